/** The only way out for our side: its file, the same bytes for the same content; must never write anything of a map. */
import type { OurSide } from '../model/ourSide.ts';
import { OUR_SHAPES, OUR_SIDE_FORMAT, OUR_TABLES, THRESHOLDS_SHAPE } from './ourSideSchema.ts';
import { OUR_SIDE_VERSION } from './versions.ts';
import { inOrder, sorted, toText } from './writeJson.ts';

/** What the file holds. Every field is written, so that a later default never changes what a file says. */
export const ourSideContent = (ours: OurSide): object => ({
  format: OUR_SIDE_FORMAT,
  version: OUR_SIDE_VERSION,
  thresholds: inOrder(ours.thresholds, THRESHOLDS_SHAPE),
  ...Object.fromEntries(OUR_TABLES.map((name) => [name, sorted(ours[name], OUR_SHAPES[name])])),
});

export const serialiseOurSide = (ours: OurSide): string => toText(ourSideContent(ours));
