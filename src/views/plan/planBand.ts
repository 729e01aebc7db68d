/** Where the band of the schedule has its steps, weeks and days, in per cent of its width; must never put a bar where no day is. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { StepId } from '../../model/ids.ts';
import type { Period } from '../../model/records.ts';
import { readSchedule } from '../../plan/schedule.ts';
import { addDays, type Day, daysBetween } from '../../shared/day.ts';
import { mondayOf } from './planGroups.ts';

export interface BandStep {
  readonly step: StepId;
  readonly begins: Day;
  readonly ends: Day;
  readonly left: number;
  readonly width: number;
  readonly here: boolean;
  /** Ends after its latest end. */
  readonly late: boolean;
  /** Days that the customer has named. */
  readonly days: readonly { readonly day: Day; readonly kind: 'last-day' | 'papers-by'; readonly left: number }[];
}

export interface Band {
  readonly from: Day;
  /** Whole weeks. */
  readonly length: number;
  readonly weeks: readonly { readonly monday: Day; readonly left: number }[];
  readonly today: number;
  readonly byWhen: { readonly day: Day; readonly left: number } | null;
  /** Silent for the whole map. */
  readonly quiet: { readonly left: number; readonly width: number } | null;
  /** Days of a tender. */
  readonly tender: readonly { readonly day: Day; readonly kind: TenderDay; readonly left: number }[];
  readonly steps: readonly BandStep[];
}

const TENDER_DAYS = ['tenderPublished', 'tenderQuestionsBy', 'tenderBidsDue', 'tenderResult'] as const;
export type TenderDay = (typeof TENDER_DAYS)[number];

const DAYS_A_WEEK = 7;
/** Fewer weeks would make a short step fill the screen. */
const FEWEST_WEEKS = 6;
/** More marks than that could not be told apart. */
const MOST_MARKS = 8;
const WEEKS_APART = [1, 2, 4, 8, 13, 26, 52];

/** The band of a map's schedule; null while no step is left to be done. */
export function planBand(facts: MapFacts): Band | null {
  const { fields } = facts.map;
  const { steps } = readSchedule(facts);
  if (steps.size === 0) return null;
  const coming = (day: Day | null): readonly Day[] => (day !== null && day >= facts.today ? [day] : []);
  const tenderDays = TENDER_DAYS.flatMap((kind) => coming(fields[kind]).map((day) => ({ day, kind })));
  const days = [
    ...[...steps.values()].map(({ ends }) => ends),
    ...coming(fields.reasonBy),
    ...tenderDays.map(({ day }) => day),
  ];
  const from = mondayOf(facts.today);
  const until = days.reduce((last, day) => (day > last ? day : last), facts.today);
  const weeks = Math.max(FEWEST_WEEKS, Math.ceil((daysBetween(from, until) + 2) / DAYS_A_WEEK));
  const length = weeks * DAYS_A_WEEK;
  const at = (day: Day): number => (100 * daysBetween(from, day)) / length;
  /** In the middle of its day. */
  const on = (day: Day): number => at(day) + 50 / length;
  const stretch = (begins: Day, ends: Day) => ({ left: at(begins), width: at(addDays(ends, 1)) - at(begins) });
  const apart = WEEKS_APART.find((some) => weeks / some <= MOST_MARKS) ?? Math.ceil(weeks / MOST_MARKS);
  return {
    from,
    length,
    weeks: Array.from({ length: Math.ceil(weeks / apart) }, (_, place) => {
      const monday = addDays(from, place * apart * DAYS_A_WEEK);
      return { monday, left: at(monday) };
    }),
    today: on(facts.today),
    byWhen: coming(fields.reasonBy).map((day) => ({ day, left: on(day) }))[0] ?? null,
    quiet: quietPart(fields.quiet, from, addDays(from, length - 1), stretch),
    tender: tenderDays.map((one) => ({ ...one, left: on(one.day) })),
    steps: [...steps.values()].map(({ step: id, begins, ends, latestEnd }) => {
      const step = facts.map.steps[id];
      const named = [
        ...coming(step?.papersBy ?? null).map((day) => ({ day, kind: 'papers-by' as const })),
        ...coming(step?.lastDay ?? null).map((day) => ({ day, kind: 'last-day' as const })),
      ];
      return {
        step: id,
        begins,
        ends,
        ...stretch(begins, ends),
        here: step?.here ?? false,
        late: latestEnd !== null && ends > latestEnd,
        days: named.map((one) => ({ ...one, left: on(one.day) })),
      };
    }),
  };
}

/** What of a quiet period lies on the band; one without any bound is not yet one. */
function quietPart(
  quiet: Period | null,
  from: Day,
  to: Day,
  stretch: (begins: Day, ends: Day) => { readonly left: number; readonly width: number },
) {
  if (quiet === null || (quiet.from === null && quiet.to === null)) return null;
  const begins = quiet.from === null || quiet.from < from ? from : quiet.from;
  const ends = quiet.to === null || quiet.to > to ? to : quiet.to;
  return begins > ends ? null : stretch(begins, ends);
}
