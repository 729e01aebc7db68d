/** The stories as they are shipped, chapter by chapter: what stops it, what is said under the step in the light, and what is marked. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { inOrder } from '../../src/edit/order.ts';
import { parseToldMap } from '../../src/format/parseMap.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { LANGUAGES } from '../../src/model/words.ts';
import type { Chapter } from '../../src/model/workRecords.ts';
import { compareMaps } from '../../src/moments/compareMaps.ts';
import { marksOf } from '../../src/moments/marks.ts';
import type { Day } from '../../src/shared/day.ts';

const TODAY = '2027-03-10' as Day;

/** Each chapter with the map as it stands in it, in the order in which it is told. */
function chaptersOf(name: string): readonly (readonly [Chapter, BuyingMap])[] {
  const read = parseToldMap(readFileSync(`public/examples/${name}.json`, 'utf8'), TODAY);
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  const { map, stood } = read.value;
  return inOrder(Object.values(map.chapters)).map((chapter) => {
    const state = stood.find(({ moment }) => moment === chapter.moment)?.state;
    if (!state) throw new Error(`${chapter.id} has no sheet`);
    return [chapter, state];
  });
}

const conclude = (map: BuyingMap) => analyse(map, BLANK_OUR_SIDE, TODAY);
const stops = (map: BuyingMap) => conclude(map).blockers.filter(({ severity }) => severity === 'stop').length;

/** Whose card says something new since the chapter before. */
const marked = (before: BuyingMap, after: BuyingMap) =>
  [...marksOf(compareMaps(before, after))]
    .filter(([id, { kind, stance, contact }]) => id in after.people && (kind === 'came' || stance || contact))
    .map(([id]) => id)
    .sort();

describe.each(LANGUAGES)('in %s', (language) => {
  const a = chaptersOf(`reimbursement.${language}`);
  const b = chaptersOf(`crm.${language}`);

  it('the trainers’ example goes from nine stops to none', () => {
    expect(a.map(([, map]) => stops(map))).toEqual([9, 8, 5, 4, 2, 0]);
  });

  it('each chapter marks those whom it tells of, and nobody else', () => {
    const news = a.slice(1).map(([, map], nth) => marked(a[nth]?.[1] as BuyingMap, map));
    expect(news).toEqual([
      ['administration'],
      ['it', 'research', 'sales'],
      ['audit', 'risk'],
      ['accountant', 'cashier'],
      ['legal', 'procurement'],
    ]);
  });

  it('whoever is in the light sits at the step in the light, where our side has something to do and to say', () => {
    for (const [chapter, map] of [...a, ...b.slice(0, 5)]) {
      const seated = Object.values(map.seats).filter(({ step }) => step === chapter.step);
      expect(seated.map(({ person }) => person)).toEqual(expect.arrayContaining([...chapter.people]));
      const { flow } = conclude(map);
      if (!chapter.step) throw new Error('no step');
      expect(flow.cell(chapter.step, 'action').length).toBeGreaterThan(0);
      expect(flow.cell(chapter.step, 'information').length).toBeGreaterThan(0);
    }
  });

  it('the second example loses one stop below the limit, and has it back above', () => {
    expect(b.map(([, map]) => [map.fields.amount, stops(map)])).toEqual([
      [800_000, 4],
      [800_000, 4],
      [800_000, 4],
      [300_000, 3],
      [800_000, 4],
      [800_000, 4],
    ]);
  });

  it('is told in both languages', () => {
    for (const [chapter] of [...a, ...b])
      for (const words of [chapter.title, chapter.text])
        for (const spoken of LANGUAGES) expect(words[spoken]).toMatch(/\S/);
    for (const [{ question }] of [...a, ...b]) expect([0, LANGUAGES.length]).toContain(Object.keys(question).length);
  });
});
