/** The tables that a map is given out as; must never offer the customer one that is ours alone. */
import type { Given } from '../given.ts';
import { blockersTable } from './blockersTable.ts';
import { coverageTable } from './coverageTable.ts';
import { peopleTable } from './peopleTable.ts';
import { planTable } from './planTable.ts';
import { seatsTable } from './seatsTable.ts';
import type { OutTable } from './table.ts';

export const TABLES = ['people', 'seats', 'plan', 'blockers', 'coverage'] as const;
export type TableKind = (typeof TABLES)[number];

/** Those that may be shown to the customer. */
export const SAFE_TABLES: readonly TableKind[] = ['people', 'seats', 'plan'];

const MAKERS: { readonly [Kind in TableKind]: (given: Given) => OutTable } = {
  people: peopleTable,
  seats: seatsTable,
  plan: planTable,
  blockers: blockersTable,
  coverage: coverageTable,
};

/** Throws where a table of ours alone is asked for what is safe to show. */
export function outTable(kind: TableKind, given: Given): OutTable {
  if (given.safe && !SAFE_TABLES.includes(kind)) throw new Error(`The table ${kind} is ours alone`);
  return MAKERS[kind](given);
}

export const allTables = (given: Given): readonly OutTable[] =>
  (given.safe ? SAFE_TABLES : TABLES).map((kind) => outTable(kind, given));
