/** Which parts somebody plays on the map, the weightiest first. */

import type { PersonId } from '../model/ids.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Role } from '../model/words.ts';
import type { MapFacts } from './mapFacts.ts';

const BY_WEIGHT: readonly Role[] = ['approver', 'initiator', 'executor', 'informed'];

/** Roles of all seats as drawn, then the opinion holder read from the arrows; empty for somebody without either. */
export function rolesOf(facts: MapFacts, person: PersonId): readonly (Role | 'opinion-holder')[] {
  const roles = new Set(
    mapIndex(facts.drawn)
      .seatsOfPerson(person)
      .map((seat) => seat.role),
  );
  const held = BY_WEIGHT.filter((role) => roles.has(role));
  return facts.opinionHolders.some((holder) => holder.id === person) ? [...held, 'opinion-holder'] : held;
}
