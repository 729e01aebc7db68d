/** Parts a line of a list in which a name stands in one piece with more, or with other names; must never lose a cell. */
import { partName, partPiece } from '../partName.ts';
import { namesIn, partPeople } from '../readPeople.ts';
import { splitLine } from '../splitCells.ts';
import { takeReach } from '../takeReach.ts';
import type { Column } from './headings.ts';
import type { TableLine } from './listTable.ts';

export interface ColumnedLine {
  readonly line: TableLine;
  readonly columns: readonly Column[];
}

export interface PartedLine {
  /** One for each of several; they are told apart by hundredths of the line's number. */
  readonly each: readonly ColumnedLine[];
  /** That they are parted so is not said in so many words. */
  readonly supposed: boolean;
}

/** `isFree`: a line as one types it, with no columns. Null where nothing is to be parted. */
export function partLine({ line, columns }: ColumnedLine, currency: string, isFree: boolean): PartedLine | null {
  return isFree ? partFree(line, currency) : partCell({ line, columns }, currency);
}

function partFree(line: TableLine, currency: string): PartedLine | null {
  const text = line.text ?? '';
  const several = partPeople(text, currency);
  if (several) {
    const each = several.parts.map((part, at) =>
      free({ ...line, cells: cellsOf(part, splitLine), line: numberOf(line, at) }),
    );
    return { each, supposed: several.supposed };
  }
  const cells = cellsOf(text, (rest) => partName(rest, currency));
  return cells && { each: [free({ ...line, cells })], supposed: true };
}

/** Addresses and numbers get cells of their own, so that a name is parted without them; null where it is not. */
function cellsOf<Cells extends readonly string[] | null>(text: string, split: (rest: string) => Cells) {
  const { rest, email, phone } = takeReach(text);
  const cells = split(rest);
  return cells && [...cells, email, phone].filter((cell) => cell !== '');
}

const numberOf = ({ line }: TableLine, at: number): number => line + at / 100;

const free = (line: TableLine): ColumnedLine => ({
  line,
  columns: line.cells.map((_, at) => (at === 0 ? 'name' : 'words')),
});

/** What stands in the cell of the name beside it goes behind the last column, to be read by its words. */
function partCell({ line, columns }: ColumnedLine, currency: string): PartedLine | null {
  const at = columns.indexOf('name');
  const cell = line.cells[at] ?? '';
  const several = namesIn(cell, currency);
  if (several) {
    const named = several.map((name, place) => ({
      line: { ...line, cells: line.cells.with(at, name), line: numberOf(line, place) },
      columns,
    }));
    return { each: named, supposed: true };
  }
  const [name, ...facts] = partPiece(cell, currency)?.pieces ?? [];
  if (name === undefined) return null;
  const missing = Array.from({ length: Math.max(columns.length - line.cells.length, 0) }, () => '');
  const cells = [...line.cells.with(at, name), ...missing, ...facts];
  const all = Array.from(
    { length: cells.length },
    (_, place): Column => (place < cells.length - facts.length ? (columns[place] ?? 'note') : 'words'),
  );
  return { each: [{ line: { ...line, cells }, columns: all }], supposed: true };
}
