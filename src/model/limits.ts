/** How much a field may count, so that what is entered, stored and read from a file has one bound. */

/** Days or minutes: ten years of days. */
export const MOST_COUNTED = 3650;

/** Of money: as far as whole numbers are exact, so that no sum of them is ever beyond all numbers. */
export const MOST_AMOUNT = Number.MAX_SAFE_INTEGER;

/** Years over which gains and costs are compared. */
export const MOST_YEARS = 100;

/** How far from the sheet's origin something may stand, to every side, in sheet units: there a browser still draws exactly. */
export const WORLD = 1_000_000;

/** Characters of one field. */
export const MOST_LETTERS = 10_000;

/** Records of one map in all. */
export const MOST_RECORDS = 20_000;

/** Records of one kind on one map: many times what the largest purchase has. With more, a sheet is laid out and drawn while somebody waits. */
export const MOST_OF = { people: 2_000, steps: 200, links: 400, seats: 3_000, relations: 1_000 } as const;

/** What has a limit: a kind of record; the records, the text or the values of a file; how deep lists stand in one another; the entries of a list; the letters of a field; a figure, upwards or downwards. */
export type Limited =
  | keyof typeof MOST_OF
  | 'records'
  | 'characters'
  | 'values'
  | 'levels'
  | 'entries'
  | 'letters'
  | 'figure'
  | 'least';

/** A limit, for whoever has gone beyond it. */
export interface Most {
  readonly of: Limited;
  readonly count: number;
}
