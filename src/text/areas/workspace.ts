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
} as const satisfies Area;
