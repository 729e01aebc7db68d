/** Words for a class whose maps are compared with a reference; must never sound like a mark. */
import type { Area } from '../area.ts';

export const classroom = {
  title: { en: 'Class', 'zh-CN': '课堂' },
  reference: { en: 'Reference', 'zh-CN': '参考图' },
  pick: { en: 'Choose a map', 'zh-CN': '请选择一张图' },
  noReference: {
    en: 'Choose the map that the class is compared with; then open what they handed in.',
    'zh-CN': '先选择用来对照的参考图，再打开学员交来的文件。',
  },
  openFiles: { en: 'Open maps handed in…', 'zh-CN': '打开交来的图…' },
  openFolder: { en: 'Open a folder…', 'zh-CN': '打开文件夹…' },
  notTaken: { en: '{{name}}: {{why}}', 'zh-CN': '{{name}}：{{why}}' },
  trainee: { en: 'Map {{number}}', 'zh-CN': '第 {{number}} 张' },
  withNames: { en: 'Show who drew it', 'zh-CN': '显示绘制人' },
  print: { en: 'Print the sheets to take home', 'zh-CN': '打印带回的单页' },
  counts: { en: 'Whom the class forgot', 'zh-CN': '全班漏掉了谁' },
  forgotBy: { en: '{{missing}} of {{all}}', 'zh-CN': '{{all}} 张中有 {{missing}} 张' },
  noneForgot: { en: 'Nobody was forgotten on any map.', 'zh-CN': '每张图都没有漏人。' },
  seen: {
    en: 'Your map shows {{found}} of the {{all}} seats where the reference has them.',
    'zh-CN': '参考图有 {{all}} 个席位，你的图上有 {{found}} 个位置一致。',
  },
  allSeen: {
    en: 'Your map shows all {{all}} seats of the reference.',
    'zh-CN': '参考图的 {{all}} 个席位，你的图上都有。',
  },
  near: { en: 'You have them, elsewhere or in another part', 'zh-CN': '你画到了，但环节或角色不同' },
  missing: { en: 'Not on your map yet', 'zh-CN': '你的图上还没有' },
  extra: { en: 'On your map alone', 'zh-CN': '只有你的图上有' },
  missingStep: { en: 'The step “{{step}}”', 'zh-CN': '环节「{{step}}」' },
  otherKind: {
    en: '“{{drawn}}” is “{{reference}}” in the reference',
    'zh-CN': '你的「{{drawn}}」在参考图里是「{{reference}}」',
  },
  seat: { en: '{{who}}: {{role}} in “{{step}}”', 'zh-CN': '{{who}}：「{{step}}」的{{role}}' },
  seatNear: { en: '{{reference}}; on your map {{drawn}}', 'zh-CN': '{{reference}}；你的图上是{{drawn}}' },
  order: { en: '“{{first}}” before “{{next}}”', 'zh-CN': '「{{first}}」在「{{next}}」之前' },
  outside: { en: '{{who}}, who stands outside the steps', 'zh-CN': '{{who}}，不在流程里' },
  outsideNear: {
    en: '{{who}}: on one map in a step, on the other outside',
    'zh-CN': '{{who}}：一张图在环节里，另一张在流程外',
  },
  influence: { en: '{{from}} sways {{to}}', 'zh-CN': '{{from}} 影响 {{to}}' },
  findings: {
    en: 'Blockers: your map shows {{found}} of the {{all}} in the reference.',
    'zh-CN': '卡点：参考图有 {{all}} 个，你的图上看得出 {{found}} 个。',
  },
  accept: { en: 'Accept', 'zh-CN': '收进参考图' },
  alignment: { en: 'How the two were laid together', 'zh-CN': '两张图如何对应' },
  alignmentHint: {
    en: 'Each field is named after the reference and holds what stands for it on this map. What you choose counts at once.',
    'zh-CN': '字段名是参考图上的，字段里是这张图上与之对应的。选了立即生效。',
  },
  notThere: { en: 'Not on this map', 'zh-CN': '这张图上没有' },
  questions: { en: 'Two questions to take home', 'zh-CN': '带回去想的两个问题' },
  whoWatches: {
    en: 'Who there has to be sure that nothing goes wrong with it, and when do they hear of it?',
    'zh-CN': '对方谁要确保这件事不出问题？他们什么时候才知道？',
  },
  whoUses: {
    en: 'Who will work with it every day, and what could keep them from using it?',
    'zh-CN': '以后谁天天用它？什么会让他们不愿意用？',
  },
  whoElse: {
    en: 'Who else there has something to do or to lose when this is bought?',
    'zh-CN': '买了它之后，那边还有谁的工作或利益会变？',
  },
  whatComesAfter: {
    en: 'Go through it day by day: what has to happen there between two of your steps, or after the last?',
    'zh-CN': '一天一天过一遍：你画的两个环节之间、最后一个环节之后，对方还要做什么？',
  },
  whatIsKnown: {
    en: 'Which of your seats do you know of, and which do you suppose? Whom could you ask?',
    'zh-CN': '哪些席位是你知道的，哪些是猜的？可以问谁？',
  },
  whomFirst: {
    en: 'Whom of them would you meet first, and what do they want to hear?',
    'zh-CN': '你会先见谁？他想听到什么？',
  },
  whoSaysNo: {
    en: 'In “{{step}}”, who can say no, and how do you know?',
    'zh-CN': '「{{step}}」里谁能说不？你怎么知道？',
  },
  whichFirst: {
    en: 'What has to be settled first there, “{{one}}” or “{{other}}”? What happens if it is the other way round?',
    'zh-CN': '对方要先定哪一个，「{{one}}」还是「{{other}}」？反过来会怎样？',
  },
  whoSways: {
    en: 'To whom does {{person}} listen who stands in none of the steps?',
    'zh-CN': '不在流程里的人当中，{{person}} 听谁的？',
  },
} as const satisfies Area;
