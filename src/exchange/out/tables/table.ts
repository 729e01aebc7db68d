/** A table of plain values, whatever file it becomes. */
import type { Day } from '../../../shared/day.ts';

export type Cell = string | number | { readonly day: Day } | null;

export interface OutTable {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column: its title, how wide it stands in letters, and what it says of a row. */
export type Column<Row> = readonly [title: string, width: number, read: (row: Row) => Cell];

export const tableOf = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): OutTable => ({
  name,
  columns: columns.map(([title, width]) => ({ title, width })),
  rows: rows.map((row) => columns.map(([, , read]) => read(row))),
});

export const dayCell = (day: Day | null): Cell => (day === null ? null : { day });
