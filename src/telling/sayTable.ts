/** Rows and columns as text that a spreadsheet takes; must never let a cell be read as a formula. */

/** A spreadsheet begins to calculate at one of these, in full width too; an apostrophe before it says that it is text. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** A cell is one piece: what would part it becomes a space. */
const textCell = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(FORMULA, "'$&");

/** A line for each row, cells parted by tabs. Figures stay figures, to be reckoned with; null is an empty cell. */
export const sayTable = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? String(cell) : textCell(cell))).join('\t'),
    )
    .join('\n');
