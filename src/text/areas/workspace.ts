/** Words for everything at once: as one file, out and in, and in a folder. */
import type { Area } from '../area.ts';

export const workspace = {
  whatCame: {
    en: '“{{name}}” holds everything of a device. What became of it here:',
    'zh-CN': '「{{name}}」是一台设备的全部内容。在这里的结果：',
  },
  new: { en: 'new', 'zh-CN': '新增' },
  there: { en: 'already here', 'zh-CN': '本机已有' },
  beside: { en: 'put beside', 'zh-CN': '另存一份' },
  maps: { en: 'Maps', 'zh-CN': '图' },
  samples: { en: 'Samples', 'zh-CN': '样本' },
  sets: { en: 'Sets of maps', 'zh-CN': '成组的图' },
  moments: { en: 'Moments', 'zh-CN': '时刻' },
  nothing: { en: 'No maps came in.', 'zh-CN': '没有导入任何图。' },
  besideHint: {
    en: 'These differ from the maps of the same origin that are here. Both are kept; compare them when you like.',
    'zh-CN': '下面这些与本机同源的图不一样。两份都保留，可以随时比较。',
  },
  ourSide_taken: { en: 'Our side came in.', 'zh-CN': '我方资料已导入。' },
  ourSide_there: { en: 'Our side was here already.', 'zh-CN': '我方资料本机已有。' },
  otherSide: {
    en: 'The file has another “our side” than this device. The one here was kept.',
    'zh-CN': '文件里的「我方资料」与本机不同。本机的没有动。',
  },
  otherTake: { en: 'Take the one of the file instead', 'zh-CN': '改用文件里的' },
  otherTaken: { en: 'Our side is the one of the file now.', 'zh-CN': '现在用的是文件里的我方资料。' },
  otherBack: { en: 'Back to the one that was here', 'zh-CN': '换回本机原来的' },
  settings_taken: { en: 'Language and appearance came along.', 'zh-CN': '语言和外观设置也已带入。' },
  settings_kept: { en: 'Language and appearance stay as they are here.', 'zh-CN': '语言和外观保持本机的设置。' },
  notTaken: {
    en: { one: '{{count}} entry did not come in:', other: '{{count}} entries did not come in:' },
    'zh-CN': '有 {{count}} 条没有导入：',
  },
  stoppedByHand: {
    en: 'You stopped it. What came in by then stays; open the file again for the rest.',
    'zh-CN': '你停下了导入。已导入的会保留；要其余内容，请再打开一次这个文件。',
  },
  stoppedBy: {
    en: 'It ended early: {{reason}} What came in by then stays.',
    'zh-CN': '中途停止：{{reason}}已导入的会保留。',
  },
  saveTitle: { en: 'Everything as one file', 'zh-CN': '把全部内容存成一个文件' },
  saveHint: {
    en: 'All maps with their moments, your samples, sets of maps, our side with its playbook, language and appearance. On another device, drop the file on the page and it is all there. What waits in the bin, and what is typed and not entered, stays here.',
    'zh-CN':
      '包括所有图及其时刻、自己的样本、成组的图、我方资料和做法库、语言和外观。在另一台设备上把文件拖到页面上就全回来了。回收站里的和写了还没录入的不会带走。',
  },
  save: { en: 'Save the file', 'zh-CN': '保存文件' },
  saving: { en: 'Writing', 'zh-CN': '正在写入' },
  saved: {
    en: 'Handed to the browser as “{{name}}”, {{size}} kB.',
    'zh-CN': '已交给浏览器保存：「{{name}}」，{{size}} kB。',
  },
  leftMaps: {
    en: 'Not in it, since this browser gave no answer for them: {{names}}',
    'zh-CN': '以下图没有读出来，不在文件里：{{names}}',
  },
  leftMoments: {
    en: {
      one: 'Not in it: {{count}} moment that is damaged.',
      other: 'Not in it: {{count}} moments that are damaged.',
    },
    'zh-CN': '有 {{count}} 个时刻已损坏，不在文件里。',
  },
  what: { en: 'What', 'zh-CN': '内容' },
  everything: { en: 'Everything', 'zh-CN': '全部内容' },
  passphrase: { en: 'Passphrase (may be left empty)', 'zh-CN': '口令（可不填）' },
  passphraseAgain: { en: 'The same once more', 'zh-CN': '再输一遍' },
  passphraseDiffers: { en: 'The two are not the same.', 'zh-CN': '两次输入不一致。' },
  passphraseHint: {
    en: 'Without it nobody opens the file, you neither: it is written down nowhere. The tool “age” opens it too.',
    'zh-CN': '没有口令，谁也打不开这个文件，包括你自己：口令不会保存在任何地方。「age」工具也能打开。',
  },
  lockedTitle: { en: '“{{name}}” is locked', 'zh-CN': '「{{name}}」已加密' },
  lockedAsk: { en: 'Passphrase', 'zh-CN': '口令' },
  lockedWrong: {
    en: 'This passphrase does not open it. Nothing was changed; try another.',
    'zh-CN': '口令不对，打不开。什么都没有改动，请再试。',
  },
  unlock: { en: 'Open', 'zh-CN': '打开' },
  folderTitle: { en: 'A folder kept up to date', 'zh-CN': '自动更新的文件夹' },
  folderHint: {
    en: 'Choose a folder, and a few seconds after each change it holds all of this: each map as a file that any text editor reads, their moments, and our side. Best is one that your company backs up or synchronises. Other files in it are never touched; what you remove here is moved to “removed” there.',
    'zh-CN':
      '选一个文件夹，每次改动几秒后，里面就有全部内容：每张图一个可直接阅读的文件，以及时刻和我方资料。最好选公司会备份或同步的文件夹。里面的其他文件不会动；在这里移除的图会移到其中的「removed」。',
  },
  folderUnable: {
    en: 'This browser writes into no folder by itself; Chrome and Edge on a computer do. Here, save everything as one file from time to time.',
    'zh-CN': '这个浏览器不能自动写入文件夹，电脑上的 Chrome 和 Edge 可以。在这里请时不时把全部内容存成一个文件。',
  },
  folderChoose: { en: 'Choose a folder', 'zh-CN': '选择文件夹' },
  folderOther: { en: 'Choose another', 'zh-CN': '换一个' },
  folderForget: { en: 'Stop keeping it', 'zh-CN': '不再更新' },
  folderAllow: { en: 'Allow it again', 'zh-CN': '重新允许' },
  folderRetry: { en: 'Try again', 'zh-CN': '再试一次' },
  folderWriting: { en: '“{{name}}” is being brought up to date.', 'zh-CN': '正在更新「{{name}}」。' },
  folderAt: { en: '“{{name}}” held everything {{when}}.', 'zh-CN': '「{{name}}」上次更新：{{when}}。' },
  folderNever: { en: '“{{name}}” does not hold everything yet.', 'zh-CN': '「{{name}}」里还没有全部内容。' },
  folder_permission: {
    en: 'The browser asks for your leave again before it writes into the folder “{{name}}”.',
    'zh-CN': '浏览器需要你再次允许，才能写入文件夹「{{name}}」。',
  },
  folder_gone: {
    en: 'The folder “{{name}}” is not there any more: it was moved, renamed or removed.',
    'zh-CN': '找不到文件夹「{{name}}」：可能被移动、改名或删除了。',
  },
  'folder_no-room': { en: 'The disk of the folder “{{name}}” is full.', 'zh-CN': '文件夹「{{name}}」所在的磁盘已满。' },
  folder_failed: { en: 'Writing into the folder “{{name}}” failed.', 'zh-CN': '写入文件夹「{{name}}」失败。' },
  bringBack: { en: 'Bring everything back from a folder', 'zh-CN': '从文件夹取回全部内容' },
  bringBackHint: {
    en: 'Choose such a folder on any device and in any browser: what is not here yet comes in, and nothing here is overwritten. The browser may call it uploading; nothing leaves the device.',
    'zh-CN':
      '在任何设备、任何浏览器里选择这样的文件夹：本机没有的会导入，本机已有的不会被覆盖。浏览器可能把它叫作「上传」，其实没有内容离开设备。',
  },
  due: {
    en: 'Everything was last saved outside this browser {{when}}, and maps have changed since.',
    'zh-CN': '上次把全部内容存到浏览器之外是{{when}}，之后图又有改动。',
  },
  dueNever: {
    en: 'Your maps are in this browser only. A copy outside it takes a moment.',
    'zh-CN': '你的图只在这个浏览器里。存一份到外面，只需片刻。',
  },
  notNow: { en: 'Not now', 'zh-CN': '以后再说' },
} as const satisfies Area;
