/** Turns a RACI table, with people over its columns and a letter for each part, into a list of people and their steps. */

const LETTERS: { readonly [letter: string]: string } = {
  R: 'responsible',
  A: 'accountable',
  I: 'informed',
};
const CELL = /^(?:[RACI](?:\s*[/,，、]?\s*[RACI])*)?$/i;

export const RACI_HEADINGS = ['Name', 'Step', 'Role'] as const;

/** Who is consulted holds no part in the step (see readRow), and says so in the words of the table. */
const consulted = (step: string): string => (/\p{Script=Han}/u.test(step) ? '征询' : 'consulted');

/** One row for each letter, and one for a step in which nobody has a part; null where the table is none. */
export function turnRaci(rows: readonly (readonly string[])[]): readonly (readonly string[])[] | null {
  const [people = [], ...steps] = rows;
  const cells = steps.flatMap((row) => row.slice(1));
  const hasLetters = people.length > 2 && steps.length > 0 && cells.some((cell) => cell !== '');
  if (!hasLetters || !cells.every((cell) => CELL.test(cell)) || people.slice(1).some((name) => CELL.test(name)))
    return null;
  return steps.flatMap(([step = '', ...letters]) => {
    const rows = letters.flatMap((cell, place) =>
      [...cell.toUpperCase()].flatMap((letter) => {
        const part = letter === 'C' ? consulted(step) : LETTERS[letter];
        return part === undefined ? [] : [[people[place + 1] ?? '', step, part]];
      }),
    );
    return letters.some((cell) => /[RAI]/i.test(cell)) ? rows : [['', step, ''], ...rows];
  });
}
