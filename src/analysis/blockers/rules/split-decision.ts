/** Finds that some approvers want it and others do not; must never read an unknown stance as either. */

import { isAgainst, isFor } from '../../../facts/mapFacts.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface Split {
  readonly inFavour: readonly PersonId[];
}

export const splitDecision: BlockerRule<Split> = {
  id: 'split-decision',
  group: 'chain',
  find: ({ approvers }) => {
    const against = approvers.filter(isAgainst);
    const inFavour = approvers.filter(isFor);
    if (against.length === 0 || inFavour.length === 0) return [];
    return [
      {
        subject: '',
        severity: against.some((person) => person.stance === 'opponent') ? 'stop' : 'slow',
        people: against.map((person) => person.id),
        facts: { inFavour: inFavour.map((person) => person.id) },
      },
    ];
  },
  fix: (found) => ({ do: 'win-over', people: found.people ?? [] }),
  example: { people: 1, facts: { inFavour: ['2' as PersonId] } },
  words: {
    en: {
      name: 'The approvers are split',
      finds: 'Some of the approvers are for us, others are against.',
      title: (w) => `The approvers are split: ${w.people} ${byCount(w.count, 'is', 'are')} against it`,
      why: (w) =>
        `${w.names(w.facts.inFavour)} ${byCount(w.facts.inFavour.length, 'wants', 'want')} it. Signed over the objection of others, such orders stall, are paid back or end in court.`,
      todo: (w) =>
        w.approach(
          ({ names }) =>
            `Ask ${names} what would have to change before they could agree, and settle that before anything else.`,
          ({ names }) =>
            `Ask whoever presents to ${names} what was held against it there, and bring the answer into its next paper.`,
        ),
      silence: 'No approver is against us any more, or none is for us.',
    },
    'zh-CN': {
      name: '审批人意见不一',
      finds: '审批人里有人支持，也有人不支持。',
      title: (w) => `审批人意见不一：${w.people}不赞成`,
      why: (w) => `${w.names(w.facts.inFavour)}想要，可是顶着别人的反对签下来的单，往往会搁置、退款，甚至闹上法庭。`,
      todo: (w) =>
        w.approach(
          ({ names }) => `去问${names}：要改变什么才能同意，先把这一点解决掉。`,
          ({ names }) => `问${names}的汇报人：会上卡在哪一点，把答复写进下一次的上会材料。`,
        ),
      silence: '审批人里不再有人反对，或者没有人支持。',
    },
  },
};
