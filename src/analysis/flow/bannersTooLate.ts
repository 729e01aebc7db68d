/** Which banners of a quiet period stand at a step that begins when it is over; must never let the first one go. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import { readSchedule } from '../../plan/schedule.ts';
import type { EntryBook } from './entryBook.ts';
import type { LaneItem, Reason } from './flow.ts';
import { readFlowFacts } from './flowFacts.ts';

/** Tells of a line whether it forbids contact until a day that its step, by the schedule, begins after. */
export function bannersTooLate(facts: MapFacts, book: EntryBook): (item: LaneItem) => boolean {
  const { silences } = readFlowFacts(facts);
  const untilOf = ({ person }: Reason) => {
    const about = person === null ? undefined : facts.map.people[person];
    return (about ? silences.of(about) : silences.map).until;
  };
  return ({ step, reasons }) => {
    if (!reasons.every(({ entry }) => book.byId(entry)?.banner === true)) return false;
    const begins = readSchedule(facts).steps.get(step)?.begins;
    if (begins === undefined) return false;
    return reasons.every((reason) => {
      const until = untilOf(reason);
      return until !== null && begins > until;
    });
  };
}
