/** Words for files that are dropped or chosen: what became of each, and the way in for what is no map. */
import type { Area } from '../area.ts';

export const files = {
  taken: {
    en: { one: '{{count}} file was imported', other: '{{count}} files were imported' },
    'zh-CN': '已导入 {{count}} 个文件',
  },
  takenOf: { en: '{{count}} of {{all}} files were imported', 'zh-CN': '{{all}} 个文件中导入了 {{count}} 个' },
  noneTaken: { en: 'None of the files was imported', 'zh-CN': '没有导入任何文件' },
  isTaken: { en: '“{{name}}” is a map of its own now.', 'zh-CN': '「{{name}}」已导入为一张图。' },
  samplesTaken: {
    en: { one: '“{{name}}”: {{count}} sample came in.', other: '“{{name}}”: {{count}} samples came in.' },
    'zh-CN': '「{{name}}」：已导入 {{count}} 个客户样本。',
  },
  samplesThere: {
    en: {
      one: '“{{name}}”: {{count}} sample came in, {{there}} were here already.',
      other: '“{{name}}”: {{count}} samples came in, {{there}} were here already.',
    },
    'zh-CN': '「{{name}}」：已导入 {{count}} 个客户样本，另有 {{there}} 个本机已有。',
  },
  toSamples: { en: 'See the samples', 'zh-CN': '查看客户样本' },
  open: { en: 'Open it', 'zh-CN': '打开' },
  openNamed: { en: 'Open {{name}}', 'zh-CN': '打开{{name}}' },
  isKind: { en: '“{{name}}” is {{kind}} and not a map.', 'zh-CN': '「{{name}}」是{{kind}}，不是客户图。' },
  isOnly: { en: '“{{name}}” is {{kind}}.', 'zh-CN': '「{{name}}」是{{kind}}。' },
  isRefused: { en: '“{{name}}”: {{why}}', 'zh-CN': '「{{name}}」：{{why}}' },
  kindEmpty: { en: 'an empty file', 'zh-CN': '空文件' },
  kindFolder: { en: 'a folder', 'zh-CN': '文件夹' },
  kindSpreadsheet: { en: 'a spreadsheet', 'zh-CN': '电子表格' },
  kindWordDocument: { en: 'a Word document', 'zh-CN': 'Word 文档' },
  kindSlides: { en: 'a slide deck', 'zh-CN': '演示文稿' },
  kindPdf: { en: 'a PDF', 'zh-CN': 'PDF 文件' },
  kindPicture: { en: 'a picture', 'zh-CN': '图片' },
  kindBpmn: { en: 'a BPMN drawing', 'zh-CN': 'BPMN 流程图' },
  kindDrawing: { en: 'a drawing of another program', 'zh-CN': '其他软件的图' },
  kindContactCard: { en: 'a contact card', 'zh-CN': '电子名片' },
  kindCalendar: { en: 'a calendar file', 'zh-CN': '日历文件' },
  kindMail: { en: 'an e-mail', 'zh-CN': '电子邮件' },
  kindPacked: { en: 'a packed folder (zip)', 'zh-CN': '压缩包' },
  kindRecording: { en: 'a sound or video', 'zh-CN': '音频或视频' },
  kindWebPage: { en: 'a web page', 'zh-CN': '网页' },
  kindText: { en: 'a text', 'zh-CN': '文本文件' },
  kindOurSide: { en: 'a file of our side', 'zh-CN': '我方资料文件' },
  wayChoose: { en: 'Save the map once more, and choose that file.', 'zh-CN': '请重新存一份图，再选那个文件。' },
  wayInside: { en: 'Open it, and choose the map files inside.', 'zh-CN': '请打开它，选里面的图文件。' },
  wayTable: {
    en: 'Copy the list of people out of it, and paste it where you type names: on home, in the outline or on the sheet.',
    'zh-CN': '请从表格里复制人员名单，粘贴到首页、大纲或采购图里写名字的地方。',
  },
  wayText: {
    en: 'Copy the people out of it, one a line, and paste them where you type names.',
    'zh-CN': '请把里面的人复制出来，一行一位，粘贴到写名字的地方。',
  },
  wayCard: {
    en: 'Open it in a text editor, copy all of it, and paste it where you type names.',
    'zh-CN': '请用文本编辑器打开，全部复制，粘贴到写名字的地方。',
  },
  wayDrawn: {
    en: 'Drawings are not read. Type the people step by step as you see them there; a list of names can be pasted.',
    'zh-CN': '图形无法读取。请对照着按环节输入人物，名单可以直接粘贴。',
  },
  wayUnpack: { en: 'Unpack it, and choose the map files inside.', 'zh-CN': '请先解压，再选里面的图文件。' },
  wayHeard: { en: 'Type what was said in it.', 'zh-CN': '请把里面说到的内容输入进来。' },
  wayOurSide: { en: 'Go to “{{tab}}”, and press “{{button}}”.', 'zh-CN': '请到「{{tab}}」页，按「{{button}}」。' },
} as const satisfies Area;
