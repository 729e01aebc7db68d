/** The few fields that questions share. */
import type { PersonId } from '../../../model/ids.ts';
import type { Language } from '../../../model/words.ts';
import type { Names } from '../../../playbook/names.ts';
import { nameOfPerson } from '../../../telling/nameOf.ts';
import { useOpenMap } from '../../context/contexts.ts';
import { useText } from '../../kit/useText.ts';

/** Options for a list, from words and their names. */
export const optionsOf = <Word extends string>(words: readonly Word[], names: Names<Word>, language: Language) =>
  words.map((value) => ({ value, label: names[value][language] }));

/** A person's name as it is shown. */
export function useNameOf(): (person: PersonId) => string {
  const { t } = useText();
  const people = useOpenMap((state) => state.map.people);
  return (person) => nameOfPerson(people[person], t);
}
