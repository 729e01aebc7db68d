/** Finds that nothing presses the customer to buy at this time; must never take a day that has passed for a date. */
import type { BlockerRule } from '../blockerRule.ts';

interface NoReason {
  readonly reason: boolean;
  readonly date: 'none' | 'passed' | 'to-come';
}

export const noReasonNow: BlockerRule<NoReason> = {
  id: 'no-reason-now',
  group: 'chain',
  find: ({ map, index, today }) => {
    const { reasonNow, reasonBy } = map.fields;
    const reason = reasonNow.trim() !== '';
    const date = reasonBy === null ? 'none' : reasonBy < today ? 'passed' : 'to-come';
    if (index.steps.length < 2 || (reason && date === 'to-come')) return [];
    return [{ subject: '', severity: 'slow', whole: true, facts: { reason, date } }];
  },
  fix: () => ({ do: 'edit-map', field: 'reasonNow' }),
  example: { facts: { reason: false, date: 'none' } },
  words: {
    en: {
      name: 'No reason to act now',
      finds:
        'Two or more steps are drawn, and there is no reason to act now, or no date by when that still lies ahead.',
      title: (w) =>
        !w.facts.reason
          ? 'Nothing says why they should act now'
          : w.facts.date === 'passed'
            ? 'The day by which they wanted it has passed'
            : 'No date says by when they need it',
      why: () =>
        'Most orders that are lost are lost to waiting: without a day to meet, every other matter comes first.',
      todo: (w) => w.ask('Ask what happens to them if nothing is decided, and by which day that would hurt.'),
      silence: 'A reason to act now is recorded, and a date that is today or later.',
    },
    'zh-CN': {
      name: '没有现在就买的理由',
      finds: '已经画了两个或更多环节，却没有现在就要行动的理由，或者没有一个还没过去的期限。',
      title: (w) =>
        !w.facts.reason
          ? '说不出客户为什么现在就要买'
          : w.facts.date === 'passed'
            ? '客户原定的期限已经过了'
            : '没有写明客户最晚什么时候要',
      why: () => '丢掉的单子，很多是拖没的：没有期限，别的事总会排到前面。',
      todo: (w) => w.ask('问客户：如果一直不定，会怎么样？到哪一天就真的难受了？'),
      silence: '写明了现在行动的理由，而且期限在今天或以后。',
    },
  },
};
