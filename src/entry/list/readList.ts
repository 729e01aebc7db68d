/** Understands a pasted list, one person a line; must never drop a word of it. */
import { MOST_LETTERS } from '../../model/limits.ts';
import { cleanText } from '../../shared/cleanText.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { nameKey } from '../../shared/sameName.ts';
import { matchFunction, matchPart } from '../vocabulary.ts';
import { type Column, readHeading } from './headings.ts';
import { MOST_LINES, MOST_TEXT } from './limits.ts';
import { listTable, type TableLine } from './listTable.ts';
import { type ColumnedLine, partLine } from './partLine.ts';
import { type ListRow, readRow } from './readRow.ts';

export interface ReadRow extends ListRow {
  /** The same line without what it is only supposed to mean; null where nothing is. */
  readonly plain: ListRow | null;
  /** The line of whose plain reading this one is a part: another one of several; null where it is none. */
  readonly partOf: number | null;
}

export interface ListColumn {
  /** What stands over it, else what stands in it first. */
  readonly words: string;
  readonly as: Column;
}

export interface ReadList {
  readonly rows: readonly ReadRow[];
  readonly columns: readonly ListColumn[];
  readonly headed: boolean;
  /** What stands above the headings, left out. */
  readonly above: readonly string[];
  readonly removed: number;
  readonly damaged: boolean;
}

export const LIST_REFUSALS = ['nothing', 'too-long', 'too-many', 'line-too-long'] as const;
export interface ListRefusal {
  readonly code: (typeof LIST_REFUSALS)[number];
  readonly line: number | null;
}

export interface ListReading {
  /** Names of the map's steps, which a cell may be. */
  readonly steps: readonly string[];
  /** In which the map counts. */
  readonly currency: string;
  /** What came along as a web page. */
  readonly html?: string;
  /** What somebody said that a column holds, by its place. */
  readonly columns?: ReadonlyMap<number, Column>;
}

export function readList(
  raw: string,
  { steps, currency, html = '', columns: said = new Map() }: ListReading,
): Result<ReadList, ListRefusal> {
  if (raw.length > MOST_TEXT || html.length > 10 * MOST_TEXT) return fail({ code: 'too-long', line: null });
  const { text, removed, damaged } = cleanText(raw);
  const { headings, headed, above, lines } = listTable(text, cleanText(html).text);
  if (lines.length === 0) return fail({ code: 'nothing', line: null });
  if (lines.length > MOST_LINES) return fail({ code: 'too-many', line: null });
  const long = lines.find(({ cells }) => cells.join(', ').length > MOST_LETTERS);
  if (long) return fail({ code: 'line-too-long', line: long.line });
  const columns = columnsOf(headings, lines, said);
  const reading = { headings: headings ?? [], steps: new Set(steps.map(nameKey)), currency };
  const read = ({ line, columns }: ColumnedLine, proposes: boolean) => readRow(line, { ...reading, columns, proposes });
  const rows = lines.flatMap((line): readonly ReadRow[] => {
    const own = { line, columns: headings === null ? inOwnOrder(line, columns, said) : columns };
    const parted = partLine(own, currency, headings === null && said.size === 0 && !line.tabbed);
    return (parted?.each ?? [own]).map((one, at): ReadRow => {
      const row = read(one, true);
      if (!parted?.supposed) return { ...row, plain: row.proposed.size > 0 ? read(one, false) : null, partOf: null };
      const proposed = new Set([...row.proposed, 'name' as const]);
      if (at > 0) return { ...row, proposed, plain: null, partOf: line.line };
      return { ...row, proposed, plain: read(own, false), partOf: null };
    });
  });
  const first = lines[0]?.cells ?? [];
  return ok({
    rows,
    columns: columns.map((as, place) => ({ words: headings?.[place] || (first[place] ?? ''), as })),
    headed,
    above,
    removed,
    damaged,
  });
}

/** The rows that count, some of them without what is only supposed: who was parted from those is then a part of them again. */
export function takenRows(
  rows: readonly ReadRow[],
  isPlain: (row: ReadRow) => boolean,
): readonly { readonly read: ReadRow; readonly row: ListRow }[] {
  const plain = new Set(rows.filter((row) => row.plain !== null && isPlain(row)).map(({ line }) => line));
  return rows
    .filter(({ partOf }) => partOf === null || !plain.has(partOf))
    .map((read) => ({ read, row: (plain.has(read.line) && read.plain) || read }));
}

/** Without headings the first column holds the names, unless another was said to, and the rest is read by its words. */
function columnsOf(
  headings: readonly string[] | null,
  lines: readonly TableLine[],
  said: ReadonlyMap<number, Column>,
): readonly Column[] {
  const known = headings && readHeading(headings);
  const count = Math.max(headings?.length ?? 0, ...lines.map(({ cells }) => cells.length));
  const named = [...said.values()].some((column) => column === 'name' || column === 'first' || column === 'last');
  return Array.from({ length: count }, (_, place): Column => {
    const own = known ? (known[place] ?? 'note') : place === 0 && !named ? 'name' : 'words';
    return said.get(place) ?? own;
  });
}

/** Name, title, function, role, step: the order in which people are copied from here, with or without words in each. */
function inOwnOrder(
  { cells, tabbed }: TableLine,
  columns: readonly Column[],
  said: ReadonlyMap<number, Column>,
): readonly Column[] {
  const [, , job = '', role = ''] = cells;
  const isJob = job === '' || matchFunction(job) !== null;
  const own = tabbed && cells.length === 5 && isJob && (role === '' || matchPart(role) !== null);
  return own && !said.has(4) ? columns.with(4, 'step') : columns;
}
