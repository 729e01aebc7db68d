/** Where one is in the outline, in words for whoever cannot see it; must never leave out what the signs of a line say. */
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Person, Relation, Seat, Step } from '../model/records.ts';
import type { ContactLevel, Language } from '../model/words.ts';
import {
  contactNamesOf,
  LEFT_NAME,
  ROLE_NAMES,
  STANCE_NAMES,
  STEP_KIND_NAMES,
  WEIGHT_NAMES,
} from '../playbook/names.ts';
import type { Say } from '../text/text.ts';
import { nameOfPerson } from './nameOf.ts';
import { sayTie } from './sayTie.ts';

const join = (words: readonly string[], language: Language) =>
  words.filter((word) => word !== '').join(language === 'en' ? ', ' : '，');

/** "Step 2 of 6, Choosing one, Selection, We are here, 2 blockers". */
export function sayStep(step: Step, map: BuyingMap, blockers: number, t: Say, language: Language): string {
  const { positionOfStep, steps } = mapIndex(map);
  return join(
    [
      t('outline.stepOf', { number: positionOfStep(step.id) + 1, all: steps.length }),
      step.name,
      STEP_KIND_NAMES[step.kind][language],
      step.here ? t('outline.here') : '',
      blockers > 0 ? t('sheet.blockerCount', { count: blockers }) : '',
    ],
    language,
  );
}

/** A relation as it reads from one of its ends: "sways Shen Yu, strong". */
export function sayRelation(relation: Relation, person: string, map: BuyingMap, t: Say, language: Language): string {
  const starts = relation.from === person;
  const other = nameOfPerson(map.people[starts ? relation.to : relation.from], t);
  return sayTie(relation, { starts, other }, t, language);
}

/** Those that start at somebody first, then those that end there. */
export const relationsOf = (map: BuyingMap, person: string): readonly Relation[] => {
  const all = mapIndex(map).relations;
  return [
    ...all.filter((relation) => relation.from === person),
    ...all.filter((relation) => relation.to === person && relation.from !== person),
  ];
};

interface Standing {
  readonly person: Person;
  readonly seat: Seat | null;
  readonly level: ContactLevel;
  readonly blockers: number;
}

/**
 * "Gao Peng, head of IT, Approver, Sceptic, Met, Medium, sways Lin Wei, strong, 2 blockers"; only up to the role while
 * only what is safe may be said.
 */
export function sayPerson(standing: Standing, map: BuyingMap, t: Say, language: Language, safe = false): string {
  const { person, seat, level, blockers } = standing;
  const gone = person.left ? LEFT_NAME[language] : '';
  const shown = [
    nameOfPerson(person, t),
    person.title,
    gone,
    seat ? ROLE_NAMES[seat.role][language] : t('outline.outside'),
  ];
  const ours = [
    STANCE_NAMES[person.stance][language],
    contactNamesOf(person.sort)[level][language],
    WEIGHT_NAMES[person.weight][language],
    person.kp ? t('common.kp') : '',
    ...relationsOf(map, person.id).map((relation) => sayRelation(relation, person.id, map, t, language)),
    blockers > 0 ? t('sheet.blockerCount', { count: blockers }) : '',
  ];
  return join(safe ? shown : [...shown, ...ours], language);
}
