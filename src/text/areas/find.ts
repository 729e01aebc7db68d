/** Words for finding somebody on the map. */
import type { Area } from '../area.ts';

export const find = {
  title: { en: 'Find somebody or a step', 'zh-CN': '查找人物或环节' },
  field: { en: 'Name, title, function or step', 'zh-CN': '姓名、职务、职能或环节' },
  results: { en: 'Found', 'zh-CN': '查找结果' },
  nothing: { en: 'Nobody and no step is called that.', 'zh-CN': '没有找到这样的人物或环节。' },
  outside: { en: 'outside the process', 'zh-CN': '流程之外' },
  step: { en: 'step {{number}}', 'zh-CN': '第 {{number}} 个环节' },
  count: { en: { one: '{{count}} found', other: '{{count}} found' }, 'zh-CN': '找到 {{count}} 个' },
} as const satisfies Area;
