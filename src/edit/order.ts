/** Finds the order key for a place among others; must never throw, whatever keys a merge or a file has brought. */
import { generateNKeysBetween } from 'fractional-indexing';
import { isOrderKey } from '../model/orderKey.ts';
import type { OrderKey } from '../model/records.ts';
import { compareBy } from '../shared/compare.ts';

/** A place in an order, told by a neighbour so that it still means the same after somebody else's change. */
export type Spot<Id extends string = string> = 'start' | 'end' | { readonly before: Id } | { readonly after: Id };

interface Ordered {
  readonly id: string;
  readonly order: OrderKey;
}

export interface Slot {
  /** The key of the one who comes. */
  readonly order: OrderKey;
  /** Neighbours that need another key to make room: records with equal keys, or keys beside which there is no room. */
  readonly rekeyed: ReadonlyMap<string, OrderKey>;
}

const NO_ONE: ReadonlyMap<string, OrderKey> = new Map();
/** Beyond this, keys are drawn anew: a file holds no longer ones. */
const LONGEST_KEY = 200;

/** In the order in which records are shown: by key, ties by id. */
export const inOrder = <Rec extends Ordered>(records: Iterable<Rec>): readonly Rec[] =>
  [...records].sort(
    compareBy<Rec>(
      (record) => record.order,
      (record) => record.id,
    ),
  );

/** How many of the sorted records come before a spot; null when the neighbour it names is not there. */
export function placeOf(sorted: readonly Ordered[], spot: Spot): number | null {
  if (spot === 'start') return 0;
  if (spot === 'end') return sorted.length;
  const before = 'before' in spot;
  const at = sorted.findIndex((record) => record.id === (before ? spot.before : spot.after));
  return at < 0 ? null : before ? at : at + 1;
}

/** The key for somebody who comes to stand at a place among the others, which are sorted and do not hold the one who comes. */
export function slotAt(others: readonly Ordered[], place: number): Slot {
  const before = others[place - 1]?.order ?? null;
  const after = others.slice(place);
  // Between equal keys there is nothing: those that share the key of the one before move up as well.
  const tied = before === null ? 0 : after.findIndex((other) => other.order > before);
  const count = tied < 0 ? after.length : tied;
  const beyond = after[count]?.order ?? null;
  // The library throws at some keys that are none, and answers nonsense to others.
  if ([before, beyond].every((key) => key === null || isOrderKey(key))) {
    const keys = generateNKeysBetween(before, beyond, count + 1);
    if (keys.every((key) => key.length <= LONGEST_KEY)) return toSlot(keys, after.slice(0, count));
  }
  const fresh = generateNKeysBetween(null, null, others.length + 1);
  const [order] = fresh.splice(place, 1);
  return { order: order as OrderKey, rekeyed: pair(others, fresh) };
}

function toSlot(keys: readonly OrderKey[], tied: readonly Ordered[]): Slot {
  const [order, ...rest] = keys;
  return { order: order as OrderKey, rekeyed: tied.length === 0 ? NO_ONE : pair(tied, rest) };
}

const pair = (records: readonly Ordered[], keys: readonly OrderKey[]): ReadonlyMap<string, OrderKey> =>
  new Map(records.map((record, place) => [record.id, keys[place] as OrderKey]));
