/** Finds that a price was named before those who approve early had heard of the value; must never count an indication for a price. */
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

export const priceFirst: BlockerRule = {
  id: 'price-first',
  group: 'not-talked-to',
  find: ({ index, way, talkedOf, approveIn, inQuiet }) => {
    if (!talkedOf('price')) return [];
    const settling = index.steps
      .filter((step) => way.onTheWay.has(step.id) && (step.kind === 'budget' || step.kind === 'contract'))
      .map((step) => step.id);
    const fromSettling = way.reach(settling, { forwardOnly: true });
    const ahead = [...way.onTheWay].filter((step) => {
      const reached = way.reach([step], { forwardOnly: true });
      return !fromSettling.has(step) && settling.some((later) => reached.has(later));
    });
    const people = [...approveIn(ahead)].filter((person) => !inQuiet(person) && !talkedOf('value', new Set([person])));
    return people.length > 0 ? [{ subject: '', severity: 'slow', people, facts: {} }] : [];
  },
  fix: (found) => ({ do: 'record-contact', people: found.people ?? [], topic: 'value' }),
  example: { people: 2, facts: {} },
  words: {
    en: {
      name: 'Price before value',
      finds:
        'A price was named, and somebody who approves before the first budget or contract step has not heard from us what it is worth.',
      title: (w) => `A price is out, and ${w.people} ${byCount(w.count, 'has', 'have')} not heard what it is worth`,
      why: () => 'Whoever hears the price first has nothing to hold it against, and asks for a discount.',
      todo: (w) =>
        w.approach(
          ({ names }) => `Show ${names} what it brings them before the price comes up again.`,
          ({ names }) => `Bring what it is worth into the papers for ${names}, before the price is read there.`,
        ),
      silence: 'Each of these approvers had a contact with the topic value, or no firm price was named.',
    },
    'zh-CN': {
      name: '先谈了价格',
      finds: '已经报过价，而在第一个预算或合同环节之前审批的人，还没听我们讲过价值。',
      title: (w) => `价已经报了，${w.people}还没听过值在哪里`,
      why: () => '先听到价格的人，没有东西可以对照，只会要折扣。',
      todo: (w) =>
        w.approach(
          ({ names }) => `在价格再被提起之前，先让${names}看到能得到什么。`,
          ({ names }) => `在${names}看到价格之前，先把能得到什么写进上会材料。`,
        ),
      silence: '这些审批人都有过谈价值的接触，或者还没有正式报过价。',
    },
  },
};
