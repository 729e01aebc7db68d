/** The same map with ids that say nothing but a place in a row: an id can be a name, too. */
import { type BuyingMap, TABLE_NAMES, type TableName } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { POINTERS } from '../model/pointers.ts';
import { compareBy } from '../shared/compare.ts';
import { idAt } from './inRow.ts';

type AnyRecord = { readonly id: string; readonly [field: string]: unknown };

/** In these tables the id is the function's or the person's. */
const SAYS_WHAT: readonly TableName[] = ['absentFunctions', 'places'];

const NAMES: { readonly [Name in TableName]?: string } = {
  people: 'chair',
  steps: 'step',
  links: 'link',
  seats: 'seat',
  relations: 'relation',
  terms: 'term',
  requiredRoles: 'role',
};

/** In the customer's order: steps, the people as they sit in them, and then whoever stands outside. */
export function renumbered(map: BuyingMap): BuyingMap {
  const index = mapIndex(map);
  const seated = [...new Set(index.seats.map(({ person }) => person))];
  const outside = index.people.map(({ id }) => id).filter((id) => !seated.includes(id));
  const rows = {
    people: [...seated, ...outside],
    steps: index.steps.map(({ id }) => id),
    seats: index.seats.map(({ id }) => id),
  };
  const ids = (name: TableName): ReadonlyMap<string, string> => {
    const table: { readonly [id: string]: AnyRecord } = map[name] as never;
    const row: readonly string[] =
      rows[name as keyof typeof rows] ??
      Object.values(table)
        .sort(inOrder)
        .map(({ id }) => id);
    return new Map(row.map((id, place) => [id, idAt(NAMES[name] ?? name, place)]));
  };
  const fresh = new Map(TABLE_NAMES.filter((name) => !SAYS_WHAT.includes(name)).map((name) => [name, ids(name)]));
  const tables = TABLE_NAMES.map((name) => {
    const records = Object.values(map[name] as unknown as { readonly [id: string]: AnyRecord }).map((record) => {
      const changed: { [field: string]: unknown } = { ...record };
      for (const { field, to } of POINTERS[name]) {
        const now = fresh.get(to);
        const value = record[field];
        if (typeof value === 'string') changed[field] = now?.get(value) ?? value;
      }
      changed.id = fresh.get(name)?.get(record.id) ?? changed.id;
      return changed as AnyRecord;
    });
    return [name, Object.fromEntries(records.map((record) => [record.id, record]))];
  });
  return { ...map, ...Object.fromEntries(tables) };
}

const inOrder = compareBy<AnyRecord>(
  ({ order }) => (typeof order === 'string' ? order : ''),
  ({ id }) => id,
);
