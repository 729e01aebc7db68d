/** Tells what somebody leans to as one name; must never drop the other competitors that are recorded of them. */

import { renameFirst } from '../model/competitors.ts';
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { patchRecord } from './edit.ts';

export interface SetLeaning {
  readonly person: PersonId;
  /** Empty while the competitor has no name; null when they lean to none any more. */
  readonly to: string | null;
}

/** Renames the first competitor, adds one, or takes all of them back. */
export const setLeaning = (map: BuyingMap, { person, to }: SetLeaning): BuyingMap =>
  patchRecord(map, 'people', person, { competitors: renameFirst(map.people[person]?.competitors ?? [], to) });
