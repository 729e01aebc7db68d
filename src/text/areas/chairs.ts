/** Words of the empty chairs, on the sheet and in the outline. */
import type { Area } from '../area.ts';

export const chairs = {
  checkers: { en: 'Risk control or audit', 'zh-CN': '风控或内审' },
  compares: { en: 'Somebody compares offers', 'zh-CN': '总有人要比价' },
  pays: { en: 'Somebody finds the money', 'zh-CN': '钱总要有人安排' },
  contract: { en: 'Somebody reads the terms', 'zh-CN': '合同总要有人审' },
  money: { en: 'It touches money', 'zh-CN': '涉及资金' },
  data: { en: 'It touches data', 'zh-CN': '涉及数据' },
  'money-and-data': { en: 'It touches money and data', 'zh-CN': '涉及资金和数据' },
  system: { en: 'A system has to be run', 'zh-CN': '系统总要有人维护' },
  who: { en: 'Who is it?', 'zh-CN': '是谁？' },
  absent: { en: 'Nobody does this here', 'zh-CN': '没有这个职能' },
  field: { en: 'Name, title', 'zh-CN': '姓名，职务' },
  fieldFor: { en: 'Name of somebody from {{function}}', 'zh-CN': '{{function}}的人叫什么' },
  empty: { en: 'empty chair in {{step}}', 'zh-CN': '「{{step}}」的空位' },
} as const satisfies Area;
