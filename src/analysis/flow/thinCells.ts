/** Keeps a cell of actions or information short; must never leave anybody, nor anything written down, without a line. */
import type { Lane } from '../../model/words.ts';
import type { PlaybookEntry } from '../../playbook/playbook.ts';
import { compareBy } from '../../shared/compare.ts';
import type { UnsaidItem } from './flow.ts';

/** More than this nobody takes to a meeting. */
const ENOUGH = 7;

/** As many of those that may go stay in any case, however much somebody wrote down. */
const STAY_OF_OURS = 4;

/** What a step asks for in the other lanes goes into the decision, so that these two alone are ever thinned. */
const THINNED: readonly Lane[] = ['action', 'information'];

/** A user's own entries, and what a user wrote down, rank from here on. */
const RANK_OF_OWN_WORDS = 85;

const weakestFirst = compareBy<UnsaidItem>(
  (item) => item.rank,
  (item) => item.key,
);

/**
 * The items of one step, of each crowded cell only the strongest. What says a limit, a condition, a term, a concern or
 * a conflict stays, as does what a hand has touched; an approver keeps a line in either lane, anybody else in one.
 */
export function thinCells(
  step: string,
  items: readonly UnsaidItem[],
  entryOf: (id: string) => PlaybookEntry | undefined,
): readonly UnsaidItem[] {
  const dropped = new Set<UnsaidItem>();
  const lines = new Map<string, number>();
  const count = (item: UnsaidItem, by: number) => {
    for (const place of placesOf(item)) lines.set(place, (lines.get(place) ?? 0) + by);
  };
  const crowded = THINNED.map((lane) => items.filter((item) => item.lane === lane));
  for (const item of crowded.flat()) count(item, 1);
  for (const cell of crowded) {
    const mayGo = cell.filter((item) => !mustStay(item, entryOf)).sort(weakestFirst);
    let left = mayGo.length;
    const stay = Math.max(STAY_OF_OURS, ENOUGH - (cell.length - left));
    for (const item of mayGo) {
      if (left <= stay) break;
      if (placesOf(item).some((place) => place !== step && lines.get(place) === 1)) continue;
      dropped.add(item);
      count(item, -1);
      left -= 1;
    }
  }
  return dropped.size === 0 ? items : items.filter((item) => !dropped.has(item));
}

/** Where an item must not be the last to fall: the records that call for it, an approver's apart in each lane. */
const placesOf = ({ lane, reasons }: UnsaidItem): readonly string[] => [
  ...new Set(reasons.map(({ part, record }) => (part === 'approver' ? `${lane} ${record}` : record))),
];

function mustStay(item: UnsaidItem, entryOf: (id: string) => PlaybookEntry | undefined): boolean {
  if (item.edit !== null || item.rank >= RANK_OF_OWN_WORDS) return true;
  return item.reasons.some(({ entry }) => {
    const when = entryOf(entry)?.when;
    return when?.each !== undefined || (when?.limit !== undefined && !when.limit.includes('unknown'));
  });
}
