/** Everybody on a map in the order in which a list of them reads; must never leave anybody out. */
import { mapIndex } from '../model/mapIndex.ts';
import type { Person } from '../model/records.ts';
import { compareBy } from '../shared/compare.ts';
import type { MapFacts } from './mapFacts.ts';

/** Gone or not: by first seat, then those placed without one, then whoever is not placed yet. */
export function inChainOrder(facts: MapFacts): readonly Person[] {
  const index = mapIndex(facts.drawn);
  const seatPlace = new Map(index.seats.map((seat, place) => [seat.id, place]));
  const rank = (person: Person): number => {
    const seat = index.seatsOfPerson(person.id)[0];
    if (seat) return seatPlace.get(seat.id) ?? 0;
    return index.seats.length + (facts.isPlaced(person.id) ? 0 : 1);
  };
  return [...index.people].sort(
    compareBy<Person>(
      rank,
      (person) => person.name,
      (person) => person.id,
    ),
  );
}
