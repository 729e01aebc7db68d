/** What the decision's words are called in both languages. */
import type { Name, Names } from '../../playbook/names.ts';
import type { Undecided } from './decide.ts';
import type { Path } from './path.ts';

export const PATH_NAMES: Names<Path> = {
  'part-time': { en: 'Part-time', 'zh-CN': '兼职' },
  split: { en: 'Split', 'zh-CN': '拆分' },
  rebuild: { en: 'Rebuild', 'zh-CN': '重构' },
};

/** What each path means, as one whole sentence. */
export const PATH_MEANINGS: Names<Path> = {
  'part-time': {
    en: 'The team we have looks after key accounts beside its own work.',
    'zh-CN': '现有团队在本职之外兼顾重点客户。',
  },
  split: {
    en: 'A team of its own, inside the support we already have.',
    'zh-CN': '单设一支团队，仍然依托现有的支持体系。',
  },
  rebuild: {
    en: 'A unit of its own, with support of its own, or not at all.',
    'zh-CN': '要么不做，要么另建一个自带支持的业务单元。',
  },
};

/** What stands in place of a decision where the profile says small business, and why, as one whole sentence. */
export const STANDARD_WAY: { readonly [Part in 'name' | 'meaning']: Name } = {
  name: { en: 'The standard way', 'zh-CN': '按标准打法' },
  meaning: {
    en: 'The profile says small or medium business: it is sold to by the standard way, and our organisation stays as it is.',
    'zh-CN': '客户类型是中小企业：按标准流程（SOP）销售，我方组织不用动。',
  },
};

export const UNDECIDED_NAMES: Names<Undecided> = {
  smb: {
    en: 'A small or medium business, sold to by the standard way',
    'zh-CN': '中小企业客户，按标准流程销售',
  },
  'our-side': {
    en: 'Nobody of ours is recorded yet; one person is enough',
    'zh-CN': '我方还没有登记任何人，先登记一位就可以',
  },
  step: { en: 'No step of the purchase is drawn', 'zh-CN': '还没画出采购的环节' },
  initiator: { en: 'Nobody starts this purchase yet', 'zh-CN': '还没有发起人' },
  approver: { en: 'Nobody approves yet', 'zh-CN': '还没有审批人' },
  'asks-nothing': {
    en: 'Nothing is asked of us: the lanes of systems, capabilities and teams are empty',
    'zh-CN': '没有对我方提出任何要求：系统、能力和协同支持团队几行都是空的',
  },
};

/** Why the two figures lead to one path. */
export const DRIVEN_BY: { readonly [By in 'fit' | 'blocked']: Name } = {
  fit: {
    en: 'Fit decided; blocked steps alone would allow {path}.',
    'zh-CN': '由适配度决定；只看受阻环节的话，可以走{path}。',
  },
  blocked: {
    en: 'Blocked steps decided; fit alone would allow {path}.',
    'zh-CN': '由受阻环节决定；只看适配度的话，可以走{path}。',
  },
};

/** Why blocked steps allow the lightest path though their share is above its bound. */
export const ONE_ALONE: { readonly [Of in 'one' | 'each']: Name } = {
  one: {
    en: 'One blocked step alone, of three or more, still leaves room for part-time.',
    'zh-CN': '三个以上的环节里只有一个受阻，仍可以走兼职。',
  },
  each: {
    en: 'No map has more than one blocked step, of three or more, and that still leaves room for part-time.',
    'zh-CN': '每张图在三个以上的环节里最多一个受阻，仍可以走兼职。',
  },
};
