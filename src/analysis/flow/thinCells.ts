/** Keeps a cell of actions or information short; must never leave anybody, nor anything written down, without a line. */
import type { Lane } from '../../model/words.ts';
import type { PlaybookEntry } from '../../playbook/playbook.ts';
import { compareBy } from '../../shared/compare.ts';
import type { LaneItem } from './flow.ts';

/** More than this nobody takes to a meeting. */
const ENOUGH = 7;

/** As many of those that may go stay in any case, however much somebody wrote down. */
const STAY_OF_OURS = 4;

/** What a step asks for in the other lanes goes into the decision, so that these two alone are ever thinned. */
const THINNED: ReadonlySet<Lane> = new Set(['action', 'information']);

/** A user's own entries, and what a user wrote down, rank from here on. */
const RANK_OF_OWN_WORDS = 85;

const weakestFirst = compareBy<LaneItem>(
  (item) => item.rank,
  (item) => item.key,
);

/**
 * The items of one step, of each crowded cell only the strongest. What says a limit, a condition, a term, a concern or
 * a conflict stays, as does what a hand has touched, and of each seat at least its strongest line.
 */
export function thinCells(
  step: string,
  items: readonly LaneItem[],
  entryOf: (id: string) => PlaybookEntry | undefined,
): readonly LaneItem[] {
  const dropped = new Set<LaneItem>();
  for (const lane of THINNED) {
    const cell = items.filter((item) => item.lane === lane);
    const lines = new Map<string, number>();
    const count = (item: LaneItem, by: number) => {
      for (const record of recordsOf(item)) lines.set(record, (lines.get(record) ?? 0) + by);
    };
    for (const item of cell) count(item, 1);
    const mayGo = cell.filter((item) => !mustStay(item, entryOf)).sort(weakestFirst);
    let left = mayGo.length;
    const stay = Math.max(STAY_OF_OURS, ENOUGH - (cell.length - left));
    for (const item of mayGo) {
      if (left <= stay) break;
      if (recordsOf(item).some((record) => record !== step && lines.get(record) === 1)) continue;
      dropped.add(item);
      count(item, -1);
      left -= 1;
    }
  }
  return dropped.size === 0 ? items : items.filter((item) => !dropped.has(item));
}

const recordsOf = (item: LaneItem): readonly string[] => [...new Set(item.reasons.map(({ record }) => record))];

function mustStay(item: LaneItem, entryOf: (id: string) => PlaybookEntry | undefined): boolean {
  if (item.edit !== null || item.rank >= RANK_OF_OWN_WORDS) return true;
  return item.reasons.some(({ entry }) => {
    const when = entryOf(entry)?.when;
    return when?.each !== undefined || (when?.limit !== undefined && !when.limit.includes('unknown'));
  });
}
