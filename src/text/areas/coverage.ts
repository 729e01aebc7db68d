/** Words of the coverage view, who of ours covers whom. */
import type { Area } from '../area.ts';

export const coverage = {
  tab: { en: 'Coverage', 'zh-CN': '覆盖' },
  keyView: { en: 'Show the coverage', 'zh-CN': '看覆盖情况' },
  title: { en: 'Who of ours covers whom', 'zh-CN': '我方谁负责谁' },
  hint: {
    en: 'Press a cell to make that person responsible, once more to take it back. Figures are contacts that took place.',
    'zh-CN': '点格子，定为负责人；再点一次，取消。数字是已发生的接触次数。',
  },
  customer: { en: 'At the customer', 'zh-CN': '客户方' },
  responsible: { en: 'Responsible', 'zh-CN': '负责人' },
  nobody: { en: 'nobody', 'zh-CN': '无人' },
  open: {
    en: { one: '{{count}} person has nobody of ours', other: '{{count}} people have nobody of ours' },
    'zh-CN': '{{count}} 人还没有我方负责人',
  },
  allCovered: { en: 'Everybody has somebody of ours', 'zh-CN': '每个人都有我方负责人' },
  covers: { en: 'covers {{count}}', 'zh-CN': '负责 {{count}} 人' },
  noTeam: {
    en: 'Nobody of ours is recorded yet, so nobody can be responsible.',
    'zh-CN': '我方还没有登记人员，无法指定负责人。',
  },
  toOurSide: { en: 'Record our people', 'zh-CN': '登记我方人员' },
  noPeople: { en: 'There is nobody on this map yet.', 'zh-CN': '这张图上还没有人。' },
  notPlaced: { en: 'not placed yet', 'zh-CN': '还没有位置' },
  cell: { en: '{{ours}} for {{person}}', 'zh-CN': '{{ours}}对{{person}}' },
  isResponsible: { en: 'responsible', 'zh-CN': '负责人' },
  isNot: { en: 'not responsible', 'zh-CN': '非负责人' },
  contacts: {
    en: { one: '{{count}} contact, last on {{day}}', other: '{{count}} contacts, last on {{day}}' },
    'zh-CN': '接触 {{count}} 次，最近 {{day}}',
  },
  noContact: { en: 'no contact', 'zh-CN': '没有接触' },
  nowResponsible: { en: '{{ours}} is responsible for {{person}}', 'zh-CN': '{{person}}由{{ours}}负责' },
  nowNobody: { en: 'Nobody is responsible for {{person}}', 'zh-CN': '{{person}}已无人负责' },
} as const satisfies Area;
