/** Finds that others of us claim the same customer; must never speak before our side is recorded. */
import type { BlockerRule } from '../blockerRule.ts';

export const accountContested: BlockerRule = {
  id: 'account-contested',
  group: 'our-side',
  find: ({ map }) => (map.fields.contested === true ? [{ subject: '', severity: 'slow', whole: true, facts: {} }] : []),
  fix: () => ({ do: 'edit-map', field: 'contested' }),
  example: { facts: {} },
  words: {
    en: {
      name: 'The account is contested',
      finds: 'The account is marked as claimed by another team or a channel too.',
      title: () => 'Another team or a channel claims this customer too',
      why: () => 'The customer hears two prices from one house and takes the lower, or neither.',
      todo: () =>
        'Settle with the other side who leads and how the order is credited, before the next meeting with the customer.',
      silence: 'The account is no longer marked as contested. Silent until our side is recorded.',
    },
    'zh-CN': {
      name: '客户归属有争议',
      finds: '这个客户被标为同时在别的团队或渠道名下。',
      title: () => '别的团队或渠道也认为这个客户归自己',
      why: () => '客户从同一家公司听到两个价，要么选低的，要么两家都不要。',
      todo: () => '下次见客户之前，先跟对方商定由谁牵头、业绩怎么算。',
      silence: '客户不再标为有争议。没有登记我方人员之前，不提示。',
    },
  },
};
