/** How wide a text runs, reckoned without a screen; must never come out too narrow by more than a hair. */

/** In parts of the letter size, for the faces of the interface. */
const NARROW = /[iljtfrI.,:;'’|!()[\]]/;
const WIDE = /[mwMW@%—]/;
const FULL = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/u;

function partOf(letter: string): number {
  if (FULL.test(letter)) return 1;
  if (letter === ' ') return 0.29;
  if (letter === '-') return 0.48;
  if (NARROW.test(letter)) return 0.37;
  if (WIDE.test(letter)) return 0.9;
  if (/\p{Lu}/u.test(letter)) return 0.71;
  if (/\p{Ll}|\p{Nd}/u.test(letter)) return 0.61;
  // Whatever else there is, is reckoned wide: a line too short is still read.
  return 1;
}

/** The width of a text in letters of a size. */
export function textWidth(words: string, size: number): number {
  let parts = 0;
  for (const letter of words) parts += partOf(letter);
  return parts * size;
}

/** True for letters between which a line may end anywhere. */
export const isFull = (letter: string): boolean => FULL.test(letter);

/** Chinese has no slanted letters: a text with any stands upright. */
export const isUpright = (words: string): boolean => FULL.test(words);
