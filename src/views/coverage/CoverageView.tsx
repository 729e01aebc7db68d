/** The people at the customer against our team: who answers for whom, who met whom; must never hide a row without anybody. */

import { Check } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { setPerson } from '../../edit/setPerson.ts';
import { type CoverageCell, type CoverageRow, columnsOf, coverageRows } from '../../facts/coverageRows.ts';
import { rolesOf } from '../../facts/rolesOf.ts';
import type { OurPersonId } from '../../model/ids.ts';
import type { OurPerson } from '../../model/ourSide.ts';
import { sayDay } from '../../model/sayDay.ts';
import { LEFT_NAME, ROLE_NAMES, STANCE_NAMES, WEIGHT_NAMES } from '../../playbook/names.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { TryExampleTeam } from '../context/TryExampleTeam.tsx';
import { announce } from '../kit/announce.ts';
import controls from '../kit/controls.module.css';
import { arrowOf, readPress } from '../kit/keys.ts';
import { RoleSign } from '../kit/RoleSign.tsx';
import { StanceSign } from '../kit/StanceSign.tsx';
import { WeightSign } from '../kit/smallSigns.tsx';
import { useText } from '../kit/useText.ts';
import styles from './coverage.module.css';

const STEPS: { readonly [arrow: string]: readonly [down: number, right: number] } = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
};

function RowHead({ row }: { row: CoverageRow }) {
  const { t, language } = useText();
  const facts = useOpenMap((state) => state.analysis.facts);
  const { person } = row;
  const parts = rolesOf(facts, person.id);
  const words = [
    ...(person.left ? [LEFT_NAME[language]] : []),
    ...parts.map((part) => ROLE_NAMES[part][language]),
    STANCE_NAMES[person.stance][language],
    WEIGHT_NAMES[person.weight][language],
  ];
  return (
    <th scope="row">
      <div className={styles.person}>
        <span className={styles.signs} title={words.join(language === 'en' ? ', ' : '，')}>
          {(parts.length > 0 ? parts : (['none'] as const)).map((part) => (
            <RoleSign key={part} part={part} size={18} />
          ))}
        </span>
        <span className={`${styles.name} ${person.left ? styles.left : ''}`}>
          {nameOfPerson(person, t)}
          <small>{row.placed || person.left ? person.name && person.title : t('coverage.notPlaced')}</small>
        </span>
        <StanceSign stance={person.stance} size={18} />
        <span className={styles.weight}>
          <WeightSign weight={person.weight} />
        </span>
        <span className="visually-hidden">{words.join(language === 'en' ? ', ' : '，')}</span>
      </div>
    </th>
  );
}

export function CoverageView() {
  const { t, language } = useText();
  const facts = useOpenMap((state) => state.analysis.facts);
  const map = useOpenMap((state) => state.map);
  const commit = useOpenMap((state) => state.commit);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const rows = useMemo(() => coverageRows(facts), [facts]);
  const columns = useMemo(() => columnsOf(facts.ours), [facts.ours]);
  // Who has left needs nobody.
  const there = rows.filter(({ person }) => !person.left);
  const uncovered = there.filter((row) => row.owner === null).length;
  // The one cell that Tab reaches; it stays on the table when rows or columns have gone.
  const stop = [Math.min(at[0], rows.length - 1), Math.min(at[1], columns.length - 1)] as const;

  const toggle = (row: CoverageRow, ours: OurPerson) => {
    const person = nameOfPerson(row.person, t);
    const takesBack = row.person.owner === ours.id;
    const owner: OurPersonId | null = takesBack ? null : ours.id;
    if (!commit((now) => setPerson(now, { person: row.person.id, patch: { owner } }))) {
      return announce(t('shell.targetGone'));
    }
    announce(t(takesBack ? 'coverage.nowNobody' : 'coverage.nowResponsible', { person, ours: nameOfOurs(ours, t) }));
  };
  const walk = (event: KeyboardEvent, row: number, column: number) => {
    const press = readPress(event);
    const step = press?.bare && STEPS[arrowOf(press) ?? ''];
    if (!step) return;
    event.preventDefault();
    const next = table.current?.querySelector<HTMLElement>(`[data-cell="${row + step[0]} ${column + step[1]}"]`);
    next?.focus();
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const sayCell = (row: CoverageRow, cell: CoverageCell, ours: OurPerson) =>
    [
      t('coverage.cell', { ours: nameOfOurs(ours, t), person: nameOfPerson(row.person, t) }),
      t(cell.responsible ? 'coverage.isResponsible' : 'coverage.isNot'),
      cell.last
        ? t('coverage.contacts', { count: cell.contacts, day: sayDay(cell.last, language) })
        : t('coverage.noContact'),
    ].join(language === 'en' ? ', ' : '，');

  const body = (
    <table ref={table} className={styles.table} aria-labelledby="coverage-title">
      <thead>
        <tr>
          <th scope="col">{t('coverage.customer')}</th>
          <th scope="col">{t('coverage.responsible')}</th>
          {columns.map((ours) => (
            <th key={ours.id} scope="col">
              {nameOfOurs(ours, t)}
              {ours.name !== '' && ours.title !== '' && <small>{ours.title}</small>}
              <small>
                {t('coverage.covers', { count: there.filter((row) => row.person.owner === ours.id).length })}
              </small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={row.person.id} className={row.owner || row.person.left ? undefined : styles.uncovered}>
            <RowHead row={row} />
            <td className={styles.owner}>
              {row.owner
                ? nameOfOurs(row.owner, t)
                : !row.person.left && <span className={styles.nobody}>{t('coverage.nobody')}</span>}
            </td>
            {columns.map((ours, column) => {
              const cell = row.cells[column];
              if (!cell) return null;
              return (
                <td key={ours.id}>
                  <button
                    type="button"
                    className={`${styles.cell} ${cell.responsible ? styles.responsible : ''}`}
                    data-cell={`${place} ${column}`}
                    tabIndex={stop[0] === place && stop[1] === column ? 0 : -1}
                    aria-pressed={cell.responsible}
                    aria-label={sayCell(row, cell, ours)}
                    onClick={() => toggle(row, ours)}
                    onFocus={() => setAt([place, column])}
                    onKeyDown={(event) => walk(event, place, column)}
                  >
                    {cell.responsible && <Check size={15} strokeWidth={3} aria-hidden="true" />}
                    {cell.contacts > 0 && (
                      <>
                        <b>{cell.contacts}</b>{' '}
                        {cell.last && <time dateTime={cell.last}>{sayDay(cell.last, language)}</time>}
                      </>
                    )}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );

  return (
    <main className={styles.view}>
      <header className={styles.head}>
        <h2 id="coverage-title">{t('coverage.title')}</h2>
        {rows.length > 0 && (
          <p className={styles.count}>
            {uncovered > 0 ? t('coverage.open', { count: uncovered }) : t('coverage.allCovered')}
          </p>
        )}
        {columns.length > 0 && rows.length > 0 && <p>{t('coverage.hint')}</p>}
      </header>
      {columns.length === 0 && (
        <p className={styles.empty}>
          <span>{t('coverage.noTeam')}</span>
          <a
            className={`${controls.button} ${controls.primary} ${styles.go}`}
            href={routeHash({ at: 'map', id: map.id, view: 'our-side' })}
          >
            {t('coverage.toOurSide')}
          </a>
          <TryExampleTeam />
        </p>
      )}
      {rows.length === 0 ? <p className={styles.empty}>{t('coverage.noPeople')}</p> : columns.length > 0 && body}
    </main>
  );
}
