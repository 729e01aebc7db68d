/** The only way out for a map: its file, the same bytes for the same map; must never write what can be derived. */
import { type BuyingMap, TABLE_NAMES } from '../model/map.ts';
import type { Stood } from '../model/stood.ts';
import { compareText } from '../shared/compare.ts';
import { FIELDS_SHAPE } from './fieldsShape.ts';
import { MAP_FORMAT } from './mapSchema.ts';
import { TABLE_SHAPES } from './tableShapes.ts';
import { MAP_VERSION } from './versions.ts';
import { inOrder, sorted, toText } from './writeJson.ts';

/** What the file holds. Every field is written, so that a later default never changes what a file says; `stood` where something is told of. */
export const mapContent = (map: BuyingMap, stood: readonly Stood[] = []): object => ({
  format: MAP_FORMAT,
  version: MAP_VERSION,
  id: map.id,
  map: inOrder(map.fields, FIELDS_SHAPE),
  ...Object.fromEntries(TABLE_NAMES.map((name) => [name, sorted(map[name], TABLE_SHAPES[name])])),
  ...(stood.length > 0 && {
    stood: [...stood]
      .sort((a, b) => compareText(a.moment, b.moment))
      .map(({ moment, state }) => ({ moment, state: mapContent(state) })),
  }),
});

export const serialiseMap = (map: BuyingMap, stood: readonly Stood[] = []): string => toText(mapContent(map, stood));
