/** Makes one plain, complete, frozen record from its cells; must never throw on what is stored there. */
import { isId } from './checks.ts';
import { type AnyRecord, freeze, type RecordSchema } from './schema.ts';

/** The field that takes a record off the sheet and keeps everything that was ever written to it. */
export const DELETED = 'deleted';

/** What a field shows; `read` hands over what is stored under a name. */
export const readField = (schema: RecordSchema, field: string, read: (field: string) => unknown): unknown => {
  if (field === DELETED) return read(field) === true;
  const known = schema[field];
  if (!known) return undefined;
  const { formerly, isValid, otherwise } = known;
  const stored = read(field);
  // A cell is never emptied once it was written, so that only one that never was lets the former one speak.
  const value = stored === undefined && formerly ? freeze(formerly.read(read(formerly.field))) : stored;
  if (isValid(value)) return value;
  return otherwise.kind === 'use' ? otherwise.value : undefined;
};

/** The fields of a record; `set-aside` when one that it cannot do without is absent or malformed. */
export function readFields(
  schema: RecordSchema,
  read: (field: string) => unknown,
): { readonly [field: string]: unknown } | 'set-aside' {
  const fields: { [field: string]: unknown } = {};
  for (const [field, { otherwise }] of Object.entries(schema)) {
    const value = readField(schema, field, read);
    if (value !== undefined) fields[field] = value;
    else if (otherwise.kind === 'set-record-aside') return 'set-aside';
  }
  return freeze(fields);
}

/** A record as the model has it, or why there is none to show. */
export function readRecord(
  schema: RecordSchema,
  id: string,
  read: (field: string) => unknown,
): AnyRecord | 'deleted' | 'set-aside' {
  if (read(DELETED) === true) return 'deleted';
  if (!isId(id)) return 'set-aside';
  const fields = readFields(schema, read);
  return fields === 'set-aside' ? fields : freeze({ id, ...fields });
}
