/** Leaves out records whose partner is not in the map, and seats that two tabs gave out twice; must never judge or repair anything else. */
import { type BuyingMap, TABLE_NAMES, type TableName } from './map.ts';
import type * as R from './records.ts';

type AnyRecord = { readonly id: string };
type Records = { readonly [id: string]: AnyRecord };

const has = (records: Records, id: string): boolean => Object.hasOwn(records, id);

/** Whether all partners are there, for the tables whose records hang on others. */
const isWhole = {
  seats: (seat: R.Seat, map: BuyingMap) => has(map.people, seat.person) && has(map.steps, seat.step),
  links: (link: R.Link, map: BuyingMap) => has(map.steps, link.from) && has(map.steps, link.to),
  relations: (relation: R.Relation, map: BuyingMap) => has(map.people, relation.from) && has(map.people, relation.to),
  concerns: (concern: R.Concern, map: BuyingMap) => has(map.people, concern.person),
  terms: (term: R.Term, map: BuyingMap) => has(map.steps, term.step),
  accountLines: (line: R.AccountLine, map: BuyingMap) => line.person === null || has(map.people, line.person),
  laneEdits: (edit: R.LaneEdit, map: BuyingMap) => has(map.steps, edit.step),
  // A place is the place of the person whose id it bears.
  places: (place: R.Place, map: BuyingMap) => has(map.people, place.id),
} as const;

/** The map without dangling records and double seats; a contact keeps those of its people who are there. The same map when there is nothing to leave out. */
export function prune(map: BuyingMap): BuyingMap {
  const changed: { [Name in TableName]?: Records } = {};
  for (const name of TABLE_NAMES) {
    const whole = name === 'contacts' ? pruneContacts(map) : pruneTable(map, name);
    const kept = name === 'seats' ? withoutDoubles(whole as BuyingMap['seats']) : whole;
    if (kept !== map[name]) changed[name] = kept;
  }
  return Object.keys(changed).length === 0 ? map : { ...map, ...(changed as Partial<BuyingMap>) };
}

function pruneTable(map: BuyingMap, name: TableName): Records {
  const records: Records = map[name];
  if (!(name in isWhole)) return records;
  const whole = isWhole[name as keyof typeof isWhole] as (record: AnyRecord, map: BuyingMap) => boolean;
  if (Object.values(records).every((record) => whole(record, map))) return records;
  return Object.fromEntries(Object.entries(records).filter(([, record]) => whole(record, map)));
}

/** Of seats alike in person, step and role, the one of the smallest id: every replica chooses the same. */
function withoutDoubles(seats: BuyingMap['seats']): Records {
  const kept = new Map<string, R.Seat>();
  for (const seat of Object.values(seats)) {
    const key = `${seat.person} ${seat.step} ${seat.role}`;
    const other = kept.get(key);
    if (!other || seat.id < other.id) kept.set(key, seat);
  }
  if (kept.size === Object.keys(seats).length) return seats;
  const ids = new Set<string>([...kept.values()].map((seat) => seat.id));
  return Object.fromEntries(Object.entries(seats).filter(([id]) => ids.has(id)));
}

function pruneContacts(map: BuyingMap): BuyingMap['contacts'] {
  const isThere = (id: string) => has(map.people, id);
  const contacts = Object.values(map.contacts);
  if (contacts.every((contact) => contact.people.length > 0 && contact.people.every(isThere))) return map.contacts;
  const kept: { [id: string]: R.Contact } = {};
  for (const contact of contacts) {
    const people = contact.people.filter(isThere);
    if (people.length > 0)
      kept[contact.id] = people.length === contact.people.length ? contact : { ...contact, people };
  }
  return kept;
}
