/** Turns a RACI table, with people over its columns and a letter for each part, into a list of people and their steps. */

const LETTERS: { readonly [letter: string]: string } = {
  R: 'responsible',
  A: 'accountable',
  C: 'consulted',
  I: 'informed',
};
const CELL = /^(?:[RACI](?:\s*[/,，、]?\s*[RACI])*)?$/i;

export const RACI_HEADINGS = ['Name', 'Step', 'Role'] as const;

/** One row for each letter; null where the table is none. */
export function turnRaci(rows: readonly (readonly string[])[]): readonly (readonly string[])[] | null {
  const [people = [], ...steps] = rows;
  const cells = steps.flatMap((row) => row.slice(1));
  const hasLetters = people.length > 2 && steps.length > 0 && cells.some((cell) => cell !== '');
  if (!hasLetters || !cells.every((cell) => CELL.test(cell)) || people.slice(1).some((name) => CELL.test(name)))
    return null;
  return steps.flatMap(([step = '', ...letters]) =>
    letters.flatMap((cell, place) =>
      [...cell.toUpperCase()].flatMap((letter) => {
        const part = LETTERS[letter];
        return part === undefined ? [] : [[people[place + 1] ?? '', step, part]];
      }),
    ),
  );
}
