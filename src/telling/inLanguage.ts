/** Words that stand in one language or several, in the one that is spoken, else in another there is; empty where there are none. */
import { LANGUAGES, type Language, type Words } from '../model/words.ts';

export const inLanguage = (words: Words, language: Language): string =>
  words[language] || LANGUAGES.map((other) => words[other]).find((text) => text) || '';
