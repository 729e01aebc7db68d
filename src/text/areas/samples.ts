/** Words of the samples: their shelf, what one says, keeping one, and a map held against one. */
import type { Area } from '../area.ts';

export const samples = {
  title: { en: 'Samples', 'zh-CN': '客户样本' },
  lead: {
    en: 'How such customers usually buy. A pattern to be corrected: what you know of your customer comes from your customer.',
    'zh-CN': '这类客户通常怎么买。样本只是参照，要按实际情况改；客户的事，以客户说的为准。',
  },
  back: { en: 'Back to the maps', 'zh-CN': '返回我的图' },
  search: { en: 'Search samples', 'zh-CN': '搜索样本' },
  category: { en: 'What they buy', 'zh-CN': '品类' },
  industry: { en: 'Industry', 'zh-CN': '行业' },
  companySize: { en: 'Company size', 'zh-CN': '企业规模' },
  all: { en: 'All', 'zh-CN': '全部' },
  notSaid: { en: 'Not said', 'zh-CN': '未填写' },
  found: {
    en: { one: '{{count}} sample', other: '{{count}} samples' },
    'zh-CN': '{{count}} 个样本',
  },
  noneFound: { en: 'No sample matches.', 'zh-CN': '没有符合的样本。' },
  emptyCell: { en: 'No sample yet', 'zh-CN': '还没有样本' },
  own: { en: 'yours', 'zh-CN': '自存' },
  import: { en: 'Import samples', 'zh-CN': '导入样本' },
  saveAll: { en: 'Save your own as one file', 'zh-CN': '把自存样本存成一个文件' },
  save: { en: 'Save as a file', 'zh-CN': '存成文件' },
  start: { en: 'Start a map from it', 'zh-CN': '用它开始画图' },
  remove: { en: 'Remove', 'zh-CN': '移除' },
  removed: {
    en: '“{{name}}” was removed; home has it among the removed maps for thirty days.',
    'zh-CN': '已移除「{{name}}」，三十天内可在首页的已移除列表里放回。',
  },
  edit: { en: 'Change what is said of it', 'zh-CN': '修改样本说明' },
  editHint: {
    en: 'Its steps, chairs and limits stay as they are. Maps begun from it keep what they took.',
    'zh-CN': '环节、席位和权限不变；用它开过的图不受影响。',
  },
  wordsSaved: { en: 'What is said of “{{name}}” is saved.', 'zh-CN': '「{{name}}」的说明已保存。' },
  choose: { en: 'Choose a sample to see what it says.', 'zh-CN': '选一个样本查看内容。' },
  gone: { en: 'This sample is not here any more.', 'zh-CN': '这个样本已不在本机。' },
  shippedAway: {
    en: 'The samples that come with the product cannot be fetched just now. Your own are here.',
    'zh-CN': '暂时取不到自带的样本，你自存的都在。',
  },
  again: { en: 'Try again', 'zh-CN': '重试' },
  starting: { en: 'Starting a map from the sample', 'zh-CN': '正在用样本开图' },
  flow: { en: 'How they buy', 'zh-CN': '采购流程' },
  usualDays: {
    en: { one: 'usually {{count}} working day', other: 'usually {{count}} working days' },
    'zh-CN': '一般 {{count}} 个工作日',
  },
  leads: { en: '{{condition}}: on to {{step}}', 'zh-CN': '{{condition}}：转「{{step}}」' },
  outside: { en: 'Who sways it from outside', 'zh-CN': '流程外的关键意见人' },
  sways: { en: 'sways {{who}}', 'zh-CN': '影响{{who}}' },
  guards: { en: 'guards the way to {{who}}', 'zh-CN': '见{{who}}要先过这一关' },
  absent: { en: 'Usually do not exist there: {{functions}}', 'zh-CN': '通常没有：{{functions}}' },
  ladder: { en: 'Who usually signs how much', 'zh-CN': '一般审批权限' },
  terms: { en: 'Usual terms', 'zh-CN': '常见条款' },
  needs: { en: 'Who has to be there', 'zh-CN': '必须有的角色' },
  volume: { en: 'Usual purchase volume', 'zh-CN': '一般采购规模' },
  traps: { en: 'Usual traps', 'zh-CN': '常见的坑' },
  basis: { en: 'Where this is known from', 'zh-CN': '依据' },

  keep: { en: 'Keep as a sample', 'zh-CN': '存为客户样本' },
  keepHint: {
    en: 'The map stays as it is. A copy without people is kept for the next customer of this kind.',
    'zh-CN': '这张图不变；另存一份不含个人信息的样本，供下一个同类客户使用。',
  },
  name: { en: 'Name of the sample', 'zh-CN': '样本名称' },
  stays: { en: 'What stays', 'zh-CN': '保留' },
  goes: { en: 'What is left behind', 'zh-CN': '不带走' },
  nothingGoes: { en: 'Nothing: there is only the pattern.', 'zh-CN': '没有要去掉的内容。' },
  holdsName: {
    en: 'A name of this map stands in it. A sample holds none.',
    'zh-CN': '这里写着图中的名字，样本里不能有。',
  },
  nameless: { en: 'Give the sample a name.', 'zh-CN': '请给样本起名。' },
  kept: { en: '“{{name}}” is kept among the samples.', 'zh-CN': '「{{name}}」已存入客户样本。' },
  toShelf: { en: 'See it', 'zh-CN': '查看' },
  staysSteps: { en: 'Steps in order: {{said}}', 'zh-CN': '环节及顺序：{{said}}' },
  staysChairs: { en: 'Chairs, by title: {{said}}', 'zh-CN': '席位（职务）：{{said}}' },
  staysBodies: { en: 'Departments and bodies: {{said}}', 'zh-CN': '部门与会议：{{said}}' },
  staysLimits: {
    en: { one: '{{count}} sign-off limit', other: '{{count}} sign-off limits' },
    'zh-CN': '{{count}} 处审批权限',
  },
  staysDays: {
    en: { one: 'working days of {{count}} step', other: 'working days of {{count}} steps' },
    'zh-CN': '{{count}} 个环节的工作日',
  },
  staysConditions: {
    en: { one: '{{count}} condition of a fork', other: '{{count}} conditions of forks' },
    'zh-CN': '{{count}} 处分支条件',
  },
  staysRelations: {
    en: {
      one: '{{count}} line of influence, reporting or guarding',
      other: '{{count}} lines of influence, reporting or guarding',
    },
    'zh-CN': '{{count}} 条影响、汇报或把关关系',
  },
  staysTerms: { en: 'Terms they ask for: {{said}}', 'zh-CN': '对方条款：{{said}}' },
  goesNames: { en: 'Names: {{said}}', 'zh-CN': '姓名：{{said}}' },
  goesNamesInTexts: { en: 'Texts that hold a name: {{said}}', 'zh-CN': '写有名字的文字：{{said}}' },
  goesDetails: { en: 'Contact details and numbers: {{said}}', 'zh-CN': '联系方式与编号：{{said}}' },
  goesJudged: {
    en: {
      one: 'stance, contact level and weight of {{count}} person',
      other: 'stance, contact level and weight of {{count}} people',
    },
    'zh-CN': '{{count}} 人的态度、接触程度和影响力',
  },
  goesOwners: {
    en: { one: 'who of ours covers {{count}} person', other: 'who of ours covers {{count}} people' },
    'zh-CN': '{{count}} 人的我方负责人',
  },
  goesContacts: {
    en: { one: '{{count}} contact, with what was learnt', other: '{{count}} contacts, with what was learnt' },
    'zh-CN': '{{count}} 次接触及了解到的情况',
  },
  goesConcerns: {
    en: { one: '{{count}} concern with its message', other: '{{count}} concerns with their messages' },
    'zh-CN': '{{count}} 条关注点与沟通内容',
  },
  goesNotes: { en: { one: '{{count}} note', other: '{{count}} notes' }, 'zh-CN': '{{count}} 条备注' },
  goesQuotes: {
    en: { one: 'what they say of {{count}} step', other: 'what they say of {{count}} steps' },
    'zh-CN': '{{count}} 个环节的客户原话',
  },
  goesQuiet: {
    en: { one: '{{count}} quiet period', other: '{{count}} quiet periods' },
    'zh-CN': '{{count}} 段禁止接触期',
  },
  goesLastDays: {
    en: { one: 'days named for {{count}} step', other: 'days named for {{count}} steps' },
    'zh-CN': '{{count}} 个环节的截止日',
  },
  goesConflicts: { en: { one: '{{count}} conflict', other: '{{count}} conflicts' }, 'zh-CN': '{{count}} 处冲突' },
  goesGone: { en: 'Who has left: {{said}}', 'zh-CN': '已离职的人：{{said}}' },
  goesDeal: {
    en: {
      one: '{{count}} entry on this purchase (customer, amount, dates)',
      other: '{{count}} entries on this purchase (customer, amount, dates)',
    },
    'zh-CN': '本次采购的 {{count}} 项信息（客户、金额、日期等）',
  },
  goesAccount: {
    en: { one: '{{count}} line of the account', other: '{{count}} lines of the account' },
    'zh-CN': '{{count}} 行收益与成本测算',
  },
  goesAnswers: {
    en: { one: 'our answer to {{count}} term', other: 'our answers to {{count}} terms' },
    'zh-CN': '我方对 {{count}} 条条款的答复',
  },
  goesLines: {
    en: { one: '{{count}} line of ours changed by hand', other: '{{count}} lines of ours changed by hand' },
    'zh-CN': '{{count}} 条手动改过的我方事项',
  },
  goesTasks: {
    en: { one: '{{count}} task or question', other: '{{count}} tasks and questions' },
    'zh-CN': '{{count}} 条任务与问题',
  },
  goesMoments: {
    en: { one: '{{count}} moment or chapter', other: '{{count}} moments and chapters' },
    'zh-CN': '{{count}} 个时点与章节',
  },
  goesSettings: {
    en: { one: '{{count}} thing set aside or ticked', other: '{{count}} things set aside or ticked' },
    'zh-CN': '{{count}} 处搁置与勾选',
  },
  goesSources: {
    en: { one: '{{count}} source of a fact', other: '{{count}} sources of facts' },
    'zh-CN': '{{count}} 处信息来源',
  },

  against: { en: 'Held against a sample', 'zh-CN': '对照客户样本' },
  againstNone: { en: 'None', 'zh-CN': '不对照' },
  againstGone: { en: 'A sample that is not here', 'zh-CN': '不在本机的样本' },
  compare: { en: 'Compare with the sample', 'zh-CN': '与样本对照' },
  chairsLeft: {
    en: {
      one: '{{count}} chair has no name yet. Type it and press Enter; the next chair follows.',
      other: '{{count}} chairs have no name yet. Type one and press Enter; the next chair follows.',
    },
    'zh-CN': '还有 {{count}} 个席位没写名字。输入后按回车，接着写下一个。',
  },
  pattern: {
    en: 'Steps, days and limits are those of the sample until you put them right.',
    'zh-CN': '环节、天数和权限先按样本，请逐项改成实际情况。',
  },
  right: { en: 'All of it is right for this customer', 'zh-CN': '已按该客户核实' },
  rolesFilled: {
    en: '{{named}} of {{of}} roles have a name',
    'zh-CN': '{{of}} 个角色中已有 {{named}} 个写了名字',
  },
  roles: { en: 'Who such a purchase needs', 'zh-CN': '这类采购需要谁' },
  role: { en: 'Role', 'zh-CN': '角色' },
  where: { en: 'Where', 'zh-CN': '环节' },
  who: { en: 'Who', 'zh-CN': '人物' },
  state_missing: { en: 'missing', 'zh-CN': '缺' },
  state_chair: { en: 'empty chair', 'zh-CN': '空位' },
  state_named: { en: 'named', 'zh-CN': '已有人' },
  state_absent: { en: 'does not exist there', 'zh-CN': '对方没有' },
  anyFunction: { en: 'Anybody', 'zh-CN': '任何职能' },
  anyRole: { en: 'any part', 'zh-CN': '任何角色' },
  anywhere: { en: 'anywhere', 'zh-CN': '任何环节' },
  differences: { en: 'Where this customer differs', 'zh-CN': '与样本不同之处' },
  noDifference: { en: 'Nowhere: the map is as the sample says.', 'zh-CN': '没有不同，与样本一致。' },
  diffProcedure: {
    en: 'They buy otherwise: {{here}} (usual: {{usual}})',
    'zh-CN': '采购方式：{{here}}（一般为{{usual}}）',
  },
  diffRegime: { en: 'Another law: {{here}} (usual: {{usual}})', 'zh-CN': '适用法规：{{here}}（一般为{{usual}}）' },
  diffStepMissing: { en: 'Not on the map: {{step}} ({{kind}})', 'zh-CN': '图上没有：{{step}}（{{kind}}）' },
  diffStepMore: { en: 'Only here: {{step}} ({{kind}})', 'zh-CN': '仅此客户有：{{step}}（{{kind}}）' },
  diffPartMissing: { en: 'Missing in {{step}}: {{part}}', 'zh-CN': '{{step}}缺：{{part}}' },
  diffPartMore: { en: 'Only here in {{step}}: {{part}}', 'zh-CN': '{{step}}仅此客户有：{{part}}' },
  diffLimit: {
    en: '{{part}} in {{step}} may sign {{here}} (usual: {{usual}})',
    'zh-CN': '{{step}}的{{part}}权限：{{here}}（一般为{{usual}}）',
  },
  diffDays: {
    en: '{{step}} takes {{here}} working days (usual: {{usual}})',
    'zh-CN': '{{step}}：{{here}} 个工作日（一般为 {{usual}} 个）',
  },
  diffConditionMissing: {
    en: 'Not here: {{from}} leads to {{to}} {{condition}}',
    'zh-CN': '此客户没有：{{from}}转{{to}}，{{condition}}',
  },
  diffConditionMore: {
    en: 'Only here: {{from}} leads to {{to}} {{condition}}',
    'zh-CN': '仅此客户有：{{from}}转{{to}}，{{condition}}',
  },
} as const satisfies Area;
