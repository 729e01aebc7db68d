/** A pasted text, whatever its form, as a table: lines of cells, and what stands over them; must never lose a word. */
import type { CellLine } from '../splitCells.ts';
import { readHeading } from './headings.ts';
import { htmlRows } from './htmlRows.ts';
import { addressRows, markdownRows, unbulleted } from './markedUp.ts';
import { HEADING_WITHIN, separate } from './separate.ts';
import { RACI_HEADINGS, turnRaci } from './turnRaci.ts';
import { CARD_HEADINGS, cardRows } from './vCards.ts';

export interface TableLine extends CellLine {
  /** Its place in what was pasted, from 1. */
  readonly line: number;
}

export interface ListTable {
  /** As they stand over the columns; null where nothing does. */
  readonly headings: readonly string[] | null;
  /** The headings were found in what was pasted, and not made for it. */
  readonly headed: boolean;
  /** What stands above the headings: what the list is called, and nobody. */
  readonly above: readonly string[];
  readonly lines: readonly TableLine[];
}

type Rows = readonly (readonly string[])[];

const numbered = (lines: readonly CellLine[]): readonly TableLine[] =>
  lines.map((split, place) => ({ ...split, line: place + 1 })).filter(({ cells }) => cells.some((cell) => cell !== ''));

const untabbed = (rows: Rows): readonly TableLine[] => numbered(rows.map((cells) => ({ cells, tabbed: false })));

const under = (headings: readonly string[], rows: Rows): ListTable => ({
  headings,
  headed: false,
  above: [],
  lines: untabbed(rows),
});

/** `text` is clean; `html` is what came with it, if anything: some programs hand a table's cells over one a line. */
export function listTable(text: string, html: string): ListTable {
  const cards = cardRows(text);
  if (cards) return under(CARD_HEADINGS, cards);
  const addresses = addressRows(text);
  if (addresses) return under(['Name', 'Email'], addresses);
  const marked = markdownRows(text) ?? (text.includes('\t') ? null : htmlRows(html));
  const lines = marked ? untabbed(marked) : numbered(separate(unbulleted(text)));
  const parts = turnRaci(lines.map(({ cells }) => cells));
  if (parts) return under(RACI_HEADINGS, parts);
  // One word alone is a heading only where nothing stands above it.
  const at = lines
    .slice(0, HEADING_WITHIN)
    .findIndex(({ cells }, place) => (place === 0 || cells.length > 1) && readHeading(cells) !== null);
  return {
    headings: lines[at]?.cells ?? null,
    headed: at >= 0,
    above: lines.slice(0, Math.max(at, 0)).map(({ cells }) => cells.filter((cell) => cell !== '').join(', ')),
    lines: lines.slice(at + 1),
  };
}
