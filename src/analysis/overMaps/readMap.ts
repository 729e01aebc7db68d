/** What whoever leads a team asks of one map among many: how far it has come, what stops it, who stands on it; must never judge by more than the map's own analysis. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import { rolesOf } from '../../facts/rolesOf.ts';
import type { MapId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { MapFields } from '../../model/mapFields.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { isRecorded, type OurSide } from '../../model/ourSide.ts';
import type { Person, Step } from '../../model/records.ts';
import type { Language, Role, Severity } from '../../model/words.ts';
import type { Day } from '../../shared/day.ts';
import { analyse } from '../analyse.ts';
import { sayBlocker } from '../blockers/sayBlocker.ts';

/** Somebody on a map, with the parts played there: the weightiest first, none for somebody without any. */
export interface PersonOnMap {
  readonly person: Person;
  readonly roles: readonly (Role | 'opinion-holder')[];
}

/** Who stands on a map. */
export interface MapPeople {
  readonly id: MapId;
  readonly fields: MapFields;
  /** All of them, whoever has left too; in the order of the map. */
  readonly people: readonly PersonOnMap[];
}

export interface MapOverview extends MapPeople {
  /** The steps marked "we are here", in the customer's order. */
  readonly here: readonly Step[];
  readonly stops: number;
  /** The one to work on first, in both languages. */
  readonly biggest: { readonly severity: Severity; readonly title: { readonly [Lang in Language]: string } } | null;
  /** Of those who have not left, how many have somebody of ours; null while nobody of ours is recorded. */
  readonly coverage: { readonly covered: number; readonly people: number } | null;
  /** Entries of the plan that are late: work still to do, without what is set aside. */
  readonly late: number;
}

/** Reads one map on a day, as its own views tell of it. */
export function readMap(map: BuyingMap, ours: OurSide, day: Day): MapOverview {
  const { facts, blockers, plan } = analyse(map, ours, day);
  const [biggest] = blockers;
  const there = facts.index.people;
  return {
    ...readPeople(facts),
    here: facts.index.steps.filter(({ here }) => here),
    stops: blockers.filter(({ severity }) => severity === 'stop').length,
    biggest: biggest
      ? {
          severity: biggest.severity,
          title: {
            en: sayBlocker(biggest, facts, 'en').title,
            'zh-CN': sayBlocker(biggest, facts, 'zh-CN').title,
          },
        }
      : null,
    coverage: isRecorded(ours)
      ? { covered: there.filter(({ id }) => facts.isOwned(id)).length, people: there.length }
      : null,
    late: plan().filter(({ late, done, aside }) => late && !done && aside === null).length,
  };
}

/** Reads who stands on a map, and nothing else of it. */
export const readPeople = (facts: MapFacts): MapPeople => ({
  id: facts.drawn.id,
  fields: facts.drawn.fields,
  people: mapIndex(facts.drawn).people.map((person) => ({ person, roles: rolesOf(facts, person.id) })),
});
