/** The plain, frozen, structurally shared value of a document, kept up to date cell by cell; must never write to the document. */
import { sameJson } from '../shared/sameJson.ts';
import type { Cell, Cells, Touched } from './cells.ts';
import { readField, readFields, readRecord } from './readRecord.ts';
import { type AnyRecord, type DocumentSchema, freeze, type Records } from './schema.ts';

type Plain = { readonly [property: string]: unknown };

export interface Projection<Value> {
  readonly value: () => Value;
  /** With what hangs on records that are not there, and comes back with them. */
  readonly whole: () => Value;
  /** How many records are kept but cannot be shown, because what is stored of them makes no record. */
  readonly setAside: () => number;
  /** What a cell holds, as the value would show it. */
  readonly cell: (cell: Cell) => unknown;
  /** Reads the touched records anew; answers with the ids of those that look different now ('' for the own fields). */
  readonly refresh: (touched: Touched) => readonly string[];
}

/** The projection of a document that has not been read yet. */
export function createProjection<Value extends object>(
  schema: DocumentSchema<Value>,
  cells: Cells,
  id: string,
): Projection<Value> {
  const own = schema.own.name;
  const aside = new Set<string>();
  // Everything that is a record, its partners there or not; pruned anew each time, for partners come back.
  let whole = schema.blank(id) as Plain;
  let value = schema.blank(id) as Plain;

  const readOwn = (): unknown => {
    const fields = readFields(schema.own.fields, (field) => cells.read({ table: own, id: '', field }));
    return sameJson(fields, whole[own]) ? whole[own] : fields;
  };

  const readTable = (table: string, ids: ReadonlySet<string>): Records => {
    const before = whole[table] as Records;
    const after: { [id: string]: AnyRecord } = { ...before };
    for (const id of ids) {
      const record = readRecord(schema.tables[table] ?? {}, id, (field) => cells.read({ table, id, field }));
      const known = before[id];
      if (record === 'set-aside') aside.add(`${table}:${id}`);
      else aside.delete(`${table}:${id}`);
      if (typeof record === 'string') delete after[id];
      else if (!known || !sameJson(known, record)) after[id] = record;
    }
    return after;
  };

  return {
    value: () => value as Value,
    whole: () => whole as Value,
    setAside: () => aside.size,
    cell: ({ table, id, field }) =>
      readField((table === own ? schema.own.fields : schema.tables[table]) ?? {}, field, (name) =>
        cells.read({ table, id, field: name }),
      ),
    refresh: (touched) => {
      const parts: { [property: string]: unknown } = { ...whole };
      for (const [table, ids] of touched) parts[table] = table === own ? readOwn() : readTable(table, ids);
      whole = parts;
      const pruned = schema.prune(whole as Value) as Plain;
      const changed: string[] = pruned[own] === value[own] ? [] : [''];
      const next: { [property: string]: unknown } = { ...pruned };
      for (const table of Object.keys(schema.tables)) {
        next[table] = share(value[table] as Records, pruned[table] as Records, changed);
      }
      if (changed.length > 0) value = Object.freeze(next);
      return changed;
    },
  };
}

/** The table after, made of as much of the table before as says the same; ids of what differs are added to `changed`. */
function share(before: Records, after: Records, changed: string[]): Records {
  if (before === after) return before;
  const table: { [id: string]: AnyRecord } = {};
  const countBefore = changed.length;
  for (const [id, record] of Object.entries(after)) {
    const known = before[id];
    const kept = known && sameJson(known, record) ? known : freeze(record);
    if (kept !== known) changed.push(id);
    table[id] = kept;
  }
  for (const id of Object.keys(before)) if (!Object.hasOwn(after, id)) changed.push(id);
  return changed.length === countBefore ? before : Object.freeze(table);
}
