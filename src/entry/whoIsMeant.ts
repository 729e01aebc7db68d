/** Says who is meant by a name that was typed or pasted: one answer for every place where names are written; must never write. */
import type { Person } from '../model/records.ts';
import { namesakes, sameName } from '../shared/sameName.ts';

/** What is said of somebody: a name, and a title where one was given. */
export type Said = Pick<Person, 'name' | 'title'>;

export type Meant =
  | { readonly is: 'known'; readonly person: Person }
  | { readonly is: 'new' }
  /** Several have this name, and nothing that was said tells which of them it is. */
  | { readonly is: 'ambiguous'; readonly among: readonly Person[] };

/** Of these people the one of that name; of several, the one of that title. */
export const whoIsMeant = (said: Said, people: readonly Person[]): Meant =>
  meantAmong(said, namesakes(said.name, people));

/** The same where those of that name are found already. */
export function meantAmong(said: Said, named: readonly Person[]): Meant {
  const [first, ...others] = named;
  if (!first) return { is: 'new' };
  const person = others.length === 0 ? first : named.find(({ title }) => sameName(title, said.title));
  return person ? { is: 'known', person } : { is: 'ambiguous', among: named };
}

/** Whom nothing that was said speaks against: the one of that name, whose title was not said otherwise. */
export function surelyMeant(said: Said, people: readonly Person[]): Person | null {
  const meant = whoIsMeant(said, people);
  return meant.is === 'known' && (said.title === '' || sameName(said.title, meant.person.title)) ? meant.person : null;
}

/** Who may be given a function by their name: nobody who has one is given another for a name that they share. */
export function meantForFunction(said: Said, people: readonly Person[]): Person | null {
  const meant = whoIsMeant(said, people);
  return meant.is === 'known' && meant.person.function === 'unknown' ? meant.person : null;
}
