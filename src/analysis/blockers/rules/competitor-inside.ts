/** Finds people who count and lean to a competitor; must never guess a lean that nobody recorded. */
import { firstCompetitor } from '../../../model/competitors.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { typed } from '../phrase.ts';

interface Leaning {
  /** Empty while the competitor has no name. */
  readonly competitor: string;
  readonly approver: boolean;
}

export const competitorInside: BlockerRule<Leaning> = {
  id: 'competitor-inside',
  group: 'only-the-kp',
  find: ({ approvers, opinionHolders, isApprover }) =>
    [...approvers, ...opinionHolders].flatMap(({ id, competitors }) => {
      const competitor = firstCompetitor(competitors);
      return competitor === null
        ? []
        : [
            {
              subject: id,
              severity: 'slow',
              people: [id],
              facts: { competitor: competitor.trim(), approver: isApprover(id) },
            },
          ];
    }),
  fix: (found) => (found.people?.[0] ? { do: 'edit-person', person: found.people[0], field: 'competitor' } : null),
  example: { people: 1, facts: { competitor: '', approver: true } },
  words: {
    en: {
      name: 'A competitor is inside',
      finds: 'An approver or an opinion holder leans to a competitor.',
      title: (w) =>
        `${w.people} leans towards ${w.facts.competitor === '' ? 'a competitor' : typed(w.facts.competitor)}`,
      why: (w) =>
        w.facts.approver
          ? 'They must approve, and somebody else is already where we want to be.'
          : 'Others listen to them, and what they hear there speaks for somebody else.',
      todo: (w) =>
        w.approach(
          ({ names }) => `Ask ${names} what they value there, and set our answer beside each point.`,
          ({ names }) => `Ask whoever presents to ${names} what is valued there, and set our answer beside each point.`,
        ),
      several: {
        title: (w) => `${w.count} who count lean towards a competitor: ${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) => `Ask ${names} what they value there, and set our answer beside each point.`,
            ({ names }) =>
              `Ask whoever presents to ${names} what is valued there, and set our answer beside each point.`,
          ),
      },
      silence: 'No lean to a competitor is recorded for the person.',
    },
    'zh-CN': {
      name: '对手已经在里面',
      finds: '有审批人或关键意见人倾向竞争对手。',
      title: (w) => `${w.people}倾向${w.facts.competitor === '' ? '竞争对手' : typed(w.facts.competitor)}`,
      why: (w) =>
        w.facts.approver ? '对方要审批，而我们想要的位置，别人已经占着了。' : '说话有人听，说的却是别家的好话。',
      todo: (w) =>
        w.approach(
          ({ names }) => `问清楚${names}看重那家的哪几点，再逐条写出我们的回答。`,
          ({ names }) => `问${names}的汇报人：会上看重那家的哪几点，再逐条写出我们的回答。`,
        ),
      several: {
        title: (w) => `倾向竞争对手的要紧人物：${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) => `问清楚${names}各自看重那家的哪几点，再逐条写出我们的回答。`,
            ({ names }) => `问${names}的汇报人：会上看重那家的哪几点，再逐条写出我们的回答。`,
          ),
      },
      silence: '没有记录这个人倾向竞争对手。',
    },
  },
};
