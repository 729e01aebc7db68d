/** What only the analysis can say of a map on home: its stops its cards and those with a stop; must never be kept as truth. */
import { analyse } from '../analysis/analyse.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Day } from '../shared/day.ts';
import type { MapSummary } from '../store/library.ts';

export function summarise(map: BuyingMap, ours: OurSide, day: Day): Pick<MapSummary, 'stops' | 'picture'> {
  const index = mapIndex(map);
  const stops = analyse(map, ours, day).blockers.filter((blocker) => blocker.severity === 'stop');
  const stopped = new Set(stops.flatMap((blocker) => blocker.people));
  return {
    stops: stops.length,
    picture: index.steps.map((step) =>
      index
        .seatsOfStep(step.id)
        .map(({ person, role }) => (stopped.has(person) ? 'stop' : role === 'approver' ? 'approver' : 'plain')),
    ),
  };
}
