/** The kinds of value a file's records are made of, as schemas; must never let through what the app could not hold. */
import * as z from 'zod/mini';
import { MOST_AMOUNT, MOST_COUNTED, MOST_LETTERS, MOST_YEARS, WORLD } from '../model/limits.ts';
import { isOrderKey } from '../model/orderKey.ts';
import { isRecordId } from '../model/recordId.ts';
import type { Competitor, ForeignId } from '../model/records.ts';
import { COMPETITOR_KINDS, type Words } from '../model/words.ts';
import { type Day, isDay } from '../shared/day.ts';
import { MAX_LIST } from './limits.ts';

// Schemas are walked, never compiled: compiling needs `eval`, which the page's content security policy refuses.
z.config({ jitless: true });

/** A schema seen from the record's side: what it lets through is of this type. */
export type FieldOf<Value> = z.ZodMiniType<Value>;

/** Every field of a record, in the order in which it is written; an optional one takes its default when absent. */
export type Shape<Rec> = { readonly [Field in keyof Rec]-?: FieldOf<Rec[Field] | undefined> };

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

export const text = z.string().check(z.maxLength(MOST_LETTERS));

const dayText = z.iso.date().check(z.refine(isDay));
dayText.register(described, { id: 'Day', description: 'A calendar day that exists.' });
export const day = dayText as unknown as FieldOf<Day>;

export const yesOrNo = z.boolean();

/** Where a card stands, along one of the two directions. */
export const coordinate = z.number().check(z.minimum(-WORLD), z.maximum(WORLD));

/** An amount of money is never less than nothing. */
export const amount = z.number().check(z.nonnegative(), z.maximum(MOST_AMOUNT));

export const years = z.number().check(z.positive(), z.maximum(MOST_YEARS));

/** Days or minutes that something takes. */
export const count = z.int().check(z.minimum(1), z.maximum(MOST_COUNTED));

/** Days from a day, none at all or before it. */
export const distance = z.int().check(z.minimum(-MOST_COUNTED), z.maximum(MOST_COUNTED));

/** Days that a threshold names. */
export const span = z.int().check(z.minimum(0), z.maximum(MOST_COUNTED));

export const minute = z.int().check(z.minimum(0), z.maximum(1439));

/** ISO 4217 code. */
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

export const inLanguages: FieldOf<Words> = z.strictObject({
  en: z.exactOptional(text),
  'zh-CN': z.exactOptional(text),
});

export const period = z.strictObject({ from: z.nullable(day), to: z.nullable(day) });
period.register(described, {
  id: 'Period',
  description: 'The first and the last day belong to it; a missing end is open.',
});

const competitor = z.strictObject({ name: text, kind: z.enum(COMPETITOR_KINDS) });
competitor.register(described, {
  id: 'Competitor',
  description: 'What stands against us: another supplier, the present one, their own build, or doing nothing.',
});
export const competitors: FieldOf<Competitor[]> = z.array(competitor).check(z.maxLength(MAX_LIST));

const foreignId = z.strictObject({ source: text, id: text });
foreignId.register(described, { id: 'ForeignId', description: 'What it is called in another system.' });
export const foreignIds: FieldOf<ForeignId[]> = z.array(foreignId).check(z.maxLength(MAX_LIST));

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
