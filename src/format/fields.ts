/** The kinds of value a file's records are made of, as schemas; must never let through what the app could not hold. */
import * as z from 'zod/mini';
import { isOrderKey } from '../model/orderKey.ts';
import { isRecordId } from '../model/recordId.ts';
import { type Day, isDay } from '../shared/day.ts';
import { MAX_FIELD, MAX_LIST } from './limits.ts';

// Schemas are walked, never compiled: compiling needs `eval`, which the page's content security policy refuses.
z.config({ jitless: true });

/** A schema seen from the record's side: what it lets through is of this type. */
export type FieldOf<Value> = z.ZodMiniType<Value>;

/** Names and notes for the published schema. */
export const described = z.registry<{ readonly [note: string]: unknown }>();

const LONGEST_ID = 128;
const LONGEST_ORDER_KEY = 500;

const idText = z
  .string()
  .check(z.minLength(1), z.maxLength(LONGEST_ID), z.regex(/^[A-Za-z0-9_.:-]+$/), z.refine(isRecordId));
idText.register(described, {
  id: 'Id',
  description: 'Unique in its list. Names that every JavaScript object answers to are refused.',
});

/** An id of a kind. The brand lives in the types alone, hence the assertion. */
export const id = <Id extends string>(): FieldOf<Id> => idText as unknown as FieldOf<Id>;

export const text = z.string().check(z.maxLength(MAX_FIELD));

const dayText = z.iso.date().check(z.refine(isDay));
dayText.register(described, { id: 'Day', description: 'A calendar day that exists.' });
export const day = dayText as unknown as FieldOf<Day>;

export const yesOrNo = z.boolean();

export const finite = z.number();

/** An amount of money is never less than nothing. */
export const amount = z.number().check(z.nonnegative());

export const period = z.strictObject({ from: z.nullable(day), to: z.nullable(day) });
period.register(described, {
  id: 'Period',
  description: 'The first and the last day belong to it; a missing end is open.',
});

/** A fractional key: a place between two others can always be found. */
export const orderKey = z.string().check(z.minLength(1), z.maxLength(LONGEST_ORDER_KEY), z.refine(isOrderKey));
orderKey.register(described, {
  id: 'OrderKey',
  description:
    'A fractional key (npm: fractional-indexing, base 62). Records stand in the order of their keys, ties by id.',
});

/** A list in which nothing stands twice. */
export function listOf<Value>(item: FieldOf<Value>): FieldOf<Value[]> {
  const list = z.array(item).check(
    z.maxLength(MAX_LIST),
    z.refine((values) => new Set(values).size === values.length),
  );
  list.register(described, { uniqueItems: true });
  return list;
}
