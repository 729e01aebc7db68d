/** Records who sits in the place of somebody who has left; must never hand on what was known of the one who left. */
import { addPerson } from '../edit/addPerson.ts';
import type { Edit } from '../edit/edit.ts';
import { handOver } from '../edit/handOver.ts';
import type { PersonId } from '../model/ids.ts';
import type { Answers, AskOf, NewId } from './ask.ts';

/** Gives the seats to somebody known or new, who has the post and so its function and, unless another was said, its title. */
export function answerSuccessor({ person }: AskOf<'successor'>, who: Answers['successor'], newId: NewId): Edit {
  if (who.is === 'nobody') return (map) => handOver(map, { from: person, to: null });
  if (who.is === 'known') return (map) => handOver(map, { from: person, to: who.person });
  const id = newId<PersonId>();
  return (map) => {
    const gone = map.people[person];
    if (!gone) return map;
    const post = { function: gone.function, title: who.title || gone.title, owner: gone.owner };
    return handOver(addPerson(map, { id, name: who.name, ...post }), { from: person, to: id });
  };
}
