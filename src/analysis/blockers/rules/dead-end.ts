/** Finds steps after which the purchase cannot go on; must never speak of a step off the way. */
import type { StepId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface DeadEnd {
  readonly step: StepId;
  readonly amount: number;
}

export const deadEnd: BlockerRule<DeadEnd> = {
  id: 'dead-end',
  group: 'chain',
  find: ({ way, map }) =>
    way.deadEnds.map((step) => ({
      subject: step,
      severity: 'stop',
      steps: [step],
      // A bound fails only against an amount that is known.
      facts: { step, amount: map.fields.amount ?? 0 },
    })),
  fix: (found) => ({ do: 'edit-step', step: found.facts.step, field: 'links' }),
  example: { steps: 1, facts: { step: '1' as StepId, amount: 800_000 } },
  words: {
    en: {
      name: 'No way on',
      finds: 'A step has links leading on, and at the amount of this purchase none of their conditions can hold.',
      title: (w) => `After ${w.steps} there is no way on for ${w.money(w.facts.amount)}`,
      why: (w) =>
        `No condition on the links from there lets ${w.money(w.facts.amount)} pass: either a step is missing, or the process as we drew it is not theirs.`,
      todo: (w) =>
        w.ask(
          `Ask what happens after ${w.steps} with an amount like this, and correct the conditions or add the step.`,
        ),
      several: {
        title: (w) => `There is no way on for ${w.money(w.facts[0]?.amount ?? 0)} after ${w.steps}`,
        todo: (w) =>
          w.ask('Ask what happens after each with an amount like this, and correct the conditions or add the step.'),
      },
      silence: 'At least one link leading on from the step can hold.',
    },
    'zh-CN': {
      name: '走到头了',
      finds: '环节后面有连线，但按这次采购的金额，没有一条的条件能成立。',
      title: (w) => `走到${w.steps}，${w.money(w.facts.amount)}就没有路可走了`,
      why: (w) =>
        `从这里出去的连线，没有一条的条件容得下${w.money(w.facts.amount)}：要么漏了环节，要么我们画的不是客户真正的流程。`,
      todo: (w) => w.ask(`问清楚这个金额过了${w.steps}之后怎么走，改正条件，或补上缺的环节。`),
      several: {
        title: (w) => `走到${w.steps}，${w.money(w.facts[0]?.amount ?? 0)}就没有路可走了`,
        todo: (w) => w.ask('逐个问清楚这个金额之后怎么走，改正条件，或补上缺的环节。'),
      },
      silence: '从这个环节往后，至少有一条连线的条件能成立。',
    },
  },
};
