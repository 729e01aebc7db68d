/** A pasted text as lines of cells: one separator for the whole list, quotes honoured; must never lose a word. */
import { matchLimit, proposePart } from '../propose.ts';
import { readMoney } from '../readMoney.ts';
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

/** The three digits behind the comma of an amount. */
const THREE = /^\d{3}(?!\d)/;

/** Whether a cell tells of an amount, and not only of a number: by a currency, or as somebody's limit. */
const tellsAmount = (cell: string): boolean =>
  /\d$/.test(cell) &&
  ((/[\p{L}\p{Sc}]/u.test(cell) && readMoney(cell, '').is !== 'unread') ||
    matchLimit(cell, '') !== null ||
    proposePart(cell, '') !== null);

/**
 * Lines under headings in which a comma inside an amount has parted it: told by a cell more than there are headings, by
 * what stands before, or by 000. Two plain numbers beside each other stay two where each has a heading.
 */
function withWholeAmounts(lines: readonly CellLine[], count: number): readonly CellLine[] {
  return lines.map((line) => {
    const [whole] = splitCells(line.text ?? '');
    if (whole && line.cells.length > count && whole.cells.length === count) return { ...line, cells: whole.cells };
    const cells: string[] = [];
    for (const cell of line.cells) {
      const last = cells.at(-1) ?? '';
      const goesOn = THREE.test(cell) && /\d$/.test(last) && (tellsAmount(last) || cell.startsWith('000'));
      cells.push(goesOn ? `${cells.pop()},${cell}` : cell);
    }
    return { ...line, cells };
  });
}

/**
 * The separator under which a line reads as headings parts the whole list; without headings, one that parts every line
 * alike where a comma does not; else each line is parted by itself.
 */
export function separate(text: string): readonly CellLine[] {
  const ways = [TABS, SEMICOLONS, PIPE, COMMAS].map((separators) => splitAt(text, separators));
  for (const lines of ways) {
    const top = lines.filter(isFilled).slice(0, HEADING_WITHIN);
    const headings = top.find(({ cells }) => cells.length > 1 && readHeading(cells) !== null);
    if (headings) return lines === ways.at(-1) ? withWholeAmounts(lines, headings.cells.length) : lines;
  }
  const [, bySemicolon = [], , byComma = []] = ways;
  const isWhole = bySemicolon.filter(isFilled).length > 1 && isEven(bySemicolon) && !isEven(byComma);
  return isWhole && !text.includes('\t') ? bySemicolon : splitCells(text);
}
