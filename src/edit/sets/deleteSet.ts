/** Takes a set of maps away, with its checklist, and back; must never touch the maps. */
import { type MapSetId, type MapSets, pruneSets } from '../../model/mapSets.ts';
import { dropFromSets, putInSets } from './setsEdit.ts';

/** The sets without this one. */
export const deleteSet = (sets: MapSets, { set }: { readonly set: MapSetId }): MapSets => {
  const kept = dropFromSets(sets, 'sets', set);
  return kept === sets ? sets : pruneSets(kept);
};

/** Puts a set back as it stood in earlier sets; whatever else has changed since stays. */
export function putSetBack(sets: MapSets, { set, from }: { readonly set: MapSetId; readonly from: MapSets }): MapSets {
  const there = from.sets[set];
  if (!there || Object.hasOwn(sets.sets, set)) return sets;
  const members = Object.values(from.members).filter((member) => member.set === set);
  const measures = Object.values(from.measures).filter((measure) => measure.set === set);
  const back = members.reduce((sofar, one) => putInSets(sofar, 'members', one), putInSets(sets, 'sets', there));
  return measures.reduce((sofar, one) => putInSets(sofar, 'measures', one), back);
}
