/** What stands in the way, a row for each finding, the biggest first and those set aside last; ours alone. */
import type { Blocker } from '../../../analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../../../analysis/blockers/sayBlocker.ts';
import { SEVERITY_NAMES } from '../../../playbook/names.ts';
import { nameOfPerson, nameOfStep } from '../../../telling/nameOf.ts';
import type { Given } from '../given.ts';
import { type Column, type OutTable, tableOf } from './table.ts';

export function blockersTable({ analysis, language, t }: Given): OutTable {
  const { facts, blockers, waived } = analysis;
  const { drawn } = facts;
  const comma = t('common.comma');
  const reasons = new Map(Object.values(drawn.waivers).map(({ finding, reason }) => [finding, reason]));
  const columns: readonly Column<Blocker>[] = [
    [t('compare.severity'), 12, ({ severity }) => SEVERITY_NAMES[severity][language]],
    [t('out.what'), 50, (blocker) => sayBlocker(blocker, facts, language).title],
    [t('out.why'), 50, (blocker) => sayBlocker(blocker, facts, language).why],
    [t('out.todo'), 50, (blocker) => sayBlocker(blocker, facts, language).todo],
    [t('plan.people'), 26, ({ people }) => people.map((id) => nameOfPerson(drawn.people[id], t)).join(comma)],
    [t('out.steps'), 26, ({ steps }) => steps.map((id) => nameOfStep(drawn.steps[id], language, t)).join(comma)],
    [
      t('blockers.setAside'),
      26,
      ({ key }) => (waived.some((one) => one.key === key) ? reasons.get(key) || t('blockers.noReason') : ''),
    ],
    [t('out.rule'), 24, ({ rule }) => rule],
  ];
  return tableOf(t('blockers.title'), columns, [...blockers, ...waived]);
}
