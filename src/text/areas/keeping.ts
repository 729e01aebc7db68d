/** Words of the pages Storage and Privacy. */
import type { Area } from '../area.ts';

export const keeping = {
  back: { en: 'All maps', 'zh-CN': '所有图' },
  storage: { en: 'Storage', 'zh-CN': '存储' },
  storageHint: {
    en: 'Everything is kept by this browser, on this device, for this address. A private window forgets it once it is closed.',
    'zh-CN': '所有内容都由这个浏览器保存在这台设备上，只属于这个网址。无痕窗口关闭后就没有了。',
  },
  what: { en: 'What is kept', 'zh-CN': '保存了什么' },
  howMany: { en: 'How many', 'zh-CN': '数量' },
  howLarge: { en: 'Size', 'zh-CN': '大小' },
  maps: { en: 'Maps', 'zh-CN': '图' },
  samples: { en: 'Your samples', 'zh-CN': '自己的样本' },
  moments: { en: 'Moments of maps', 'zh-CN': '图的时刻' },
  sets: { en: 'Sets of maps', 'zh-CN': '成组的图' },
  ourSide: { en: 'Our side', 'zh-CN': '我方资料' },
  drafts: { en: 'Typed, not yet entered', 'zh-CN': '写了还没录入的' },
  bin: { en: 'Bin', 'zh-CN': '回收站' },
  sizeHint: {
    en: 'Sizes are those of the database. A second copy of each map lies beside it and takes up to as much again.',
    'zh-CN': '这里是数据库里的大小。每张图旁边还有一份备份，最多再占同样多。',
  },
  kilobytes: { en: '{{size}} kB', 'zh-CN': '{{size}} kB' },
  lastCopy: { en: 'A file was last saved {{when}}.', 'zh-CN': '上次存成文件：{{when}}。' },
  noCopy: { en: 'Nothing was saved as a file yet.', 'zh-CN': '还没有存成过文件。' },
  lastWhole: { en: 'Everything was last saved {{when}}.', 'zh-CN': '上次保存全部内容：{{when}}。' },
  noWhole: {
    en: 'Everything together was never saved outside this browser.',
    'zh-CN': '还没有把全部内容存到浏览器之外。',
  },
  willItStay: { en: 'Will it stay?', 'zh-CN': '会一直在吗？' },
  persisted: {
    en: 'This browser has agreed to keep the data until you remove it.',
    'zh-CN': '浏览器已同意保留这些数据，直到你自己清除。',
  },
  notPersisted: {
    en: 'This browser has not agreed to keep the data when space runs short. It is asked on each visit when something is saved; adding the page to your bookmarks or installing it helps.',
    'zh-CN':
      '浏览器还没有同意在空间不足时保留这些数据。每次使用中一有内容保存就会再问一次；把本页加入书签或安装到桌面会有帮助。',
  },
  persistenceUnknown: {
    en: 'This browser does not say whether it keeps the data when space runs short.',
    'zh-CN': '这个浏览器没有说明空间不足时是否保留数据。',
  },
  safari: {
    en: 'Safari, and every browser on an iPhone or iPad that builds on it, clears what a page keeps once you have used the browser for seven days without touching that page. A page on the home screen has a count of its own.',
    'zh-CN':
      'Safari 以及 iPhone、iPad 上基于它的浏览器：如果用了七天浏览器而没有碰过本页，它会清掉本页保存的内容。添加到主屏幕的页面单独计算。',
  },
  others: {
    en: 'Chrome, Edge and Firefox count no days; they clear only when space runs short, or when you or a company rule tell them to.',
    'zh-CN': 'Chrome、Edge 和 Firefox 不按天数清除，只在空间不足、你自己清理或公司策略要求时才会清。',
  },
  files: {
    en: 'A file that you save is out of reach of all that. Save one from time to time.',
    'zh-CN': '存成的文件不受这些影响，建议时不时存一份。',
  },
  isItWhole: { en: 'Is it whole?', 'zh-CN': '完好吗？' },
  check: { en: 'Check everything', 'zh-CN': '检查全部' },
  checkHint: {
    en: 'Reads every map from the database, compares it with its second copy and with what was last saved, and puts back what can be put back.',
    'zh-CN': '从数据库逐张读出，与备份和上次保存的记录对照，能补回的就补回。',
  },
  checking: { en: '{{done}} of {{all}} checked', 'zh-CN': '已检查 {{done}} / {{all}}' },
  sound: { en: 'sound', 'zh-CN': '完好' },
  mended: { en: 'mended', 'zh-CN': '已修复' },
  unreadable: { en: 'a part cannot be read; it is kept as it is', 'zh-CN': '有一部分读不出来，原样保留' },
  failed: { en: 'gave no answer', 'zh-CN': '没有响应' },
  result: { en: 'Result', 'zh-CN': '结果' },
  licences: {
    en: 'What others wrote of this program, and the words under which it may be used:',
    'zh-CN': '本程序用到的他人作品及其许可：',
  },
  licencesApp: { en: 'the program', 'zh-CN': '程序' },
  licencesWorker: { en: 'its work offline', 'zh-CN': '离线部分' },
  copies: { en: 'Copies outside this browser', 'zh-CN': '浏览器之外的备份' },
  privacy: { en: 'Privacy', 'zh-CN': '隐私' },
  privacyHint: {
    en: 'What stays here, and what does not, in ten sentences.',
    'zh-CN': '哪些留在本机，哪些不会，十句话说清。',
  },
  privacy1: {
    en: 'What you enter stays in this browser on this device: there is no account, and no server that receives it.',
    'zh-CN': '你录入的内容留在这台设备的这个浏览器里：没有账号，也没有接收它的服务器。',
  },
  privacy2: {
    en: 'The program comes from the address that you opened, and asks no other address for anything.',
    'zh-CN': '程序来自你打开的网址，除此之外不访问任何别的网址。',
  },
  privacy3: {
    en: 'It sets no cookies, counts no visits and sends no reports, of errors neither.',
    'zh-CN': '它不用 Cookie，不统计访问，也不上报任何东西，包括错误。',
  },
  privacy4: {
    en: 'Beside your maps this browser keeps a second copy of each, what you typed and have not entered, and for thirty days what you removed.',
    'zh-CN': '除了图本身，浏览器里还有每张图的一份备份、写了还没录入的文字，以及三十天内移除的内容。',
  },
  privacy5: {
    en: 'No address and no title of this page holds a name that you typed.',
    'zh-CN': '网址和网页标题里都不含你写的名字。',
  },
  privacy6: {
    en: 'Nothing of it is encrypted here: whoever can use this browser can read it, so lock the screen, or remove everything at the foot of the first page.',
    'zh-CN': '这里的内容没有加密：能用这个浏览器的人就能看到，所以请锁好屏幕，或在首页底部清除全部数据。',
  },
  privacy7: {
    en: 'Files, pictures, prints and what you copy leave this browser when you make them, and are then yours to guard.',
    'zh-CN': '文件、图片、打印件和复制的内容，由你发出后就离开了浏览器，之后要靠你自己保管。',
  },
  privacy8: {
    en: 'This page asks the browser not to check the spelling of what you type, not to translate it and not to remember it.',
    'zh-CN': '本页已要求浏览器不检查拼写、不翻译、也不记住你写的内容。',
  },
  privacy9: {
    en: 'So that forms can be filled in, some browsers send their maker how many fields of which kind a page has, though not what stands in them; this ends when you switch off autofill of addresses and payments in the settings.',
    'zh-CN':
      '为了自动填表，有些浏览器会把页面有几个、哪类输入框告诉厂商，但不含里面的内容；在设置里关闭地址和付款信息的自动填充即可停止。',
  },
  privacy10: {
    en: 'Enhanced spelling, writing help, translation of pages and extensions belong to your browser and may read any page: switch them off in its settings where names must not leave the device.',
    'zh-CN':
      '增强拼写检查、写作辅助、网页翻译和扩展都属于浏览器，可能读取任何页面：如果名字不能外传，请在浏览器设置里关掉。',
  },
} as const satisfies Area;
