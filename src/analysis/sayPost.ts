/** A post or a body in a sentence; must never change a name, only what stands before it. */
import type { Language } from '../model/words.ts';
import { inSentence } from './blockers/phrase.ts';

const DETERMINED = /^(?:the|an?|our|your|their|my|his|her|its) /i;

/** "Head of finance" is "the head of finance" there, and "The firm's lawyer" is not "the the"; empty without a title. */
export function sayPost(title: string, language: Language): string {
  const said = title.trim();
  if (language !== 'en' || said === '') return said;
  return DETERMINED.test(said) ? inSentence(said) : `the ${inSentence(said)}`;
}

/** What belongs to somebody needs no article: "Lin's round". */
const OWNED = /^\S+['’]s /;

/** "Party committee" is "the Party committee" there; what is not written in Latin letters stays as it is. */
export function sayBody(name: string, language: Language): string {
  const said = name.trim();
  const bare = language === 'en' && /^\p{Script=Latin}/u.test(said) && !DETERMINED.test(said) && !OWNED.test(said);
  return bare ? `the ${said}` : said;
}

/** The same where it begins the sentence. */
export const beginning = (said: string): string => said.replace(/^the (?=\p{L})/u, 'The ');
