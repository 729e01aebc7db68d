/** Words that more than one room of the interface uses. */
import type { Area } from '../area.ts';

export const everywhere = {
  appName: { en: 'Blanksheet', 'zh-CN': '白纸' },
  tagline: { en: 'Draw how your customer buys. See how you must sell.', 'zh-CN': '画出客户怎么买，看清我们怎么卖' },
  save: { en: 'Save', 'zh-CN': '保存' },
  cancel: { en: 'Cancel', 'zh-CN': '取消' },
  close: { en: 'Close', 'zh-CN': '关闭' },
  delete: { en: 'Delete', 'zh-CN': '删除' },
  add: { en: 'Add', 'zh-CN': '添加' },
  done: { en: 'Done', 'zh-CN': '完成' },
  undo: { en: 'Undo', 'zh-CN': '撤销' },
  redo: { en: 'Redo', 'zh-CN': '重做' },
  yes: { en: 'Yes', 'zh-CN': '是' },
  no: { en: 'No', 'zh-CN': '否' },
  unknown: { en: 'Not known', 'zh-CN': '还不知道' },
  none: { en: 'None', 'zh-CN': '没有' },
  notEntered: { en: 'Typed before, not entered yet', 'zh-CN': '之前写的，还没有录入' },
  optional: { en: 'optional', 'zh-CN': '选填' },
  unnamedPerson: { en: 'Nobody named yet', 'zh-CN': '还没写名字' },
  unnamedStep: { en: 'A step without a name', 'zh-CN': '还没起名的环节' },
  unnamedMap: { en: 'Untitled map', 'zh-CN': '未命名的图' },
  comma: { en: ', ', 'zh-CN': '、' },
  kp: { en: 'Key person (KP)', 'zh-CN': '关键决策人 (KP)' },
  opinionHolder: { en: 'Key opinion holder', 'zh-CN': '关键意见人' },
} as const satisfies Area;
