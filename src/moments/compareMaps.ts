/** What differs between two states of a map, or two maps: by records and fields, never by text; must never pass over a field. */
import { contactLevels } from '../model/contactLevel.ts';
import { type BuyingMap, type RecordOf, TABLE_NAMES, type TableName } from '../model/map.ts';
import type { MapFields } from '../model/mapFields.ts';
import { POINTERS, pointedAt } from '../model/pointers.ts';
import type { OrderKey } from '../model/records.ts';
import { compareText } from '../shared/compare.ts';
import { sameJson } from '../shared/sameJson.ts';
import { alike } from './alike.ts';
import type { Along, Comparison, RecordChange } from './comparison.ts';
import { moved } from './moved.ts';

type Ordered = {
  [Name in TableName]: RecordOf<Name> extends { readonly order: OrderKey } ? Name : never;
}[TableName];

/** Among which others a record has its place; an order key says nothing else. */
const ROW_OF: { readonly [Name in Ordered]: (record: RecordOf<Name>) => string } = {
  steps: () => '',
  seats: ({ step }) => step,
  concerns: ({ person }) => person,
  terms: ({ step }) => step,
  accountLines: ({ person }) => person ?? '',
  laneEdits: ({ step, lane }) => `${step} ${lane}`,
  tasks: () => '',
  questions: () => '',
  chapters: () => '',
  requiredRoles: () => '',
};

/** Compares with ids where both are one map; of two maps people are known by name and function, steps by kind and name. */
export function compareMaps(before: BuyingMap, given: BuyingMap): Comparison {
  const isOne = before.id === given.id;
  const { map: after, idThere } = isOne
    ? { map: given, idThere: (_: TableName, id: string) => id }
    : alike(before, given);
  return {
    before,
    after,
    of: isOne ? 'one-map' : 'two-maps',
    idThere,
    records: TABLE_NAMES.flatMap((name) => compareTable(before, after, name)),
    fields: (Object.keys({ ...before.fields, ...after.fields }) as (keyof MapFields)[])
      .sort(compareText)
      .filter((field) => !sameJson(before.fields[field], after.fields[field])),
  };
}

function compareTable(before: BuyingMap, after: BuyingMap, table: TableName): readonly RecordChange[] {
  const [were, are] = [recordsOf(before, table), recordsOf(after, table)];
  const elsewhere = new Set(movedIn(before, after, table));
  const levels = table === 'people' ? levelsChanged(before, after) : new Set<string>();
  const ids = [...new Set([...Object.keys(were), ...Object.keys(are)])].sort(compareText);
  return ids.flatMap((id): readonly RecordChange[] => {
    const [was, is] = [were[id], are[id]];
    // The records come from the table that is named beside them.
    if (!was) return is ? [{ kind: 'came', table, id, is, along: alongOf(table, is, before) } as RecordChange] : [];
    if (!is) return [{ kind: 'went', table, id, was, along: alongOf(table, was, after) } as RecordChange];
    const more = [...(elsewhere.has(id) ? ['order'] : []), ...(levels.has(id) ? ['contact'] : [])];
    const fields = [...new Set([...fieldsChanged(was, is), ...more])].sort(compareText);
    return fields.length === 0 ? [] : [{ kind: 'changed', table, id, was, is, fields } as RecordChange];
  });
}

type AnyRecord = RecordOf<TableName>;

const recordsOf = (map: BuyingMap, name: TableName): { readonly [id: string]: AnyRecord | undefined } => map[name];

/** An order key is read among the others of its row alone (see movedIn). */
const fieldsChanged = (was: object, is: object): readonly string[] => {
  const [old, now] = [was, is] as { readonly [field: string]: unknown }[];
  return Object.keys({ ...was, ...is }).filter((field) => field !== 'order' && !sameJson(old?.[field], now?.[field]));
};

/** Those of a table that both have, in the same row of both, and that stand elsewhere in it. */
function movedIn(before: BuyingMap, after: BuyingMap, table: TableName): readonly string[] {
  if (!isOrdered(table)) return [];
  const rowOf = ROW_OF[table] as (record: AnyRecord) => string;
  const [were, are] = [recordsOf(before, table), recordsOf(after, table)];
  const rows = new Map<string, { readonly was: RecordOf<Ordered>[]; readonly is: RecordOf<Ordered>[] }>();
  for (const [id, was] of Object.entries(were)) {
    const is = are[id];
    if (!was || !is || rowOf(was) !== rowOf(is)) continue;
    const row = rows.get(rowOf(was)) ?? { was: [], is: [] };
    row.was.push(was as RecordOf<Ordered>);
    row.is.push(is as RecordOf<Ordered>);
    rows.set(rowOf(was), row);
  }
  return [...rows.values()].flatMap(({ was, is }) => moved(was, is));
}

const isOrdered = (table: TableName): table is Ordered => Object.hasOwn(ROW_OF, table);

/** Those whose card shows another level, whether it was recorded or a contact took place. */
function levelsChanged(before: BuyingMap, after: BuyingMap): ReadonlySet<string> {
  const [was, is] = [contactLevels(before), contactLevels(after)];
  return new Set(
    Object.values(before.people)
      .map(({ id }) => id)
      .filter((id) => Object.hasOwn(after.people, id) && was(id) !== is(id)),
  );
}

/** What a record came or went with, `other` being the state without it: nothing stands where what it hangs on is missing. */
function alongOf(table: TableName, record: object, other: BuyingMap): Along | null {
  if (table === 'sources') {
    const { table: of, record: id } = record as RecordOf<'sources'>;
    return of === 'fields' || Object.hasOwn(other[of], id) ? null : { table: of, id };
  }
  for (const { field, to, fate } of POINTERS[table]) {
    if (fate !== 'goes' && fate !== 'goes-with-last') continue;
    const ids = pointedAt(record, field);
    const [first] = ids;
    if (first !== undefined && ids.every((id) => !Object.hasOwn(other[to], id))) return { table: to, id: first };
  }
  return null;
}
