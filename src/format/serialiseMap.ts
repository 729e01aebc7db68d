/** The only way out for a map: its file, the same bytes for the same map; must never write what can be derived. */
import { type BuyingMap, TABLE_NAMES } from '../model/map.ts';
import { FIELDS_SHAPE, MAP_FORMAT, TABLE_SHAPES } from './mapSchema.ts';
import { MAP_MIGRATIONS } from './migrations/mapMigrations.ts';
import { versionAfter } from './migrations/migrate.ts';
import { inOrder, sorted, toText } from './writeJson.ts';

/** Every field is written, so that a later default never changes what a file says. */
export const serialiseMap = (map: BuyingMap): string =>
  toText({
    format: MAP_FORMAT,
    version: versionAfter(MAP_MIGRATIONS),
    id: map.id,
    map: inOrder(map.fields, FIELDS_SHAPE),
    ...Object.fromEntries(TABLE_NAMES.map((name) => [name, sorted(map[name], TABLE_SHAPES[name])])),
  });
