/** What there is to do and when each step runs, as a page; ours alone. */
import type { PlanEntry } from '../../../analysis/planEntries.ts';
import { sayDate, sayDay } from '../../../model/sayDay.ts';
import { readSchedule } from '../../../plan/schedule.ts';
import { compareBy } from '../../../shared/compare.ts';
import { nameOfStep } from '../../../telling/nameOf.ts';
import { nameOfOurs } from '../../../telling/nameOfOurs.ts';
import { sayPlanEntry } from '../../../telling/sayPlanEntry.ts';
import type { Given } from '../given.ts';
import type { TextBlock } from './block.ts';
import { titleOf } from './titleOf.ts';

export function planPage(given: Given): readonly TextBlock[] {
  const { analysis, language, t } = given;
  const { facts } = analysis;
  const open = analysis.plan().filter(({ done }) => !done);
  const work = open
    .filter(({ aside }) => aside === null)
    .sort(
      compareBy<PlanEntry>(
        ({ day }) => day ?? '~',
        ({ key }) => key,
      ),
    );
  const aside = open.length - work.length;
  const nameOfOwner = ({ owner }: PlanEntry) => {
    const one = owner === null ? undefined : facts.ours.people[owner];
    return one ? nameOfOurs(one, t) : t('plan.nobody');
  };
  return [
    titleOf(given, t('plan.title')),
    {
      kind: 'table',
      columns: [
        { title: t('out.step'), share: 4 },
        { title: t('out.from'), share: 2 },
        { title: t('out.until'), share: 2 },
      ],
      rows: [...readSchedule(facts).steps.values()].map(({ step, begins, ends, latestEnd }) => ({
        cells: [
          nameOfStep(facts.drawn.steps[step], language, t),
          sayDay(begins, language),
          [sayDay(ends, language), latestEnd !== null && ends > latestEnd && t('plan.lateGroup')]
            .filter(Boolean)
            .join(' · '),
        ],
        strong: facts.drawn.steps[step]?.here ?? false,
      })),
    },
    { kind: 'heading', text: t('out.openWork') },
    {
      kind: 'table',
      columns: [
        { title: t('plan.onDay'), share: 1.3 },
        { title: t('plan.toDo'), share: 7 },
        { title: t('out.step'), share: 2.4 },
        { title: t('plan.whoDoes'), share: 2 },
      ],
      rows: work.map((entry) => ({
        cells: [
          [entry.day && sayDate(entry.day, language), entry.late && t('plan.lateGroup')].filter(Boolean).join(' · '),
          sayPlanEntry(entry, facts, t, language).what,
          entry.step === null ? '' : nameOfStep(facts.drawn.steps[entry.step], language, t),
          nameOfOwner(entry),
        ],
        strong: entry.late,
      })),
    },
    ...(aside > 0 ? [{ kind: 'text' as const, text: t('out.moreAside', { count: aside }) }] : []),
  ];
}
