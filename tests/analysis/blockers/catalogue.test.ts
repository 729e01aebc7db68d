/** The catalogue is whole: every rule file is in it, has its test and its page, and has words in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/analysis/blockers/rules.ts';
import { rulePages } from '../../../src/cli/rulePages.ts';
import { LANGUAGES } from '../../../src/model/words.ts';

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(new URL(`../../../${folder}/`, import.meta.url))
    .map((name) => {
      expect(name.endsWith(ending), `${folder}/${name}`).toBe(true);
      return name.slice(0, -ending.length);
    })
    .sort();

const ids = RULES.map((rule) => rule.id);
const sorted = [...ids].sort();

describe('the catalogue', () => {
  it('holds every rule once: 16 of the chain, 13 not talked to, 8 of the key person, 5 of our side, 3 of the ground that moves', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const groups = RULES.map((rule) => rule.group);
    expect(groups).toEqual([
      ...Array(16).fill('chain'),
      ...Array(13).fill('not-talked-to'),
      ...Array(8).fill('only-the-kp'),
      ...Array(5).fill('our-side'),
      ...Array(3).fill('ground'),
    ]);
  });

  it('holds what is in the folder, under the name of its file', () => {
    expect(namesIn('src/analysis/blockers/rules', '.ts')).toEqual(sorted);
  });

  it('has a test file for every rule', () => {
    expect(namesIn('tests/analysis/rules', '.test.ts')).toEqual(sorted);
  });

  it('never makes these milder, whatever lies later', () => {
    expect(RULES.filter((rule) => rule.neverMilder).map((rule) => rule.id)).toEqual([
      'over-authority',
      'supervisors-ignored',
      'contact-in-quiet',
      'single-thread',
      'kp-cannot-push',
      'left-but-seated',
      'quiet-ahead',
      'date-cannot-hold',
    ]);
  });

  it.each(LANGUAGES)('names every rule differently in %s', (language) => {
    const names = RULES.map((rule) => rule.words[language].name);
    expect(new Set(names).size).toBe(names.length);
    for (const rule of RULES) {
      const { finds, silence } = rule.words[language];
      for (const sentence of [finds, silence]) expect(sentence).toMatch(language === 'en' ? /\.$/ : /。$/);
    }
  });
});

describe('docs/blockers', () => {
  it('holds a page for every rule and no other', () => {
    expect(namesIn('docs/blockers', '.md')).toEqual(sorted);
  });

  it.each([...rulePages()])('%s is up to date (npx tsx src/cli/writeRulePages.ts)', (name, text) => {
    expect(readFileSync(new URL(`../../../docs/blockers/${name}`, import.meta.url), 'utf8')).toBe(text);
    expect(text).not.toMatch(/undefined|null|NaN|\u2063| {2}/);
    const chinese = text.split('\n').filter((line) => /\p{Script=Han}.*\p{Script=Han}/u.test(line));
    expect(chinese.filter((line) => /[“”]/.test(line))).toEqual([]);
  });
});
