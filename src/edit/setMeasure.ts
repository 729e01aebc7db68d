/** Ticks a measure of the decision's checklist or notes something to it. */
import type { MeasureId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Measure } from '../model/records.ts';
import { putRecord } from './edit.ts';

export interface SetMeasure {
  readonly measure: string;
  readonly patch: Partial<Omit<Measure, 'id'>>;
}

/** Changes a measure. One that was never touched and stays blank leaves no record. */
export function setMeasure(map: BuyingMap, { measure, patch }: SetMeasure): BuyingMap {
  const id = measure as MeasureId;
  const there = map.measures[id];
  const next: Measure = { id, done: false, note: '', ...there, ...patch };
  return !there && !next.done && next.note === '' ? map : putRecord(map, 'measures', next);
}
