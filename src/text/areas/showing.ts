/** Words of what is shown to others: the shared view, the projector, paper; must never name what is hidden while it is hidden. */
import type { Area } from '../area.ts';

export const showing = {
  safe: { en: 'Shared view', 'zh-CN': '对客户展示' },
  safeHint: {
    en: 'Shared view: leaves only what the customer may see',
    'zh-CN': '对客户展示：只留下客户可以看的内容',
  },
  keyMove: { en: 'Move the line, also into another step', 'zh-CN': '移动这一行，可移到别的环节' },
  keySafe: { en: 'Shared view, on or off', 'zh-CN': '开启或结束对客户展示' },
  on: { en: 'Shared view', 'zh-CN': '对客户展示' },
  isOn: { en: 'The shared view is on', 'zh-CN': '对客户展示已开启' },
  isOff: { en: 'The shared view has ended', 'zh-CN': '对客户展示已结束' },
  end: { en: 'End the shared view', 'zh-CN': '结束对客户展示' },
  endTitle: { en: 'End the shared view?', 'zh-CN': '结束对客户展示？' },
  endHint: {
    en: 'The whole map comes back, in every window on this device.',
    'zh-CN': '本机所有窗口都会恢复显示整张图。',
  },
  stepStays: {
    en: 'Steps are not deleted in the shared view. One that was just added is taken back by undo.',
    'zh-CN': '对客户展示时不删除环节。刚加的环节可以用撤销取回。',
  },
  stay: { en: 'Stay in the shared view', 'zh-CN': '继续对客户展示' },
  closedHint: { en: 'Other pages stay closed meanwhile.', 'zh-CN': '其间不打开其他页面。' },
  backToMap: { en: 'Back to the map', 'zh-CN': '回到这张图' },
  cardHelp: {
    en: 'Enter opens the details, arrow keys go on. {{person}} writes the next person. {{keys}} shows all keys.',
    'zh-CN': '回车看详情，方向键换卡片。{{person}} 写下一个人，{{keys}} 看全部快捷键。',
  },
  outlineHint: {
    en: 'Type a name and press Enter. After a comma come title, function, role in any order. Enter on an empty line starts the next step.',
    'zh-CN': '写名字，按回车。逗号后写职务、职能、角色均可，不分先后。空行回车，进入下一个环节。',
  },
  present: { en: 'Present', 'zh-CN': '投屏' },
  keyPresent: { en: 'Present on a projector', 'zh-CN': '投屏演示' },
  leave: { en: 'Leave', 'zh-CN': '退出' },
  next: { en: 'Next step', 'zh-CN': '下一个环节' },
  previous: { en: 'Previous step', 'zh-CN': '上一个环节' },
  whole: { en: 'The whole sheet', 'zh-CN': '整张图' },
  placeOf: { en: '{{number}} of {{count}}', 'zh-CN': '{{number}} / {{count}}' },
  fullScreen: { en: 'Full screen', 'zh-CN': '全屏' },
  sheetPicture: { en: 'The buying chain, step by step', 'zh-CN': '采购链，逐个环节' },
  keyNext: { en: 'Next or previous step', 'zh-CN': '下一个、上一个环节' },
  keyWhole: { en: 'The whole sheet', 'zh-CN': '看整张图' },
  keyZoom: { en: 'Larger, smaller', 'zh-CN': '放大、缩小' },
  keyFullScreen: { en: 'Full screen, on or off', 'zh-CN': '进入或退出全屏' },
  keyLeave: { en: 'Leave', 'zh-CN': '退出' },
  print: { en: 'Print', 'zh-CN': '打印' },
  keyPrint: { en: 'Print the sheet on A4', 'zh-CN': '打印到 A4 纸' },
} as const satisfies Area;
