/** What shows where something in hand would go; must never show a place that has gone. */

import type { DragItem, DropTarget } from '../../../entry/drop/dragItem.ts';
import { CARD_GAP, CARD_HEIGHT, FREE_WIDTH, GUTTER } from '../../../layout/dimensions.ts';
import { bottom, right } from '../../../layout/rect.ts';
import type { Point, Rect, SheetLayout } from '../../../layout/sheetLayout.ts';

export interface Ghost {
  /** The column that takes it. */
  readonly area: Rect | null;
  /** The gap it goes into. */
  readonly bar: Rect | null;
  /** The paper or the card it ends on. */
  readonly box: Rect | null;
}

const BAR = 4;
/** Above and below the columns: it is seen beside what is carried over it. */
const BEYOND = 48;

/** Null when the target is not on the sheet any more. */
export function ghostOf(layout: SheetLayout, item: DragItem, target: DropTarget): Ghost | null {
  switch (target.onto) {
    case 'person': {
      const card = layout.cards.find((other) => other.key === target.key);
      return card ? { area: null, bar: null, box: card } : null;
    }
    case 'outside':
      return { area: null, bar: null, box: { ...target.at, width: FREE_WIDTH, height: CARD_HEIGHT } };
    case 'order': {
      const before = typeof target.to === 'object' && 'before' in target.to ? target.to.before : null;
      const next = layout.columns.find((column) => column.step === before);
      const others = layout.columns.filter((column) => item.kind !== 'head' || column.step !== item.step);
      const last = others.at(-1);
      const x = next ? next.x - GUTTER / 2 : last ? right(last) + GUTTER / 2 : 0;
      const height = Math.max(layout.addStep.height, ...layout.columns.map(bottom));
      return { area: null, bar: { x: x - BAR / 2, y: -BEYOND, width: BAR, height: height + 2 * BEYOND }, box: null };
    }
    default: {
      const column = layout.columns.find((other) => other.step === target.step);
      if (!column) return null;
      const others = layout.cards.filter(
        (card) => card.step === target.step && (item.kind !== 'card' || card.key !== item.key),
      );
      const before = typeof target.at === 'object' && 'before' in target.at ? target.at.before : null;
      const next = others.find((card) => card.seat === before);
      const last = others.at(-1);
      const y = next ? next.y - CARD_GAP / 2 : last ? bottom(last) + CARD_GAP / 2 : column.slot.y - CARD_GAP / 2;
      const area = { x: column.x - 6, y: -6, width: column.width + 12, height: column.height + 12 };
      return { area, bar: { x: column.x, y: y - BAR / 2, width: column.width, height: BAR }, box: null };
    }
  }
}

/** From where a line in hand starts to where it ends now. */
export function draggedLine(
  layout: SheetLayout,
  item: DragItem,
  target: DropTarget | null,
  point: Point | null,
): string | null {
  if (item.kind !== 'line') return null;
  const from = layout.cards.find((card) => card.key === item.key);
  const to = target?.onto === 'person' ? layout.cards.find((card) => card.key === target.key) : undefined;
  if (!from || !(to || point)) return null;
  const end = to ? { x: to.x + to.width / 2, y: to.y + to.height / 2 } : point;
  if (!end) return null;
  // Out on the side that faces the other, and in on the side that faces back.
  const back = end.x < from.x + from.width / 2;
  const start = { x: back ? from.x : right(from), y: from.y + from.height / 2 };
  const tip = !to ? end.x : back ? right(to) : to.x;
  const bend = Math.max(24, Math.abs(tip - start.x) / 2) * (back ? -1 : 1);
  return `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${tip - bend} ${end.y} ${tip} ${end.y}`;
}
