/** Whether words sound like somebody's name or like what somebody is; must never be taken for more than a supposition. */
import { DOUBLE_FAMILY_NAMES, FAMILY_NAMES, HAN_JOB, HAN_RANK, RANK, TITLE_WORD } from '../playbook/jobWords.ts';
import { halfWidth } from '../shared/halfWidth.ts';
import { matchLimit, proposeFunction, proposePart } from './propose.ts';
import { matchContact, matchFunction, matchKeyPerson, matchLeft, matchPart, matchStance } from './vocabulary.ts';

const FAMILY = `(?:${DOUBLE_FAMILY_NAMES}|[${FAMILY_NAMES}])`;
/** Two or three signs, or as colleagues call each other: 王总, 李工, 张经理. */
const HAN_NAME = new RegExp(`^${FAMILY}(?:\\p{Script=Han}{1,2}|总|工|${HAN_RANK})$`, 'u');
const HAN_CALLED = new RegExp(`^${FAMILY}(?:${HAN_RANK})$`, 'u');
/** A name that is written with a dot, such as 阿里·买买提. */
const DOTTED = /^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u;
const PARTICLE = '(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|ibn|al|el|zu|ter|ten)';
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const LATIN_NAME = new RegExp(`^${CAPITAL}(?: (?:${PARTICLE} )*${CAPITAL}){0,3}$`, 'u');

const isTitleWord = (word: string): boolean =>
  TITLE_WORD.test(word) || RANK.test(word) || matchFunction(word) !== null || proposeFunction(word) !== null;

/** Nothing but words of a title, with a rank among them: "head of IT", "CFO". */
export const isTitle = (words: string): boolean => RANK.test(words) && words.split(' ').every(isTitleWord);

/** A title in either language, and no name with it. */
export const isJob = (words: string): boolean => isTitle(words) || (HAN_JOB.test(words) && !HAN_CALLED.test(words));

/** What somebody is, thinks or may do: a title, a function, or a word that the lists know. */
export const isFact = (words: string, currency: string): boolean =>
  RANK.test(words) ||
  (HAN_JOB.test(words) && !HAN_CALLED.test(words)) ||
  [matchFunction, matchPart, matchStance, matchContact, matchLeft, matchKeyPerson].some((match) => match(words)) ||
  proposeFunction(words) !== null ||
  proposePart(words, currency) !== null ||
  matchLimit(words, currency) !== null;

/** A name as names are written: with capitals, or with a Chinese family name. */
export function isName(words: string, currency: string): boolean {
  const plain = halfWidth(words);
  if (HAN_CALLED.test(plain)) return true;
  const shaped = HAN_NAME.test(plain) || DOTTED.test(plain) || (LATIN_NAME.test(plain) && /\p{Lu}\p{Ll}/u.test(plain));
  return shaped && !isFact(words, currency) && !plain.split(' ').every(isTitleWord);
}

/** What could be somebody's name however it is written, where a sign parts it from what they are. */
export const mayBeName = (words: string, currency: string): boolean =>
  isName(words, currency) ||
  (/^[\p{L}\p{M}'’.·\s-]+$/u.test(words) &&
    words.split(' ').length <= 4 &&
    !isFact(words, currency) &&
    !words.split(' ').every(isTitleWord));
