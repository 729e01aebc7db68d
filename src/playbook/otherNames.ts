/** What else things are called by those who write a line or paste a list, in either language; a word that could be a title is none of these. */
import type { FunctionId, Stance } from '../model/words.ts';

/** What those write of somebody who is not there any more. */
export const OTHER_WORDS_FOR_LEFT: readonly string[] = ['离职', '已离开'];

export const OTHER_WORDS_FOR_KP: readonly string[] = [
  'Key person (KP)',
  'key decision maker',
  '关键人',
  '关键决策人 (KP)',
  '关键决策人(KP)',
];

export const OTHER_FUNCTION_NAMES: { readonly [Fn in FunctionId]?: readonly string[] } = {
  it: ['information technology', '信息技术', '信息化', '信息中心'],
  hr: ['human resources', '人力', '人事'],
  'risk-control': ['risk', 'risk management', '风险', '风险管理', '风险控制'],
  'internal-audit': ['audit', '审计', '内部审计'],
  legal: ['legal & compliance', 'legal and compliance', '法务合规'],
  'information-security': ['it security', 'infosec', 'cyber security', 'cybersecurity', '网络安全', '网安'],
  'staff-representation': ['works council', 'staff council', 'union', '工会', '职代会', '职工代表大会'],
  'data-protection': ['privacy', '个人信息保护', '个保', '隐私保护'],
  'discipline-inspection': ['纪委', '纪检监察'],
  'tender-agency': ['tender agent', 'procurement agency', '招标代理机构', '代理机构', '招标公司'],
};

export const OTHER_STANCE_NAMES: { readonly [Each in Stance]?: readonly string[] } = {
  champion: ['力挺者'],
  supporter: ['for us', 'in favour', 'in favor', 'supports us', 'supportive', '支持者', '赞成'],
  neutral: ['undecided', '中立者'],
  sceptic: ['skeptic', 'sceptical', 'skeptical', 'doubtful', '怀疑', '怀疑者', '有疑虑'],
  opponent: ['against', 'against us', 'opposed', 'opposes it', '反对者', '不支持'],
};
