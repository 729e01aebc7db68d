/** Keeps a cell short: what nobody would take to a meeting is folded; must never fold what somebody wrote down or touched, nor take anything away. */
import type { Lane, ProfileKind } from '../../model/words.ts';
import { compareBy } from '../../shared/compare.ts';
import type { BookEntry } from './bookEntry.ts';
import type { UnsaidItem } from './flow.ts';

/** What is counted together, and how many of it stand open. */
interface Cap {
  readonly counts: (item: UnsaidItem) => boolean;
  readonly open: number;
}

/** Five things to do, three to tell, three to learn. What a step asks for is the decision's and stands open while its course is not over. */
const CAPS: readonly Cap[] = [
  { counts: ({ lane }) => lane === 'action', open: 5 },
  { counts: ({ lane, learns }) => lane === 'information' && !learns, open: 3 },
  { counts: ({ lane, learns }) => lane === 'information' && learns, open: 3 },
];

/** A small business: two lines a cell. */
const SMALL_CAPS: readonly Cap[] = (['action', 'information', 'system', 'capability', 'team'] as const).map((cell) => ({
  counts: ({ lane }) => lane === cell,
  open: 2,
}));

/** A user's own entries, and what a user wrote down, rank from here on. */
const RANK_OF_OWN_WORDS = 85;

/** What a step asked for, and that it is on file, is told no more in the open once it lies behind us. */
const isBehindUs = ({ lane, rank }: UnsaidItem): boolean => ASKING.includes(lane) || rank <= RANK_OF_FILE;
const ASKING: readonly Lane[] = ['system', 'capability', 'team'];
const RANK_OF_FILE = 20;

const weakestFirst = compareBy<UnsaidItem>(
  (item) => item.rank,
  (item) => item.key,
);

/**
 * The items of one step, with the weakest of each crowded cell folded, the last line of an approver after all others. What says a limit, a condition, a term, a concern or a conflict stays open, as does what a hand has touched: beside the others, so that no line goes out of sight because somebody took up another.
 */
export function foldCells(
  items: readonly UnsaidItem[],
  entryOf: (id: string) => BookEntry | undefined,
  { profile, over }: { readonly profile: ProfileKind; readonly over: boolean },
): readonly UnsaidItem[] {
  const folded = new Set<UnsaidItem>(over ? items.filter((item) => isBehindUs(item) && !mustStay(item, entryOf)) : []);
  const lines = new Map<string, number>();
  const count = (item: UnsaidItem, by: number) => {
    for (const place of placesOf(item)) lines.set(place, (lines.get(place) ?? 0) + by);
  };
  const caps = profile === 'smb' ? SMALL_CAPS : CAPS;
  const stillOpen = items.filter((item) => !folded.has(item));
  const crowds = caps.map(({ counts, open }) => ({ crowd: stillOpen.filter(counts), open }));
  for (const item of crowds.flatMap(({ crowd }) => crowd)) count(item, 1);
  for (const { crowd, open } of crowds) {
    const mayGo = crowd.filter((item) => !mustStay(item, entryOf)).sort(weakestFirst);
    const isLast = (item: UnsaidItem) => placesOf(item).some((place) => lines.get(place) === 1);
    let over = Math.min(mayGo.length, crowd.length - open);
    for (const spare of [true, false]) {
      for (const item of mayGo) {
        if (over <= 0) break;
        if (folded.has(item) || (spare && isLast(item))) continue;
        folded.add(item);
        count(item, -1);
        over -= 1;
      }
    }
  }
  if (folded.size === 0) return items;
  return items.map((item) => (folded.has(item) && item.edit === null ? { ...item, folded: true } : item));
}

/** Where an item should not be the last to be folded: in its lane, for each approver who calls for it. */
const placesOf = ({ lane, reasons }: UnsaidItem): readonly string[] => [
  ...new Set(reasons.flatMap(({ part, record }) => (part === 'approver' ? [`${lane} ${record}`] : []))),
];

/** What somebody wrote down, and what ranks as high. */
export const mustStay = (
  { rank, reasons }: Pick<UnsaidItem, 'rank' | 'reasons'>,
  entryOf: (id: string) => BookEntry | undefined,
): boolean => rank >= RANK_OF_OWN_WORDS || reasons.some(({ entry }) => entryOf(entry)?.protected === true);
