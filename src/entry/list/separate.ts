/** A pasted text as lines of cells: one separator for the whole list, quotes honoured; must never lose a word. */
import { type CellLine, RANKS, splitAt, splitCells } from '../splitCells.ts';
import { readHeading } from './headings.ts';

/** How far down the headings of a list may stand, below what it is called. */
export const HEADING_WITHIN = 5;

const PIPE: ReadonlySet<string> = new Set(['|']);
const SEMICOLONS: ReadonlySet<string> = new Set([';', '；']);
const COMMAS: ReadonlySet<string> = new Set([',', '，']);
const [TABS = PIPE] = RANKS;

const isFilled = ({ cells }: CellLine): boolean => cells.some((cell) => cell !== '');

/** The same number of cells in every line, two or more. */
function isEven(lines: readonly CellLine[]): boolean {
  const counts = new Set(lines.filter(isFilled).map(({ cells }) => cells.length));
  const [count = 1] = counts;
  return counts.size === 1 && count > 1;
}

/**
 * The separator under which a line reads as headings parts the whole list; without headings, one that parts every line
 * alike where a comma does not; else each line is parted by itself.
 */
export function separate(text: string): readonly CellLine[] {
  const ways = [TABS, SEMICOLONS, PIPE, COMMAS].map((separators) => splitAt(text, separators));
  const headed = ways.find((lines) =>
    lines
      .filter(isFilled)
      .slice(0, HEADING_WITHIN)
      .some(({ cells }) => cells.length > 1 && readHeading(cells) !== null),
  );
  if (headed) return headed;
  const [, bySemicolon = [], , byComma = []] = ways;
  const isWhole = bySemicolon.filter(isFilled).length > 1 && isEven(bySemicolon) && !isEven(byComma);
  return isWhole && !text.includes('\t') ? bySemicolon : splitCells(text);
}
