/** The tables of a map as one Excel workbook; must never hold a cell that is calculated, nor cut a text in silence. */
import writeXlsxFile, { type Cell as XlsxCell } from 'write-excel-file/universal';
import { wrapText } from '../../picture/wrapText.ts';
import type { Given } from './given.ts';
import { steadyZip } from './steadyZip.ts';
import type { Cell, OutTable } from './tables/table.ts';
import { allTables } from './tables/tablesOf.ts';
import { cleanXml } from './xmlText.ts';

/** Letters that a cell holds in every program. */
const MOST = 32_767;
const DAY = 'yyyy-mm-dd';

function textOf(text: string, { t }: Given): string {
  const clean = cleanXml(text);
  if (clean.length <= MOST) return clean;
  const tail = t('out.cut', { count: clean.length });
  return clean.slice(0, MOST - tail.length) + tail;
}

function toCell(cell: Cell, given: Given): XlsxCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell, alignVertical: 'top' };
  if (typeof cell === 'object') {
    return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: DAY, alignVertical: 'top', align: 'left' };
  }
  return { type: String, value: textOf(cell, given), wrap: true, alignVertical: 'top' };
}

/** Of a line and of the tallest row, in points; a letter in parts of a column's unit, rather too wide than too narrow. */
const LINE = 15;
const TALLEST = 409;
const LETTER = 1.7;

/** Not every program makes a row as high as its words need. */
function heightFor(row: readonly Cell[], columns: OutTable['columns']): number {
  const lines = row.map((cell, nth) =>
    typeof cell !== 'string'
      ? 1
      : cell
          .split('\n')
          .reduce(
            (sum, line) => sum + Math.max(1, wrapText(line, columns[nth]?.width ?? 1, LETTER, TALLEST).length),
            0,
          ),
  );
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + 2);
}

/** All cells of a row as high as the row: the library takes it from any that is not empty. */
const tall = (cells: readonly XlsxCell[], height: number): XlsxCell[] =>
  cells.map((cell) => (cell !== null && typeof cell === 'object' && 'type' in cell ? { ...cell, height } : cell));

const toSheet = ({ name, columns, rows }: OutTable, given: Given) => ({
  sheet: name,
  data: [
    tall(
      columns.map(
        ({ title }): XlsxCell => ({
          type: String,
          value: textOf(title, given),
          fontWeight: 'bold',
          backgroundColor: '#F1EFE8',
          bottomBorderStyle: 'thin',
          wrap: true,
          alignVertical: 'top',
        }),
      ),
      heightFor(
        columns.map(({ title }) => title),
        columns,
      ),
    ),
    ...rows.map((row) =>
      tall(
        row.map((cell) => toCell(cell, given)),
        heightFor(row, columns),
      ),
    ),
  ],
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  orientation: 'landscape' as const,
});

/** A workbook with a sheet for each table. */
export async function writeXlsx(given: Given): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = allTables(given).map((table) => toSheet(table, given));
  const file = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return steadyZip(new Uint8Array(await file.arrayBuffer()));
}
