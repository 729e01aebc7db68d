/** Finds the cells in which two values of a document differ; must never write anything but what was changed, nor a text that storing would change. */
import { assert } from '../shared/assert.ts';
import { sameJson } from '../shared/sameJson.ts';
import { wholeText } from '../shared/wholeText.ts';
import type { Cell, Cells } from './cells.ts';
import type { Projection } from './projection.ts';
import { DELETED } from './readRecord.ts';
import type { AnyRecord, DocumentSchema, RecordSchema, Records } from './schema.ts';

/** One cell that goes from one value to another. */
export interface Change extends Cell {
  readonly before: unknown;
  readonly after: unknown;
}

export interface Difference {
  readonly writes: readonly Change[];
  /** What undo has to take back: of a record that never existed before, only that it is there. */
  readonly undoable: readonly Change[];
}

type Fields = { readonly [field: string]: unknown };
type Plain = { readonly [property: string]: unknown };

export interface DiffSource<Value> {
  readonly schema: DocumentSchema<Value>;
  readonly cells: Cells;
  readonly projection: Projection<Value>;
  /** Throws on a value that its field cannot hold; otherwise such a value is not written, so that it can never be lost on reading. */
  readonly checked: boolean;
  /** Called where a text held half of a character and is written with � in its place. */
  readonly onMended: () => void;
}

/** What has to be written so that a document which is `now` shows `next`. Tables, records and fields of one identity are not looked at. */
export function difference<Value extends object>(source: DiffSource<Value>, now: Value, next: Value): Difference {
  const { schema } = source;
  const [old, wanted] = [now as Plain, next as Plain];
  const own = schema.own.name;
  const writes: Change[] = [];
  const undoable: Change[] = [];
  const both = (changes: readonly Change[]) => {
    writes.push(...changes);
    undoable.push(...changes);
  };
  if (old[own] !== wanted[own]) {
    both(fieldsChanged(source, own, '', schema.own.fields, old[own] as Fields, wanted[own] as Fields));
  }
  for (const [table, fields] of Object.entries(schema.tables)) {
    const [before, after] = [old[table] as Records, wanted[table] as Records];
    if (before === after) continue;
    for (const [id, record] of Object.entries(after)) {
      const known = before[id];
      if (known === record) continue;
      if (known) both(fieldsChanged(source, table, id, fields, known as Fields, record as Fields));
      else addRecord(source, table, fields, record, writes, undoable);
    }
    for (const id of Object.keys(before)) {
      if (!Object.hasOwn(after, id)) both([{ table, id, field: DELETED, before: false, after: true }]);
    }
  }
  return { writes, undoable };
}

function fieldsChanged<Value>(
  source: DiffSource<Value>,
  table: string,
  id: string,
  schema: RecordSchema,
  before: Fields,
  after: Fields,
): readonly Change[] {
  const changes: Change[] = [];
  for (const [field, { isValid, otherwise }] of Object.entries(schema)) {
    if (before[field] === after[field]) continue;
    const value = wholeText(after[field]);
    if (value !== after[field]) source.onMended();
    if (sameJson(before[field], value)) continue;
    const isAbsence = value === undefined && otherwise.kind === 'leave-out';
    if (!isAbsence && !isValid(value)) {
      assert(!source.checked, `${table}.${field} cannot hold ${JSON.stringify(value)}`);
      continue;
    }
    const cell = { table, id, field };
    // The stored value and not the shown one: what was hidden in it comes back with undo.
    changes.push({ ...cell, before: source.projection.cell(cell), after: value });
  }
  return changes;
}

/** A record that is new, or was deleted or hidden and is put in again. */
function addRecord<Value>(
  source: DiffSource<Value>,
  table: string,
  schema: RecordSchema,
  record: AnyRecord,
  writes: Change[],
  undoable: Change[],
): void {
  const { id } = record;
  const { cells, projection } = source;
  const fields = Object.keys(schema);
  const isNew = [DELETED, ...fields].every((field) => cells.read({ table, id, field }) === undefined);
  // What the record would show as it is stored: defaults are not written, so that two replicas that make a record of
  // the same id at once do not overwrite each other's words with them.
  const shown = Object.fromEntries(fields.map((field) => [field, projection.cell({ table, id, field })]));
  const changes = fieldsChanged(source, table, id, schema, shown, record as Fields);
  writes.push(...changes);
  if (!isNew) undoable.push(...changes);
  if (isNew || projection.cell({ table, id, field: DELETED }) === true) {
    const appears: Change = { table, id, field: DELETED, before: true, after: false };
    writes.push(appears);
    undoable.push(appears);
  }
}
