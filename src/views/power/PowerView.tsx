/** Weight against stance, everybody in their cell, movable; must never put somebody unknown among the known. */

import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { setPerson } from '../../edit/setPerson.ts';
import { STANCE_AXIS, WEIGHT_AXIS } from '../../facts/powerAxes.ts';
import type { PersonId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person } from '../../model/records.ts';
import { FUNCTIONS, ROLES } from '../../model/words.ts';
import { FUNCTION_NAMES, ROLE_NAMES, STANCE_NAMES, WEIGHT_NAMES } from '../../playbook/names.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { useOpenMap, useOpenMapStore } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { SelectField } from '../kit/fields.tsx';
import { arrowOf, readPress } from '../kit/keys.ts';
import { StanceSign } from '../kit/StanceSign.tsx';
import { WeightSign } from '../kit/smallSigns.tsx';
import { useText } from '../kit/useText.ts';
import { Chip } from './Chip.tsx';
import styles from './power.module.css';
import { type Cell, type Filter, nextCell, shownPeople } from './powerGrid.ts';
import { useChipDrag } from './useChipDrag.ts';

const keyOf = ({ stance, weight }: Cell): string => `${stance} ${weight}`;
const CELLS = new Map(
  WEIGHT_AXIS.flatMap((weight) => STANCE_AXIS.map((stance) => [`${stance} ${weight}`, { stance, weight }])),
);

export function PowerView() {
  const { t, language } = useText();
  const facts = useOpenMap((state) => state.analysis.facts);
  const store = useOpenMapStore();
  const [filter, setFilter] = useState<Filter>({ function: 'all', role: 'all' });
  const [picked, setPicked] = useState<PersonId | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const refocus = useRef<PersonId | null>(null);
  const people = useMemo(() => shownPeople(facts, filter), [facts, filter]);
  const all = mapIndex(facts.drawn).people;

  // A chip that moves is drawn anew in its next cell; whoever moved it by key goes on from there.
  useLayoutEffect(() => {
    if (refocus.current === null) return;
    grid.current?.querySelector<HTMLElement>(`[data-chip="${CSS.escape(refocus.current)}"]`)?.focus();
    refocus.current = null;
  });

  const put = (id: PersonId, to: Cell) => {
    const person = store.getState().map.people[id];
    setPicked(null);
    if (person?.stance === to.stance && person.weight === to.weight) return;
    refocus.current = id;
    const { stance, weight } = to;
    if (!person || !store.getState().commit((map) => setPerson(map, { person: id, patch: { stance, weight } }))) {
      return announce(t('shell.targetGone'));
    }
    announce(
      t('power.moved', {
        name: nameOfPerson(person, t),
        stance: STANCE_NAMES[stance][language],
        weight: WEIGHT_NAMES[weight][language],
      }),
    );
  };
  const drag = useChipDrag((id, cell) => {
    const to = CELLS.get(cell);
    if (to) put(id as PersonId, to);
  });
  const press = (person: Person, byKey: boolean) => {
    if (!byKey && drag.wasDragged()) return;
    const name = nameOfPerson(person, t);
    setPicked(picked === person.id ? null : person.id);
    announce(t(picked === person.id ? 'power.putDown' : 'power.picked', { name }));
  };
  const onKeyDown = (event: KeyboardEvent, person: Person) => {
    const press = readPress(event);
    if (press?.key === 'Escape') {
      drag.cancel();
      setPicked(null);
    }
    const to = press?.plain ? arrowOf(press) : undefined;
    if (!to) return;
    event.preventDefault();
    const next = nextCell(person, to);
    if (next) put(person.id, next);
    else announce(t('power.edge'));
  };

  const cell = (at: Cell) => {
    const there = people.filter((person) => keyOf(person) === keyOf(at));
    const target = drag.carried?.over === keyOf(at);
    const looks = [
      styles.cell,
      at.stance === 'unknown' && styles.apartColumn,
      at.weight === 'unknown' && styles.apartRow,
      target && styles.target,
      picked && styles.open,
    ];
    return (
      // The keyboard moves chips by arrows; pressing a cell is the pointer's way without a drag.
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      <td
        key={at.stance}
        className={looks.filter(Boolean).join(' ')}
        data-power-cell={keyOf(at)}
        onClick={(event) => {
          const onChip = event.target instanceof Element && event.target.closest('[data-chip]');
          if (picked && !onChip) put(picked, at);
        }}
      >
        <div className={styles.chips}>
          {there.map((person) => (
            <Chip
              key={person.id}
              person={person}
              picked={picked === person.id}
              carried={drag.carried?.id === person.id ? drag.carried : null}
              onPress={(event) => press(person, event.detail === 0)}
              onKeyDown={(event) => onKeyDown(event, person)}
              {...drag.chipProps(person.id)}
            />
          ))}
        </div>
      </td>
    );
  };

  return (
    <main className={styles.view}>
      <header className={styles.head}>
        <div>
          <h2 id="power-title">{t('power.title')}</h2>
          <p id="power-hint">{t('power.hint')}</p>
        </div>
        <div className={styles.filters}>
          <SelectField
            label={t('power.function')}
            value={filter.function}
            options={[
              { value: 'all' as const, label: t('power.all') },
              ...[...FUNCTIONS, 'unknown' as const].map((value) => ({ value, label: FUNCTION_NAMES[value][language] })),
            ]}
            onChange={(chosen) => setFilter({ ...filter, function: chosen })}
          />
          <SelectField
            label={t('power.role')}
            value={filter.role}
            options={[
              { value: 'all' as const, label: t('power.all') },
              ...[...ROLES, 'opinion-holder' as const].map((value) => ({ value, label: ROLE_NAMES[value][language] })),
              { value: 'none' as const, label: t('power.noRole') },
            ]}
            onChange={(chosen) => setFilter({ ...filter, role: chosen })}
          />
          <p role="status">{t('power.shown', { shown: people.length, all: all.length })}</p>
        </div>
      </header>
      {all.length === 0 && <p className={styles.empty}>{t('power.noPeople')}</p>}
      {all.length > 0 && people.length === 0 && <p className={styles.empty}>{t('power.noneShown')}</p>}
      <table ref={grid} className={styles.grid} aria-labelledby="power-title">
        <thead>
          <tr>
            <td />
            {STANCE_AXIS.map((stance) => (
              <th key={stance} scope="col" className={stance === 'unknown' ? styles.apartColumn : undefined}>
                <StanceSign stance={stance} size={17} /> {STANCE_NAMES[stance][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WEIGHT_AXIS.map((weight) => (
            <tr key={weight} className={weight === 'unknown' ? styles.apart : undefined}>
              <th scope="row">
                <WeightSign weight={weight} /> {WEIGHT_NAMES[weight][language]}
              </th>
              {STANCE_AXIS.map((stance) => cell({ stance, weight }))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
