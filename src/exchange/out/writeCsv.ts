/** A table as CSV that every spreadsheet and CRM reads; must never hold a cell that is calculated. */
import type { Cell, OutTable } from './tables/table.ts';

/** A spreadsheet begins to calculate at one of these, in full width and behind blanks too; an apostrophe before it says that it is text. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** By this a spreadsheet knows that Chinese is Chinese. */
const BYTE_ORDER_MARK = '\ufeff';

function sayCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.day;
  return cell.replace(FORMULA, "'$&");
}

const quoted = (text: string): string => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Text in UTF-8 as RFC 4180 has it: commas, quotes where they are needed, lines of CR LF; days as 2026-12-01. */
export const writeCsv = ({ columns, rows }: OutTable): string =>
  BYTE_ORDER_MARK +
  [columns.map(({ title }): Cell => title), ...rows]
    .map((row) => `${row.map((cell) => quoted(sayCell(cell))).join(',')}\r\n`)
    .join('');
