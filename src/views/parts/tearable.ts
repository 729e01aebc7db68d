/** Lets a word too long for a line be torn with a hyphen; must never stand where a text is read out or copied. */

/** Shown as a hyphen where a line ends with it, and not at all elsewhere. */
const SOFT_HYPHEN = '\u00ad';

/** Shorter words fit on a line of a card or head, also where letters are drawn larger to be read from afar. */
const LONG = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{11,}/gu;

/** So many letters at least stay on the line: with fewer, the whole word had better begin the next one. */
const STAY = 6;
/** So many at least go on to the next line. */
const CRUMB = 3;

/** The same text, its long words with places at which they may be torn. */
export const tearable = (text: string): string =>
  text.replace(LONG, (word) => {
    const letters = [...word];
    return letters
      .map((letter, place) => (place >= STAY && place <= letters.length - CRUMB ? SOFT_HYPHEN + letter : letter))
      .join('');
  });
