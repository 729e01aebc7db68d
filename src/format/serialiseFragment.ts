/** Writes a fragment for the clipboard, the same text for the same records; must never write what was not chosen. */
import { FRAGMENT_TABLES, type Fragment } from '../model/fragment.ts';
import { FRAGMENT_FORMAT } from './fragmentSchema.ts';
import { TABLE_SHAPES } from './tableShapes.ts';
import { FRAGMENT_VERSION } from './versions.ts';
import { sorted, toText } from './writeJson.ts';

export const serialiseFragment = ({ map, currency, cut, whole, ...tables }: Fragment): string =>
  toText({
    format: FRAGMENT_FORMAT,
    version: FRAGMENT_VERSION,
    map,
    currency,
    cut,
    whole,
    ...Object.fromEntries(FRAGMENT_TABLES.map((name) => [name, sorted(tables[name], TABLE_SHAPES[name])])),
  });
