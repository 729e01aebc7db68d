/** What there is to do, a row for each; on a safe one the plan of both sides and nothing else. */
import type { PlanEntry } from '../../../analysis/planEntries.ts';
import type { Milestone } from '../../../analysis/sharedPlan.ts';
import { compareBy } from '../../../shared/compare.ts';
import { nameOfPerson, nameOfStep } from '../../../telling/nameOf.ts';
import { nameOfOurs } from '../../../telling/nameOfOurs.ts';
import { sayMilestone } from '../../../telling/sayMilestone.ts';
import { sayPlanEntry } from '../../../telling/sayPlanEntry.ts';
import type { Given } from '../given.ts';
import { type Column, dayCell, type OutTable, tableOf } from './table.ts';

export const planTable = (given: Given): OutTable => (given.safe ? bothSides(given) : ours(given));

function bothSides({ analysis, language, t }: Given): OutTable {
  const columns: readonly Column<Milestone>[] = [
    [t('out.from'), 14, ({ what }) => (what.kind === 'step' ? dayCell(what.begins) : null)],
    [t('out.until'), 14, ({ day }) => dayCell(day)],
    [t('plan.milestone'), 50, ({ what }) => sayMilestone(what, t, language)],
    [t('plan.yours'), 22, ({ theirs }) => theirs],
    [t('plan.ours'), 22, (milestone) => milestone.ours],
    [t('plan.done'), 10, ({ done }) => (done ? t('common.yes') : '')],
  ];
  return tableOf(t('plan.tab'), columns, analysis.shared().milestones);
}

function ours({ analysis, language, t }: Given): OutTable {
  const { facts } = analysis;
  const { drawn } = facts;
  const yes = (is: boolean) => (is ? t('common.yes') : '');
  const columns: readonly Column<PlanEntry>[] = [
    [t('plan.onDay'), 14, ({ day }) => dayCell(day)],
    [t('plan.lateGroup'), 10, ({ late }) => yes(late)],
    [t('plan.toDo'), 60, (entry) => sayPlanEntry(entry, facts, t, language).what],
    [t('out.about'), 40, (entry) => sayPlanEntry(entry, facts, t, language).about],
    [t('out.step'), 26, ({ step }) => (step === null ? '' : nameOfStep(drawn.steps[step], language, t))],
    [
      t('out.withWhom'),
      30,
      ({ people }) => people.map((id) => nameOfPerson(drawn.people[id], t)).join(t('common.comma')),
    ],
    [
      t('plan.whoDoes'),
      20,
      ({ owner }) => {
        const one = owner === null ? undefined : facts.ours.people[owner];
        return one ? nameOfOurs(one, t) : '';
      },
    ],
    [t('plan.done'), 10, ({ done }) => yes(done)],
    [t('out.aside'), 18, ({ aside }) => (aside === null ? '' : t(aside === 'folded' ? 'out.folded' : 'out.offTheWay'))],
    [t('plan.shared'), 14, ({ shared }) => yes(shared)],
  ];
  const byDay = [...analysis.plan()].sort(
    compareBy<PlanEntry>(
      ({ day }) => day ?? '~',
      ({ key }) => key,
    ),
  );
  return tableOf(t('plan.tab'), columns, byDay);
}
