/** What parts a line into its pieces: one answer for a typed line and for a pasted list; must never lose a word. */
import { cleanLine, cleanText } from '../shared/cleanText.ts';

const QUOTE = '"';
const TAB = '\t';
/** The commas and semicolons of either script. */
const COMMAS: ReadonlySet<string | undefined> = new Set([',', '，', ';', '；']);

export interface CellLine {
  readonly cells: readonly string[];
  /** As a spreadsheet hands it over. */
  readonly tabbed: boolean;
}

/** Clean text as lines of clean cells. A line with a tab is split at tabs, any other at commas and semicolons. */
export function splitCells(text: string): readonly CellLine[] {
  const lines: CellLine[] = [];
  let at = 0;
  while (at < text.length) {
    const byTabs = splitLineAt(text, at, (character) => character === TAB);
    const tabbed = byTabs.cells.length > 1;
    const line = tabbed ? byTabs : splitLineAt(text, at, (character) => COMMAS.has(character));
    lines.push({ cells: line.cells, tabbed });
    at = line.next;
  }
  return lines;
}

/** One line, however it was typed or pasted into a field. */
export const splitLine = (raw: string): readonly string[] =>
  splitCells(cleanText(raw).text.replaceAll('\n', ' '))[0]?.cells ?? [];

type Separates = (character: string | undefined) => boolean;

function splitLineAt(text: string, start: number, separates: Separates) {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const quoted = readQuoted(text, at, separates);
    let end = quoted?.end ?? at;
    if (!quoted) while (end < text.length && text[end] !== '\n' && !separates(text[end])) end += 1;
    cells.push(cleanLine(quoted?.cell ?? text.slice(at, end)));
    if (!separates(text[end])) return { cells, next: end + 1 };
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
    if (end < text.length && text[end] !== '\n' && !separates(text[end])) return null;
    return { cell: text.slice(start + 1, at).replaceAll('""', QUOTE), end };
  }
  return null;
}
