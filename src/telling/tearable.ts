/** Lets a word too long for a line be torn with a hyphen; must never stand where a text is read out or copied. */

/** Shown as a hyphen where a line ends with it, and not at all elsewhere. */
const SOFT_HYPHEN = '\u00ad';

const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+/gu;

/** Shorter words fit on a line of a card or head, also where letters are drawn larger to be read from afar. */
const LONG = 11;
/** So many letters at least stay on the line: with fewer, the whole word had better begin the next one. */
const STAY = 6;
/** So many at least go on to the next line. */
const CRUMB = 3;

/** The same text, its words of so many letters and more with places at which they may be torn. */
export const tearable = (text: string, long: number = LONG): string =>
  text.replace(WORD, (word) => {
    const letters = [...word];
    if (letters.length < long) return word;
    return letters
      .map((letter, place) => (place >= STAY && place <= letters.length - CRUMB ? SOFT_HYPHEN + letter : letter))
      .join('');
  });
