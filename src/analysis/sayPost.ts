/** A post in a sentence, while nobody knows who holds it; must never touch a name. */
import type { Language } from '../model/words.ts';
import { inSentence } from './blockers/phrase.ts';

/** "Head of finance" is "the head of finance" there; empty without a title. */
export function sayPost(title: string, language: Language): string {
  const said = title.trim();
  return language === 'en' && said !== '' ? `the ${inSentence(said)}` : said;
}

/** The same where it begins the sentence. */
export const beginning = (said: string): string => said.replace(/^the (?=\p{L})/u, 'The ');
