/** The shipped examples are those that the stories give, and tell their story from whatever day they are opened on. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crmStory } from '../../src/cli/examples/crmStory.ts';
import { exampleFiles } from '../../src/cli/examples/exampleFiles.ts';
import { reimbursementStory } from '../../src/cli/examples/reimbursementStory.ts';
import { parseToldMap } from '../../src/format/parseMap.ts';
import { LANGUAGES } from '../../src/model/words.ts';
import type { Day } from '../../src/shared/day.ts';

const folder = new URL('../../public/examples/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('public/examples', () => {
  it('holds these files and no other', () => {
    expect(readdirSync(folder).sort()).toEqual([...exampleFiles().keys()].sort());
  });

  it.each([...exampleFiles()])('%s is up to date (npx tsx src/cli/writeExamples.ts)', (name, text) => {
    expect(read(name)).toBe(text);
  });

  it.each(LANGUAGES)('tells the stories from the day it is opened on (%s)', (language) => {
    const today = '2031-07-08' as Day;
    expect(parseToldMap(read(`reimbursement.${language}.json`), today)).toEqual({
      ok: true,
      value: reimbursementStory(language, today),
    });
    expect(parseToldMap(read(`crm.${language}.json`), today)).toEqual({ ok: true, value: crmStory(language, today) });
  });
});
