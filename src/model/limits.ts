/** How much a field may count, so that what is entered, stored and read from a file has one bound. */

/** Days or minutes: ten years of days. */
export const MOST_COUNTED = 3650;

/** Of money: as far as whole numbers are exact, so that no sum of them is ever beyond all numbers. */
export const MOST_AMOUNT = Number.MAX_SAFE_INTEGER;

/** Years over which gains and costs are compared. */
export const MOST_YEARS = 100;

/** How far from the sheet's origin something may stand, to every side, in sheet units: there a browser still draws exactly. */
export const WORLD = 1_000_000;
