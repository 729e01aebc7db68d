/** Finds an approver who does not want it where no other approver does; must never speak beside split-decision. */
import { isAgainst, isFor } from '../../../facts/mapFacts.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface Opposed {
  readonly opponent: boolean;
}

export const opposedApprover: BlockerRule<Opposed> = {
  id: 'opposed-approver',
  group: 'chain',
  find: ({ approvers }) => {
    // With somebody for us among the approvers, split-decision speaks of them all at once.
    if (approvers.some(isFor)) return [];
    return approvers.filter(isAgainst).map((person) => ({
      subject: person.id,
      severity: person.stance === 'opponent' ? 'stop' : 'slow',
      people: [person.id],
      facts: { opponent: person.stance === 'opponent' },
    }));
  },
  fix: (found) => ({ do: 'win-over', people: found.people ?? [] }),
  example: { people: 1, facts: { opponent: true } },
  words: {
    en: {
      name: 'An approver is against it',
      finds: 'An approver is a sceptic or an opponent, and no approver is for us.',
      title: (w) =>
        w.facts.opponent ? `${w.people} must approve and is against it` : `${w.people} must approve and has doubts`,
      why: (w) =>
        w.facts.opponent
          ? 'One no in the process is enough, and no other approver speaks for us.'
          : 'Doubts that nobody answers turn into a no on the day of the decision, and no other approver speaks for us.',
      todo: (w) =>
        w.approach(
          ({ names }) => `Find out what ${names} would lose by it, and come back with an answer to just that.`,
          ({ names }) =>
            `Ask whoever presents to ${names} what was held against it, and answer just that in its papers.`,
        ),
      several: {
        title: (w) => `${w.count} who must approve are against it or have doubts: ${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) => `Find out what each would lose by it, and come back with an answer to just that: ${names}.`,
            ({ names }) =>
              `Ask whoever presents to ${names} what was held against it, and answer just that in the papers.`,
          ),
      },
      silence: 'The approver is no longer against us, or another approver is for us and the split is reported instead.',
    },
    'zh-CN': {
      name: '审批人反对',
      finds: '有审批人存疑或反对，而审批人里没有人支持我们。',
      title: (w) => (w.facts.opponent ? `${w.people}要审批，而且反对` : `${w.people}要审批，但心里有疑问`),
      why: (w) =>
        w.facts.opponent
          ? '流程里只要有一个人说不，单子就停了；其他审批人也没有谁替我们说话。'
          : '疑问没人解答，到了表决那天就成了反对；其他审批人也没有谁替我们说话。',
      todo: (w) =>
        w.approach(
          ({ names }) => `弄清楚这件事会让${names}失去什么，带着针对这一点的答复再去谈。`,
          ({ names }) => `问${names}的汇报人反对的是哪一点，在上会材料里专门答这一点。`,
        ),
      several: {
        title: (w) => `这些审批人反对或心里有疑问：${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) => `弄清楚这件事会让${names}失去什么，带着针对这一点的答复逐个去谈。`,
            ({ names }) => `问${names}的汇报人反对的是哪一点，在上会材料里专门答这一点。`,
          ),
      },
      silence: '这位审批人不再反对；或者另有审批人支持，改由「审批人意见不一」来提示。',
    },
  },
};
