/** What is typed for an empty chair: who sits there, and what else was said of them; must never make two of one, nor drop a word. */
import { completePerson } from '../edit/completePerson.ts';
import { type Edit, together } from '../edit/edit.ts';
import { setPerson } from '../edit/setPerson.ts';
import { setSeatRole } from '../edit/setSeatRole.ts';
import { takeChair } from '../edit/takeChair.ts';
import type { PersonId, SeatId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Person } from '../model/records.ts';
import { personFields } from './personFields.ts';
import type { ReadLine } from './readLine.ts';

export interface TypedChair {
  readonly line: ReadLine;
  readonly chair: PersonId;
  /** The line of the outline; null outside every step. */
  readonly seat: SeatId | null;
  /** Somebody known who sits here too; null for somebody new. */
  readonly person: Person | null;
}

/** What the chair was called stays unless something else was said. The line is read exactly as it is said. */
export function chairTyped({ line, chair, seat, person }: TypedChair): Edit {
  const { name, title, ...facts } = personFields(line);
  const role: Edit = (map) => (seat && line.role ? setSeatRole(map, { seat, role: line.role }) : map);
  if (!person) {
    const patch = { ...facts, name, ...(title !== '' && { title }) };
    return together((map) => setPerson(map, { person: chair, patch }), role);
  }
  return together(
    role,
    (map) => completePerson(map, { person: person.id, facts: { name, title, ...facts }, said: line.said }),
    (map) => fromChair(map, chair, person.id),
    (map) => takeChair(map, { chair, person: person.id }),
  );
}

/** What the chair says of them, where nothing is recorded. */
function fromChair(map: BuyingMap, chair: PersonId, id: PersonId): BuyingMap {
  const [post, person] = [map.people[chair], map.people[id]];
  if (!post || !person) return map;
  const patch = {
    ...(person.title === '' && { title: post.title }),
    ...(person.function === 'unknown' && { function: post.function }),
  };
  return setPerson(map, { person: id, patch });
}
