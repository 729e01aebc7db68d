/** Words of home: the question, the maps, the examples, files. */
import type { Area } from '../area.ts';

export const home = {
  question: { en: 'Who at the customer buys this?', 'zh-CN': '这件事是谁先提出来要买的？' },
  questionHint: {
    en: 'Start with the one who starts the purchase, and draw on from there as the customer sees it.',
    'zh-CN': '先写下发起这次采购的人，再按他的视角，从白纸画起。',
  },
  placeholder: { en: 'For example: Lin Wei, head of sales management', 'zh-CN': '例如：林薇，销售管理部负责人' },
  start: { en: 'Start drawing', 'zh-CN': '开始画' },
  or: { en: 'or', 'zh-CN': '或者' },
  openReimbursement: { en: 'Open the example: finance reimbursement', 'zh-CN': '打开示例：财务报销系统' },
  openCrm: { en: 'Open the example: buying a CRM', 'zh-CN': '打开示例：采购 CRM' },
  withTeam: { en: 'with an example team on our side', 'zh-CN': '配上我方示例团队' },
  importFile: { en: 'Import a file', 'zh-CN': '导入文件' },
  myMaps: { en: 'My maps', 'zh-CN': '我的图' },
  count: { en: { one: '{{count}} map', other: '{{count}} maps' }, 'zh-CN': '{{count}} 张' },
  search: { en: 'Search maps', 'zh-CN': '搜索' },
  noneFound: { en: 'No map matches.', 'zh-CN': '没有找到相符的图。' },
  noneYet: {
    en: 'Your maps will appear here. Nothing you type leaves this device.',
    'zh-CN': '你画的图会出现在这里。输入的内容不会离开这台设备。',
  },
  trouble: {
    en: 'What is kept on this device cannot be read: {{reason}}',
    'zh-CN': '读不到本机保存的内容：{{reason}}',
  },
  troubleNothing: { en: 'Nothing can be kept here: {{reason}}', 'zh-CN': '这里存不下任何内容：{{reason}}' },
  troubleCopies: {
    en: 'These maps come from their second copies, and what you change is kept there.',
    'zh-CN': '下面的图取自第二份副本，改动也会存在那里。',
  },
  troubleNoCopies: {
    en: 'There are no second copies either. Clear nothing in the browser: your maps may still be there.',
    'zh-CN': '也没有找到第二份副本。请先不要清除浏览器数据，你的图可能还在。',
  },
  troubleAnew: {
    en: 'To set it right: save all maps as files, clear the data of this page in the browser, and import the files.',
    'zh-CN': '修复办法：先把所有图存成文件，在浏览器里清除本页数据，再导入这些文件。',
  },
  stops: { en: { one: '{{count}} stop', other: '{{count}} stops' }, 'zh-CN': '{{count}} 个卡点走不通' },
  open: { en: 'Open {{name}}', 'zh-CN': '打开{{name}}' },
  remove: { en: 'Remove {{name}}', 'zh-CN': '移除{{name}}' },
  export: { en: 'Save {{name}} as a file', 'zh-CN': '把{{name}}另存为文件' },
  removed: { en: '“{{name}}” was removed.', 'zh-CN': '已移除「{{name}}」。' },
  showMore: { en: 'Show {{count}} more of {{rest}}', 'zh-CN': '再显示 {{count}} 张，还有 {{rest}} 张' },
  removedMaps: {
    en: {
      one: '{{count}} removed map, kept for thirty days or longer',
      other: '{{count}} removed maps, kept for thirty days or longer',
    },
    'zh-CN': '已移除 {{count}} 张，至少保留三十天',
  },
  putBackMap: { en: 'Put {{name}} back', 'zh-CN': '放回{{name}}' },
  putBack: { en: 'Put it back', 'zh-CN': '放回来' },
  onlyHere: {
    en: 'Everything is in this browser only; a private window forgets it once it is closed.',
    'zh-CN': '数据只在此浏览器里；如果是无痕窗口，关闭后就没有了。',
  },
  lastCopy: { en: 'Last saved as a file: {{when}}.', 'zh-CN': '上次存成文件：{{when}}。' },
  noCopy: { en: 'Not yet saved as a file.', 'zh-CN': '还没有存成文件。' },
  backUp: { en: 'Save all maps as files', 'zh-CN': '把所有图存成文件' },
  removeEverything: { en: 'Remove everything here', 'zh-CN': '清除本机全部数据' },
  removeEverythingTitle: { en: 'Remove everything from this device?', 'zh-CN': '清除这台设备上的全部数据？' },
  removeEverythingHint: {
    en: 'All maps, the decisions over several of them and our side go, and cannot be brought back from here. Files that you saved stay.',
    'zh-CN': '所有图、多图决策和我方资料都会清除，无法在本机恢复。已另存的文件不受影响。',
  },
  removeEverythingYes: { en: 'Remove everything', 'zh-CN': '全部清除' },
  removedEverything: { en: 'Everything was removed from this device.', 'zh-CN': '本机数据已全部清除。' },
  importing: { en: 'Reading the file', 'zh-CN': '正在读取文件' },
  refused: { en: 'The file was not imported', 'zh-CN': '没有导入这个文件' },
  refusedWhere: { en: 'In the file: {{where}}', 'zh-CN': '文件中的位置：{{where}}' },
  nothingChanged: { en: 'Nothing on this device was changed.', 'zh-CN': '本机数据没有任何改动。' },
  refusedTooLarge: {
    en: 'It is larger than 50 MB or holds more than a map can. A map is far smaller; is it the right file?',
    'zh-CN': '文件超过 50 MB，或内容超出一张图的上限。正常的图小得多，请确认选对了文件。',
  },
  refusedUnreadable: { en: 'The file could not be read from the disk.', 'zh-CN': '无法从磁盘读取这个文件。' },
  refusedNotJson: {
    en: 'It is not a map file: its text is broken or of another kind.',
    'zh-CN': '这不是客户图文件：内容已损坏，或是别的格式。',
  },
  refusedTooDeep: { en: 'It is nested far deeper than any map.', 'zh-CN': '文件嵌套过深，不可能是客户图。' },
  refusedNotAMap: {
    en: 'It is a file of another program, not a map.',
    'zh-CN': '这是其他程序的文件，不是客户图。',
  },
  refusedNewer: {
    en: 'A newer version of Blanksheet wrote it. Update the app, then import it again.',
    'zh-CN': '文件由更新版本的白纸保存。请先更新应用再导入。',
  },
  refusedInvalid: {
    en: 'Something in it does not fit the format. Ask whoever made the file to save it again.',
    'zh-CN': '文件里有不符合格式的内容。请让提供者重新保存一份。',
  },
  refusedDangling: {
    en: 'Something in it points to a record that the file does not hold.',
    'zh-CN': '文件里有内容指向了不存在的记录。',
  },
  refusedBounds: {
    en: 'Two of its bounds contradict each other: the lighter path has to ask for no less fit, and allow no more blocked steps, than the heavier one.',
    'zh-CN': '文件里有两条界线互相矛盾：较轻的路径要求的适配度不能更低，容许的受阻环节也不能更多。',
  },
  notKept: { en: 'The map could not be kept: {{reason}}', 'zh-CN': '图没有保存成功：{{reason}}' },
  picture: { en: 'A small picture of the map', 'zh-CN': '图的缩略画面' },
} as const satisfies Area;
