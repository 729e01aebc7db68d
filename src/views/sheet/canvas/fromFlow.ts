/** From a place on the sheet to what it means for what is in hand. */

import type { Spot } from '../../../edit/order.ts';
import type { DragItem, DropTarget } from '../../../entry/drop/dragItem.ts';
import { CARD_HEIGHT, FREE_WIDTH } from '../../../layout/dimensions.ts';
import { contains, overlaps } from '../../../layout/rect.ts';
import type { Point, Rect, SheetLayout } from '../../../layout/sheetLayout.ts';
import type { StepId } from '../../../model/ids.ts';

type CardDrop = Extract<DropTarget, { readonly onto: 'step' | 'outside' }>;

/** What it means to let go of something here; null where it means nothing. */
export function readTarget(layout: SheetLayout, item: DragItem, box: Rect): DropTarget | null {
  if (item.kind === 'card') return readCardDrop(layout, item.key, box);
  if (item.kind === 'head') return { onto: 'order', to: readHeadDrop(layout, item.step, box) };
  const middle = middleOf(box);
  const card = layout.cards.find((other) => contains(other, middle));
  return card && card.person !== item.from ? { onto: 'person', key: card.key, person: card.person } : null;
}

/** The box of what is in hand when a pointer holds it by its middle. */
export function boxAround(layout: SheetLayout, item: DragItem, point: Point): Rect {
  const size =
    item.kind === 'card'
      ? (layout.cards.find((card) => card.key === item.key) ?? FREE_CARD)
      : item.kind === 'head'
        ? (layout.columns.find((column) => column.step === item.step)?.head ?? NOTHING)
        : NOTHING;
  return { x: point.x - size.width / 2, y: point.y - size.height / 2, width: size.width, height: size.height };
}

const NOTHING = { width: 0, height: 0 };
const FREE_CARD = { width: FREE_WIDTH, height: CARD_HEIGHT };

/** What it means to ask for a new card here: the box around a point, as if it had been dropped. */
export const readNewCard = (layout: SheetLayout, { x, y }: Point): CardDrop =>
  readCardDrop(layout, '', { x: x - FREE_WIDTH / 2, y: y - CARD_HEIGHT / 2, ...FREE_CARD });

/** What it means to drop a card with its box here. */
export function readCardDrop(layout: SheetLayout, key: string, box: Rect): CardDrop {
  const middle = middleOf(box);
  const step = columnAt(layout, middle);
  if (step === null) return { onto: 'outside', at: { x: Math.round(box.x), y: Math.round(box.y) } };
  const others = layout.cards.filter((card) => card.step === step && card.key !== key);
  const below = others.find((card) => card.y + card.height / 2 > middle.y);
  return { onto: 'step', step, at: below?.seat ? { before: below.seat } : 'end' };
}

/** The step whose column a point is in or under; null beside and above all columns. */
export function columnAt(layout: SheetLayout, point: Point): StepId | null {
  const reach: Rect = { x: point.x - 12, y: point.y, width: 24, height: 1 };
  const found = layout.columns.find((column) => overlaps(reach, { ...column, height: Number.MAX_SAFE_INTEGER }));
  return found?.step ?? null;
}

/** Before which step a head was dropped; `end` after the last. */
export function readHeadDrop(layout: SheetLayout, step: StepId, box: Rect): Spot<StepId> {
  const { x } = middleOf(box);
  const after = layout.columns.find((column) => column.step !== step && column.x + column.width / 2 > x);
  return after ? { before: after.step } : 'end';
}

export const middleOf = (box: Rect): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
