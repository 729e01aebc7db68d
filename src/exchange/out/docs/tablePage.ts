/** A list as a page of its own: the columns that hold something, in words. */
import { sayDay } from '../../../model/sayDay.ts';
import type { Given } from '../given.ts';
import type { Cell, OutTable } from '../tables/table.ts';
import type { TextBlock } from './block.ts';
import { titleOf } from './titleOf.ts';

export function tablePage(given: Given, { name, columns, rows }: OutTable): readonly TextBlock[] {
  const say = (cell: Cell): string =>
    cell === null ? '' : typeof cell === 'object' ? sayDay(cell.day, given.language) : String(cell);
  const held = columns.flatMap((column, nth) =>
    rows.some((row) => row[nth] !== null && row[nth] !== '') ? [{ ...column, nth }] : [],
  );
  return [
    titleOf(given, name),
    {
      kind: 'table',
      columns: held.map(({ title, width }) => ({ title, share: width })),
      rows: rows.map((row) => ({ cells: held.map(({ nth }) => say(row[nth] ?? null)) })),
    },
  ];
}
