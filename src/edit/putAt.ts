/** Puts a record at a place in its order; must never change any other order than its neighbours' keys, and those only to make room. */
import type { BuyingMap, RecordOf, TableName } from '../model/map.ts';
import { patchRecord, putRecord } from './edit.ts';
import { inOrder, placeOf, type Spot, slotAt } from './order.ts';

type OrderedTable = {
  [Name in TableName]: RecordOf<Name> extends { readonly order: string } ? Name : never;
}[TableName];

/** Puts a new record in; at the end when the neighbour it was to stand beside has gone. */
export function putAt<Name extends OrderedTable>(
  map: BuyingMap,
  table: Name,
  record: RecordOf<Name>,
  siblings: readonly RecordOf<Name>[],
  spot: Spot,
): BuyingMap {
  const others = inOrder(siblings).filter((other) => other.id !== record.id);
  return place(map, table, record, others, placeOf(others, spot) ?? others.length);
}

/** Moves a record among its siblings; the same map when it stands there already or the neighbour has gone. */
export function moveAt<Name extends OrderedTable>(
  map: BuyingMap,
  table: Name,
  record: RecordOf<Name>,
  siblings: readonly RecordOf<Name>[],
  spot: Spot,
): BuyingMap {
  const others = inOrder(siblings).filter((other) => other.id !== record.id);
  const to = placeOf(others, spot);
  const from = inOrder(siblings).findIndex((other) => other.id === record.id);
  return to === null || to === from ? map : place(map, table, record, others, to);
}

function place<Name extends OrderedTable>(
  map: BuyingMap,
  table: Name,
  record: RecordOf<Name>,
  others: readonly RecordOf<Name>[],
  at: number,
): BuyingMap {
  const slot = slotAt(others, at);
  let next = putRecord(map, table, { ...record, order: slot.order });
  for (const [id, order] of slot.rekeyed) {
    next = patchRecord(next, table, id, { order } as Partial<RecordOf<Name>>);
  }
  return next;
}
