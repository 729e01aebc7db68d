/** Reads and writes cells (one field of one record) of a Yjs document. */
import type * as Y from 'yjs';

/** Own fields of a document stand in a table of their own, in the record without an id. */
export interface Cell {
  readonly table: string;
  readonly id: string;
  readonly field: string;
}

export type Touched = ReadonlyMap<string, ReadonlySet<string>>;

export interface Cells {
  readonly read: (cell: Cell) => unknown;
  readonly write: (cell: Cell, value: unknown) => void;
  /** The records that a transaction changed, by table. */
  readonly touchedBy: (transaction: Y.Transaction) => Touched;
}

/**
 * The key of a cell within its table. One flat map for a table, and not a map for each record: when two replicas make
 * a record of the same id, Yjs would keep one of two inner maps whole and lose what was written to the other.
 */
const keyOf = (cell: Cell) => `${cell.field}:${cell.id}`;
const idIn = (key: string) => key.slice(key.indexOf(':') + 1);

/** The cells of the named tables. */
export function openCells(doc: Y.Doc, tables: readonly string[]): Cells {
  const roots = new Map(tables.map((table) => [table, doc.getMap<unknown>(table)]));
  const names = new Map<unknown, string>(tables.map((table) => [roots.get(table), table]));
  return {
    read: (cell) => roots.get(cell.table)?.get(keyOf(cell)),
    write: (cell, value) => {
      // Absence is written as null, for a key that goes missing could not be told from one that was never there.
      roots.get(cell.table)?.set(keyOf(cell), value ?? null);
    },
    touchedBy: (transaction) => {
      const touched = new Map<string, Set<string>>();
      for (const [type, keys] of transaction.changed) {
        const table = names.get(type);
        if (table === undefined) continue;
        touched.set(table, new Set([...keys].filter((key) => key !== null).map(idIn)));
      }
      return touched;
    },
  };
}
