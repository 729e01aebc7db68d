/** Our people in their order, for the questions that ask for one of them. */
import type { MapFacts } from '../facts/mapFacts.ts';
import type { OurPersonId } from '../model/ids.ts';
import type { OurPerson } from '../model/ourSide.ts';
import { compareBy } from '../shared/compare.ts';

export const ourPeople = (facts: MapFacts): readonly OurPersonId[] =>
  Object.values(facts.ours.people)
    .sort(
      compareBy<OurPerson>(
        (person) => person.order,
        (person) => person.id,
      ),
    )
    .map((person) => person.id);
