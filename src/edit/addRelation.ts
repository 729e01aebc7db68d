/** Draws a line between two people; must never draw the same one twice, or from somebody to themselves. */
import { makeRelation } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Relation } from '../model/records.ts';
import { patchRecord, putRecord } from './edit.ts';
import { has } from './has.ts';

export type AddRelation = Pick<Relation, 'id' | 'kind' | 'from' | 'to'> & Partial<Pick<Relation, 'strength' | 'note'>>;

/** The relation of that kind between two people; a conflict has no direction. */
export const findRelation = (map: BuyingMap, line: Pick<Relation, 'kind' | 'from' | 'to'>): Relation | undefined =>
  Object.values(map.relations).find(
    (other) =>
      other.kind === line.kind &&
      ((other.from === line.from && other.to === line.to) ||
        (line.kind === 'conflict' && other.from === line.to && other.to === line.from)),
  );

/** Adds a relation. Where it is drawn already, it takes the strength and the note that are given. */
export function addRelation(map: BuyingMap, what: AddRelation): BuyingMap {
  if (what.from === what.to || !has(map, 'people', what.from) || !has(map, 'people', what.to)) return map;
  const there = findRelation(map, what);
  if (there) {
    const { strength = there.strength, note = there.note } = what;
    return patchRecord(map, 'relations', there.id, { strength, note });
  }
  return has(map, 'relations', what.id) ? map : putRecord(map, 'relations', makeRelation(what));
}
