/** Which card, chair or head lies next in a direction; must never leave the sheet. */
import type { Rect, SheetLayout } from '../../layout/sheetLayout.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

interface Stop {
  readonly id: string;
  readonly box: Rect;
}

/** The nearest stop that lies in the direction, straight ahead before aside; null at the edge. */
export function nextStop(layout: SheetLayout, from: string, direction: Direction): string | null {
  const stops: readonly Stop[] = [
    ...layout.cards.map((card) => ({ id: card.key as string, box: card })),
    ...layout.chairs.map((chair) => ({ id: chair.key, box: chair })),
    ...layout.columns.map((column) => ({ id: column.step as string, box: column.head })),
  ];
  const start = stops.find((stop) => stop.id === from);
  if (!start) return null;
  const level = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const stop of stops) {
    const [x, y] = [middle(stop.box).x - middle(start.box).x, middle(stop.box).y - middle(start.box).y];
    const ahead = (level ? x : y) * sign;
    const aside = Math.abs(level ? y : x);
    if (ahead < 1 || (!level && aside > start.box.width)) continue;
    const cost = ahead + aside * 2;
    if (!best || cost < best.cost) best = { id: stop.id, cost };
  }
  return best?.id ?? null;
}

const middle = (box: Rect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** Where the focus goes when a card is taken out: the next in its column, else the one before, else the step's head. */
export function neighbourOf(layout: SheetLayout, key: string): string | null {
  const card = layout.cards.find((other) => other.key === key);
  if (!card) return null;
  const beside = layout.cards.filter((other) => other.step === card.step);
  const place = beside.findIndex((other) => other.key === key);
  return beside[place + 1]?.key ?? beside[place - 1]?.key ?? card.step ?? layout.cards[0]?.key ?? null;
}
