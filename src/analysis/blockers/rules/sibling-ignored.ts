/** Finds that of two functions that share a matter only one was heard; must never name somebody who has no part in the purchase. */
import type { FunctionId } from '../../../model/words.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface Siblings {
  readonly heard: FunctionId;
  readonly ignored: FunctionId;
}

const PAIRS: readonly (readonly [FunctionId, FunctionId])[] = [
  ['marketing', 'sales'],
  ['finance', 'procurement'],
  ['it', 'user-department'],
];

export const siblingIgnored: BlockerRule<Siblings> = {
  id: 'sibling-ignored',
  group: 'not-talked-to',
  find: ({ placed, isContacted, inQuiet }) =>
    PAIRS.flatMap(([one, other]) => {
      const peopleOf = (id: FunctionId) => placed.filter((person) => person.function === id);
      const wasHeard = (id: FunctionId) => peopleOf(id).some((person) => isContacted(person.id));
      // With both heard or neither, none of the two was passed over for the other.
      if (wasHeard(one) === wasHeard(other)) return [];
      const [heard, ignored] = wasHeard(one) ? [one, other] : [other, one];
      const people = peopleOf(ignored).filter((person) => !inQuiet(person.id));
      if (people.length === 0) return [];
      return [
        {
          subject: `${one}+${other}`,
          severity: 'slow',
          people: people.map((person) => person.id),
          facts: { heard, ignored },
        },
      ];
    }),
  fix: (found) => ({ do: 'record-contact', people: found.people ?? [], topic: null }),
  example: { people: 1, facts: { heard: 'marketing', ignored: 'sales' } },
  words: {
    en: {
      name: 'One function heard, its neighbour not',
      finds:
        'Of marketing and sales, finance and procurement, or IT and the user department, somebody of one was contacted and nobody of the other.',
      title: (w) =>
        `We talked to ${w.functionName(w.facts.heard)}, not to ${w.functionName(w.facts.ignored)}: ${w.people}`,
      why: (w) =>
        `The two share this matter and seldom see it alike. If ${w.functionName(w.facts.ignored)} hears of it through the other, it becomes a question of who decides.`,
      todo: (w) =>
        w.approach(
          ({ names }) => `Talk to ${names} before it is settled, and ask what would have to change for them.`,
          ({ names }) =>
            `Ask who prepares the papers for ${names}, and what would have to change for those it speaks for.`,
        ),
      several: {
        title: (w) =>
          `We talked to ${w.list(w.facts.map(({ heard }) => w.functionName(heard)))}, not to ${w.list(w.facts.map(({ ignored }) => w.functionName(ignored)))}: ${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) => `Talk to each before it is settled, and ask what would have to change for them: ${names}.`,
            ({ names }) =>
              `Ask who prepares the papers for ${names}, and what would have to change for those it speaks for.`,
          ),
      },
      silence: 'Somebody of both was contacted, or all those left out are in a quiet period.',
    },
    'zh-CN': {
      name: '谈了一家，漏了邻居',
      finds: '市场和销售、财务和采购、IT 和使用部门，每一对里接触过一方的人，另一方一个也没接触过。',
      title: (w) => `${w.functionName(w.facts.heard)}谈过了，${w.functionName(w.facts.ignored)}还没谈：${w.people}`,
      why: (w) =>
        `两边管的是同一件事，看法却常常不同。要是${w.functionName(w.facts.ignored)}从对方嘴里才听说，就变成谁说了算的问题了。`,
      todo: (w) =>
        w.approach(
          ({ names }) => `趁还没定，去跟${names}谈，问问这样做有什么不合适。`,
          ({ names }) => `趁还没定，问清楚${names}的材料由谁准备，这样做有什么不合适。`,
        ),
      several: {
        title: (w) =>
          `${w.list(w.facts.map(({ heard }) => w.functionName(heard)))}谈过了，${w.list(w.facts.map(({ ignored }) => w.functionName(ignored)))}还没谈：${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) => `趁还没定，逐个去跟${names}谈，问问这样做有什么不合适。`,
            ({ names }) => `趁还没定，问清楚${names}的材料由谁准备，这样做有什么不合适。`,
          ),
      },
      silence: '两边都接触过，或者没谈过的那些人全都处于禁止接触期。',
    },
  },
};
