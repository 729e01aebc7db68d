/** Finds approvers who have not heard from us for long; must never count a contact that was only planned. */
import type { Day } from '../../../shared/day.ts';
import { daysBetween } from '../../../shared/day.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface Cold {
  readonly last: Day;
  readonly days: number;
}

export const goneCold: BlockerRule<Cold> = {
  id: 'gone-cold',
  group: 'only-the-kp',
  find: ({ approvers, contacts, planned, inQuiet, today, ours }) =>
    approvers.flatMap(({ id }) => {
      // Contacts come by day, so the last in the list is the last that took place.
      const last = contacts.filter(({ people }) => people.includes(id)).at(-1)?.day;
      if (last === undefined || inQuiet(id) || planned.some(({ people }) => people.includes(id))) return [];
      const days = daysBetween(last, today);
      if (days <= ours.thresholds.coldAfterDays) return [];
      return [{ subject: id, severity: 'slow', people: [id], facts: { last, days } }];
    }),
  fix: (found) => ({ do: 'plan-contact', people: found.people ?? [] }),
  example: { people: 1, facts: { last: '2026-01-05' as Day, days: 41 } },
  words: {
    en: {
      name: 'Gone cold',
      finds:
        'The last contact with an approver lies more than 30 days back (our side can set another number), and none is planned.',
      title: (w) => `${w.people} has not heard from us for ${w.facts.days} days`,
      why: () => 'In that time the matter has moved on inside the customer, with or without us.',
      todo: (w) =>
        w.approach(
          ({ names }) => `Plan a contact with ${names}, with something new to bring: a figure, an answer, an example.`,
          ({ names }) =>
            `Ask whoever presents to ${names} when it sits next, and what new paper it should have by then.`,
        ),
      several: {
        title: (w) => `${w.count} approvers have not heard from us for long: ${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) => `Plan a contact with each, with something new to bring: ${names}.`,
            ({ names }) =>
              `Ask whoever presents to ${names} when it sits next, and what new paper it should have by then.`,
          ),
      },
      silence: 'There was a contact since, one is planned, or the approver is in a quiet period.',
    },
    'zh-CN': {
      name: '联系冷下来了',
      finds: '与某位审批人的上一次接触已超过 30 天（天数可在「我方」里调整），也没有计划下一次。',
      title: (w) => `已经 ${w.facts.days} 天没有联系${w.people}了`,
      why: () => '这段时间里，客户内部的事情一直在往前走，只是我们不在场。',
      todo: (w) =>
        w.approach(
          ({ names }) => `约好下一次跟${names}的接触，带点新东西去：一个数字、一个答复、一个案例。`,
          ({ names }) => `问${names}的汇报人：下次什么时候开会，会前要补什么材料。`,
        ),
      several: {
        title: (w) => `这些审批人很久没有联系了：${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) => `逐个约好下一次跟${names}的接触，带点新东西去。`,
            ({ names }) => `问${names}的汇报人：下次什么时候开会，会前要补什么材料。`,
          ),
      },
      silence: '之后又有过接触，或已经计划了下一次，或这位审批人处于禁止接触期。',
    },
  },
};
