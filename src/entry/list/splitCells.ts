/** Splits clean text into lines of cells, as a spreadsheet or a typed list has them; must never lose a word. */

const QUOTE = '"';
const COMMAS = /[,，;；]/;

export interface CellLine {
  readonly cells: readonly string[];
  /** As a spreadsheet hands it over. */
  readonly tabbed: boolean;
}

/** A line with a tab is split at tabs, any other at the commas and semicolons of either script. */
export function splitCells(text: string): readonly CellLine[] {
  const lines: CellLine[] = [];
  let at = 0;
  while (at < text.length) {
    const byTabs = splitLine(text, at, (character) => character === '\t');
    const tabbed = byTabs.cells.length > 1;
    const line = tabbed ? byTabs : splitLine(text, at, (character) => COMMAS.test(character ?? ''));
    lines.push({ cells: line.cells, tabbed });
    at = line.next;
  }
  return lines;
}

type Separates = (character: string | undefined) => boolean;

function splitLine(text: string, start: number, separates: Separates) {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const quoted = readQuoted(text, at, separates);
    let end = quoted?.end ?? at;
    if (!quoted) while (end < text.length && text[end] !== '\n' && !separates(text[end])) end += 1;
    cells.push(quoted?.cell ?? text.slice(at, end).trim());
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
    const cell = text
      .slice(start + 1, at)
      .replaceAll('""', QUOTE)
      .replace(/\s+/g, ' ')
      .trim();
    return { cell, end };
  }
  return null;
}
