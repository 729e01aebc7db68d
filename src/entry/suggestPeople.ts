/** Suggests people of the sheet while a name is being typed; must never decide that two are one. */
import type { Person } from '../model/records.ts';
import { searchKey } from '../shared/sameName.ts';

const MOST = 6;

/** At most six, those whose name begins so before those who only have it inside; nobody for an empty text. */
export function suggestPeople(typed: string, people: readonly Person[]): readonly Person[] {
  const asked = searchKey(typed);
  if (asked === '') return [];
  const named = people.flatMap((person) => {
    const at = searchKey(person.name).indexOf(asked);
    return at < 0 ? [] : [{ person, begins: at === 0 }];
  });
  const ranked = [...named.filter(({ begins }) => begins), ...named.filter(({ begins }) => !begins)];
  return ranked.slice(0, MOST).map(({ person }) => person);
}
