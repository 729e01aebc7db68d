/** One of the two states that are compared, and how people, steps and ours are named in it; must never name anything by its id. */
import type { OurPersonId, PersonId, StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { OurSide } from '../../model/ourSide.ts';
import type { Link } from '../../model/records.ts';
import { sayCondition } from '../../model/sayCondition.ts';
import type { ContactLevel, Words } from '../../model/words.ts';
import { inLanguage } from '../inLanguage.ts';
import type { Voice } from '../mapFieldWords.ts';
import { nameOfPerson, nameOfStep } from '../nameOf.ts';
import { nameOfOurs } from '../nameOfOurs.ts';

/** One of the two states, and how to speak of it. */
export interface Side extends Voice {
  readonly map: BuyingMap;
  readonly ours: OurSide;
  readonly level: (person: PersonId) => ContactLevel;
}

export type Read<Value> = (value: Value, side: Side) => string;

export const listed = (names: readonly string[], { t }: Side) => names.join(t('common.comma')) || t('common.none');

export const sayPerson = (id: PersonId | null, { map, t }: Side): string =>
  id === null ? t('common.none') : nameOfPerson(map.people[id], t);
export const sayStep = (id: StepId | null, { map, t, language }: Side): string =>
  (id === null ? '' : nameOfStep(map.steps[id], language, t)) || t('common.none');
export const sayPeople: Read<readonly PersonId[]> = (ids, side) =>
  listed(
    ids.map((id) => sayPerson(id, side)),
    side,
  );
export const sayOurs: Read<OurPersonId | null> = (id, { ours, t }) => {
  if (id === null) return t('common.none');
  const person = ours.people[id];
  return person ? nameOfOurs(person, t) : t('compare.oursGone');
};
export const sayWords: Read<Words> = (words, { language, t }) => inLanguage(words, language) || t('common.none');
export const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => `${part}`.padStart(2, '0')).join(':');

export const sayLink = ({ from, to, condition }: Link, side: Side): string => {
  const ends = { from: sayStep(from, side), to: sayStep(to, side) };
  if (condition === null) return side.t('inspector.linkTitle', ends);
  const when = sayCondition(condition, side.map.fields.currency, side.language);
  return side.t('changes.joined', { what: side.t('inspector.linkTitle', ends), words: when });
};
