/** What each closed list of the domain is called, in both languages beside each other. */
import type {
  AccountKind,
  BidDecision,
  CompetitorKind,
  ContactLevel,
  FunctionId,
  Lane,
  Language,
  OfferKind,
  Outcome,
  PersonSort,
  Problem,
  Procedure,
  ProfileKind,
  Role,
  Severity,
  Size,
  Stance,
  StepKind,
  Strength,
  TenderRegime,
  Topic,
  Weight,
} from '../model/words.ts';

/** One thing's name in each language. */
export type Name = { readonly [Lang in Language]: string };

/** A name for every word of a closed list; a word without one does not compile. */
export type Names<Word extends string> = { readonly [Key in Word]: Name };

export const FUNCTION_NAMES: Names<FunctionId | 'unknown'> = {
  executive: { en: 'Executive', 'zh-CN': '高层管理' },
  shareholder: { en: 'Shareholder or investor', 'zh-CN': '股东或投资方' },
  finance: { en: 'Finance', 'zh-CN': '财务' },
  procurement: { en: 'Procurement', 'zh-CN': '采购' },
  legal: { en: 'Legal', 'zh-CN': '法务' },
  compliance: { en: 'Compliance', 'zh-CN': '合规' },
  'risk-control': { en: 'Risk control', 'zh-CN': '风控' },
  'internal-audit': { en: 'Internal audit', 'zh-CN': '内审' },
  it: { en: 'IT', 'zh-CN': 'IT' },
  'information-security': { en: 'Information security', 'zh-CN': '信息安全' },
  administration: { en: 'Administration', 'zh-CN': '行政' },
  sales: { en: 'Sales', 'zh-CN': '销售' },
  marketing: { en: 'Marketing', 'zh-CN': '市场' },
  operations: { en: 'Operations', 'zh-CN': '运营' },
  hr: { en: 'HR', 'zh-CN': '人力资源' },
  'user-department': { en: 'User department', 'zh-CN': '使用部门' },
  'staff-representation': { en: 'Staff representation', 'zh-CN': '职工代表' },
  'data-protection': { en: 'Data protection', 'zh-CN': '数据保护' },
  'discipline-inspection': { en: 'Discipline inspection', 'zh-CN': '纪检' },
  'tender-agency': { en: 'Tender agency', 'zh-CN': '招标代理' },
  outside: { en: 'Outside adviser or peer', 'zh-CN': '外部顾问或同行' },
  other: { en: 'Other function', 'zh-CN': '其他职能' },
  unknown: { en: 'Function not known', 'zh-CN': '职能还不清楚' },
};

/** Of somebody who is not there any more. */
export const LEFT_NAME: Name = { en: 'Has left', 'zh-CN': '已离职' };

/** Of somebody whom the seller takes for the decider. */
export const KP_NAME: Name = { en: 'Key person', 'zh-CN': '关键决策人' };

export const ROLE_NAMES: Names<Role | 'opinion-holder'> = {
  initiator: { en: 'Initiator', 'zh-CN': '发起人' },
  approver: { en: 'Approver', 'zh-CN': '审批人' },
  informed: { en: 'Informed party', 'zh-CN': '知会人' },
  executor: { en: 'Executor', 'zh-CN': '执行人' },
  'opinion-holder': { en: 'Key opinion holder', 'zh-CN': '关键意见人' },
};

export const STEP_KIND_NAMES: Names<StepKind> = {
  need: { en: 'Need', 'zh-CN': '提出需求' },
  search: { en: 'Search', 'zh-CN': '寻源' },
  selection: { en: 'Selection', 'zh-CN': '选型' },
  pilot: { en: 'Pilot', 'zh-CN': '试点验证' },
  tender: { en: 'Tender', 'zh-CN': '招投标' },
  budget: { en: 'Budget', 'zh-CN': '预算' },
  approval: { en: 'Approval', 'zh-CN': '审批' },
  contract: { en: 'Contract', 'zh-CN': '合同' },
  payment: { en: 'Payment & acceptance', 'zh-CN': '验收付款' },
  rollout: { en: 'Roll-out', 'zh-CN': '上线推广' },
  custom: { en: 'Custom', 'zh-CN': '自定义' },
};

export const PERSON_SORT_NAMES: Names<PersonSort> = {
  person: { en: 'A person', 'zh-CN': '个人' },
  department: { en: 'A department', 'zh-CN': '部门' },
  body: { en: 'A body that decides together', 'zh-CN': '集体决策机构' },
};

export const COMPETITOR_KIND_NAMES: Names<CompetitorKind> = {
  rival: { en: 'Another supplier', 'zh-CN': '其他供应商' },
  'present-supplier': { en: 'Their present supplier', 'zh-CN': '现有供应商' },
  'own-build': { en: 'Building it themselves', 'zh-CN': '自研' },
  nothing: { en: 'Leaving it as it is', 'zh-CN': '维持现状' },
};

export const STANCE_NAMES: Names<Stance> = {
  champion: { en: 'Champion', 'zh-CN': '力挺' },
  supporter: { en: 'Supporter', 'zh-CN': '支持' },
  neutral: { en: 'Neutral', 'zh-CN': '中立' },
  sceptic: { en: 'Sceptic', 'zh-CN': '存疑' },
  opponent: { en: 'Opponent', 'zh-CN': '反对' },
  unknown: { en: 'Stance not known', 'zh-CN': '态度还不清楚' },
};

export const CONTACT_NAMES: Names<ContactLevel> = {
  unrecorded: { en: 'Not recorded', 'zh-CN': '没有记录' },
  none: { en: 'No contact', 'zh-CN': '没有接触' },
  identified: { en: 'Identified', 'zh-CN': '知道是谁' },
  contacted: { en: 'Contacted', 'zh-CN': '已联系' },
  met: { en: 'Met', 'zh-CN': '见过面' },
  aligned: { en: 'Aligned', 'zh-CN': '达成一致' },
};

/** Of a body: nobody meets it; somebody prepares for it, and somebody presents to it. */
const BODY_CONTACT_NAMES: Names<ContactLevel> = {
  ...CONTACT_NAMES,
  contacted: { en: 'Whoever prepares it was spoken to', 'zh-CN': '已与经办人沟通' },
  met: { en: 'Presented to', 'zh-CN': '已上会汇报' },
};

/** What each contact level is called, for somebody or for a body. */
export const contactNamesOf = (sort: PersonSort): Names<ContactLevel> =>
  sort === 'body' ? BODY_CONTACT_NAMES : CONTACT_NAMES;

export const WEIGHT_NAMES: Names<Weight> = {
  unknown: { en: 'Weight not known', 'zh-CN': '影响力还不清楚' },
  small: { en: 'Small weight', 'zh-CN': '影响力小' },
  medium: { en: 'Medium weight', 'zh-CN': '影响力中' },
  large: { en: 'Large weight', 'zh-CN': '影响力大' },
};

export const STRENGTH_NAMES: Names<Strength> = {
  weak: { en: 'Weak', 'zh-CN': '弱' },
  normal: { en: 'Normal', 'zh-CN': '一般' },
  strong: { en: 'Strong', 'zh-CN': '强' },
};

export const TOPIC_NAMES: Names<Topic> = {
  need: { en: 'Need', 'zh-CN': '需求' },
  value: { en: 'Value', 'zh-CN': '价值' },
  budget: { en: 'Budget', 'zh-CN': '预算' },
  price: { en: 'Price (firm offer or discount)', 'zh-CN': '价格（正式报价或折扣）' },
  terms: { en: 'Terms', 'zh-CN': '条款' },
  technical: { en: 'Technical', 'zh-CN': '技术' },
  other: { en: 'Other', 'zh-CN': '其他' },
};

export const OFFER_NAMES: Names<OfferKind> = {
  goods: { en: 'Goods', 'zh-CN': '货物' },
  service: { en: 'Service', 'zh-CN': '服务' },
  works: { en: 'Works', 'zh-CN': '工程' },
  system: { en: 'System', 'zh-CN': '系统' },
};

export const PROCEDURE_NAMES: Names<Procedure> = {
  unknown: { en: 'Procedure not known', 'zh-CN': '采购方式还不清楚' },
  direct: { en: 'Direct purchase', 'zh-CN': '直接采购' },
  quotations: { en: 'Quotations compared', 'zh-CN': '询价比价' },
  'private-tender': { en: 'Private tender', 'zh-CN': '企业自主招标' },
  'public-tender': { en: 'Public tender', 'zh-CN': '公开招标' },
  framework: { en: 'Call-off from a framework', 'zh-CN': '框架协议下单' },
};

export const TENDER_REGIME_NAMES: Names<TenderRegime> = {
  unknown: { en: 'Law not known', 'zh-CN': '适用法规还不清楚' },
  'cn-bidding': { en: 'Bidding law (China)', 'zh-CN': '招标投标法' },
  'cn-procurement': { en: 'Government procurement law (China)', 'zh-CN': '政府采购法' },
  eu: { en: 'EU rules, above the threshold', 'zh-CN': '欧盟规则（限额以上）' },
  'below-threshold': { en: 'National rules, below the EU threshold', 'zh-CN': '成员国规则（欧盟限额以下）' },
  other: { en: 'Other rules', 'zh-CN': '其他规则' },
};

export const BID_DECISION_NAMES: Names<BidDecision> = {
  open: { en: 'Not decided', 'zh-CN': '未定' },
  go: { en: 'We bid', 'zh-CN': '投标' },
  'no-go': { en: 'We do not bid', 'zh-CN': '不投标' },
};

export const OUTCOME_NAMES: Names<Outcome> = {
  open: { en: 'Open', 'zh-CN': '进行中' },
  won: { en: 'Won', 'zh-CN': '赢单' },
  lost: { en: 'Lost', 'zh-CN': '丢单' },
};

export const PROBLEM_NAMES: Names<Problem> = {
  'growth-stalled': { en: 'Our present customers no longer bring growth', 'zh-CN': '现有客户带不动增长了' },
  'one-industry': { en: 'Go deep in one industry and gain share', 'zh-CN': '深耕一个行业，拿下份额' },
  showcases: { en: 'Win head customers as showcases', 'zh-CN': '拿下头部客户做标杆' },
  'upgrade-base': { en: 'Upgrade the whole customer base', 'zh-CN': '整体升级客户群' },
};

export const PROFILE_NAMES: Names<ProfileKind> = {
  unknown: { en: 'Not known yet', 'zh-CN': '还不清楚' },
  smb: { en: 'Small or medium business (SMB)', 'zh-CN': '中小企业客户' },
  global: { en: 'Global key account', 'zh-CN': '全球型重点客户' },
  national: { en: 'National key account', 'zh-CN': '全国型重点客户' },
  regional: { en: 'Regional key account', 'zh-CN': '区域型重点客户' },
  willing: { en: 'Key account: willing and able to pay', 'zh-CN': '付费意愿和能力强的重点客户' },
};

export const ACCOUNT_NAMES: Names<AccountKind> = {
  income: { en: 'Income gained', 'zh-CN': '多出的收入' },
  saving: { en: 'Cost saved', 'zh-CN': '省下的成本' },
  money: { en: 'Money', 'zh-CN': '花的钱' },
  time: { en: 'Time', 'zh-CN': '花的时间' },
  learning: { en: 'Learning', 'zh-CN': '学习成本' },
  change: { en: 'Change', 'zh-CN': '改变的代价' },
  substitute: { en: 'What a substitute would give', 'zh-CN': '替代方案能给的' },
};

export const SIZE_NAMES: Names<Size> = {
  small: { en: 'Small', 'zh-CN': '小' },
  medium: { en: 'Medium', 'zh-CN': '中' },
  large: { en: 'Large', 'zh-CN': '大' },
};

export const LANE_NAMES: Names<Lane> = {
  action: { en: 'Sales action', 'zh-CN': '销售动作' },
  information: { en: 'Information exchange', 'zh-CN': '信息交互' },
  system: { en: 'System support', 'zh-CN': '系统支持' },
  capability: { en: 'Sales capability profile', 'zh-CN': '销售能力画像' },
  team: { en: 'Supporting team', 'zh-CN': '协同支持团队' },
};

export const SEVERITY_NAMES: Names<Severity> = {
  stop: { en: 'Stop', 'zh-CN': '走不通' },
  slow: { en: 'Slow', 'zh-CN': '会拖慢' },
  note: { en: 'Note', 'zh-CN': '留意' },
};
