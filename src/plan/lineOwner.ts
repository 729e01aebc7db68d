/** Who of ours takes care of a line of the sales flow (domain, section 7, "The plan"). */
import type { MapFacts } from '../facts/mapFacts.ts';
import type { OurPersonId, PersonId } from '../model/ids.ts';

/** Whoever was set, as long as our side has them; else who is responsible for the first of the people named who has somebody; else who leads the map. */
export function readOwner(
  { map, ours, isOwned }: MapFacts,
  named: readonly PersonId[],
  set: OurPersonId | null,
): OurPersonId | null {
  if (set !== null && ours.people[set]) return set;
  const person = named.find(isOwned);
  const { owner } = (person && map.people[person]) ?? map.fields;
  return owner !== null && ours.people[owner] ? owner : null;
}
