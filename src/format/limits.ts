/** How much a file may hold, so that no file can stall or exhaust the app; must never be raised without measuring. */

/** Characters of text. */
export const MAX_TEXT = 50_000_000;
/** Nested objects and arrays. */
export const MAX_DEPTH = 64;
/** Entries of a list inside one record. */
export const MAX_LIST = 2_000;
/** Values of any kind in the whole file. The largest map that is allowed stays far below it. */
export const MAX_VALUES = 600_000;
