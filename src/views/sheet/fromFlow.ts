/** From where something was dropped to what that means; must never change a map itself. */

import type { Spot } from '../../edit/order.ts';
import { overlaps } from '../../layout/rect.ts';
import type { Point, Rect, SheetLayout } from '../../layout/sheetLayout.ts';
import type { SeatId, StepId } from '../../model/ids.ts';

export type CardDrop =
  | { readonly onto: 'step'; readonly step: StepId; readonly at: Spot<SeatId> }
  | { readonly onto: 'outside'; readonly at: Point };

/** What it means to drop a card with its box here. */
export function readCardDrop(layout: SheetLayout, key: string, box: Rect): CardDrop {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
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
  const middle = box.x + box.width / 2;
  const after = layout.columns.find((column) => column.step !== step && column.x + column.width / 2 > middle);
  return after ? { before: after.step } : 'end';
}
