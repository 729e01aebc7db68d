/** Finds that nothing is arranged with anybody who starts or approves it; must never ask for it while nobody may be approached. */
import type { BlockerRule } from '../blockerRule.ts';
import { preferring } from '../preferring.ts';

export const noNextStep: BlockerRule = {
  id: 'no-next-step',
  group: 'only-the-kp',
  find: ({ keyAccount, mapInQuiet, contacts, planned, initiators, approvers }) => {
    if (!keyAccount || mapInQuiet || contacts.length === 0) return [];
    const wanted = new Set([...initiators, ...approvers].map((person) => person.id));
    if (planned.some(({ people }) => people.some((person) => wanted.has(person)))) return [];
    return [{ subject: '', severity: 'slow', whole: true, facts: {} }];
  },
  fix: (_, { initiators, approvers, isContacted, inQuiet }) => {
    const open = new Set([...approvers, ...initiators].map(({ id }) => id).filter((person) => !inQuiet(person)));
    const people = preferring(isContacted, [...open]);
    return people.length > 0 ? { do: 'plan-contact', people, oneOf: true } : null;
  },
  example: { facts: {} },
  words: {
    en: {
      name: 'No next step',
      finds: 'A key account to which we have talked, and no contact is planned with an initiator or an approver.',
      title: () => 'Nothing is arranged with anybody who starts or approves it',
      why: () =>
        'Between two arranged meetings a sale moves; without the next one it waits until somebody remembers it.',
      todo: (w) =>
        w.ask(
          'Arrange the next contact, with a day, with somebody who starts or approves it, and say beforehand what it is for.',
        ),
      silence:
        'A contact with an initiator or an approver is planned for today or later. Silent too while nobody may be approached.',
    },
    'zh-CN': {
      name: '没有下一步',
      finds: '重点客户，已经接触过，却没有计划与发起人或审批人的下一次接触。',
      title: () => '跟发起人和审批人，都没有约好下一次',
      why: () => '单子是在一次次约好的会面之间往前走的；没有下一次，就只能等人想起来。',
      todo: (w) => w.ask('跟发起人或审批人约定下一次的日期，并提前说清楚要谈什么。'),
      silence: '今天或以后，已计划与发起人或审批人的接触。整个项目处于禁止接触期时，也不提示。',
    },
  },
};
