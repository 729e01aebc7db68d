/** Words of the signs, wherever they are explained all together. */
import type { Area } from '../area.ts';

export const legend = {
  title: { en: 'Signs', 'zh-CN': '图例' },
  inFull: { en: 'In full, where the pages had no room', 'zh-CN': '页面放不下的，全文如下' },
  roles: { en: 'Part in the purchase', 'zh-CN': '在采购中的角色' },
  stances: { en: 'Stance', 'zh-CN': '态度' },
  contact: { en: 'Contact', 'zh-CN': '接触程度' },
  weight: { en: 'Weight', 'zh-CN': '影响力' },
  marks: { en: 'Marks', 'zh-CN': '标记' },
  lines: { en: 'Lines', 'zh-CN': '连线' },
  kp: { en: 'Key person (KP)', 'zh-CN': '关键决策人 (KP)' },
  quiet: { en: 'May not be approached now', 'zh-CN': '目前不得接触' },
  stop: { en: 'Blockers, one of them a stop', 'zh-CN': '卡点，其中有走不通的' },
  slow: { en: 'Blockers that slow it down', 'zh-CN': '会拖慢的卡点' },
  note: { en: 'Only notes', 'zh-CN': '只有留意项' },
  next: { en: 'The way from step to step', 'zh-CN': '环节之间的走向' },
  back: { en: 'A way back', 'zh-CN': '退回' },
  notTaken: { en: 'Not taken at this amount', 'zh-CN': '按这个金额不经过' },
  weak: { en: 'Weak influence', 'zh-CN': '影响弱' },
  normal: { en: 'Influence', 'zh-CN': '影响' },
  strong: { en: 'Strong influence', 'zh-CN': '影响强' },
  conflict: { en: 'In conflict', 'zh-CN': '有矛盾' },
  reportsTo: { en: 'Reports to', 'zh-CN': '汇报给' },
  guards: { en: 'Guards the way to', 'zh-CN': '把关' },
} as const satisfies Area;
