/** Finds people already on the sheet whose name begins like what is typed; must never decide that two are one. */
import type { Person } from '../model/records.ts';

const MOST = 6;

/** At most six, those whose name begins so before those who only have it inside; nobody for an empty text. */
export function matchPeople(typed: string, people: readonly Person[]): readonly Person[] {
  const asked = typed.trim().toLowerCase();
  if (asked === '') return [];
  const named = people.filter((person) => person.name.toLowerCase().includes(asked));
  const begins = (person: Person) => person.name.toLowerCase().startsWith(asked);
  return [...named.filter(begins), ...named.filter((person) => !begins(person))].slice(0, MOST);
}

/** Whether one of them has exactly this name. */
export const sameName = (typed: string, person: Person): boolean =>
  person.name.trim().toLowerCase() === typed.trim().toLowerCase();
