/** Where small buttons stand beside a card or a head; must never choose a place over words while another one is free. */
import { bottom, right } from './rect.ts';
import type { Point, Rect } from './sheetLayout.ts';

export interface KnobPlace extends Point {
  /** One below the other, or one beside the other. */
  readonly lies: 'column' | 'row';
}

export interface KnobWish {
  /** The card; of a head the line with its name. */
  readonly of: Rect;
  readonly isHead: boolean;
  /** Of all buttons together, along them and across. */
  readonly long: number;
  readonly short: number;
  /** Names, numbers, stamps and whatever else must be read. */
  readonly words: readonly Rect[];
  /** The part of the sheet that is seen. */
  readonly sight: Rect;
}

/** As far as stamps reach into the place beside an edge. */
const STAMPS = [0, 16, 26, 38];
/** So far over the sign of the role, which is no word; the names of the card and of the one below begin further in. */
const ROLES = [10, 24, 36, 44];
/** Below the name of a card that stands beside. */
const SIGNS = 35;
/** Clear of the stamp of the card below, and as far down as the gap to it. */
const ASIDE = 16;
const DOWN = 12;
/** From a head's left end, clear of the arrow that comes down there. */
const ARROW = 20;

/** The best of some places, the nearest and plainest first: the one that covers the least. All in sheet units. */
export function placeKnobs(wish: KnobWish): KnobPlace {
  const [first, ...others] = wish.isHead ? besideHead(wish) : besideCard(wish);
  const costOf = (place: KnobPlace) => cost(place, wish);
  let best = { place: first, cost: costOf(first) };
  for (const place of others) {
    if (best.cost === 0) break;
    const next = costOf(place);
    if (next < best.cost) best = { place, cost: next };
  }
  return best.place;
}

type Places = readonly [KnobPlace, ...KnobPlace[]];

function besideCard({ of, long, short }: KnobWish): Places {
  const column = (x: number, y: number): KnobPlace => ({ x, y, lies: 'column' });
  const row = (x: number, y: number): KnobPlace => ({ x, y, lies: 'row' });
  const middle = of.y + (of.height - long) / 2;
  const ends = STAMPS.flatMap((by) => [of.y + by, bottom(of) - long - by]);
  return [
    column(right(of) - 1, middle),
    ...STAMPS.map((by) => column(right(of) - 1 + by, middle)),
    ...STAMPS.map((by) => column(right(of) - 1, of.y + by)),
    ...STAMPS.map((by) => column(right(of) - 1, bottom(of) - long - by)),
    row(right(of) - long, bottom(of) + 1),
    ...STAMPS.map((by) => row(right(of) - long - by, of.y - short - 1)),
    column(of.x - short + 1, middle),
    // Over the sign of the role and the gap before it, where neither side has words.
    ...ROLES.flatMap((by) => [middle, ...ends, bottom(of) - SIGNS].map((y) => column(of.x - short + by, y))),
    // Between stamps above and below nothing else is free: over the signs along the card's own lower edge.
    row(right(of) - long - ASIDE, bottom(of) - short + DOWN),
  ];
}

/** Above the name, or higher, above whatever is written there; at the upper edge of what is seen, below. */
function besideHead({ of, long, short, words }: KnobWish): Places {
  const row = (x: number, y: number): KnobPlace => ({ x, y, lies: 'row' });
  const over = words.filter(({ x, width, y }) => x < right(of) && of.x < x + width && y < of.y);
  const levels = [of.y, ...over.map(({ y }) => y)].map((top) => top - short - 1).sort((a, b) => b - a);
  const above = levels.flatMap((y) => [...STAMPS.map((by) => row(right(of) - long - by, y)), row(of.x + ARROW, y)]);
  return [
    row(right(of) - long, of.y - short - 1),
    ...above,
    ...STAMPS.map((by): KnobPlace => ({ x: right(of) - 1, y: of.y - long - by, lies: 'column' })),
    ...STAMPS.map((by): KnobPlace => ({ x: right(of) - 1, y: bottom(of) + by, lies: 'column' })),
    row(right(of) - long, bottom(of) + 1),
  ];
}

/** Paper that is covered though it must be read, and, worse, buttons that are out of sight. */
function cost({ x, y, lies }: KnobPlace, { long, short, words, sight }: KnobWish): number {
  const box = { x, y, width: lies === 'row' ? long : short, height: lies === 'row' ? short : long };
  const covered = words.reduce((sum, other) => sum + shared(box, other), 0);
  return covered + 8 * (box.width * box.height - shared(box, sight));
}

function shared(a: Rect, b: Rect): number {
  const width = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  // Less than this is a hair of a rounded number.
  return width > 0.01 && height > 0.01 ? width * height : 0;
}
