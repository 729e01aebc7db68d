/** The sizes the sheet is built from, in sheet units; must never depend on a map. */
export const COLUMN_WIDTH = 232;
/** The least room between two columns. */
export const GUTTER = 28;
export const HEAD_HEIGHT = 46;
export const QUOTE_HEIGHT = 60;
/** The least room between a head and its cards; grows with the lines that pass there. */
export const BAND = 14;
export const CARD_HEIGHT = 94;
export const CARD_GAP = 12;
export const ROW_HEIGHT = 42;
export const ROW_GAP = 8;
/** A column with more cards than this shows them as rows. */
export const FULL_CARDS = 4;
export const SLOT_HEIGHT = 30;
export const ADD_STEP_WIDTH = 64;
export const FREE_WIDTH = 214;
/** Between the cards outside the steps and what is below them, and between their rows. */
export const FREE_GAP = 30;
/** One row of links above the heads, with room for a condition on it. */
export const LINK_ROW = 26;
/** The height of all rows of links, with room for the words of the topmost. */
export const linkBand = (rows: number): number => (rows > 0 ? 12 + rows * LINK_ROW : 0);
/** Between two lines side by side. */
export const TRACK = 8;
/** Between a line and the card or column it passes. */
export const CLEAR = 10;
