/** Gives a moment a name and a note, or others. */

import { makeMoment } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Moment } from '../model/workRecords.ts';
import { patchRecord, putRecord } from './edit.ts';

/** Day and minute are those since when the map stood like that; one that has a name keeps its own. */
export const nameMoment = (
  map: BuyingMap,
  named: Pick<Moment, 'id' | 'name' | 'note' | 'day' | 'minute'>,
): BuyingMap =>
  Object.hasOwn(map.moments, named.id)
    ? patchRecord(map, 'moments', named.id, { name: named.name, note: named.note })
    : putRecord(map, 'moments', makeMoment(named));
