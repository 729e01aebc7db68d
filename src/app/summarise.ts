/** What home shows of a map: stops, small picture, words for the search; must never be kept as truth. */
import { analyse } from '../analysis/analyse.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Day } from '../shared/day.ts';
import type { MapSummary } from '../store/library.ts';

export type SummaryParts = Omit<MapSummary, 'id' | 'changedAt'>;

export function summarise(map: BuyingMap, ours: OurSide, day: Day): SummaryParts {
  const index = mapIndex(map);
  const stops = analyse(map, ours, day).blockers.filter((blocker) => blocker.severity === 'stop');
  const stopped = new Set(stops.flatMap((blocker) => blocker.people));
  const words = [
    map.fields.name,
    map.fields.customer,
    map.fields.offer,
    ...index.people.flatMap((person) => [person.name, person.title]),
    ...index.steps.map((step) => step.name),
  ];
  return {
    name: map.fields.name,
    customer: map.fields.customer,
    sample: map.fields.sample,
    stops: stops.length,
    picture: index.steps.map((step) => index.seatsOfStep(step.id).map((seat) => stopped.has(seat.person))),
    search: words.join(' ').toLowerCase(),
  };
}
