/** What parts a line into its pieces: one answer for a typed line and for a pasted list; must never lose a word. */
import { cleanLine, cleanText } from '../shared/cleanText.ts';

const QUOTE = '"';
const TAB = '\t';
/** What parts a line, the strongest first: a weaker one than those that a line holds is part of a word, as in 采购、行政经理. */
export const RANKS: readonly ReadonlySet<string>[] = [new Set([TAB]), new Set([',', '，', ';', '；']), new Set(['、'])];
/** At a digit, three digits behind a comma: thousands. */
const THOUSANDS = /^[,，]\d{3}(?!\d)/;

export interface CellLine {
  readonly cells: readonly string[];
  /** As a spreadsheet hands it over. */
  readonly tabbed: boolean;
  /** As it was written; without it where it was no line of text. */
  readonly text?: string;
}

/** Whether the character at a place of a text parts cells. */
type Separates = (text: string, at: number) => boolean;

const of =
  (rank: ReadonlySet<string>): Separates =>
  (text, at) =>
    rank.has(text[at] ?? '');

/** The commas inside an amount such as 500,000 part nothing. */
const butInAmounts =
  (separates: Separates): Separates =>
  (text, at) =>
    separates(text, at) && !(/\d/.test(text[at - 1] ?? '') && THOUSANDS.test(text.slice(at, at + 5)));

/** Clean text as lines of clean cells. */
export const splitCells = (text: string): readonly CellLine[] => split(text, RANKS.map(of).map(butInAmounts));

function split(text: string, ranks: readonly Separates[]): readonly CellLine[] {
  const lines: CellLine[] = [];
  let at = 0;
  while (at < text.length) {
    const byRank = ranks.map((separates) => splitLineAt(text, at, separates));
    const line = byRank.find(({ cells }) => cells.length > 1) ?? (byRank[0] as SplitLine);
    lines.push({
      cells: line.cells,
      tabbed: line === byRank[0] && line.cells.length > 1,
      text: text.slice(at, line.next - 1),
    });
    at = line.next;
  }
  return lines;
}

/** The same at these separators alone, in every line, inside an amount as well: as a program writes a table. */
export const splitAt = (text: string, separators: ReadonlySet<string>): readonly CellLine[] =>
  split(text, [of(separators)]).map((line) => ({ ...line, tabbed: line.tabbed && separators === RANKS[0] }));

/** One line, however it was typed or pasted into a field. */
export const splitLine = (raw: string): readonly string[] =>
  splitCells(cleanText(raw).text.replaceAll('\n', ' '))[0]?.cells ?? [];

const PARTS = /[,，;；、\t]/;

/** The other way round: a line that is read as these pieces again. */
export const joinPieces = (pieces: readonly string[]): string =>
  pieces.map((piece) => (PARTS.test(piece) ? `"${piece.replaceAll('"', '""')}"` : piece)).join(', ');

interface SplitLine {
  readonly cells: readonly string[];
  readonly next: number;
}

function splitLineAt(text: string, start: number, separates: Separates): SplitLine {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const quoted = readQuoted(text, at, separates);
    let end = quoted?.end ?? at;
    if (!quoted) while (end < text.length && text[end] !== '\n' && !separates(text, end)) end += 1;
    cells.push(cleanLine(quoted?.cell ?? text.slice(at, end)));
    if (!separates(text, end)) return { cells, next: end + 1 };
    at = end + 1;
  }
}

/** A cell in quotes may hold separators and line ends; a quote that nothing closes is a character like any other. */
function readQuoted(
  text: string,
  from: number,
  separates: Separates,
): { readonly cell: string; readonly end: number } | null {
  let start = from;
  while (text[start] === ' ') start += 1;
  if (text[start] !== QUOTE) return null;
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== QUOTE) continue;
    if (text[at + 1] === QUOTE) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (text[end] === ' ') end += 1;
    if (end < text.length && text[end] !== '\n' && !separates(text, end)) return null;
    return { cell: text.slice(start + 1, at).replaceAll('""', QUOTE), end };
  }
  return null;
}
