/** Which card, chair, head or empty place lies next in a direction. */

import { bottom, type Direction } from '../../../layout/rect.ts';
import type { Rect, SheetLayout } from '../../../layout/sheetLayout.ts';
import { nearestTo } from '../../kit/nearestFirst.ts';
import { middleOf } from '../canvas/fromFlow.ts';
import { ADD_STEP, slotTabStop } from '../canvas/tabStops.ts';

interface TabStop {
  readonly id: string;
  readonly box: Rect;
}

type Among = (id: string) => boolean;

/** Everything of a kind that one can stand on: first what stands outside the steps, then column by column from the left, each from its head down. */
function zones(
  layout: SheetLayout,
  among: Among,
): {
  readonly free: readonly TabStop[];
  readonly columns: readonly (readonly TabStop[])[];
} {
  const tabStopsOf = (cards: SheetLayout['cards']): TabStop[] => cards.map((card) => ({ id: card.key, box: card }));
  const columns = layout.columns.map((column) => [
    { id: column.step as string, box: column.head },
    ...tabStopsOf(layout.cards.filter((card) => card.step === column.step)),
    ...layout.chairs.filter((chair) => chair.step === column.step).map((chair) => ({ id: chair.key, box: chair })),
    { id: slotTabStop(column.step), box: column.slot },
  ]);
  return {
    free: tabStopsOf(layout.cards.filter((card) => card.step === null && among(card.key))),
    columns: [...columns, [{ id: ADD_STEP, box: layout.addStep }]]
      .map((tabStops) => tabStops.filter((tabStop) => among(tabStop.id)))
      .filter((tabStops) => tabStops.length > 0),
  };
}

/** The next tab stop in the direction: along a column, into the column beside it at the same height, or out of the steps; null at the edge. */
export function nextTabStop(
  layout: SheetLayout,
  from: string,
  direction: Direction,
  among: Among = () => true,
): string | null {
  const { free, columns } = zones(layout, (id) => id === from || among(id));
  const level = direction === 'left' || direction === 'right';
  const by = direction === 'left' || direction === 'up' ? -1 : 1;
  const column = columns.findIndex((tabStops) => tabStops.some((tabStop) => tabStop.id === from));
  const here = (columns[column] ?? free).find((tabStop) => tabStop.id === from);
  if (!here) return null;
  if (column < 0) {
    const beside =
      level && bottom(here.box) > 0 ? columns.filter((tabStops) => isAhead(here, tabStops[0], true, by)) : [];
    const steps = level ? (by > 0 ? beside[0] : beside.at(-1)) : by > 0 ? columns.flatMap(([head]) => head ?? []) : [];
    return (nearest(here, free, level, by) ?? nearest(here, steps ?? [], level, by))?.id ?? null;
  }
  const tabStops = columns[column] ?? [];
  if (!level) {
    const next = tabStops[tabStops.indexOf(here) + by];
    return (next ?? (by < 0 ? nearest(here, free, false, by) : undefined))?.id ?? null;
  }
  const beside = columns[column + by];
  const next = beside
    ? closest(here, beside)
    : nearest(
        here,
        free.filter((tabStop) => bottom(tabStop.box) > 0),
        true,
        by,
      );
  return next?.id ?? null;
}

const isAhead = (here: TabStop, tabStop: TabStop | undefined, level: boolean, by: number): boolean => {
  if (!tabStop) return false;
  const [a, b] = [middleOf(here.box), middleOf(tabStop.box)];
  return (level ? b.x - a.x : b.y - a.y) * by >= 1;
};

/** The tab stop that lies ahead, straight before aside. */
function nearest(here: TabStop, tabStops: readonly TabStop[], level: boolean, by: number): TabStop | undefined {
  const cost = ({ box }: TabStop) => {
    const [x, y] = [middleOf(box).x - middleOf(here.box).x, middleOf(box).y - middleOf(here.box).y];
    return (level ? x : y) * by + Math.abs(level ? y : x) * 2;
  };
  return least(
    tabStops.filter((tabStop) => isAhead(here, tabStop, level, by)),
    cost,
  );
}

/** The tab stop at about the same height. */
const closest = (here: TabStop, tabStops: readonly TabStop[]): TabStop | undefined =>
  least(tabStops, ({ box }) => Math.abs(middleOf(box).y - middleOf(here.box).y));

const least = (tabStops: readonly TabStop[], cost: (tabStop: TabStop) => number): TabStop | undefined =>
  tabStops.reduce<TabStop | undefined>(
    (best, tabStop) => (best && cost(best) <= cost(tabStop) ? best : tabStop),
    undefined,
  );

/** Whether a card or a head of this name stands there. */
export const standsThere = ({ cards, columns }: SheetLayout, tabStop: string): boolean =>
  cards.some((card) => card.key === tabStop) || columns.some((column) => column.step === tabStop);

/** Where the focus goes when a card or a head has gone, whoever took it away: the nearest beside it that still stands; null when nothing of it does. */
export function heirOf(before: SheetLayout, now: SheetLayout, gone: string): string | null {
  const card = before.cards.find((other) => other.key === gone);
  const step = card ? card.step : gone;
  const cards = before.cards.filter((other) => other.step === card?.step).map((other) => other.key);
  const steps = before.columns.map((column) => column.step as string);
  const near = [...(card ? nearestTo(cards, gone) : []), ...(step === null ? [] : [step, ...nearestTo(steps, step)])];
  return near.find((tabStop) => standsThere(now, tabStop)) ?? null;
}
