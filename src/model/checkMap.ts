/** Says what about a map breaks its own rules; must never repair anything, and never judge what a user recorded. */
import { isDay } from '../shared/day.ts';
import { daysOf } from './dayFields.ts';
import { isFactThere } from './factThere.ts';
import { MOST_AMOUNT, MOST_COUNTED, MOST_YEARS, WORLD } from './limits.ts';
import { type BuyingMap, TABLE_NAMES, type TableName } from './map.ts';
import { isOrderKey } from './orderKey.ts';
import { isWhole } from './pointers.ts';
import { isRecordId } from './recordId.ts';
import type { Condition } from './records.ts';
import { FUNCTIONS } from './words.ts';

export const MAP_PROBLEMS = [
  /** Stands under another id than its own. */
  'wrong-id',
  /** An id that a file could not hold. */
  'bad-id',
  /** Points at a record that is not there. */
  'dangling',
  /** Somebody sways, fights, reports to or guards themselves. */
  'self-relation',
  /** The same person, step and role once more. */
  'duplicate-seat',
  /** Not a number that counts, or less than nothing. */
  'bad-amount',
  'bad-day',
  /** An order key beside which no room can be found. */
  'bad-order',
  'contact-without-people',
  /** Something stands twice in a list. */
  'repeated-entry',
  'unknown-function',
  /** Tells where a fact comes from that is not there. */
  'no-such-fact',
] as const;
export type MapProblemCode = (typeof MAP_PROBLEMS)[number];

export interface MapProblem {
  readonly code: MapProblemCode;
  readonly table: TableName | 'fields';
  /** The key under which the record stands; empty for the map's own fields. */
  readonly id: string;
}

/** All that is wrong with a map, by table and then as its records come; empty when nothing is. */
export function checkMap(map: BuyingMap): readonly MapProblem[] {
  const problems: MapProblem[] = checkFields(map).map((code) => ({ code, table: 'fields', id: '' }));
  for (const table of TABLE_NAMES) {
    const seen = new Set<string>();
    for (const [id, record] of Object.entries(map[table])) {
      const codes = [
        ...(record.id === id ? [] : ['wrong-id' as const]),
        ...(isRecordId(id) ? [] : ['bad-id' as const]),
        ...('order' in record && !isOrderKey(record.order) ? ['bad-order' as const] : []),
        ...(isWhole(map, table, record as never) ? [] : ['dangling' as const]),
        ...(daysOf(table, record).every(isDay) ? [] : ['bad-day' as const]),
        ...CHECKS[table](record as never, map, seen),
      ];
      problems.push(...codes.map((code) => ({ code, table, id })));
    }
  }
  return problems;
}

type Codes = readonly MapProblemCode[];
type Check<Name extends TableName> = (record: BuyingMap[Name][string], map: BuyingMap, seen: Set<string>) => Codes;

const MINUTES_OF_A_DAY = 1440;

const when = (wrong: boolean, code: MapProblemCode): Codes => (wrong ? [code] : []);
const isBadAmount = (amount: number | null): boolean => amount !== null && !(amount >= 0 && amount <= MOST_AMOUNT);
const isFromTo = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
const isBadCount = (count: number | null): boolean => count !== null && !isFromTo(count, 1, MOST_COUNTED);
const isBadCondition = (condition: Condition | null): boolean =>
  condition !== null && condition.kind !== 'text' && isBadAmount(condition.amount);
const repeats = (list: readonly string[]): boolean => new Set(list).size !== list.length;
const nothing = (): Codes => [];

// A period that ends before it begins is no problem: it is what stands there while somebody types, and no day lies in it.
// A concern, a term, a competitor or a name may be empty: it is about to be typed.
const CHECKS: { readonly [Name in TableName]: Check<Name> } = {
  people: ({ limit }) => when(limit.kind === 'amount' && isBadAmount(limit.amount), 'bad-amount'),
  steps: ({ days }) => when(isBadCount(days), 'bad-amount'),
  // A link may lead back to its own step: the customer goes round once more.
  links: ({ condition }) => when(isBadCondition(condition), 'bad-amount'),
  seats: (seat, _, seen) => {
    const part = JSON.stringify([seat.person, seat.step, seat.role]);
    const double = seen.has(part);
    seen.add(part);
    return when(double, 'duplicate-seat');
  },
  relations: ({ from, to }) => when(from === to, 'self-relation'),
  contacts: ({ people, ours, topics }) => [
    ...when(people.length === 0, 'contact-without-people'),
    ...when([people, ours, topics].some(repeats), 'repeated-entry'),
  ],
  concerns: nothing,
  terms: nothing,
  accountLines: ({ amount }) => when(isBadAmount(amount), 'bad-amount'),
  laneEdits: ({ reasonsThen }) => when(repeats(reasonsThen), 'repeated-entry'),
  waivers: nothing,
  ruleSwitches: nothing,
  measures: nothing,
  places: ({ x, y }) => when(!(Math.abs(x) <= WORLD && Math.abs(y) <= WORLD), 'bad-amount'),
  absentFunctions: (absent) => when(!FUNCTIONS.some((id) => id === (absent.id as string)), 'unknown-function'),
  tasks: ({ people }) => when(repeats(people), 'repeated-entry'),
  questions: nothing,
  moments: ({ minute }) => when(!isFromTo(minute, 0, MINUTES_OF_A_DAY - 1), 'bad-amount'),
  chapters: ({ people }) => when(repeats(people), 'repeated-entry'),
  requiredRoles: nothing,
  sources: (source, map) => when(!isFactThere(map, source), 'no-such-fact'),
};

function checkFields({ fields }: BuyingMap): Codes {
  const { amount, floor, revenue, accountYears, taskMinutes, offerKinds, problems } = fields;
  return [
    ...when(
      [amount, floor, revenue].some(isBadAmount) ||
        isBadCount(taskMinutes) ||
        !(accountYears > 0 && accountYears <= MOST_YEARS),
      'bad-amount',
    ),
    ...when(!daysOf('fields', fields).every(isDay), 'bad-day'),
    ...when(repeats(offerKinds) || repeats(problems), 'repeated-entry'),
  ];
}
