/** Which banners of a quiet period stand at a step that begins when it is over; must never let the first one go. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import { readSchedule } from '../../plan/schedule.ts';
import type { EntryBook } from './entryBook.ts';
import type { LaneItem } from './flow.ts';
import { readFlowFacts } from './flowFacts.ts';

/** Tells of a line whether it forbids contact until a day that its step, by the schedule, begins after. */
export function bannersTooLate(facts: MapFacts, book: EntryBook): (item: LaneItem) => boolean {
  const { until } = readFlowFacts(facts).silences.map;
  if (until === null) return () => false;
  const { steps } = readSchedule(facts);
  return ({ step, reasons }) => {
    const begins = steps.get(step)?.begins;
    if (begins === undefined || begins <= until) return false;
    return reasons.every(({ entry }) => book.byId(entry)?.banner === true);
  };
}
