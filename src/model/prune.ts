/** Leaves out records whose partner is not in the map, and seats that two tabs gave out twice; must never judge or repair anything else. */
import { isFactThere } from './factThere.ts';
import { type BuyingMap, type RecordOf, TABLE_NAMES, type Table, type TableName } from './map.ts';
import { isWhole, POINTERS, settled } from './pointers.ts';
import type { Seat } from './records.ts';

/**
 * The map without dangling records and double seats; what can do without a partner that is gone (see POINTERS) stays
 * without it. The same map when there is nothing to leave out.
 */
export function prune(map: BuyingMap): BuyingMap {
  const changed: { [Name in TableName]?: object } = {};
  for (const name of TABLE_NAMES) {
    const whole = pruneTable(map, name);
    const kept = name === 'seats' ? withoutDoubles(whole as BuyingMap['seats']) : whole;
    if (kept !== map[name]) changed[name] = kept;
  }
  const pruned = Object.keys(changed).length === 0 ? map : { ...map, ...(changed as Partial<BuyingMap>) };
  return withoutLostSources(pruned);
}

function pruneTable<Name extends TableName>(map: BuyingMap, name: Name): Table<RecordOf<Name>> {
  const records = map[name] as Table<RecordOf<Name>>;
  if (POINTERS[name].length === 0) return records;
  if (Object.values(records).every((record) => isWhole(map, name, record))) return records;
  const kept: { [id: string]: RecordOf<Name> } = {};
  for (const [id, record] of Object.entries(records)) {
    const left = settled(map, name, record);
    if (left !== null) kept[id] = left;
  }
  return kept;
}

/** Of seats alike in person, step and role, the one of the smallest id: every replica chooses the same. */
function withoutDoubles(seats: BuyingMap['seats']): BuyingMap['seats'] {
  const kept = new Map<string, Seat>();
  for (const seat of Object.values(seats)) {
    const key = `${seat.person} ${seat.step} ${seat.role}`;
    const other = kept.get(key);
    if (!other || seat.id < other.id) kept.set(key, seat);
  }
  if (kept.size === Object.keys(seats).length) return seats;
  const ids = new Set<string>([...kept.values()].map((seat) => seat.id));
  return Object.fromEntries(Object.entries(seats).filter(([id]) => ids.has(id)));
}

/** Comes last: a source goes with a seat, say, that has itself just gone with its person. */
function withoutLostSources(map: BuyingMap): BuyingMap {
  const sources = Object.entries(map.sources);
  const kept = sources.filter(([, source]) => isFactThere(map, source));
  return kept.length === sources.length ? map : { ...map, sources: Object.fromEntries(kept) };
}
