/** Finds gatekeepers who keep us from an approver; must never ask to pass one in a quiet period. */

import { isAgainst } from '../../../facts/mapFacts.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface Guarded {
  readonly against: boolean;
  readonly contacted: boolean;
  readonly approvers: readonly PersonId[];
}

export const guardedApprover: BlockerRule<Guarded> = {
  id: 'guarded-approver',
  group: 'only-the-kp',
  find: ({ index, isApprover, isContacted, inQuiet }) =>
    index.people.flatMap((person) => {
      const contacted = isContacted(person.id);
      const against = isAgainst(person);
      if (inQuiet(person.id) || (contacted && !against)) return [];
      const guarded = index.relations
        .filter((relation) => relation.kind === 'guards' && relation.from === person.id)
        .map((relation) => relation.to)
        .filter((id) => isApprover(id) && !isContacted(id) && !inQuiet(id));
      if (guarded.length === 0) return [];
      return [
        {
          subject: person.id,
          severity: 'slow',
          people: [person.id],
          facts: { against, contacted, approvers: [...new Set(guarded)] },
        },
      ];
    }),
  fix: ({ people = [], facts }) => {
    if (!facts.against) return { do: 'record-contact', people, topic: null };
    if (facts.contacted) return { do: 'win-over', people };
    // A gatekeeper who is against and unknown needs two steps; reaching the approver by another way needs one.
    return { do: 'record-contact', people: facts.approvers, topic: null };
  },
  example: { people: 1, facts: { against: false, contacted: false, approvers: ['2' as PersonId] } },
  words: {
    en: {
      name: 'A gatekeeper in the way',
      finds:
        'Somebody guards the way to an approver who was not contacted, and either was not contacted or is against us.',
      title: (w) =>
        w.facts.against
          ? `${w.people} guards the way to ${w.names(w.facts.approvers)} and is against it`
          : `${w.people} guards the way to ${w.names(w.facts.approvers)}, and we have talked to ${byCount(w.facts.approvers.length, 'neither', 'none of them')}`,
      why: (w) => `Whatever we send to ${w.names(w.facts.approvers)} passes this desk first.`,
      todo: (w) =>
        w.facts.against
          ? w.ask(
              `Learn what ${w.people} has against it; or look for another way to ${w.names(w.facts.approvers)}, through somebody who is listened to there.`,
            )
          : w.approach(
              ({ names }) => `Treat ${names} as somebody who counts: ask when and how it suits best.`,
              ({ names }) => `Ask whoever prepares its papers what ${names} wants to see first.`,
            ),
      several: {
        title: (w) => `${w.count} gatekeepers stand between us and those who must approve: ${w.people}`,
      },
      silence:
        'The gatekeeper was contacted and is not against us, or the approver was contacted. Silent too while one of the two is in a quiet period.',
    },
    'zh-CN': {
      name: '把关人挡在前面',
      finds: '有审批人没接触过，其把关人也没接触过，或者不赞成。',
      title: (w) =>
        w.facts.against
          ? `${w.people}是${w.names(w.facts.approvers)}的把关人，而且不赞成`
          : `${w.people}是${w.names(w.facts.approvers)}的把关人，两边都还没有人去谈过`,
      why: (w) => `我们给${w.names(w.facts.approvers)}的任何东西，都要先过这一关。`,
      todo: (w) =>
        w.facts.against
          ? w.ask(
              `弄清楚${w.people}为什么不赞成；或者另找一条路到${w.names(w.facts.approvers)}，通过那边说得上话的人。`,
            )
          : w.approach(
              ({ names }) => `把${names}当成要紧的人，问清楚什么时候、怎么来最合适。`,
              ({ names }) => `问清楚谁给${names}准备材料、要先看什么。`,
            ),
      several: {
        title: (w) => `挡在审批人前面的把关人：${w.people}`,
      },
      silence: '把关人接触过而且不反对，或者审批人已经接触过。两人之一处于禁止接触期时，也不提示。',
    },
  },
};
