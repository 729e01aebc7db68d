/** A whole number as people write it, such as a share in hundredths or a number of days; must never take half a figure for one. */
import { cleanLine } from '../shared/cleanText.ts';
import { halfWidth } from '../shared/halfWidth.ts';

/** The figure that somebody typed; not a number where it is none. Full-width digits and a sign of per cent are understood. */
export function readFigure(text: string): number {
  const plain = cleanLine(halfWidth(text).replace('%', ''));
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
}
