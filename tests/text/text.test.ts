/** Tests that every word of the interface speaks both languages with the same places to fill. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Area, Phrase } from '../../src/text/area.ts';
import '../../src/text/laterWords.ts';
import { preferredLanguage, sayIn, startText } from '../../src/text/text.ts';

const folder = new URL('../../src/text/areas/', import.meta.url);
const areas = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const room: { [name: string]: Area } = await import(new URL(file, folder).href);
    return [file, Object.values(room)[0] ?? {}] as const;
  }),
);

const texts = (phrase: Phrase): readonly string[] =>
  typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other];
const places = (phrase: Phrase): readonly string[] => [
  ...new Set(texts(phrase).flatMap((text) => text.match(/\{\{\w+\}\}/g) ?? [])),
];

describe.each(areas)('the words of %s', (_, area) => {
  it.each(Object.entries(area))('%s are there in both languages, with the same places to fill', (_key, phrase) => {
    expect(texts(phrase.en).every((text) => text.trim() !== '')).toBe(true);
    expect(texts(phrase['zh-CN']).every((text) => text.trim() !== '')).toBe(true);
    expect([...places(phrase.en)].sort()).toEqual([...places(phrase['zh-CN'])].sort());
  });

  it('quote in Chinese with one kind of marks', () => {
    for (const phrase of Object.values(area)) {
      for (const text of texts(phrase['zh-CN'])) expect(text).not.toMatch(/[“”]/);
    }
  });

  it('never shout', () => {
    for (const phrase of Object.values(area)) {
      for (const text of [...texts(phrase.en), ...texts(phrase['zh-CN'])]) expect(text).not.toMatch(/[!！]/);
    }
  });
});

describe('the interface', () => {
  const text = startText('en');

  it('counts in both languages', () => {
    expect(sayIn(text, 'en')('home.count', { count: 1 })).toBe('1 map');
    expect(sayIn(text, 'en')('home.count', { count: 2 })).toBe('2 maps');
    expect(sayIn(text, 'zh-CN')('home.count', { count: 2 })).toBe('2 张');
  });

  it('says the same the second time, in either language and with other values', () => {
    const [en, zh] = [sayIn(text, 'en'), sayIn(text, 'zh-CN')];
    for (const say of [en, zh, en, zh]) {
      expect(say('common.unnamedPerson')).toBe(text.getFixedT(say === en ? 'en' : 'zh-CN')('common.unnamedPerson'));
    }
    expect(en('common.unnamedPerson')).not.toBe(zh('common.unnamedPerson'));
    expect([1, 3].map((count) => en('home.count', { count }))).toEqual(['1 map', '3 maps']);
    expect(sayIn(text, 'en')).toBe(en);
    expect(sayIn(startText('en'), 'en')).not.toBe(en);
  });

  it('does not escape what users typed', () => {
    expect(sayIn(text, 'en')('home.remove', { name: 'A & <B>' })).toBe('Remove A & <B>');
  });

  it.each([
    [['de-DE', 'zh-TW', 'en'], 'zh-CN'],
    [['en-GB', 'zh'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ] as const)('follows the wishes %s of a browser with %s', (wishes, language) => {
    expect(preferredLanguage(wishes)).toBe(language);
  });
});
