/** Shows how a pasted list was understood, line by line, and lets it be put right before anything is added; must never add a line unseen. */
import { useMemo, useState } from 'react';
import { addListed } from '../../edit/clipboard/addListed.ts';
import type { Edit } from '../../edit/edit.ts';
import { type Choices, drawOnce, OUTSIDE, planList, toListed } from '../../entry/list/planList.ts';
import type { ReadList } from '../../entry/list/readList.ts';
import type { StepId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { newId } from '../../store/newId.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { useOpenMap } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import controls from '../kit/controls.module.css';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useText } from '../kit/useText.ts';
import styles from './clipboard.module.css';
import { ListLine } from './ListLine.tsx';
import { type Place, placeValue } from './places.ts';

export function ListDialog({
  list,
  onto,
  onAdd,
  onClose,
}: {
  list: ReadList;
  onto: StepId | null;
  onAdd: (edit: Edit) => void;
  onClose: () => void;
}) {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const [choices, setChoices] = useState<Choices>({
    rest: onto === null ? null : { kind: 'step', id: onto },
    where: new Map(),
    who: new Map(),
  });
  const plan = useMemo(() => planList(map, list.rows, choices), [map, list, choices]);
  const places: readonly Place[] = useMemo(() => {
    const steps = mapIndex(map).steps.map((step) => ({
      label: nameOfStep(step, language, t),
      where: { kind: 'step', id: step.id } as const,
    }));
    const made = plan.newSteps.map((name) => ({
      label: t('clipboard.newStep', { step: name || t('common.unnamedStep') }),
      where: { kind: 'new', name } as const,
    }));
    const all = [...steps, ...made, { label: t('clipboard.outside'), where: OUTSIDE }];
    return all.map((place) => ({ ...place, value: placeValue(place.where) }));
  }, [map, plan, language, t]);
  const useful = plan.lines.filter((line) => !line.nothingNew).length;

  const add = () => {
    const draw = drawOnce(newId);
    // The plan is made anew on the map as it then is.
    onAdd((now) => addListed(now, toListed(now, planList(now, list.rows, choices), draw)));
  };
  const notes = [
    list.headed && t('clipboard.listHeaded'),
    list.removed > 0 && t('clipboard.listRemoved', { count: list.removed }),
    list.damaged && t('clipboard.listDamaged'),
  ].filter((note) => note !== false);
  return (
    <Dialog title={t('clipboard.listTitle')} onClose={onClose} wide>
      <p className={styles.hint}>{[t('clipboard.listHint'), ...notes].join(language === 'en' ? ' ' : '')}</p>
      <label className={styles.rest}>
        <span>{t('clipboard.rest')}</span>
        <select
          className={controls.input}
          value={choices.rest ? placeValue(choices.rest) : ''}
          onChange={(event) => {
            const chosen = places.find(({ value }) => value === event.currentTarget.value);
            setChoices({ ...choices, rest: chosen?.where ?? null });
          }}
        >
          <option value="">{t('clipboard.restByLine')}</option>
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys */}
      <section className={styles.lines} tabIndex={0} aria-label={t('clipboard.listTitle')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('clipboard.columnLine')}</th>
              <th scope="col">{t('clipboard.columnPerson')}</th>
              <th scope="col">{t('clipboard.columnWhere')}</th>
              <th scope="col">{t('clipboard.columnWho')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.lines.map((line) => (
              <ListLine
                key={line.row.line}
                line={line}
                places={places}
                onWhere={(where) => setChoices({ ...choices, where: new Map(choices.where).set(line.row.line, where) })}
                onWho={(who) => setChoices({ ...choices, who: new Map(choices.who).set(line.row.line, who) })}
              />
            ))}
          </tbody>
        </table>
      </section>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" disabled={useful === 0} onClick={add}>
          {t('clipboard.addAll', { count: useful })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
