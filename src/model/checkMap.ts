/** Says what about a map breaks its own rules; must never repair anything, and never judge what a user recorded. */
import { type Day, isDay } from '../shared/day.ts';
import { isFactThere } from './factThere.ts';
import { MOST_COUNTED } from './limits.ts';
import { type BuyingMap, TABLE_NAMES, type TableName } from './map.ts';
import { isOrderKey } from './orderKey.ts';
import { isRecordId } from './recordId.ts';
import type { Condition, Period } from './records.ts';
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
        ...CHECKS[table](record as never, map, seen),
      ];
      problems.push(...codes.map((code) => ({ code, table, id })));
    }
  }
  return problems;
}

const MINUTES_OF_A_DAY = 1440;

type Codes = readonly MapProblemCode[];
type Check<Name extends TableName> = (record: BuyingMap[Name][string], map: BuyingMap, seen: Set<string>) => Codes;

const when = (wrong: boolean, code: MapProblemCode): Codes => (wrong ? [code] : []);
const lacks = (records: object, id: string): boolean => !Object.hasOwn(records, id);
const isBadAmount = (amount: number | null): boolean => amount !== null && !(Number.isFinite(amount) && amount >= 0);
const isBadDay = (day: Day | null): boolean => day !== null && !isDay(day);
const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
const isBadPeriod = (period: Period | null): boolean => period !== null && [period.from, period.to].some(isBadDay);
const isBadCondition = (condition: Condition | null): boolean =>
  condition !== null && condition.kind !== 'text' && isBadAmount(condition.amount);
const repeats = (list: readonly string[]): boolean => new Set(list).size !== list.length;
const nothing = (): Codes => [];

// A period that ends before it begins is no problem: it is what stands there while somebody types, and no day lies in it.
const CHECKS: { readonly [Name in TableName]: Check<Name> } = {
  people: (person) => [
    ...when(person.limit.kind === 'amount' && isBadAmount(person.limit.amount), 'bad-amount'),
    ...when(isBadPeriod(person.quiet), 'bad-day'),
  ],
  steps: (step) => [
    ...when(step.days !== null && !isWhole(step.days, 1, MOST_COUNTED), 'bad-amount'),
    ...when(isBadDay(step.lastDay) || isBadDay(step.papersBy), 'bad-day'),
  ],
  // A link may lead back to its own step: the customer goes round once more.
  links: (link, map) => [
    ...when(lacks(map.steps, link.from) || lacks(map.steps, link.to), 'dangling'),
    ...when(isBadCondition(link.condition), 'bad-amount'),
  ],
  seats: (seat, map, seen) => {
    const part = JSON.stringify([seat.person, seat.step, seat.role]);
    const double = seen.has(part);
    seen.add(part);
    return [
      ...when(lacks(map.people, seat.person) || lacks(map.steps, seat.step), 'dangling'),
      ...when(double, 'duplicate-seat'),
    ];
  },
  relations: (relation, map) => [
    ...when(lacks(map.people, relation.from) || lacks(map.people, relation.to), 'dangling'),
    ...when(relation.from === relation.to, 'self-relation'),
  ],
  contacts: (contact, map) => [
    ...when(contact.people.length === 0, 'contact-without-people'),
    ...when(
      contact.people.some((person) => lacks(map.people, person)),
      'dangling',
    ),
    ...when(!isDay(contact.day), 'bad-day'),
    ...when([contact.people, contact.ours, contact.topics].some(repeats), 'repeated-entry'),
  ],
  // A concern, a term or a name may be empty: it is about to be typed.
  concerns: (concern, map) => when(lacks(map.people, concern.person), 'dangling'),
  terms: (term, map) =>
    when(lacks(map.steps, term.step) || (term.person !== null && lacks(map.people, term.person)), 'dangling'),
  accountLines: (line, map) => [
    ...when(line.person !== null && lacks(map.people, line.person), 'dangling'),
    ...when(isBadAmount(line.amount), 'bad-amount'),
  ],
  laneEdits: (edit, map) => [
    ...when(lacks(map.steps, edit.step), 'dangling'),
    ...when(isBadDay(edit.due), 'bad-day'),
    ...when(repeats(edit.reasonsThen), 'repeated-entry'),
  ],
  waivers: nothing,
  ruleSwitches: nothing,
  measures: nothing,
  places: (place, map) => [
    ...when(lacks(map.people, place.id), 'dangling'),
    ...when(!Number.isFinite(place.x) || !Number.isFinite(place.y), 'bad-amount'),
  ],
  tasks: (task, map) => [
    ...when(
      task.people.some((person) => lacks(map.people, person)) || (task.step !== null && lacks(map.steps, task.step)),
      'dangling',
    ),
    ...when(isBadDay(task.due), 'bad-day'),
    ...when(repeats(task.people), 'repeated-entry'),
  ],
  questions: (question, map) => [
    ...when(
      (question.person !== null && lacks(map.people, question.person)) ||
        (question.step !== null && lacks(map.steps, question.step)),
      'dangling',
    ),
    ...when(isBadDay(question.due), 'bad-day'),
  ],
  moments: (moment) => [
    ...when(isBadDay(moment.day), 'bad-day'),
    ...when(!isWhole(moment.minute, 0, MINUTES_OF_A_DAY - 1), 'bad-amount'),
  ],
  // Who and what was in the light may have gone since: they are of the moment, not of the map.
  chapters: (chapter, map) => [
    ...when(lacks(map.moments, chapter.moment), 'dangling'),
    ...when(repeats(chapter.people), 'repeated-entry'),
  ],
  requiredRoles: nothing,
  sources: (source, map) => [
    ...when(!isFactThere(map, source) || (source.person !== null && lacks(map.people, source.person)), 'dangling'),
    ...when(isBadDay(source.day), 'bad-day'),
  ],
  absentFunctions: (absent) => when(!FUNCTIONS.some((id) => id === (absent.id as string)), 'unknown-function'),
};

const DAYS = [
  'reasonBy',
  'tenderPublished',
  'tenderQuestionsBy',
  'tenderBidsDue',
  'tenderResult',
  'supplierUntil',
  'noticeBy',
] as const;

function checkFields({ fields }: BuyingMap): Codes {
  return [
    ...when(
      [fields.amount, fields.floor, fields.revenue].some(isBadAmount) ||
        (fields.taskMinutes !== null && !isWhole(fields.taskMinutes, 1, MOST_COUNTED)) ||
        !Number.isFinite(fields.accountYears) ||
        fields.accountYears <= 0,
      'bad-amount',
    ),
    ...when(isBadPeriod(fields.quiet) || DAYS.some((name) => isBadDay(fields[name])), 'bad-day'),
    ...when(repeats(fields.offerKinds) || repeats(fields.problems), 'repeated-entry'),
  ];
}
