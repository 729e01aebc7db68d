/** Finds that the weightiest approver is for us and most of the others are not; must never count an unknown stance. */

import { isAgainst, isFor } from '../../../facts/mapFacts.ts';
import type { PersonId } from '../../../model/ids.ts';
import { WEIGHTS } from '../../../model/words.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface Outnumbered {
  readonly leader: PersonId;
  readonly known: number;
}

export const majorityNotWon: BlockerRule<Outnumbered> = {
  id: 'majority-not-won',
  group: 'chain',
  find: ({ approvers, opinionHolders }) => {
    const largest = Math.max(...approvers.map((person) => WEIGHTS.indexOf(person.weight)));
    const unknown = WEIGHTS.indexOf('unknown');
    const leaders = approvers.filter(
      (person) => isFor(person) && largest > unknown && WEIGHTS.indexOf(person.weight) === largest,
    );
    for (const leader of leaders) {
      const others = [...approvers, ...opinionHolders].filter((person) => person.id !== leader.id);
      const known = others.filter((person) => person.stance !== 'unknown');
      const against = known.filter(isAgainst);
      if (known.length < 3 || against.length * 2 <= known.length) continue;
      return [
        {
          subject: '',
          severity: 'slow',
          people: against.map((person) => person.id),
          facts: { leader: leader.id, known: known.length },
        },
      ];
    }
    return [];
  },
  fix: (found) => ({ do: 'win-over', people: found.people ?? [] }),
  example: { people: 2, facts: { leader: '3' as PersonId, known: 3 } },
  words: {
    en: {
      name: 'The top is won, the majority is not',
      finds:
        'An approver of the largest weight is for us, and more than half of the others who count and whose stance is known are against.',
      title: (w) => `${w.name(w.facts.leader)} is for us, but most of the others are not`,
      why: (w) =>
        `Of ${w.facts.known} others whose stance we know, ${w.count} are against: ${w.people}. Even a strong voice gives way when the room says no.`,
      todo: (w) =>
        w.mayAsk(w.facts.leader)
          ? w.approach(
              ({ names }) => `Ask ${names} whose doubts weigh most, and answer those first.`,
              () => '',
              [w.facts.leader],
            )
          : `Find out whose doubts weigh most among ${w.people}, and answer those first.`,
      silence:
        'No more than half of the others whose stance is known are against, or fewer than three stances are known.',
    },
    'zh-CN': {
      name: '赢了上面，没赢多数',
      finds: '影响力最大的审批人支持我们，但其余要紧的人当中，态度已知的有一半以上不赞成。',
      title: (w) => `${w.name(w.facts.leader)}支持我们，可是其余的人大多不赞成`,
      why: (w) =>
        `其余态度已知的 ${w.facts.known} 人里，有 ${w.count} 人不赞成：${w.people}。说话再有分量的人，也扛不住大家都说不。`,
      todo: (w) =>
        w.mayAsk(w.facts.leader)
          ? w.approach(
              ({ names }) => `问问${names}谁的顾虑最要紧，先解答那几位的。`,
              () => '',
              [w.facts.leader],
            )
          : `弄清楚${w.people}里谁的顾虑最要紧，先解答那几位的。`,
      silence: '其余态度已知的人里，不赞成的不超过一半；或者已知的态度不到三个。',
    },
  },
};
