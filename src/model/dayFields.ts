/** Which fields of which records hold a day or a period; a field of that kind that is missing here does not compile. */
import type { Day } from '../shared/day.ts';
import type { RecordOf, TableName } from './map.ts';
import type { MapFields } from './mapFields.ts';
import type { Period } from './records.ts';

/** The fields of a record that hold a value of a kind, or perhaps none. */
type FieldsOf<Rec, Kind> = {
  [Field in keyof Rec]-?: [NonNullable<Rec[Field]>] extends [Kind]
    ? [Rec[Field]] extends [null]
      ? never
      : Field
    : never;
}[keyof Rec] &
  string;

/** Every day and every period of a record, each named once. */
type Named<Rec> = {
  readonly days: { readonly [Field in FieldsOf<Rec, Day>]: true };
  readonly periods: { readonly [Field in FieldsOf<Rec, Period>]: true };
};

type ByTable = { readonly [Name in TableName]: Named<RecordOf<Name>> } & { readonly fields: Named<MapFields> };

const none = { days: {}, periods: {} } as const;

const NAMED: ByTable = {
  fields: {
    days: {
      tenderPublished: true,
      tenderQuestionsBy: true,
      tenderBidsDue: true,
      tenderResult: true,
      supplierUntil: true,
      noticeBy: true,
      reasonBy: true,
    },
    periods: { quiet: true },
  },
  people: { days: {}, periods: { quiet: true } },
  steps: { days: { lastDay: true, papersBy: true }, periods: {} },
  links: none,
  seats: none,
  relations: none,
  contacts: { days: { day: true }, periods: {} },
  concerns: none,
  terms: none,
  accountLines: none,
  laneEdits: { days: { due: true }, periods: {} },
  waivers: none,
  ruleSwitches: none,
  measures: none,
  places: none,
  absentFunctions: none,
  tasks: { days: { due: true }, periods: {} },
  questions: { days: { due: true }, periods: {} },
  moments: { days: { day: true }, periods: {} },
  chapters: none,
  requiredRoles: none,
  sources: { days: { day: true }, periods: {} },
};

/** A table, or the map's own fields. */
export type Holder = keyof typeof NAMED;

type Plain = { readonly [field: string]: unknown };

/** The days that a record holds, those of its periods among them. */
export function daysOf(holder: Holder, record: object): readonly Day[] {
  const { days, periods } = NAMED[holder];
  const plain = record as Plain;
  const ends = Object.keys(periods).flatMap((field) => {
    const period = plain[field] as Period | null;
    return period === null ? [] : [period.from, period.to];
  });
  return [...Object.keys(days).map((field) => plain[field] as Day | null), ...ends].filter((day) => day !== null);
}

/** The record with each of its days changed; the same one where it holds none. */
export function withDays<Rec extends object>(holder: Holder, record: Rec, change: (day: Day) => Day): Rec {
  const { days, periods } = NAMED[holder];
  const plain = record as unknown as Plain;
  const changed: { [field: string]: unknown } = {};
  const one = (day: Day | null) => day && change(day);
  for (const field of Object.keys(days)) changed[field] = one(plain[field] as Day | null);
  for (const field of Object.keys(periods)) {
    const period = plain[field] as Period | null;
    changed[field] = period && { from: one(period.from), to: one(period.to) };
  }
  return Object.keys(changed).length === 0 ? record : { ...record, ...changed };
}
