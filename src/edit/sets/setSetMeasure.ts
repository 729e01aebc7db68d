/** Ticks a measure of a set's checklist or notes something to it. */
import type { MapSetId, MapSets, SetMeasure } from '../../model/mapSets.ts';
import { derivedId } from '../../model/recordId.ts';
import { putInSets } from './setsEdit.ts';

export interface SetSetMeasure {
  readonly set: MapSetId;
  readonly measure: string;
  readonly patch: Partial<Pick<SetMeasure, 'done' | 'note'>>;
}

/** Changes a measure. One that was never touched and stays blank leaves no record. */
export function setSetMeasure(sets: MapSets, { set, measure, patch }: SetSetMeasure): MapSets {
  if (!Object.hasOwn(sets.sets, set)) return sets;
  const id = derivedId<string>('measure', set, measure);
  const there = sets.measures[id];
  const next: SetMeasure = { id, set, measure, done: false, note: '', ...there, ...patch };
  return !there && !next.done && next.note === '' ? sets : putInSets(sets, 'measures', next);
}
