/** Puts whom a way out names by itself in front of the others who would do as well. */
import type { PersonId } from '../../model/ids.ts';

/** Those who are preferred, then all others, each as they stood. */
export const preferring = (
  isPreferred: (person: PersonId) => boolean,
  people: readonly PersonId[],
): readonly PersonId[] => [...people.filter(isPreferred), ...people.filter((person) => !isPreferred(person))];
