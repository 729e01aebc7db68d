/** Spreads the ends of lines along the sides of their cards, so that no two share a point. */
import { compareBy } from '../../shared/compare.ts';
import type { Card } from '../sheetLayout.ts';
import type { Channels } from './channels.ts';
import type { End, Route } from './route.ts';

interface PortEnd {
  readonly key: string;
  readonly end: End;
  /** Where the line goes from here, to order the ends of one side. */
  readonly toward: number;
}

/**
 * Ends on right sides lie on other heights than ends on left sides: then two lines that meet in one gutter from
 * opposite cards can never run into each other head on. Each side has every other half of a step to itself.
 */
const STEP = 8;
const OFFSET = { 1: 0, [-1]: 4 } as const;
/** Where a side is crowded, more ends share its half of a step. */
const FINER: readonly (readonly number[])[] = [
  [0, 2],
  [0, 1, 2, 3],
];
/** Room kept free at the top and bottom of a card's side. */
const MARGIN = 9;

/** The height of every end, by `key from` and `key to`. */
export function spreadPorts(
  routes: readonly { readonly key: string; readonly route: Route }[],
  channels: Channels,
): ReadonlyMap<string, number> {
  const middle = (end: End) => end.card.y + end.card.height / 2;
  const ends = routes.flatMap(({ key, route }): PortEnd[] => {
    const level = (leg: number | undefined) => (leg === undefined ? undefined : channels.level[leg]?.at);
    const first = route.legs.length > 1 ? level(route.legs[1]) : middle(route.to);
    const last = route.legs.length > 1 ? level(route.legs.at(-2)) : middle(route.from);
    return [
      { key: `${key} from`, end: route.from, toward: first ?? 0 },
      { key: `${key} to`, end: route.to, toward: last ?? 0 },
    ];
  });
  const sides = new Map<string, PortEnd[]>();
  for (const item of ends) {
    const side = `${item.end.card.key} ${item.end.side}`;
    sides.set(side, [...(sides.get(side) ?? []), item]);
  }
  const heights = new Map<string, number>();
  for (const group of sides.values()) {
    group.sort(
      compareBy(
        (item) => item.toward,
        (item) => item.key,
      ),
    );
    const { card, side } = (group[0] as PortEnd).end;
    const places = placesOn(card, side, group.length);
    for (const [nth, item] of group.entries()) heights.set(item.key, places[nth] as number);
  }
  for (const { key, route } of routes) {
    const [from, to] = [heights.get(`${key} from`) ?? 0, heights.get(`${key} to`) ?? 0];
    // Neighbours on nearly one height are joined by a straight line: a height of the other side's kind is free there.
    if (route.legs.length === 1 && route.from.side !== route.to.side && Math.abs(from - to) <= STEP) {
      heights.set(`${key} to`, from);
    }
  }
  return heights;
}

/** So many heights on a card's side, around its middle, from top to bottom. */
function placesOn(card: Card, side: -1 | 1, count: number): readonly number[] {
  const middle = card.y + card.height / 2;
  const room = card.height - 2 * MARGIN;
  const gap = Math.min(2, Math.floor(room / (count - 1) / STEP)) * STEP;
  if (gap > 0) {
    const top = Math.round((middle - ((count - 1) / 2) * gap - OFFSET[side]) / STEP) * STEP + OFFSET[side];
    return Array.from({ length: count }, (_, nth) => top + nth * gap);
  }
  for (const shares of FINER) {
    const first = Math.floor((card.y + MARGIN) / STEP) * STEP + OFFSET[side];
    const all = Array.from({ length: Math.ceil(room / STEP) + 2 }, (_, step) =>
      shares.map((share) => first + step * STEP + share),
    )
      .flat()
      .filter((place) => place > card.y + MARGIN / 2 && place < card.y + card.height - MARGIN / 2);
    const spare = all.length - count;
    if (spare >= 0) return all.slice(Math.floor(spare / 2), Math.floor(spare / 2) + count);
  }
  return Array.from({ length: count }, (_, nth) => card.y + MARGIN + (nth / (count - 1)) * room);
}
