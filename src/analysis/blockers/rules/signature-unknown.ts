/** Finds that nobody has asked who may sign the amount; must never speak before an approver was contacted. */
import type { BlockerRule } from '../blockerRule.ts';

interface SignatureUnknown {
  readonly amount: number;
}

export const signatureUnknown: BlockerRule<SignatureUnknown> = {
  id: 'signature-unknown',
  group: 'not-talked-to',
  find: ({ map, approvers, isContacted }) => {
    const { amount } = map.fields;
    if (amount === null || !approvers.some((person) => isContacted(person.id))) return [];
    const signs = approvers.some(
      ({ limit }) => limit.kind === 'unlimited' || (limit.kind === 'amount' && limit.amount >= amount),
    );
    const unknown = approvers.filter(({ limit }) => limit.kind === 'unknown').map((person) => person.id);
    return signs || unknown.length === 0 ? [] : [{ subject: '', severity: 'slow', people: unknown, facts: { amount } }];
  },
  fix: (found) => (found.people?.[0] ? { do: 'edit-person', person: found.people[0], field: 'limit' } : null),
  example: { people: 2, facts: { amount: 800_000 } },
  words: {
    en: {
      name: 'Nobody known to sign',
      finds:
        'The amount is known and an approver was contacted, but no approver is known to be allowed to sign it, and the limit of at least one is unknown.',
      title: (w) => `We do not know who may sign ${w.money(w.facts.amount)}`,
      why: (w) =>
        `The sign-off limit of ${w.people} is unknown. If it is too low, another step comes in late, and with it somebody we have never met.`,
      todo: (w) =>
        w.approach(
          ({ names }) => `Ask ${names} up to which amount they decide alone, and what happens above it.`,
          ({ names }) =>
            `Ask whoever presents to ${names} up to which amount it decides, and where it goes above that.`,
        ),
      silence: 'An approver is known to be allowed to sign the amount, or every limit is known.',
    },
    'zh-CN': {
      name: '不知道谁能签',
      finds: '金额已知，也接触过审批人，却不知道有哪位审批人签得了这个金额，而且至少有一位的权限还不清楚。',
      title: (w) => `不知道谁有权签${w.money(w.facts.amount)}`,
      why: (w) => `还不清楚${w.people}的审批权限。要是不够，后面会多出一道环节，还会多出一个我们没见过的人。`,
      todo: (w) =>
        w.approach(
          ({ names }) => `问${names}：多少金额以内可以自己定？超过了怎么走？`,
          ({ names }) => `问${names}的汇报人：会上多少金额以内能定？超过了报到哪里？`,
        ),
      silence: '已知有审批人签得了这个金额，或者每个人的权限都清楚了。',
    },
  },
};
