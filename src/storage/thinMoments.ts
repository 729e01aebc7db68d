/** Which of the moments that a map kept by itself may go, the longer ago the more of them; must never let go of one that is held. */
import { dayOf } from '../shared/day.ts';

/** What counts for thinning of one that is kept. */
export interface Datable {
  readonly id: string;
  /** Since when the map stood like that, in milliseconds. */
  readonly at: number;
  /** Bytes that its state takes. */
  readonly size: number;
  /** It may not go before then; never, while it has a name. */
  readonly heldUntil: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Work within as long counts as one moment. */
const SLOT = 5 * MINUTE;

/** The slot in which something happened: a map keeps how it stood at the end of each in which it was worked on. */
export const slotOf = (at: number): number => Math.floor(at / SLOT);

type Widths = readonly ((at: number) => string | number)[];

/** Monday of 5 January 1970 begins a week, whatever the time zone does to it. */
const weekOf = (at: number) => Math.floor((at - 4 * DAY) / (7 * DAY));
const hourOf = (at: number) => Math.floor(at / HOUR);
const calendarDay = (at: number) => dayOf(new Date(at));

/** Up to which age one of each slot stays, and what a slot is there, from the finest on. */
const AGES = [DAY, 7 * DAY, 91 * DAY, Number.POSITIVE_INFINITY] as const;
const WIDTHS: Widths = [slotOf, hourOf, calendarDay, weekOf];

/** Of all that are not held, so many bytes stay; the last one does however large it is. */
export const MOST_BYTES = 4_000_000;

/**
 * The ids of those that go: of each slot the last one stays. Where that is still too much, slots are made wider, so that
 * a day of hard work costs no day of last month; and only then the oldest go.
 */
export function thinMoments(all: readonly Datable[], now: number, mostBytes = MOST_BYTES): ReadonlySet<string> {
  const loose = all.filter(({ heldUntil }) => heldUntil <= now).sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  let stay: readonly Datable[] = loose;
  for (let coarser = 0; coarser < WIDTHS.length; coarser += 1) {
    stay = lastOfEach(stay, now, coarser);
    if (sizeOf(stay) <= mostBytes) break;
  }
  while (stay.length > 1 && sizeOf(stay) > mostBytes) stay = stay.slice(0, -1);
  const kept = new Set(stay.map(({ id }) => id));
  return new Set(loose.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
}

/** Of moments from the last to the first, the last of each slot; `coarser` by so many widths than usual. */
function lastOfEach(all: readonly Datable[], now: number, coarser: number): readonly Datable[] {
  const taken = new Set<string>();
  return all.filter(({ at }) => {
    const age = AGES.findIndex((most) => now - at < most);
    const width = Math.min(age + coarser, WIDTHS.length - 1);
    const slot = `${width} ${WIDTHS[width]?.(at)}`;
    return !taken.has(slot) && taken.add(slot);
  });
}

const sizeOf = (all: readonly Datable[]): number => all.reduce((sum, { size }) => sum + size, 0);
