/** Words of the blockers; must never hold a name or a rule's sentence. */
import type { Area } from '../area.ts';

export const blockers = {
  title: { en: 'Blockers', 'zh-CN': '卡点' },
  stops: { en: '{{count}} stop', 'zh-CN': '{{count}} 个走不通' },
  slows: { en: '{{count}} slow', 'zh-CN': '{{count}} 个会拖慢' },
  notes: { en: { one: '{{count}} note', other: '{{count}} notes' }, 'zh-CN': '{{count}} 个留意' },
  none: { en: 'Nothing stands in the way.', 'zh-CN': '目前没有卡点。' },
  noneYet: {
    en: 'Draw who buys and in which steps; what is stuck will be listed here.',
    'zh-CN': '先画出谁来买、经过哪些环节，卡住的地方会列在这里。',
  },
  biggest: { en: 'The biggest one', 'zh-CN': '最大的卡点' },
  whyFirst: { en: 'Why first?', 'zh-CN': '为什么排第一？' },
  others: { en: 'The others', 'zh-CN': '其余卡点' },
  show: { en: 'Show on the sheet', 'zh-CN': '在图上标出' },
  more: { en: 'What to do', 'zh-CN': '怎么办' },
  setAside: { en: 'Set aside', 'zh-CN': '先放一放' },
  setAsideTitle: { en: 'Set this finding aside?', 'zh-CN': '把这个卡点先放一放？' },
  setAsideReason: { en: 'Why it does not matter here', 'zh-CN': '为什么这里可以不管它' },
  setAsideHint: {
    en: 'It stays listed below with your reason, and can be taken back at any time.',
    'zh-CN': '它会带着理由列在下面，随时可以恢复。',
  },
  waived: { en: { one: '{{count}} set aside', other: '{{count}} set aside' }, 'zh-CN': '已放一放：{{count}} 个' },
  noReason: { en: 'without a reason', 'zh-CN': '没写理由' },
  takeBack: { en: 'Take it back', 'zh-CN': '恢复' },
  unfold: { en: 'Open the blockers', 'zh-CN': '展开卡点' },
  fold: { en: 'Fold the blockers', 'zh-CN': '收起卡点' },
  wholeMap: { en: 'The whole sheet', 'zh-CN': '整张图' },
  shown: { en: 'Marked on the sheet: {{title}}', 'zh-CN': '已在图上标出：{{title}}' },
  waivedSaid: { en: 'Set aside: {{title}}', 'zh-CN': '已放一放：{{title}}' },
  takenBack: { en: 'Taken back: {{title}}', 'zh-CN': '已恢复：{{title}}' },
  fixed: { en: 'Settled: {{title}}', 'zh-CN': '已解决：{{title}}' },
  fixedNot: { en: 'Kept. The finding still stands: {{title}}', 'zh-CN': '已记下，但卡点还在：{{title}}' },
} as const satisfies Area;
