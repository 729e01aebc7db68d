/** Version 1 knew one competitor of a person, by name alone; from version 2 on there are several, each of a kind. */
import { type FileContent, isPlainRecord } from './migrate.ts';

/** A name becomes a rival's; an empty one stays without a name, and null is none. Anything else is left for the schema to refuse. */
export function competitorsOfPeople(content: FileContent): FileContent {
  const { people } = content;
  return Array.isArray(people) ? { ...content, people: people.map(ofPerson) } : content;
}

function ofPerson(person: unknown): unknown {
  if (!isPlainRecord(person) || !('competitor' in person) || 'competitors' in person) return person;
  const { competitor, ...rest } = person;
  if (competitor === null) return rest;
  return typeof competitor === 'string' ? { ...rest, competitors: [{ name: competitor, kind: 'rival' }] } : person;
}
