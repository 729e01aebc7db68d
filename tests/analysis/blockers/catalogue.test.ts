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
  it('holds every rule once, the groups one after the other', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const groups = RULES.map((rule) => rule.group);
    const runs = groups.filter((group, place) => group !== groups[place - 1]);
    expect(runs).toEqual(['chain', 'not-talked-to', 'only-the-kp', 'our-side', 'ground']);
  });

  it('names every file in the folder: none waits to be registered in rules.ts', () => {
    const files = namesIn('src/analysis/blockers/rules', '.ts');
    expect(files.filter((file) => !sorted.includes(file))).toEqual([]);
    expect(sorted.filter((id) => !files.includes(id))).toEqual([]);
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
