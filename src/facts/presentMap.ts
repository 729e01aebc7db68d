/** The map without those who have left, as every rule but the one about them reads it (domain, section 8, "The ground moves"). */
import type { BuyingMap } from '../model/map.ts';
import { prune } from '../model/prune.ts';

const known = new WeakMap<BuyingMap, BuyingMap>();

/**
 * Without the people who have left, and without what hangs on them: seats, relations, concerns, account lines and their
 * part in contacts. A contact with others stays theirs. The same map where nobody has left, and the same object for the
 * same map.
 */
export function presentMap(drawn: BuyingMap): BuyingMap {
  const people = Object.entries(drawn.people);
  const there = people.filter(([, person]) => !person.left);
  if (there.length === people.length) return drawn;
  const found = known.get(drawn);
  if (found) return found;
  const made = prune({ ...drawn, people: Object.fromEntries(there) });
  known.set(drawn, made);
  return made;
}
