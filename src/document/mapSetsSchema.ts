/** Sets of maps as a document; must never hold anything of a map but its id. */
import {
  type MapSet,
  type MapSets,
  NO_MAP_SETS,
  pruneSets,
  type SetMeasure,
  type SetMember,
} from '../model/mapSets.ts';
import { isFlag, isId, isMoment, isOrder, isText } from './checks.ts';
import { SOME_ORDER } from './mapSchema.ts';
import { type DocumentSchema, freeze, tableOf } from './schema.ts';

export const MAP_SETS_SCHEMA: DocumentSchema<MapSets> = {
  own: { name: 'own', fields: {} },
  tables: {
    sets: tableOf<MapSet>(
      { name: isText, order: isOrder, removedAt: isMoment },
      { name: '', order: SOME_ORDER, removedAt: null },
    ),
    members: tableOf<SetMember>({ set: isId, map: isId }, {}),
    measures: tableOf<SetMeasure>({ set: isId, measure: isId, done: isFlag, note: isText }, { done: false, note: '' }),
  },
  blank: () => freeze(NO_MAP_SETS),
  prune: pruneSets,
};
