/** The first day on which people may be approached; must never propose a day inside a quiet period. */
import { within } from '../facts/mapFacts.ts';
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { addDays, type Day } from '../shared/day.ts';

/** From a day on, the first that lies in nobody's quiet period; null when quiet never ends. */
export function firstFreeDay(map: BuyingMap, people: readonly PersonId[], from: Day): Day | null {
  const periods = [map.fields.quiet, ...people.map((person) => map.people[person]?.quiet ?? null)];
  let day = from;
  for (;;) {
    const quiet = periods.find((period) => within(period, day));
    if (!quiet) return day;
    if (quiet.to === null) return null;
    day = addDays(quiet.to, 1);
  }
}
