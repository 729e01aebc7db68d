/** Puts somebody who is on the map already into an empty chair; must never leave the chair behind, nor touch what is recorded of them. */
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Relation } from '../model/records.ts';
import { deletePerson } from './deletePerson.ts';
import { dropRecords, patchRecord } from './edit.ts';
import { handOver } from './handOver.ts';
import { has } from './has.ts';

export interface TakeChair {
  readonly chair: PersonId;
  readonly person: PersonId;
}

/** Seats, arrows and terms of the chair become theirs; what they have already, or would lead to themselves, goes. */
export function takeChair(map: BuyingMap, { chair, person }: TakeChair): BuyingMap {
  if (chair === person || !has(map, 'people', chair) || !has(map, 'people', person)) return map;
  const seated = handOver(map, { from: chair, to: person });
  const turned = (id: PersonId): PersonId => (id === chair ? person : id);
  const related = mapIndex(seated).relations.reduce((sofar, { id, kind, from, to }) => {
    if (from !== chair && to !== chair) return sofar;
    const now = { kind, from: turned(from), to: turned(to) };
    return now.from === now.to || isThere(sofar, now)
      ? dropRecords(sofar, 'relations', new Set([id]))
      : patchRecord(sofar, 'relations', id, now);
  }, seated);
  const terms = Object.values(related.terms).filter((term) => term.person === chair);
  const told = terms.reduce((sofar, { id }) => patchRecord(sofar, 'terms', id, { person }), related);
  return deletePerson(told, { person: chair });
}

const isThere = (map: BuyingMap, { kind, from, to }: Pick<Relation, 'kind' | 'from' | 'to'>): boolean =>
  Object.values(map.relations).some((other) => other.kind === kind && other.from === from && other.to === to);
