/** Every word of the interface through one typed call; a key without both languages does not compile. Must never hold what users typed. */
import i18next, { type i18n } from 'i18next';
import type { Language } from '../model/words.ts';
import type { Area, Phrase } from './area.ts';
import { blockers } from './areas/blockers.ts';
import { chairs } from './areas/chairs.ts';
import { changes } from './areas/changes.ts';
import { clipboard } from './areas/clipboard.ts';
import { coverage } from './areas/coverage.ts';
import { decision } from './areas/decision.ts';
import { everywhere } from './areas/everywhere.ts';
import { facts } from './areas/facts.ts';
import { find } from './areas/find.ts';
import { home } from './areas/home.ts';
import { inspector } from './areas/inspector.ts';
import { lanes } from './areas/lanes.ts';
import { legend } from './areas/legend.ts';
import { ourside } from './areas/ourside.ts';
import { outline } from './areas/outline.ts';
import { power } from './areas/power.ts';
import { sets } from './areas/sets.ts';
import { sheet } from './areas/sheet.ts';
import { shell } from './areas/shell.ts';
import { showing } from './areas/showing.ts';

const LANGUAGES = ['en', 'zh-CN'] as const satisfies readonly Language[];

const areas = {
  common: everywhere,
  home,
  shell,
  outline,
  inspector,
  facts,
  sheet,
  lanes,
  legend,
  blockers,
  ourside,
  chairs,
  coverage,
  power,
  decision,
  find,
  sets,
  changes,
  clipboard,
  showing,
} as const satisfies {
  readonly [area: string]: Area;
};

type Areas = typeof areas;
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

const wordsOf = (language: Language) =>
  Object.fromEntries(Object.entries(areas).map(([name, area]) => [name, flatten(area, language)]));

/** Makes the words ready in a language; nothing is loaded from anywhere. */
export function startText(language: Language): i18n {
  const text = i18next.createInstance();
  void text.init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...LANGUAGES],
    resources: Object.fromEntries(LANGUAGES.map((lang) => [lang, { translation: wordsOf(lang) }])),
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return text;
}

const known = new WeakMap<i18n, Map<Language, Say>>();

/** The typed call for one language; the same function for the same words and language. */
export function sayIn(text: i18n, language: Language): Say {
  const calls = known.get(text) ?? new Map<Language, Say>();
  known.set(text, calls);
  const say = calls.get(language) ?? makeSay(text, language);
  calls.set(language, say);
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
