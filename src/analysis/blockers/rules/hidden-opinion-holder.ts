/** Finds people outside the process who sway it and are against us or unknown to us; must never ask for a contact in a quiet period. */

import { isAgainst } from '../../../facts/mapFacts.ts';
import { isPubliclyAwarded } from '../../../facts/tender.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface Hidden {
  readonly against: boolean;
  /** Without a seat on the way, and never talked to. */
  readonly hidden: boolean;
  readonly sways: readonly PersonId[];
  /** A public award is out: nobody is asked for an introduction any more. */
  readonly awarded: boolean;
}

export const hiddenOpinionHolder: BlockerRule<Hidden> = {
  id: 'hidden-opinion-holder',
  group: 'only-the-kp',
  find: ({ map, today, opinionHolders, swayedBy, isApprover, stepsOf, isContacted, inQuiet }) => {
    const awarded = isPubliclyAwarded(map.fields, today);
    return opinionHolders.flatMap((person) => {
      const sways = [...swayedBy(person.id)].filter(isApprover);
      const against = isAgainst(person);
      const hidden = stepsOf(person.id).length === 0 && !isContacted(person.id) && !inQuiet(person.id);
      if (sways.length === 0 || (!against && !hidden)) return [];
      return [
        {
          subject: person.id,
          severity: person.stance === 'opponent' ? 'stop' : 'slow',
          people: [person.id],
          facts: { against, hidden, sways, awarded },
        },
      ];
    });
  },
  fix: ({ people = [], facts: { against, hidden } }) => {
    const [person] = people;
    // Against, and never talked to: no single answer settles both.
    if (against && hidden && person) return { do: 'edit-person', person, field: 'several' };
    return against ? { do: 'win-over', people } : { do: 'record-contact', people, topic: null };
  },
  example: { people: 1, facts: { against: false, hidden: true, sways: ['2' as PersonId], awarded: false } },
  words: {
    en: {
      name: 'A voice behind the approvers',
      finds: 'An opinion holder who sways an approver is against us, or stands in no step and was not contacted.',
      title: (w) =>
        w.facts.against
          ? `${w.people} sways ${w.names(w.facts.sways)} and is against it`
          : w.bodies()
            ? `Nobody has talked to whoever prepares it for ${w.people}, which sways ${w.names(w.facts.sways)}`
            : `Nobody has talked to ${w.people}, who sways ${w.names(w.facts.sways)}`,
      why: (w) =>
        w.facts.against
          ? 'What is said between them weighs more than any presentation of ours.'
          : 'They stand in no step, so no process will ever bring us together; their word counts all the same.',
      todo: (w) =>
        w.facts.against
          ? w.approach(
              ({ names }) => `Hear ${names} out, and have an answer to the objection for ${w.names(w.facts.sways)}.`,
              ({ names }) =>
                `Ask whoever presents to ${names} what is held against it, and have an answer for ${w.names(w.facts.sways)}.`,
            )
          : w.approach(
              ({ names }) =>
                w.facts.awarded
                  ? `Ask the contact named in the award notice whether ${names} should hear how we deliver. No introduction by others.`
                  : `Look for an introduction to ${names}, as somebody whose judgement counts there.`,
              ({ names }) => `Ask who prepares the papers for ${names}, and speak with them.`,
            ),
      several: {
        title: (w) => `${w.count} voices behind the approvers are against it or unheard: ${w.people}`,
      },
      silence: 'The person is not against us, and sits in a step, was contacted or is in a quiet period.',
    },
    'zh-CN': {
      name: '审批人背后的声音',
      finds: '能影响到审批人的关键意见人不赞成，或者不在任何环节里，也没有接触过。',
      title: (w) =>
        w.facts.against
          ? `${w.people}能影响${w.names(w.facts.sways)}，而且不赞成`
          : `${w.people}能影响${w.names(w.facts.sways)}，还没有人去谈过`,
      why: (w) =>
        w.facts.against
          ? '他们私下说的一句话，比我们讲多少次方案都管用。'
          : '对方不在流程里，走流程永远碰不上面，说的话却照样算数。',
      todo: (w) =>
        w.facts.against
          ? w.approach(
              ({ names }) => `听${names}把话说完，再备好给${w.names(w.facts.sways)}的回应。`,
              ({ names }) => `问${names}的汇报人反对的是哪一点，备好给${w.names(w.facts.sways)}的回应。`,
            )
          : w.approach(
              ({ names }) =>
                w.facts.awarded
                  ? `问中标通知书上的联系人：履约安排要不要向${names}说明；不托人引荐。`
                  : `请人引荐${names}，以请教的名义去拜访。`,
              ({ names }) => `问清楚${names}的材料由谁准备、要看哪些内容。`,
            ),
      several: {
        title: (w) => `审批人背后还有不赞成或没谈过的声音：${w.people}`,
      },
      silence: '这个人不反对，并且在环节里有席位，或接触过，或处于禁止接触期。',
    },
  },
};
