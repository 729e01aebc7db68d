/** How much a field may count, so that what is entered, stored and read from a file has one bound. */

/** Days or minutes: ten years of days. */
export const MOST_COUNTED = 3650;
