/** When a line is due, in words. */
import { BY_THE_END } from '../../../analysis/planLines.ts';
import type { LineDay } from '../../../model/ourSide.ts';
import type { Lane } from '../../../model/words.ts';
import type { Say } from '../../../text/text.ts';
import { ANCHOR_WORDS } from './entryWords.ts';

/** Only what is done or told has a day. */
export const hasDay = (lane: Lane): boolean => lane === 'action' || lane === 'information';

/** Nothing given: the last day of the step. */
export function sayLineDay({ anchor, days }: LineDay = BY_THE_END, t: Say): string {
  const values = { anchor: t(ANCHOR_WORDS[anchor]), count: Math.abs(days) };
  if (days === 0) return t('playbook.dayOn', values);
  return t(days < 0 ? 'playbook.dayBefore' : 'playbook.dayAfter', values);
}
