/** Whom somebody sways (domain, section 8, "Meant exactly"): along arrows that are not weak and reporting lines downwards. */
import type { PersonId } from '../model/ids.ts';
import type { MapIndex } from '../model/mapIndex.ts';

/** Answers whom a person sways over any number of such links, themselves left out. */
export function readSway(index: MapIndex): (person: PersonId) => ReadonlySet<PersonId> {
  const next = new Map<PersonId, PersonId[]>();
  const join = (from: PersonId, to: PersonId) => {
    const there = next.get(from);
    if (there) there.push(to);
    else next.set(from, [to]);
  };
  for (const relation of index.relations) {
    if (relation.kind === 'influence' && relation.strength !== 'weak') join(relation.from, relation.to);
    if (relation.kind === 'reports-to') join(relation.to, relation.from);
  }
  const known = new Map<PersonId, ReadonlySet<PersonId>>();
  return (person) => {
    const found = known.get(person);
    if (found) return found;
    const swayed = new Set<PersonId>();
    const waiting = [...(next.get(person) ?? [])];
    for (let other = waiting.pop(); other !== undefined; other = waiting.pop()) {
      if (swayed.has(other)) continue;
      swayed.add(other);
      waiting.push(...(next.get(other) ?? []));
    }
    swayed.delete(person);
    known.set(person, swayed);
    return swayed;
  };
}
