/** Who is offered while a name is being typed, and who is meant until somebody chooses; must never choose between several. */
import type { Person } from '../model/records.ts';
import { suggestPeople } from './suggestPeople.ts';
import { type Said, whoIsMeant } from './whoIsMeant.ts';

export interface Offered {
  /** In the order in which they are shown. Null is somebody new who has the name of somebody there. */
  readonly options: readonly (Person | null)[];
  /** Null is somebody new; undefined where several have the name alike, and one of them has to be chosen. */
  readonly meant: Person | null | undefined;
}

/** Nobody to choose from: whoever is typed is new. */
export const NOBODY_OFFERED: Offered = { options: [], meant: null };

export function offerPeople(said: Said, people: readonly Person[]): Offered {
  const meant = whoIsMeant(said, people);
  const named = meant.is === 'known' ? [meant.person] : meant.is === 'new' ? [] : meant.among;
  const near = suggestPeople(said.name, people).filter((person) => !named.includes(person));
  switch (meant.is) {
    case 'new':
      return { options: near, meant: null };
    case 'known':
      return { options: [...named, ...near, null], meant: meant.person };
    case 'other':
      return { options: [null, ...named, ...near], meant: null };
    case 'ambiguous':
      return { options: [...named, null, ...near], meant: undefined };
  }
}
