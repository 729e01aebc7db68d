/** Joins names and figures into sentences as each language does; must never change what a user typed. */
import type { Language } from '../../model/words.ts';

/** Stands around what was typed until the sentence is whole, so that only the space beside it is set. Nobody types it. */
const EDGE = '\u2063';
const HAN = /[\p{Script=Han}]/u;
const LATIN = /[\p{Script=Latin}\d]/u;

/** Marks a name or figure, so that the sentence leaves it as it is. */
export const typed = (text: string): string => `${EDGE}${text.replaceAll(EDGE, '')}${EDGE}`;

const PAST_THIS_MANY_ONLY_A_COUNT = 4;
const SHOWN_OF_MANY = 3;

/** “A, B and C”, “A、B 和 C”. */
export function joinAll(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const before = words.slice(0, -1);
  return language === 'en' ? `${before.join(', ')} and ${last}` : `${before.join('、')}${typed('和')}${last}`;
}

/** Like joinAll, but of many only the first few, and a count; in Chinese with the measure word for what is counted. */
export function joinSome(words: readonly string[], language: Language, measure: '人' | '项' = '人'): string {
  if (words.length <= PAST_THIS_MANY_ONLY_A_COUNT) return joinAll(words, language);
  const shown = words.slice(0, SHOWN_OF_MANY);
  return language === 'en'
    ? `${shown.join(', ')} and ${words.length - SHOWN_OF_MANY} others`
    : `${shown.join('、')}等 ${words.length} ${measure}`;
}

/** The English form that goes with a number. */
export const byCount = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** A listed name as it stands inside an English sentence: small first letter, unless it is an abbreviation. */
export const inSentence = (name: string): string =>
  /^\p{Lu}(\p{Lu}|$)/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** Makes a sentence whole: a capital where our own words begin it, and a space between scripts beside what was typed. */
export function finishSentence(text: string, language: Language): string {
  const pieces = text.split(EDGE).filter((piece) => piece !== '');
  if (language === 'en') {
    const joined = pieces.join('');
    return text.startsWith(EDGE) ? joined : joined.charAt(0).toUpperCase() + joined.slice(1);
  }
  return pieces.reduce((sofar, piece) => {
    const [left, right] = [sofar.at(-1) ?? '', piece.charAt(0)];
    const meet = (HAN.test(left) && LATIN.test(right)) || (LATIN.test(left) && HAN.test(right));
    return meet ? `${sofar} ${piece}` : sofar + piece;
  }, '');
}
