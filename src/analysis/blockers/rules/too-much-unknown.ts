/** Finds a map of people of whom hardly anything is known; must never take "no contact" for unknown. */

import type { MapFacts } from '../../../facts/mapFacts.ts';
import type { Person } from '../../../model/records.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface Unknowns {
  readonly unknown: number;
  readonly all: number;
}

export const tooMuchUnknown: BlockerRule<Unknowns> = {
  id: 'too-much-unknown',
  group: 'chain',
  find: (facts) => {
    const { placed } = facts;
    const unknown = placed.reduce((sum, person) => sum + unknownOf(person, facts), 0);
    const all = placed.length * ANSWERS;
    if (placed.length < 5 || unknown * 2 <= all) return [];
    return [{ subject: '', severity: 'note', whole: true, facts: { unknown, all } }];
  },
  fix: (_, facts) => {
    const most = Math.max(...facts.placed.map((person) => unknownOf(person, facts)));
    const person = facts.placed.find((one) => unknownOf(one, facts) === most);
    return person ? { do: 'edit-person', person: person.id, field: 'several' } : null;
  },
  example: { facts: { unknown: 11, all: 18 } },
  words: {
    en: {
      name: 'Too much is unknown',
      finds:
        'Five or more people have a part in it, and more than half of their stances, contact levels and functions are unknown.',
      title: () => 'More is unknown about these people than known',
      why: (w) =>
        `Of ${w.facts.all} answers (stance, contact and function of each) ${w.facts.unknown} are missing. What this sheet concludes is only as good as what is on it.`,
      todo: () =>
        'Go through the people with a colleague who knows the customer; begin with function and contact, which are quickly answered.',
      silence: 'At least half of these answers are recorded.',
    },
    'zh-CN': {
      name: '不清楚的太多',
      finds: '有五个或更多的人参与，他们的态度、接触程度和职能，一半以上还不清楚。',
      title: () => '对这些人，不清楚的比清楚的多',
      why: (w) =>
        `每个人的态度、接触程度和职能加起来共 ${w.facts.all} 项，有 ${w.facts.unknown} 项是空的。图上有多少，结论才有多准。`,
      todo: () => '找一位熟悉客户的同事一起把人过一遍，先填职能和接触程度，这两样最快。',
      silence: '这些项目至少有一半已经记录。',
    },
  },
};

/** Stance, contact level and function. */
const ANSWERS = 3;

function unknownOf(person: Person, { level }: MapFacts): number {
  const answers = [person.stance === 'unknown', level(person.id) === 'unrecorded', person.function === 'unknown'];
  return answers.filter((isUnknown) => isUnknown).length;
}
