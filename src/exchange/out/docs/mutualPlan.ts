/** The plan that both sides hold, as blocks: what the customer may see, and nothing else. */
import { sayDate, sayDay } from '../../../model/sayDay.ts';
import { sayMilestone } from '../../../telling/sayMilestone.ts';
import type { Given } from '../given.ts';
import type { TextBlock } from './block.ts';

export function mutualPlan({ analysis, language, t }: Given): readonly TextBlock[] {
  const { customer, offer, goal, by, milestones } = analysis.shared();
  const asOf = t('plan.asOf', { day: sayDay(analysis.facts.today, language) });
  return [
    { kind: 'title', text: t('plan.mutualPlain'), under: [customer, offer, asOf].filter(Boolean).join(' · ') },
    {
      kind: 'facts',
      rows: [
        [t('plan.goal'), goal || t('plan.noGoal')],
        ...(by === null ? [] : ([[t('plan.by'), sayDay(by, language)]] as const)),
      ],
    },
    {
      kind: 'table',
      columns: [
        { title: t('plan.when'), share: 2.6 },
        { title: t('plan.milestone'), share: 5 },
        { title: t('plan.yours'), share: 2 },
        { title: t('plan.ours'), share: 2 },
      ],
      rows: milestones.map(({ what, day, done, theirs, ours }) => ({
        cells: [
          what.kind === 'step' && day
            ? t('plan.fromTo', { from: sayDate(what.begins, language), to: sayDate(day, language) })
            : day
              ? sayDate(day, language)
              : '',
          sayMilestone(what, t, language),
          theirs,
          ours,
        ],
        strong: what.kind === 'step',
        done: done && what.kind !== 'step',
      })),
    },
  ];
}
