/** Finds that the amount is beyond what anybody on the way may sign; must never guess a limit that is not known. */
import type { SignOffLimit } from '../../../model/records.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface OverAuthority {
  readonly amount: number;
  /** The largest limit; null when nobody has one of their own. */
  readonly limit: number | null;
}

export const overAuthority: BlockerRule<OverAuthority> = {
  id: 'over-authority',
  group: 'not-talked-to',
  neverMilder: true,
  find: ({ map, approvers }) => {
    const { amount } = map.fields;
    if (amount === null || approvers.length === 0) return [];
    if (approvers.some(({ limit }) => limit.kind === 'unknown' || reachOf(limit) >= amount)) return [];
    const largest = Math.max(...approvers.map(({ limit }) => reachOf(limit)));
    return [
      {
        subject: '',
        severity: 'stop',
        people: approvers.filter(({ limit }) => reachOf(limit) === largest).map((person) => person.id),
        facts: { amount, limit: Number.isFinite(largest) ? largest : null },
      },
    ];
  },
  fix: (found, { stepsOf }) => {
    const [person] = found.people ?? [];
    return { do: 'seat-somebody', role: 'approver', step: (person && stepsOf(person, 'approver')[0]) ?? null };
  },
  example: { people: 1, facts: { amount: 800_000, limit: 300_000 } },
  words: {
    en: {
      name: 'Beyond everybody’s sign-off limit',
      finds: 'The amount is known, and every approver’s sign-off limit is known and lies below it.',
      title: (w) => `${w.money(w.facts.amount)} is more than anybody here may sign`,
      why: (w) =>
        w.facts.limit === null
          ? 'None of the approvers may sign on their own. Whoever can is not on the sheet, and will decide without having heard us.'
          : `${w.people} ${byCount(w.count, 'reaches', 'reach')} furthest, up to ${w.money(w.facts.limit)}. Whoever signs above that is not on the sheet, and will decide without having heard us.`,
      todo: (w) =>
        w.approach(
          ({ names }) =>
            `Ask ${names} who signs an amount like this, when they next decide, and seat that person or body.`,
          ({ names }) =>
            `Ask whoever presents to ${names} where an amount like this goes next, and seat that person or body.`,
        ),
      silence: 'An approver may sign the amount, or the limit of at least one is unknown.',
    },
    'zh-CN': {
      name: '超出所有人的审批权限',
      finds: '金额已知，每位审批人的审批权限也都已知，而且都低于金额。',
      title: (w) => `${w.money(w.facts.amount)}，图上没有人有权签`,
      why: (w) =>
        w.facts.limit === null
          ? '这些审批人都没有独立签批的权限。真正能签的人不在图上，会在没听过我们的情况下做决定。'
          : `权限最大的是${w.people}，到${w.money(w.facts.limit)}为止。再往上由谁签，图上没有，那个人会在没听过我们的情况下做决定。`,
      todo: (w) =>
        w.approach(
          ({ names }) => `问${names}这个金额由谁签，下次什么时候定，把那个人或会议放进环节。`,
          ({ names }) => `问${names}的汇报人：这个金额再往上报到哪里，把那个人或会议放进环节。`,
        ),
      silence: '有审批人签得了这个金额，或者至少有一位的权限还不清楚。',
    },
  },
};

/** "None of their own" lies below every amount. */
function reachOf(limit: SignOffLimit): number {
  if (limit.kind === 'amount') return limit.amount;
  return limit.kind === 'unlimited' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}
