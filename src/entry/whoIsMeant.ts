/** Says who is meant by a name that was typed or pasted: one answer for every place where names are written; must never write. */
import type { Person } from '../model/records.ts';
import type { FunctionId } from '../model/words.ts';
import { namesakes, sameName } from '../shared/sameName.ts';

/** What tells who somebody is. What they think, or how well we know them, changes and tells nobody from another. */
interface Telling {
  readonly title: string;
  readonly function?: FunctionId | 'unknown' | null;
}

export interface Said extends Telling {
  readonly name: string;
}

export type Meant<One = Person> =
  | { readonly is: 'known'; readonly person: One }
  | { readonly is: 'new' }
  /** Of all who have this name, something else is recorded than was said. */
  | { readonly is: 'other'; readonly among: readonly One[] }
  /** Several have this name, and nothing that was said tells which of them it is. */
  | { readonly is: 'ambiguous'; readonly among: readonly One[] };

/** Of these people the one of that name, unless a title or function was said that is not theirs. */
export const whoIsMeant = (said: Said, people: readonly Person[]): Meant =>
  meantAmong(said, namesakes(said.name, people));

/** Whether one of these people has a name. */
export const isNamed =
  (people: readonly Person[]) =>
  (name: string): boolean =>
    namesakes(name, people).length > 0;

/** What a line that is typed for the map is told of the names there: whose are taken, and who can be tied to. */
export const knownAmong = (
  people: readonly Person[],
): { readonly isKnown: (name: string) => boolean; readonly isOne: (name: string) => boolean } => ({
  isKnown: isNamed(people),
  isOne: (name) => namesakes(name, people).length === 1,
});

/** The same where those of that name are found already. */
export function meantAmong<One extends Telling>(said: Telling, named: readonly One[]): Meant<One> {
  if (named.length === 0) return { is: 'new' };
  const fitting = named.filter((one) => speaks(said, one) !== 'against');
  const told = fitting.filter((one) => speaks(said, one) === 'for');
  const [person, ...others] = told.length > 0 ? told : fitting;
  if (!person) return { is: 'other', among: named };
  return others.length === 0 ? { is: 'known', person } : { is: 'ambiguous', among: [person, ...others] };
}

/** Whether what was said speaks for somebody of that name; what is not recorded speaks neither way. */
function speaks(said: Telling, one: Telling): 'for' | 'against' | null {
  const titles = said.title === '' || one.title === '' ? null : sameName(said.title, one.title);
  const functions = isKnown(said) && isKnown(one) ? said.function === one.function : null;
  if (titles === false || functions === false) return 'against';
  return titles || functions ? 'for' : null;
}

const isKnown = ({ function: where = null }: Telling): boolean => where !== null && where !== 'unknown';

/** Whoever is known, unless a title was said that nobody has recorded: for where no word of it could be kept. */
export function surelyMeant(said: Said, people: readonly Person[]): Meant {
  const meant = whoIsMeant(said, people);
  return meant.is === 'known' && said.title !== '' && meant.person.title === ''
    ? { is: 'other', among: [meant.person] }
    : meant;
}
