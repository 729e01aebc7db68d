/** What the command line says, in both languages beside each other. */
import type { MissingPart } from '../analysis/readiness.ts';
import type { RefusalCode } from '../model/refusal.ts';
import type { Language } from '../model/words.ts';

type Words = { readonly [Lang in Language]: string };
type AllOf<Key extends string> = { readonly [Each in Key]: Words };

/** Why a file is not read. `no-file`, `not-our-side` and `no-list` are the command line's own. */
export type ReadFailure = RefusalCode | 'no-file' | 'not-our-side' | 'no-list';

export const READ_FAILURES: AllOf<ReadFailure> = {
  'no-file': { en: 'there is no such file, or it may not be opened', 'zh-CN': '文件不存在，或没有读取权限' },
  'too-large': { en: 'it is larger than any map', 'zh-CN': '文件太大，超出采购图的上限' },
  unreadable: { en: 'it is not text in UTF-8', 'zh-CN': '不是 UTF-8 编码的文本' },
  'not-json': { en: 'it is not JSON, or it was cut off', 'zh-CN': '不是 JSON，或者内容不完整' },
  'too-deep': { en: 'it is nested deeper than any map', 'zh-CN': '嵌套层数超出采购图的上限' },
  'not-a-map': { en: 'it is not a Blanksheet map', 'zh-CN': '不是白纸的客户采购图' },
  'not-our-side': { en: 'it does not hold our side', 'zh-CN': '不是「我方」文件' },
  'no-list': { en: 'there is no list of people in it that can be read', 'zh-CN': '里面没有可以读取的人员名单' },
  'newer-version': {
    en: 'a newer version of Blanksheet wrote it',
    'zh-CN': '由更新版本的白纸保存，当前版本读不了',
  },
  'invalid-records': { en: 'something in it does not fit the format', 'zh-CN': '有内容不符合文件格式' },
  'dangling-references': {
    en: 'something in it points at what is not there',
    'zh-CN': '有记录指向了文件里不存在的内容',
  },
  'contradicting-bounds': {
    en: 'two of its bounds contradict each other: a lighter path asks for less fit, or allows more blocked steps, than a heavier one',
    'zh-CN': '有两条界线互相矛盾：较轻的路径反而要求更低的适配度，或容许更多受阻环节',
  },
  'names-in-sample': {
    en: 'it calls itself a sample and names people or tells what they think',
    'zh-CN': '标为客户样本，却写有人名或个人态度',
  },
  damaged: { en: 'it is locked and was damaged', 'zh-CN': '文件已加密且已损坏' },
  'cut-off': { en: 'it ends before all that it says it holds', 'zh-CN': '文件没有写完，后面的内容缺失' },
};

export const MISSING: AllOf<MissingPart> = {
  initiator: { en: 'who starts this purchase', 'zh-CN': '谁发起这次采购' },
  approver: { en: 'who must approve it', 'zh-CN': '谁来审批' },
  steps: { en: 'a second step', 'zh-CN': '至少两个环节' },
};

/** Headings and short phrases; places in braces are filled in. */
export const PHRASES = {
  flow: { en: 'Sales flow', 'zh-CN': '销售流程' },
  notYet: {
    en: 'The sheet cannot bear a sales flow yet. Missing: {missing}.',
    'zh-CN': '这张图还推不出销售流程，还缺：{missing}。',
  },
  allTheSame: {
    en: 'What is said of our side all the same follows from what the steps drawn so far ask for: {from}.',
    'zh-CN': '关于我方的结论，依据的是现有环节提出的要求：{from}。',
  },
  fromStep: { en: '{step} ({count})', 'zh-CN': '{step}（{count} 项）' },
  askedBy: { en: 'Asked for by', 'zh-CN': '用在' },
  plan: { en: 'Plan', 'zh-CN': '计划' },
  late: { en: '{count} late', 'zh-CN': '{count} 项已晚' },
  isLate: { en: 'late', 'zh-CN': '已晚' },
  tookPlace: { en: 'did it take place?', 'zh-CN': '这次见了吗？' },
  noDay: { en: 'no day', 'zh-CN': '没有日期' },
  nobody: { en: 'nobody yet', 'zh-CN': '还没有负责人' },
  nothingToDo: { en: 'Nothing to do.', 'zh-CN': '没有待办。' },
  meeting: { en: 'Meeting with {who}', 'zh-CN': '与{who}见面' },
  writtenQuestion: { en: 'Written question, {who}', 'zh-CN': '书面提问：{who}' },
  questions: { en: 'Questions', 'zh-CN': '待问' },
  noQuestions: { en: 'Nothing is to be asked.', 'zh-CN': '没有待问的。' },
  askNobody: { en: 'Nobody on the map can be asked', 'zh-CN': '图上没有人可问' },
  blockers: { en: 'Blockers', 'zh-CN': '卡点' },
  noBlockers: { en: 'Nothing is stuck.', 'zh-CN': '目前没有卡点。' },
  waived: { en: 'Set aside', 'zh-CN': '已搁置' },
  why: { en: 'Why', 'zh-CN': '为什么' },
  todo: { en: 'What to do', 'zh-CN': '怎么办' },
  done: { en: 'done', 'zh-CN': '已完成' },
  learns: { en: 'to learn', 'zh-CN': '待了解' },
  folded: { en: 'folded', 'zh-CN': '已收起' },
  account: { en: 'Economic account', 'zh-CN': '经济账' },
  accountLine: { en: 'Value {value}, cost {cost} ({by})', 'zh-CN': '价值 {value}，成本 {cost}（{by}）' },
  bySizes: { en: 'by sizes', 'zh-CN': '按大小估算' },
  byAmounts: { en: 'over {years} years', 'zh-CN': '按 {years} 年计算' },
  decision: { en: 'Decision', 'zh-CN': '决策' },
  decisionOver: { en: 'Decision over {files} files', 'zh-CN': '{files} 个文件合起来的决策' },
  noDecision: { en: 'No decision yet', 'zh-CN': '还不能决策' },
  undecided: { en: 'Missing: {missing}.', 'zh-CN': '还缺：{missing}。' },
  undecidedMap: { en: '{name} was not counted. Missing: {missing}.', 'zh-CN': '{name}未计入，还缺：{missing}。' },
  standardMap: { en: '{name} was not counted. {why}.', 'zh-CN': '{name}未计入：{why}。' },
  measures: { en: 'What it takes', 'zh-CN': '要做的事' },
  guardRails: { en: 'What went wrong for others on this path', 'zh-CN': '别人在这条路上踩过的坑' },
  watch: { en: 'Watch', 'zh-CN': '盯住' },
  notRead: { en: '{file} was not read: {reason}.', 'zh-CN': '未能读取 {file}：{reason}。' },
  place: { en: ' (in the file: {where})', 'zh-CN': '（文件中的位置：{where}）' },
  unnamed: { en: 'A map without a name', 'zh-CN': '未命名的采购图' },
  badUsage: { en: 'This cannot be understood: {problem}', 'zh-CN': '无法识别：{problem}' },
  noFileGiven: { en: 'no file was named', 'zh-CN': '没有给出文件' },
  unknownOption: { en: 'there is no option {option}', 'zh-CN': '没有 {option} 这个选项' },
  optionValue: { en: '{option} lacks its value, or takes none', 'zh-CN': '{option} 缺少取值，或不接受取值' },
  stdinOnce: { en: 'standard input (-) can be named once', 'zh-CN': '标准输入（-）只能写一次' },
  noSuchDay: { en: '{value} is no calendar day (YYYY-MM-DD)', 'zh-CN': '{value} 不是有效日期（YYYY-MM-DD）' },
  notOneOf: { en: '{option} takes {values}', 'zh-CN': '{option} 只能是 {values}' },
  oneFile: { en: 'convert takes one file', 'zh-CN': 'convert 一次只转换一个文件' },
  noTarget: { en: 'convert needs --to with the file to write', 'zh-CN': 'convert 需要用 --to 写明目标文件' },
  isThere: {
    en: '{file} is there already and was left as it is.',
    'zh-CN': '{file} 已经存在，没有改动。',
  },
  converted: { en: 'Written: {file}', 'zh-CN': '已写入：{file}' },
  failed: { en: 'The analysis broke off: {problem}', 'zh-CN': '分析中断：{problem}' },
  usage: {
    en: `Usage: npm run --silent analyse -- FILE… [options]

Reads buying maps and prints the blockers, the sales flow, the plan, the questions and the decision of each, and of
several files the decision over all of them.

  --our-side FILE              what our own side has, as saved by the app
  --lang en|zh-CN              the language of the output (en)
  --format text|json|markdown  the form of the output (text)
  --part PART,PART             only flow, plan, questions, blockers or decision (all)
  --today YYYY-MM-DD           the day to read the maps on (today)

       npm run --silent analyse -- convert FILE --to FILE [options]

Makes our own file of a list of people (CSV, TSV, Markdown, HTML table, contact cards, plain lines), or of our own file
a table (.csv, .xlsx), a calendar (.ics), a picture (.svg), a plan (.md, .docx), slides (.pptx) or a process (.bpmn).
A file that is there already is left as it is.

  --what KIND                  which table, picture or plan, where there are several
  --safe                       only what the customer may see

FILE may be - for standard input.

Exit status: 0 nothing is at stop, 1 something is, 2 a file or the command could not be read, or the file to write is there,
3 it could not be carried out.`,
    'zh-CN': `用法：npm run --silent analyse -- 文件… [选项]

读取客户采购图，逐份输出卡点、销售流程、计划、待问和决策；有多个文件时，再给出合起来的决策。

  --our-side 文件              我方情况，由应用保存的文件
  --lang en|zh-CN              输出语言（默认 en）
  --format text|json|markdown  输出形式（默认 text）
  --part 部分,部分             只要 flow（流程）、plan（计划）、questions（待问）、blockers（卡点）或 decision（决策），默认全部
  --today YYYY-MM-DD           按哪一天来读（默认今天）

      npm run --silent analyse -- convert 文件 --to 文件 [选项]

把人员名单（CSV、TSV、Markdown、HTML 表格、名片、逐行文字）转成本应用的文件；或把本应用的文件转成表格（.csv、.xlsx）、
日历（.ics）、图片（.svg）、计划（.md、.docx）、幻灯片（.pptx）或流程图（.bpmn）。目标文件已存在时不会覆盖。

  --what 种类                  有多种时选哪张表、哪张图或哪份计划
  --safe                       只包含客户可以看的内容

文件写 - 表示读标准输入。

退出码：0 没有卡死的地方；1 有；2 文件或命令无法读取，或目标文件已存在；3 未能执行。`,
  },
} as const satisfies AllOf<string>;

/** A phrase with its places filled in. */
export function phrase(
  key: keyof typeof PHRASES,
  language: Language,
  values: { readonly [place: string]: string | number } = {},
): string {
  return PHRASES[key][language].replaceAll(/\{(\w+)\}/g, (whole, place: string) => String(values[place] ?? whole));
}
