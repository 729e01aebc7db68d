/** The account plan on one page, as blocks; ours alone. */
import { reviewPage } from '../../../telling/reviewPage.ts';
import type { Given } from '../given.ts';
import type { TextBlock } from './block.ts';
import { titleOf } from './titleOf.ts';

export function accountPlan(given: Given): readonly TextBlock[] {
  const { analysis, language, t } = given;
  const { about, blockers, chain, people, soon } = reviewPage(analysis, t, language);
  return [
    titleOf(given, t('out.accountPlan')),
    { kind: 'facts', rows: about.map(({ name, words }) => [name, words || t('plan.unknown')]) },
    { kind: 'heading', text: t('plan.biggest') },
    blockers.length === 0
      ? { kind: 'text', text: t('plan.nothingBlocks') }
      : { kind: 'list', items: blockers.map(({ title, todo }) => ({ lead: title, rest: todo })) },
    { kind: 'heading', text: t('plan.chain') },
    // In one line, so that the page stays one.
    {
      kind: 'text',
      text: chain
        .map(({ name, here, ends }) =>
          [
            name,
            [here && t('plan.hereMark'), ends && t('out.endsOn', { day: ends })]
              .filter(Boolean)
              .join(t('common.comma')),
          ]
            .filter(Boolean)
            .join(' · '),
        )
        .join('  →  '),
    },
    { kind: 'heading', text: t('plan.people') },
    {
      kind: 'table',
      columns: [
        { title: t('plan.person'), share: 3.6 },
        { title: t('plan.role'), share: 2.6 },
        { title: t('plan.standing'), share: 3.2 },
        { title: t('plan.ourOwner'), share: 2 },
        { title: t('plan.nextContact'), share: 1.2 },
      ],
      rows: people.map(({ name, title, roles, standing, owner, next }) => ({
        cells: [[name, title].filter(Boolean).join(t('common.comma')), roles, standing, owner, next],
      })),
    },
    { kind: 'heading', text: t('plan.nextDays') },
    soon.length === 0
      ? { kind: 'text', text: t('plan.none') }
      : {
          kind: 'table',
          columns: [
            { title: t('plan.onDay'), share: 1 },
            { title: t('plan.toDo'), share: 7 },
            { title: t('plan.whoDoes'), share: 1.6 },
          ],
          rows: soon.map(({ day, what, owner, late }) => ({ cells: [day, what, owner], strong: late })),
        },
  ];
}
