/** The same map with ids that say nothing but a place in a row: an id can be a name, too. */
import { type BuyingMap, TABLE_NAMES, type TableName } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { withIds } from '../model/withIds.ts';
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
  const fresh = TABLE_NAMES.filter((name) => !SAYS_WHAT.includes(name)).map((name) => [name, ids(name)]);
  return withIds(map, Object.fromEntries(fresh));
}

const inOrder = compareBy<AnyRecord>(
  ({ order }) => (typeof order === 'string' ? order : ''),
  ({ id }) => id,
);
