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
      en: 'On file from “{step}”: what was settled, by whom, on which day, in which paper',
      'zh-CN': '「{step}」归档：定了什么、谁定的、哪天定的、凭哪份材料',
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
      en: 'From our file: did “{step}” leave a condition that comes due later, whose and when?',
      'zh-CN': '查我方存档：「{step}」有没有留下以后要兑现的条件，归谁、到哪天？',
    },
  },
];
