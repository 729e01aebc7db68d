/** Finds that nobody approves the purchase; must never take a seat off the way for an approval. */
import type { BlockerRule } from '../blockerRule.ts';

export const noApprover: BlockerRule = {
  id: 'no-approver',
  group: 'chain',
  find: (facts) => (facts.approvers.length > 0 ? [] : [{ subject: '', severity: 'stop', whole: true, facts: {} }]),
  fix: (_, { index, way }) => {
    const steps = index.steps.filter((step) => way.onTheWay.has(step.id));
    const usual = (['approval', 'budget', 'selection'] as const)
      .map((kind) => steps.find((step) => step.kind === kind))
      .find((step) => step !== undefined);
    return { do: 'seat-somebody', role: 'approver', step: (usual ?? steps.at(-1))?.id ?? null };
  },
  example: { facts: {} },
  words: {
    en: {
      name: 'Nobody approves it',
      finds: 'No step that the purchase passes through has an approver.',
      title: () => 'Nobody on this sheet can say yes or no',
      why: () =>
        'Somebody there will approve or refuse. As long as we do not know who, we are selling to the wrong people.',
      todo: (w) =>
        w.ask('Ask through whose hands the last purchase of this size went, and seat those people as approvers.'),
      silence: 'Somebody sits as approver in a step that the purchase passes through.',
    },
    'zh-CN': {
      name: '没有审批人',
      finds: '采购会走到的环节里，没有一位审批人。',
      title: () => '图上没有人能拍板',
      why: () => '客户那边总有人要批、也能不批。不知道是谁，我们就一直在跟说了不算的人谈。',
      todo: (w) => w.ask('问一问上一次同等金额的采购经过了哪些人的手，把他们作为审批人放进环节。'),
      silence: '采购会走到的某个环节里，有人坐在审批人的席位上。',
    },
  },
};
