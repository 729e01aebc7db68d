/** The kinds of value that fields can hold; must never throw on anything that stored bytes may bring. */
import { MOST_AMOUNT, MOST_COUNTED, MOST_YEARS, WORLD } from '../model/limits.ts';
import { isOrderKey } from '../model/orderKey.ts';
import { COMPETITOR_KINDS, LANGUAGES } from '../model/words.ts';
import { isDay } from '../shared/day.ts';
import type { Check } from './schema.ts';

type Plain = { readonly [key: string]: unknown };

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** An object with exactly these fields. */
export const shaped =
  (fields: { readonly [field: string]: Check }): Check =>
  (value) =>
    isPlain(value) &&
    Object.keys(value).length === Object.keys(fields).length &&
    Object.entries(fields).every(([field, check]) => Object.hasOwn(value, field) && check(value[field]));

const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

export const isText: Check = (value) => typeof value === 'string';

export const isFlag: Check = (value) => typeof value === 'boolean';

export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);

/** Milliseconds since 1970, or none. */
export const isMoment: Check = (value) => value === null || isNumber(value);

export const isNotNegative: Check = (value) => isNumber(value) && (value as number) >= 0;

export const isAmount: Check = (value) => isNotNegative(value) && (value as number) <= MOST_AMOUNT;

export const isYears: Check = (value) => isNotNegative(value) && (value as number) <= MOST_YEARS;

/** Where a card stands, along one of the two directions. */
export const isCoordinate: Check = (value) => isNumber(value) && Math.abs(value as number) <= WORLD;

const isWhole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** Days or minutes that something takes. */
export const isCount = isWhole(1, MOST_COUNTED);

/** Days from a day, none at all or before it. */
export const isDistance = isWhole(-MOST_COUNTED, MOST_COUNTED);

/** Days that a threshold names. */
export const isSpan = isWhole(0, MOST_COUNTED);

/** A minute of a day. */
export const isMinute = isWhole(0, 1439);

export const isShare: Check = (value) => isNotNegative(value) && (value as number) <= 1;

/** Never a name that every object answers to, so that a look-up finds records and nothing else. */
export const isId: Check = (value) => typeof value === 'string' && value !== '' && !(value in Object.prototype);

export const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

export const orNull = (check: Check): Check => either((value) => value === null, check);

export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An object whose keys are free and whose values are all of one kind. */
export const recordOf =
  (check: Check, isKey: Check = isId): Check =>
  (value) =>
    isPlain(value) && Object.entries(value).every(([key, inner]) => isKey(key) && check(inner));

export const isOrder: Check = (value) => typeof value === 'string' && isOrderKey(value);

export const isPeriod = shaped({ from: orNull(isDay), to: orNull(isDay) });

export const isWords = recordOf(isText, oneOf(LANGUAGES));

export const isCompetitors = listOf(shaped({ name: isText, kind: oneOf(COMPETITOR_KINDS) }));

export const isForeignIds = listOf(shaped({ source: isText, id: isText }));

const kind = (name: string): Check => oneOf([name]);

export const isLimit = either(
  shaped({ kind: oneOf(['unknown', 'none', 'unlimited']) }),
  shaped({ kind: kind('amount'), amount: isAmount }),
);

export const isCondition = either(
  shaped({ kind: oneOf(['above', 'up-to']), amount: isAmount }),
  shaped({ kind: kind('text'), text: isText }),
);
