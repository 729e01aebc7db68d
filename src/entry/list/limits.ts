/** How long a list may be: far more than one customer's people, and quick to look through. */

/** In characters. */
export const MOST_TEXT = 1_000_000;
export const MOST_LINES = 2_000;
