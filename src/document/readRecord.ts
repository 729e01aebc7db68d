/** Makes one plain, complete, frozen record from its cells; must never throw on what is stored there. */
import { isId } from './checks.ts';
import { type AnyRecord, freeze, type RecordSchema } from './schema.ts';

/** The field that takes a record off the sheet and keeps everything that was ever written to it. */
export const DELETED = 'deleted';

export const readField = (schema: RecordSchema, field: string, stored: unknown): unknown => {
  if (field === DELETED) return stored === true;
  const known = schema[field];
  if (!known) return undefined;
  if (known.isValid(stored)) return stored;
  return known.otherwise.kind === 'use' ? known.otherwise.value : undefined;
};

/** The fields of a record; `set-aside` when one that it cannot do without is absent or malformed. */
export function readFields(
  schema: RecordSchema,
  read: (field: string) => unknown,
): { readonly [field: string]: unknown } | 'set-aside' {
  const fields: { [field: string]: unknown } = {};
  for (const [field, { otherwise }] of Object.entries(schema)) {
    const value = readField(schema, field, read(field));
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
