/** What a document is made of: tables of flat records with checked fields. */

/** True for a value that the field can hold. */
export type Check = (value: unknown) => boolean;

export interface FieldSchema {
  readonly isValid: Check;
  /** What becomes of a record in which this field is absent or malformed. */
  readonly otherwise:
    | { readonly kind: 'use'; readonly value: unknown }
    | { readonly kind: 'leave-out' }
    | { readonly kind: 'set-record-aside' };
  /** Where an earlier program wrote what this field holds; counts until the field itself was written. */
  readonly formerly?: Formerly;
}

export interface Formerly {
  readonly field: string;
  /** What was stored there as this field has it; undefined for what says nothing. */
  readonly read: (stored: unknown) => unknown;
}

export interface RecordSchema {
  readonly [field: string]: FieldSchema;
}

export type AnyRecord = { readonly id: string };
export type Records = { readonly [id: string]: AnyRecord };

export interface DocumentSchema<Value> {
  /** The property of the value that holds the document's own fields. */
  readonly own: { readonly name: string; readonly fields: RecordSchema };
  readonly tables: { readonly [table: string]: RecordSchema };
  /** The value of a document in which nothing was ever written. */
  readonly blank: (id: string) => Value;
  /** Leaves out what hangs on records that are not there; the same value when there is nothing to leave out. */
  readonly prune: (value: Value) => Value;
}

/** The fields that a record may lack. */
type Optional<Rec> = { [Field in keyof Rec]-?: undefined extends Rec[Field] ? Field : never }[keyof Rec];

/**
 * The schema of a table. What is absent or malformed is taken from the template; a record without a field that the
 * template lacks, or that is named as needed, is set aside.
 */
export function tableOf<Rec>(
  checks: { readonly [Field in Exclude<keyof Rec, 'id'>]-?: Check },
  template: Partial<Rec>,
  special: {
    readonly needed?: readonly (keyof Rec)[];
    readonly optional?: readonly Optional<Rec>[];
    readonly formerly?: { readonly [Field in keyof Rec]?: Formerly };
  } = {},
): RecordSchema {
  const values = template as { readonly [field: string]: unknown };
  const names = (fields: readonly PropertyKey[] = []) => new Set<PropertyKey>(fields);
  const [needed, optional] = [names(special.needed), names(special.optional)];
  const otherwise = (field: string): FieldSchema['otherwise'] => {
    if (optional.has(field)) return { kind: 'leave-out' };
    if (needed.has(field) || !(field in values)) return { kind: 'set-record-aside' };
    return { kind: 'use', value: freeze(values[field]) };
  };
  return Object.fromEntries(
    Object.entries<Check>(checks).map(([field, isValid]) => {
      const formerly = special.formerly?.[field as keyof Rec];
      return [field, { isValid, otherwise: otherwise(field), ...(formerly && { formerly }) }];
    }),
  );
}

/** Freezes a plain value all the way down, and hands it back. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}
