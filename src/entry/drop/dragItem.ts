/** What is in hand during a gesture, and where it would go: the same for a drag, for press and press, and for keys. */
import type { Spot } from '../../edit/order.ts';
import type { Point } from '../../layout/sheetLayout.ts';
import type { PersonId, SeatId, StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';

export type DragItem =
  | { readonly kind: 'card'; readonly key: string; readonly person: PersonId; readonly seat: SeatId | null }
  | { readonly kind: 'head'; readonly step: StepId }
  /** An influence that starts at a card. */
  | { readonly kind: 'line'; readonly key: string; readonly from: PersonId };

export type DropTarget =
  | { readonly onto: 'step'; readonly step: StepId; readonly at: Spot<SeatId> }
  | { readonly onto: 'outside'; readonly at: Point }
  | { readonly onto: 'order'; readonly to: Spot<StepId> }
  | { readonly onto: 'person'; readonly key: string; readonly person: PersonId };

/** The tab stop on the sheet from which it was taken. */
export const originOf = (item: DragItem): string => (item.kind === 'head' ? item.step : item.key);

export const sameItem = (a: DragItem, b: DragItem): boolean => a.kind === b.kind && originOf(a) === originOf(b);

/** Whether the map still has what is in hand. */
export function isThere(map: BuyingMap, item: DragItem): boolean {
  if (item.kind === 'head') return Object.hasOwn(map.steps, item.step);
  if (item.kind === 'line') return Object.hasOwn(map.people, item.from);
  return Object.hasOwn(map.people, item.person) && (item.seat === null || Object.hasOwn(map.seats, item.seat));
}

/** Whether the map still has what the target names. */
export function hasTarget(map: BuyingMap, target: DropTarget): boolean {
  const beside = (spot: Spot, table: object) =>
    typeof spot === 'string' || Object.hasOwn(table, 'before' in spot ? spot.before : spot.after);
  switch (target.onto) {
    case 'step':
      return Object.hasOwn(map.steps, target.step) && beside(target.at, map.seats);
    case 'order':
      return beside(target.to, map.steps);
    case 'person':
      return Object.hasOwn(map.people, target.person);
    default:
      return true;
  }
}
