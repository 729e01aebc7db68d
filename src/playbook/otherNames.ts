/** What else things are called by those who write a line or paste a list, in either language; a word that could be a title is none of these. */
import type { FunctionId } from '../model/words.ts';

/** What those write of somebody who is not there any more. */
export const OTHER_WORDS_FOR_LEFT: readonly string[] = ['离职', '已离开'];

export const OTHER_FUNCTION_NAMES: { readonly [Fn in FunctionId]?: readonly string[] } = {
  legal: ['legal & compliance', 'legal and compliance', '法务合规'],
  'information-security': ['it security', 'infosec', 'cyber security', 'cybersecurity', '网络安全', '网安'],
  'staff-representation': ['works council', 'staff council', 'union', '工会', '职代会', '职工代表大会'],
  'data-protection': ['privacy', '个人信息保护', '个保', '隐私保护'],
  'discipline-inspection': ['纪委', '纪检监察'],
  'tender-agency': ['tender agent', 'procurement agency', '招标代理机构', '代理机构', '招标公司'],
};
