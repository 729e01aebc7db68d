/** Words for how a map stood: its time line, and one of its moments looked at. */
import type { Area } from '../area.ts';

export const moments = {
  timeLine: { en: 'Time line', 'zh-CN': '时间线' },
  open: { en: 'Time line: how this map stood', 'zh-CN': '时间线：这张图以前的样子' },
  fold: { en: 'Fold the time line away', 'zh-CN': '收起时间线' },
  key: { en: 'Open or fold the time line', 'zh-CN': '展开或收起时间线' },
  keepNow: { en: 'Keep this moment …', 'zh-CN': '记下此刻…' },
  now: { en: 'Now', 'zh-CN': '现在' },
  nothingYet: {
    en: 'As you work, the map remembers how it stood. Nothing has been changed for long enough yet.',
    'zh-CN': '编辑过程中，图会自动记住之前的样子。目前还没有可以回看的时点。',
  },
  kept: { en: '{{count}} kept automatically', 'zh-CN': '自动保留 {{count}} 个' },
  named: { en: '{{count}} with a name', 'zh-CN': '已命名 {{count}} 个' },
  thinned: {
    en: { one: '{{count}} older one thinned out', other: '{{count}} older ones thinned out' },
    'zh-CN': '较早的已精简 {{count}} 个',
  },
  rule: {
    en: 'Every 5 minutes for a day, hourly for a week, daily for a quarter, then weekly; named ones stay.',
    'zh-CN': '其中保留：一天内每五分钟一个，一周内每小时一个，一季度内每天一个，之后每周一个。有名称的一直保留。',
  },
  day: { en: '{{day}}: {{count}} kept automatically', 'zh-CN': '{{day}}：自动保留 {{count}} 个' },
  standsFor: {
    en: { one: 'stands for {{count}} more', other: 'stands for {{count}} more' },
    'zh-CN': '也代表另外 {{count}} 个',
  },
  notHere: { en: 'not kept on this device', 'zh-CN': '此设备上没有保留' },
  listFailed: { en: 'The time line cannot be read now. {{why}}', 'zh-CN': '现在读不到时间线。{{why}}' },
  opening: { en: 'Looking back', 'zh-CN': '正在读取' },
  stood: { en: 'This is how it stood on {{when}}', 'zh-CN': '这是 {{when}} 时的样子' },
  stops: {
    en: { one: '{{count}} stop then', other: '{{count}} stops then' },
    'zh-CN': '当时走不通 {{count}} 处',
  },
  readOnly: { en: 'To look at only', 'zh-CN': '只供查看' },
  back: { en: 'Back to now', 'zh-CN': '回到现在' },
  restore: { en: 'Restore', 'zh-CN': '恢复成这样' },
  restoreHint: {
    en: 'Makes the map what it was then. How it stands now is kept first, and undo takes it back.',
    'zh-CN': '把图变回当时的样子。会先记下现在的样子，也可以撤销。',
  },
  restored: {
    en: 'The map is what it was on {{when}}. Undo takes it back.',
    'zh-CN': '图已变回 {{when}} 时的样子，可以撤销。',
  },
  nothingDiffers: {
    en: 'The map is the same today: there is nothing to restore.',
    'zh-CN': '图现在就是这个样子，无需恢复。',
  },
  notRestored: {
    en: 'How the map stands now could not be kept first, so it was left as it is. {{why}}',
    'zh-CN': '没能先记下现在的样子，因此没有改动。{{why}}',
  },
  copy: { en: 'Open as a copy', 'zh-CN': '作为副本打开' },
  copyName: { en: '{{name}}, as of {{when}}', 'zh-CN': '{{name}}（{{when}}）' },
  name: { en: 'Name it …', 'zh-CN': '命名…' },
  rename: { en: 'Rename …', 'zh-CN': '改名…' },
  unname: { en: 'Take the name off', 'zh-CN': '去掉名称' },
  unnamed: {
    en: 'The name is off. How the map stood is kept for another month at least.',
    'zh-CN': '名称已去掉。当时的样子至少再保留一个月。',
  },
  remove: { en: 'Remove', 'zh-CN': '移除' },
  removeHint: {
    en: 'Takes this moment off the time line. It can be put back there for a month.',
    'zh-CN': '从时间线上移除。一个月内可以在时间线上放回。',
  },
  removed: {
    en: 'Removed from the time line: {{when}}. It can be put back there.',
    'zh-CN': '已从时间线移除：{{when}}，可以在时间线上放回。',
  },
  putBack: { en: 'Put back {{count}} removed', 'zh-CN': '放回已移除的 {{count}} 个' },
  putBackHint: { en: 'What was removed waits for a month.', 'zh-CN': '移除的时点保留一个月。' },
  putBackDone: {
    en: { one: '{{count}} moment is back on the time line.', other: '{{count}} moments are back on the time line.' },
    'zh-CN': '已放回 {{count}} 个时点。',
  },
  noteField: { en: 'Note', 'zh-CN': '备注' },
  noteExample: { en: 'what was decided, what is still open', 'zh-CN': '定了什么，还差什么' },
  nameTitle: { en: 'Name this moment', 'zh-CN': '为这个时点命名' },
  keepTitle: { en: 'Keep how the map stands now', 'zh-CN': '记下图现在的样子' },
  nameField: { en: 'Name', 'zh-CN': '名称' },
  nameExample: { en: 'before the board', 'zh-CN': '上会之前' },
  keep: { en: 'Keep', 'zh-CN': '记下' },
  keptNow: { en: 'Kept: {{name}}', 'zh-CN': '已记下：{{name}}' },
  notKept: { en: 'It could not be kept. {{why}}', 'zh-CN': '没能记下。{{why}}' },
  thinnedMeanwhile: { en: 'This moment has been thinned out meanwhile.', 'zh-CN': '这个时点已在精简时去掉。' },
  damaged: {
    en: 'What was kept of this moment is damaged and cannot be shown. The map itself is not touched by that.',
    'zh-CN': '这个时点的记录已损坏，无法显示。图本身不受影响。',
  },
  gone: {
    en: 'How the map stood then is not kept on this device: it was thinned out, or came from elsewhere.',
    'zh-CN': '此设备上没有图当时的样子：可能已被精简，或来自别处。',
  },
  unreadable: {
    en: 'What was kept of this moment cannot be read by this version. The map itself is not touched by that.',
    'zh-CN': '这个版本读不了这个时点的记录。图本身不受影响。',
  },
} as const satisfies Area;
