/** The guard rails and the measures: complete, in both languages, with ids that a map can keep. */
import { describe, expect, it } from 'vitest';
import { CONFLICTS, conflictsOf, GUARD_RAILS, guardRailsOf } from '../../../src/analysis/decision/guardRails.ts';
import { MEASURES } from '../../../src/analysis/decision/measures.ts';
import { PATHS } from '../../../src/analysis/decision/path.ts';
import { isRecordId } from '../../../src/model/recordId.ts';

const measures = PATHS.flatMap((path) => MEASURES[path]);
const watches = GUARD_RAILS.flatMap((rail) => rail.watch);
const words = [
  ...measures.map((measure) => measure.words),
  ...watches.map((watch) => watch.words),
  ...GUARD_RAILS.flatMap((rail) => [rail.did, rail.happened]),
  ...CONFLICTS.map((conflict) => conflict.words),
];

describe('the guard rails', () => {
  it('are six cases over four conflicts, each with something to watch', () => {
    expect(GUARD_RAILS.map((rail) => rail.id).join('')).toBe('ABCDEF');
    expect(CONFLICTS).toHaveLength(4);
    for (const rail of GUARD_RAILS) expect(rail.watch.length).toBeGreaterThan(0);
  });

  it('threaten the paths as decided', () => {
    expect(
      PATHS.map((path) =>
        guardRailsOf(path)
          .map((rail) => rail.id)
          .join(''),
      ),
    ).toEqual(['AB', 'BCEF', 'CDEF']);
    expect(PATHS.map((path) => conflictsOf(path).map((conflict) => conflict.id))).toEqual([
      ['skills', 'ownership'],
      ['skills', 'ownership', 'thin-offer', 'unclear-rules'],
      ['ownership', 'thin-offer', 'unclear-rules'],
    ]);
  });
});

describe('their words and those of the measures', () => {
  it('stand under ids that are used once and that a map can keep', () => {
    const ids = [...measures, ...watches].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !isRecordId(id))).toEqual([]);
    for (const path of PATHS) for (const { id } of MEASURES[path]) expect(id.startsWith(`${path}.`)).toBe(true);
  });

  it('are written in both languages, each with its own signs', () => {
    for (const { en, 'zh-CN': zh } of words) {
      expect(en).toMatch(/^[A-Z]/);
      expect(en).not.toMatch(/\p{Script=Han}|!|"|'/u);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/[,;:!?]|！/);
    }
  });
});
