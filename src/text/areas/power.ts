/** Words of the power view, weight against stance. */
import type { Area } from '../area.ts';

export const power = {
  tab: { en: 'Power', 'zh-CN': '影响力' },
  keyView: { en: 'Show power against stance', 'zh-CN': '看影响力与态度' },
  keyMove: { en: 'Change stance or weight of the person in focus', 'zh-CN': '改变所选人的态度或影响力' },
  title: { en: 'Power against stance', 'zh-CN': '影响力与态度' },
  hint: {
    en: 'Drag somebody to another cell, or press them and then the cell. With the keyboard, the arrow keys move them.',
    'zh-CN': '把人拖到别的格子；或先点人，再点格子。键盘用方向键移动。',
  },
  function: { en: 'Function', 'zh-CN': '职能' },
  role: { en: 'Role', 'zh-CN': '角色' },
  all: { en: 'All', 'zh-CN': '全部' },
  noRole: { en: 'No role', 'zh-CN': '没有角色' },
  shown: { en: '{{shown}} of {{all}} people', 'zh-CN': '显示 {{shown}} / {{all}} 人' },
  moved: { en: '{{name}}: {{stance}}, {{weight}}', 'zh-CN': '{{name}}：{{stance}}，{{weight}}' },
  edge: { en: 'There is no cell that way', 'zh-CN': '那边没有格子了' },
  picked: { en: '{{name}} picked up. Press the cell to move them to.', 'zh-CN': '已选中{{name}}，请点要放的格子。' },
  putDown: { en: '{{name}} stays where they were', 'zh-CN': '{{name}}留在原处' },
  noPeople: { en: 'There is nobody on this map yet.', 'zh-CN': '这张图上还没有人。' },
  noneShown: { en: 'Nobody fits this filter.', 'zh-CN': '没有符合筛选的人。' },
} as const satisfies Area;
