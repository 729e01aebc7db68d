/** What the groups of rules are called, in both languages. */
import type { Language } from '../../model/words.ts';
import type { BlockerGroup } from './blockerRule.ts';

export const GROUP_NAMES: { readonly [Group in BlockerGroup]: { readonly [Lang in Language]: string } } = {
  chain: { en: 'How they buy is not understood', 'zh-CN': '没看懂客户怎么买' },
  'not-talked-to': { en: 'Somebody was not talked to', 'zh-CN': '有人没谈到' },
  'only-the-kp': { en: 'Everything hangs on the key person', 'zh-CN': '只盯着关键决策人' },
  'our-side': { en: 'Our own side cannot carry it', 'zh-CN': '我们自己接不住' },
  ground: { en: 'The ground moves', 'zh-CN': '情况在变' },
};
