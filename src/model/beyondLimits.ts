/** Whether an edit makes a map larger than one may be; must never stand in the way of one that makes it smaller. */
import { MOST_LETTERS, MOST_OF, MOST_RECORDS, type Most } from './limits.ts';
import { type BuyingMap, TABLE_NAMES, type TableName } from './map.ts';

const LIMITED = Object.keys(MOST_OF) as readonly (keyof typeof MOST_OF)[];

/** The limit beyond which the map is after an edit and was not as far before; null where there is none. */
export function beyondLimits(before: BuyingMap, after: BuyingMap): Most | null {
  const changed = TABLE_NAMES.filter((name) => before[name] !== after[name]);
  const count = (map: BuyingMap, name: TableName) => Object.keys(map[name]).length;
  const isBeyond = (now: number, was: number, most: number) => now > most && now > was;
  const table = LIMITED.find(
    (name) => changed.includes(name) && isBeyond(count(after, name), count(before, name), MOST_OF[name]),
  );
  if (table) return { of: table, count: MOST_OF[table] };
  const all = (map: BuyingMap) => TABLE_NAMES.reduce((sum, name) => sum + count(map, name), 0);
  if (changed.length > 0 && isBeyond(all(after), all(before), MOST_RECORDS)) return RECORDS;
  const isLong = changed.some((name) =>
    Object.entries(after[name]).some(([id, record]) => record !== before[name][id] && hasLong(record)),
  );
  return isLong || (before.fields !== after.fields && hasLong(after.fields)) ? LETTERS : null;
}

const RECORDS: Most = { of: 'records', count: MOST_RECORDS };
const LETTERS: Most = { of: 'letters', count: MOST_LETTERS };

/** Whether a text anywhere in it is longer than a field may be. */
const hasLong = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length > MOST_LETTERS
    : typeof value === 'object' && value !== null && Object.values(value).some(hasLong);
