/** Every word of the interface through one typed call; a key without both languages does not compile. Must never hold what users typed, nor what home can do without. */
import i18next, { type i18n } from 'i18next';
import type { Language } from '../model/words.ts';
import type { Area, Phrase } from './area.ts';
import { everywhere } from './areas/everywhere.ts';
import { home } from './areas/home.ts';
import { sets } from './areas/sets.ts';
import { shell } from './areas/shell.ts';
import { showing } from './areas/showing.ts';
import type { laterAreas } from './laterAreas.ts';

const LANGUAGES = ['en', 'zh-CN'] as const satisfies readonly Language[];

const atStart = {
  common: everywhere,
  home,
  shell,
  sets,
  showing,
} as const satisfies {
  readonly [area: string]: Area;
};

type Areas = typeof atStart & typeof laterAreas;
/** All words, those that come later too. */
export type TextKey = {
  [Name in keyof Areas & string]: `${Name}.${keyof Areas[Name] & string}`;
}[keyof Areas & string];

export type TextValues = { readonly [name: string]: string | number };
export type Say = (key: TextKey, values?: TextValues) => string;

function flatten(area: Area, language: Language): { [key: string]: string } {
  const flat: { [key: string]: string } = {};
  for (const [key, phrases] of Object.entries(area)) {
    const phrase: Phrase = phrases[language];
    if (typeof phrase === 'string') flat[key] = phrase;
    else {
      flat[`${key}_one`] = phrase.one;
      flat[`${key}_other`] = phrase.other;
    }
  }
  return flat;
}

type AreasByName = { readonly [area: string]: Area };

/** What is known so far, and who speaks it. */
const known: { areas: AreasByName; readonly speaking: Set<i18n> } = { areas: atStart, speaking: new Set() };

const wordsOf = (areas: AreasByName, language: Language) =>
  Object.fromEntries(Object.entries(areas).map(([name, area]) => [name, flatten(area, language)]));

/** Brings further words, to what speaks already too. */
export function bringWords(areas: AreasByName): void {
  known.areas = { ...known.areas, ...areas };
  for (const text of known.speaking) {
    for (const language of LANGUAGES) text.addResourceBundle(language, 'translation', wordsOf(areas, language), true);
  }
}

/** Makes the words ready in a language; nothing is loaded from anywhere. */
export function startText(language: Language): i18n {
  const text = i18next.createInstance();
  void text.init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...LANGUAGES],
    resources: Object.fromEntries(LANGUAGES.map((lang) => [lang, { translation: wordsOf(known.areas, lang) }])),
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  known.speaking.add(text);
  return text;
}

const calls = new WeakMap<i18n, Map<Language, Say>>();

/** The typed call for one language; the same function for the same words and language. */
export function sayIn(text: i18n, language: Language): Say {
  const ofText = calls.get(text) ?? new Map<Language, Say>();
  calls.set(text, ofText);
  const say = ofText.get(language) ?? makeSay(text, language);
  ofText.set(language, say);
  return say;
}

function makeSay(text: i18n, language: Language): Say {
  const t = text.getFixedT(language);
  // Words without a place to fill are always the same, and a full sheet asks for them thousands of times.
  const said = new Map<TextKey, string>();
  return (key, values) => {
    if (values) return t(key, values);
    const words = said.get(key) ?? t(key);
    said.set(key, words);
    return words;
  };
}

/** The language that fits the browser's wishes best. */
export const preferredLanguage = (wishes: readonly string[]): Language =>
  wishes
    .map((wish) => wish.toLowerCase())
    .find((wish) => wish.startsWith('zh') || wish.startsWith('en'))
    ?.startsWith('zh')
    ? 'zh-CN'
    : 'en';
