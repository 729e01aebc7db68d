/** What still matters at a step whose course is over: what it settled; must never send anybody back to it. */
import type { PlaybookEntry } from '../playbook.ts';
import { NOT_SMALL } from '../profiles.ts';

const OVER = { over: true, profiles: NOT_SMALL } as const;

export const overEntries: readonly PlaybookEntry[] = [
  {
    id: 'over.on-file',
    lane: 'action',
    when: OVER,
    rank: 20,
    day: { anchor: 'end', days: 1 },
    words: {
      en: 'On file from all that lies behind us: what was settled, by whom, on which day, in which paper',
      'zh-CN': '已走完的环节归档：定了什么、谁定的、哪天定的、凭哪份材料',
    },
  },
  {
    id: 'over.left-open',
    lane: 'information',
    when: OVER,
    learns: true,
    rank: 20,
    day: { anchor: 'end', days: 1 },
    words: {
      en: 'From our file: which condition left by earlier steps comes due later, whose and when?',
      'zh-CN': '查我方存档：前面的环节留下了哪些以后要兑现的条件，归谁、到哪天？',
    },
  },
  {
    id: 'over.condition-left',
    lane: 'information',
    when: { ...OVER, stepKinds: ['approval'] },
    learns: true,
    rank: 40,
    topic: 'condition-left',
    day: { anchor: 'end', days: 1 },
    words: {
      en: 'From our file: which condition came with “{step}”, who has to meet it, and by which day?',
      'zh-CN': '查我方存档：「{step}」批下来附了什么条件，由谁落实、哪天到期？',
    },
  },
];
