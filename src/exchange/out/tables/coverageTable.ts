/** The people at the customer against our team: who answers for whom, and how often they met; ours alone. */
import { type CoverageRow, columnsOf, coverageRows } from '../../../facts/coverageRows.ts';
import { nameOfPerson } from '../../../telling/nameOf.ts';
import { nameOfOurs } from '../../../telling/nameOfOurs.ts';
import type { Given } from '../given.ts';
import { type Column, dayCell, type OutTable, tableOf } from './table.ts';

/** Of each of ours two columns: contacts that took place, and the day of the last. */
export function coverageTable({ analysis: { facts }, t }: Given): OutTable {
  const columns: readonly Column<CoverageRow>[] = [
    [t('coverage.customer'), 24, ({ person }) => nameOfPerson(person, t)],
    [t('inspector.personTitle'), 26, ({ person }) => person.title],
    [t('coverage.responsible'), 22, ({ owner }) => (owner ? nameOfOurs(owner, t) : '')],
    ...columnsOf(facts.ours).flatMap((one, place): readonly Column<CoverageRow>[] => [
      [t('out.contactsOf', { who: nameOfOurs(one, t) }), 18, ({ cells }) => cells[place]?.contacts ?? 0],
      [t('out.lastOf', { who: nameOfOurs(one, t) }), 18, ({ cells }) => dayCell(cells[place]?.last ?? null)],
    ]),
  ];
  return tableOf(t('coverage.tab'), columns, coverageRows(facts));
}
