/** Finds that nobody has drawn how it is accepted and paid; must never speak before an approver was contacted. */
import type { StepId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface Open {
  readonly steps: readonly StepId[];
}

export const acceptanceOpen: BlockerRule<Open> = {
  id: 'acceptance-open',
  group: 'not-talked-to',
  find: ({ map, index, way, approvers, isContacted }) => {
    if (map.fields.amount === null || !approvers.some((person) => isContacted(person.id))) return [];
    const steps = index.steps
      .filter((step) => step.kind === 'payment' && way.onTheWay.has(step.id))
      .map((step) => step.id);
    if (steps.some((step) => index.seatsOfStep(step).length > 0)) return [];
    const named = steps.length > 0 ? { steps } : { whole: true };
    return [{ subject: '', severity: 'note', ...named, facts: { steps } }];
  },
  fix: ({ facts: { steps } }) =>
    steps[0] ? { do: 'seat-somebody', role: 'approver', step: steps[0] } : { do: 'edit-map', field: 'steps' },
  example: { facts: { steps: [] } },
  words: {
    en: {
      name: 'Acceptance and payment are open',
      finds:
        'The amount is known and an approver was contacted, but there is no payment and acceptance step, or nobody sits in any.',
      title: (w) =>
        w.facts.steps.length > 0
          ? `Nobody sits in ${w.steps}, where it is accepted and paid`
          : 'Nobody has drawn how it is accepted and paid',
      why: () => 'An order that nobody accepts is not paid. What counts as done is easiest to agree before signing.',
      todo: (w) =>
        w.facts.steps.length > 0
          ? w.ask(
              `Ask who signs the acceptance and who pays, and seat them in ${byCount(w.facts.steps.length, 'that step', 'those steps')}.`,
            )
          : w.ask('Ask who signs the acceptance, by which test, and who pays; then add the step.'),
      silence: 'Somebody sits in a payment and acceptance step that the purchase passes through.',
    },
    'zh-CN': {
      name: '验收付款没着落',
      finds: '金额已知，也接触过审批人，却没有验收付款环节，或者这类环节里一个人也没有。',
      title: (w) => (w.facts.steps.length > 0 ? `${w.steps}要验收付款，却还没有人` : '还没画出怎么验收、怎么付款'),
      why: () => '没有人验收，就没有人付款。怎样才算完成，签约之前最好谈。',
      todo: (w) =>
        w.facts.steps.length > 0
          ? w.ask('问清楚谁签验收、谁付款，把人放进去。')
          : w.ask('问清楚谁签验收、按什么标准、谁付款，再把环节补上。'),
      silence: '采购会走到的验收付款环节里有人。',
    },
  },
};
