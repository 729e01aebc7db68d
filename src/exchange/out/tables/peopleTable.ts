/** Everybody on the map, a row for each, with what they are called in other systems; must never hold on a safe one more than who sits where. */
import { inChainOrder } from '../../../facts/inChainOrder.ts';
import { rolesOf } from '../../../facts/rolesOf.ts';
import { mapIndex } from '../../../model/mapIndex.ts';
import type { Person } from '../../../model/records.ts';
import {
  contactNamesOf,
  FUNCTION_NAMES,
  PERSON_SORT_NAMES,
  ROLE_NAMES,
  STANCE_NAMES,
  WEIGHT_NAMES,
} from '../../../playbook/names.ts';
import { nameOfStep } from '../../../telling/nameOf.ts';
import { nameOfOurs } from '../../../telling/nameOfOurs.ts';
import { sayCompetitors } from '../../../telling/sayCompetitors.ts';
import { sayLimit } from '../../../telling/sayLimit.ts';
import { sayPeriod } from '../../../telling/sayPeriod.ts';
import type { Given } from '../given.ts';
import { type Column, type OutTable, tableOf } from './table.ts';

export function peopleTable({ analysis: { facts }, safe, language, t }: Given): OutTable {
  const index = mapIndex(facts.drawn);
  const { currency } = facts.drawn.fields;
  const people = inChainOrder(facts);
  const comma = t('common.comma');
  const stepsOf = ({ id }: Person) => [
    ...new Set(index.seatsOfPerson(id).map(({ step }) => nameOfStep(facts.drawn.steps[step], language, t))),
  ];
  const theirs: readonly Column<Person>[] = [
    [t('inspector.name'), 22, ({ name }) => name],
    [t('inspector.personTitle'), 28, ({ title }) => title],
    [t('facts.sort'), 12, ({ sort }) => PERSON_SORT_NAMES[sort][language]],
    [
      t('inspector.function'),
      20,
      (person) => (person.function === 'unknown' ? '' : FUNCTION_NAMES[person.function][language]),
    ],
    [
      t('plan.role'),
      22,
      ({ id }) =>
        rolesOf(facts, id)
          .map((role) => ROLE_NAMES[role][language])
          .join(comma),
    ],
    [t('out.steps'), 30, (person) => stepsOf(person).join(comma)],
    [t('compare.hasLeft'), 10, ({ left }) => (left ? t('common.yes') : '')],
  ];
  if (safe) return tableOf(t('out.people'), theirs, people);
  const sources = [...new Set(people.flatMap(({ ids }) => ids.map(({ source }) => source)))].sort();
  const ours: readonly Column<Person>[] = [
    [t('inspector.stance'), 14, ({ stance }) => STANCE_NAMES[stance][language]],
    [t('inspector.contact'), 16, ({ id, sort }) => contactNamesOf(sort)[facts.level(id)][language]],
    [
      t('facts.wanted'),
      16,
      ({ sort, wanted }) => (wanted === 'unrecorded' ? '' : contactNamesOf(sort)[wanted][language]),
    ],
    [t('inspector.weight'), 12, ({ weight }) => WEIGHT_NAMES[weight][language]],
    [t('common.kp'), 10, ({ kp }) => (kp ? t('common.yes') : '')],
    [t('inspector.limit'), 20, ({ limit }) => sayLimit(limit, currency, t, language)],
    [
      t('inspector.competitor'),
      20,
      ({ competitors }) => (competitors.length === 0 ? '' : sayCompetitors(competitors, language, t)),
    ],
    [t('inspector.quiet'), 20, ({ quiet }) => (quiet === null ? '' : sayPeriod(quiet, t, language))],
    [t('compare.owner'), 20, ({ owner }) => ownerOf(owner)],
    [t('facts.win'), 30, ({ win }) => win],
    [t('facts.email'), 26, ({ email }) => email],
    [t('facts.phone'), 18, ({ phone }) => phone],
    [t('inspector.notes'), 40, ({ notes }) => notes],
    ...sources.map(
      (source): Column<Person> => [
        source ? t('out.idIn', { source }) : t('out.id'),
        20,
        ({ ids }) => ids.flatMap((one) => (one.source === source ? [one.id] : [])).join(comma),
      ],
    ),
  ];
  const ownerOf = (owner: string | null) => {
    const one = owner === null ? undefined : facts.ours.people[owner];
    return one ? nameOfOurs(one, t) : '';
  };
  return tableOf(t('out.people'), [...theirs, ...ours], people);
}
