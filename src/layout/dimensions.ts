/** The sizes the sheet is built from, in sheet units. */
export const COLUMN_WIDTH = 232;
/** The least room between two columns. */
export const GUTTER = 28;
/** Two lines of a step's name at their largest. */
export const HEAD_HEIGHT = 56;
export const QUOTE_HEIGHT = 60;
/** The least room between a head and its cards; grows with the lines that pass there. */
export const BAND = 14;
export const CARD_HEIGHT = 94;
/** Where somebody is being written: the name, and four lines of what is understood of it at their largest. */
export const WRITING_HEIGHT = 136;
export const CARD_GAP = 12;
/** Signs and name on one line, and one line below. */
export const LOW_HEIGHT = 45;
export const ROW_HEIGHT = 42;
export const ROW_GAP = 8;
/** A column with more cards than this shows them as rows. */
export const FULL_CARDS = 4;
/** A chair has the same height in every column: its two ways out need it. */
export const CHAIR_HEIGHT = 94;
export const SLOT_HEIGHT = 30;
export const ADD_STEP_WIDTH = 64;
export const FREE_WIDTH = 214;
/** Between the cards outside the steps and what is below them, and between their rows. */
export const FREE_GAP = 30;
/** From one row of links above the heads to the next. */
export const LINK_ROW = 15;
/** One line of a condition over a head. */
export const CONDITION_LINE = 19;
/** Between two lines side by side. */
export const TRACK = 8;
/** The same where none of the lines is drawn unless somebody is selected. */
export const FINE_TRACK = 1.1;
/** Main lines side by side get so much room; more of them move closer together instead of pulling the sheet apart. */
export const MOST_TRACKS = 7;
/** Between a line and the card or column it passes. */
export const CLEAR = 10;
