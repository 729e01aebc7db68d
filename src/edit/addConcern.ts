/** Records what somebody wants to know or is afraid of; must never answer it. */
import type { ConcernId } from '../model/ids.ts';
import { makeConcern } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Concern } from '../model/records.ts';
import { has } from './has.ts';
import type { Spot } from './order.ts';
import { putAt } from './putAt.ts';

export type AddConcern = Pick<Concern, 'id' | 'person' | 'text'> & {
  readonly message?: string;
  /** Among this person's concerns; the end unless said. */
  readonly at?: Spot<ConcernId>;
};

/** Adds a concern; the same map when the person has gone. */
export function addConcern(map: BuyingMap, { at = 'end', ...what }: AddConcern): BuyingMap {
  if (!has(map, 'people', what.person) || has(map, 'concerns', what.id)) return map;
  const theirs = Object.values(map.concerns).filter((concern) => concern.person === what.person);
  return putAt(map, 'concerns', makeConcern({ ...what, order: '' }), theirs, at);
}
