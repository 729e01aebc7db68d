/** Several people in a few words, by name as long as that stays short; must never leave out how many they are. */
import { joinNames } from '../analysis/flow/joinNames.ts';
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Language } from '../model/words.ts';
import type { Say } from '../text/text.ts';
import { nameOfPerson } from './nameOf.ts';

const MOST = 3;

export function sayPeople(map: BuyingMap, people: readonly PersonId[], t: Say, language: Language): string {
  if (people.length > MOST) return t('clipboard.people', { count: people.length });
  const names = people.map((id) => nameOfPerson(map.people[id], t));
  return joinNames(names, language);
}
