/** The tables of a map as one Excel workbook; must never hold a cell that is calculated, nor cut a text in silence. */
import writeXlsxFile, { type Cell as XlsxCell } from 'write-excel-file/universal';
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

const toSheet = ({ name, columns, rows }: OutTable, given: Given) => ({
  sheet: name,
  data: [
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
    ...rows.map((row) => row.map((cell) => toCell(cell, given))),
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
