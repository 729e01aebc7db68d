/** Finds that nobody starts the purchase; must never take a seat off the way for a start. */
import type { BlockerRule } from '../blockerRule.ts';

export const noInitiator: BlockerRule = {
  id: 'no-initiator',
  group: 'chain',
  find: (facts) => (facts.initiators.length > 0 ? [] : [{ subject: '', severity: 'stop', whole: true, facts: {} }]),
  fix: (_, { index, way }) => {
    const steps = index.steps.filter((step) => way.onTheWay.has(step.id));
    const first = steps.find((step) => step.kind === 'need') ?? steps[0];
    return { do: 'seat-somebody', role: 'initiator', step: first?.id ?? null };
  },
  example: { facts: {} },
  words: {
    en: {
      name: 'Nobody starts it',
      finds: 'No step that the purchase passes through has an initiator.',
      title: () => 'Nobody at the customer starts this purchase',
      why: () => 'A purchase that nobody there asks for stays an idea of ours and never gets a budget.',
      todo: (w) => w.ask('Ask who there has the trouble that this would end, and seat that person as initiator.'),
      silence: 'Somebody sits as initiator in a step that the purchase passes through.',
    },
    'zh-CN': {
      name: '没有发起人',
      finds: '采购会走到的环节里，没有一位发起人。',
      title: () => '客户那边没有人发起这次采购',
      why: () => '客户内部没人主动提，这件事就只是我们的一厢情愿，永远排不上预算。',
      todo: (w) => w.ask('问清楚谁正为这件事头疼，把这个人作为发起人放进环节。'),
      silence: '采购会走到的某个环节里，有人坐在发起人的席位上。',
    },
  },
};
