/** Where what is in hand would go next in a direction, for keys; must never aim at a place that a pointer could not. */
import type { Spot } from '../../../edit/order.ts';
import type { DragItem, DropTarget } from '../../../entry/drop/dragItem.ts';
import { CARD_HEIGHT, FREE_GAP, FREE_WIDTH, GUTTER } from '../../../layout/dimensions.ts';
import type { Direction } from '../../../layout/rect.ts';
import type { SheetLayout } from '../../../layout/sheetLayout.ts';
import type { StepId } from '../../../model/ids.ts';
import { nextTabStop } from '../walk/walkCards.ts';

type Card = Extract<DragItem, { readonly kind: 'card' }>;
type Line = Extract<DragItem, { readonly kind: 'line' }>;

/** Where it stands before anything was aimed at; a line begins with nobody. */
export function firstTarget(layout: SheetLayout, item: DragItem): DropTarget | null {
  if (item.kind === 'line') return null;
  if (item.kind === 'head') {
    const place = layout.columns.findIndex((column) => column.step === item.step);
    return { onto: 'order', to: spotAt(otherSteps(layout, item.step), place) };
  }
  const card = layout.cards.find((other) => other.key === item.key);
  if (!card) return null;
  if (card.step === null) return { onto: 'outside', at: { x: card.x, y: card.y } };
  const place = layout.cards.filter((other) => other.step === card.step).findIndex((other) => other.key === item.key);
  return inStep(layout, item, card.step, place);
}

/** The next target; the same one at the edge of the sheet. */
export function walkTarget(
  layout: SheetLayout,
  item: DragItem,
  target: DropTarget | null,
  direction: Direction,
): DropTarget | null {
  if (item.kind === 'line') return walkLine(layout, item, target, direction) ?? target;
  const now = target ?? firstTarget(layout, item);
  const by = direction === 'left' || direction === 'up' ? -1 : 1;
  const level = direction === 'left' || direction === 'right';
  if (item.kind === 'head') {
    if (!level || now?.onto !== 'order') return now;
    const others = otherSteps(layout, item.step);
    return { onto: 'order', to: spotAt(others, within(placeIn(others, now.to) + by, others.length)) };
  }
  if (now?.onto === 'step') return fromStep(layout, item, now, level, by);
  if (now?.onto !== 'outside') return now;
  if (level) return { onto: 'outside', at: { x: now.at.x + by * (FREE_WIDTH + GUTTER), y: now.at.y } };
  const below = layout.columns.find((column) => column.x + column.width > now.at.x) ?? layout.columns.at(-1);
  return by > 0 && below ? inStep(layout, item, below.step, 0) : now;
}

function fromStep(
  layout: SheetLayout,
  item: Card,
  now: Extract<DropTarget, { readonly onto: 'step' }>,
  level: boolean,
  by: number,
): DropTarget {
  const others = othersIn(layout, item, now.step);
  const place = placeIn(others, now.at);
  if (level) {
    const column = layout.columns.findIndex((other) => other.step === now.step) + by;
    const next = layout.columns[column];
    return next ? inStep(layout, item, next.step, place) : now;
  }
  if (place + by >= 0) return inStep(layout, item, now.step, place + by);
  const x = layout.columns.find((column) => column.step === now.step)?.x ?? 0;
  const top = Math.min(0, ...layout.links.flatMap((link) => link.points.map((point) => point.y)));
  return { onto: 'outside', at: { x, y: top - FREE_GAP - CARD_HEIGHT } };
}

/** From card to card, past heads, empty places and the cards of the one who sways. */
function walkLine(layout: SheetLayout, item: Line, target: DropTarget | null, direction: Direction): DropTarget | null {
  const from = target?.onto === 'person' ? target.key : item.key;
  const others = new Map(
    layout.cards.flatMap((card) => (card.person === item.from ? [] : [[card.key, card] as const])),
  );
  const card = others.get(nextTabStop(layout, from, direction, (id) => others.has(id)) ?? '');
  return card ? { onto: 'person', key: card.key, person: card.person } : null;
}

const othersIn = (layout: SheetLayout, item: Card, step: StepId) =>
  layout.cards.flatMap((card) => (card.step === step && card.key !== item.key && card.seat ? [card.seat] : []));

const otherSteps = (layout: SheetLayout, step: StepId) =>
  layout.columns.flatMap((column) => (column.step === step ? [] : [column.step]));

function inStep(layout: SheetLayout, item: Card, step: StepId, place: number): DropTarget {
  const others = othersIn(layout, item, step);
  return { onto: 'step', step, at: spotAt(others, within(place, others.length)) };
}

const within = (place: number, last: number): number => Math.max(0, Math.min(last, place));

function spotAt<Id extends string>(others: readonly Id[], place: number): Spot<Id> {
  const before = others[place];
  return before === undefined ? 'end' : { before };
}

function placeIn<Id extends string>(others: readonly Id[], spot: Spot<Id>): number {
  if (spot === 'start') return 0;
  if (spot === 'end') return others.length;
  const place = 'before' in spot ? others.indexOf(spot.before) : others.indexOf(spot.after) + 1;
  return place < 0 ? others.length : place;
}
