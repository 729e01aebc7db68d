/** The reasons of a lane item as plain text, to be kept with a hand edit and compared later; must never be shown. */
import { compareText } from '../../shared/compare.ts';
import type { LaneItem, Reason } from './flow.ts';

const BETWEEN = '@';

/** One reason as text: its entry and its record. */
export const reasonKey = (reason: Reason): string => `${reason.entry}${BETWEEN}${reason.record}`;

/** What `LaneEdit.reasonsThen` holds: each reason of the item once, in one order. */
export const reasonKeys = (item: Pick<LaneItem, 'reasons'>): readonly string[] =>
  [...new Set(item.reasons.map(reasonKey))].sort(compareText);

/** The entry and the record that a kept reason names. */
export function readReasonKey(key: string): { readonly entry: string; readonly record: string } {
  const at = key.indexOf(BETWEEN);
  return at < 0 ? { entry: key, record: '' } : { entry: key.slice(0, at), record: key.slice(at + 1) };
}
