/** How large a text can stand in a box; must never cut one without a sign of it. */
import { wrapText } from '../../../picture/wrapText.ts';

const POINTS = 72;
const LINE = 1.22;
/** More lines than any box has. */
const ALL = 10_000;

export interface Fitted {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly isCut: boolean;
}

const linesOf = (text: string, width: number, size: number): readonly string[] =>
  text.split('\n').flatMap((line) => wrapText(line, width * POINTS, size, ALL));

/** The largest of the sizes at which a text fits (inches in, without the box's margins); at the smallest what fits of it. */
export function fitText(text: string, width: number, height: number, sizes: readonly number[]): Fitted {
  const clean = text.replace(/[^\S\n]+/g, ' ').trim();
  const room = (size: number) => Math.max(1, Math.floor((height * POINTS) / (size * LINE)));
  for (const size of sizes) {
    if (linesOf(clean, width, size).length <= room(size)) return { text: clean, size, isCut: false };
  }
  const size = sizes.at(-1) ?? 9;
  const [whole, most] = [linesOf(clean, width, size), room(size)];
  const last = wrapText(whole.slice(most - 1).join(' '), width * POINTS, size, 1);
  return { text: [...whole.slice(0, most - 1), ...last].join(' '), size, isCut: true };
}

/** How high a text stands, in inches. */
export const heightOf = (text: string, width: number, size: number): number =>
  (Math.max(1, linesOf(text, width, size).length) * size * LINE) / POINTS;
