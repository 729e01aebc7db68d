/** Over thousands of random maps: for each gate, that no line of the forbidden sort is derived, in either language. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { entryBook } from '../../../src/analysis/flow/entryBook.ts';
import type { OurSide, OwnEntry, PlaybookOverride } from '../../../src/model/ourSide.ts';
import { LINE_ACTS, type LineAct, ROLES } from '../../../src/model/words.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { arbitrarySketch } from '../arbitrarySketch.ts';
import { team } from '../ruleTester.ts';
import { GATES, type Line, linesOf, withNames } from './gateOracle.ts';

const RUNS = { seed: 20_261_130, numRuns: 2000 };

/** One line of each act about everybody, one that names whoever else can be named, and one of each step's own. */
const own = (id: string, act: LineAct, words: string, parts: OwnEntry['parts']): PlaybookOverride => ({
  id: `own.${id}.${act}`,
  off: false,
  words: { en: `${act} ${words}`, 'zh-CN': `${act} ${words}` },
  own: { lane: 'action', stepKinds: [], parts, functions: [], asks: null },
  gates: { acts: [act], sorts: [], procedures: [], profiles: [], offers: [] },
});
const EVERYBODY = [...ROLES, 'opinion-holder'] as const;
const OWN = LINE_ACTS.flatMap((act) => [
  own('who', act, '{who}', EVERYBODY),
  own('door', act, '{who} {opener}', EVERYBODY),
  own('gate', act, '{who} {gatekeeper} {guarded}', EVERYBODY),
  own('all', act, '{approvers} {initiator}', []),
]);
const OURS: OurSide = { ...team(['li']), playbook: Object.fromEntries(OWN.map((entry) => [entry.id, entry])) };
const BOOK = entryBook(OURS.playbook);

const cases = new Map<string, number>();
const wrong = new Map<string, readonly string[]>();
const acts = new Set<LineAct>();
let mostInSmallCell = 0;

beforeAll(() => {
  for (const drawn of fc.sample(arbitrarySketch, RUNS)) {
    const map = withNames(sketch(drawn));
    const lines = linesOf(map, OURS);
    for (const line of lines) for (const act of line.acts) acts.add(act);
    for (const [name, { on, forbids }] of Object.entries(GATES)) {
      if (!on(map)) continue;
      cases.set(name, (cases.get(name) ?? 0) + 1);
      const found = lines.find((line) => forbids(line, map));
      if (found && !wrong.has(name)) wrong.set(name, [found.item.key, ...Object.values(found.item.words)]);
    }
    if (map.fields.profile === 'smb') mostInSmallCell = Math.max(mostInSmallCell, mostOpen(lines));
  }
}, 120_000);

/** How many lines of ours stand open in the fullest cell, what somebody wrote down left aside. */
function mostOpen(lines: readonly Line[]): number {
  const open = new Map<string, number>();
  for (const { item } of lines) {
    const { step, lane, folded, rank, reasons } = item;
    if (folded || rank >= 85 || reasons.some(({ entry }) => BOOK.byId(entry)?.protected)) continue;
    open.set(`${step} ${lane}`, (open.get(`${step} ${lane}`) ?? 0) + 1);
  }
  return Math.max(0, ...open.values());
}

describe('no line', () => {
  test.each(Object.keys(GATES))('%s', (name) => {
    expect(wrong.get(name)).toBeUndefined();
    expect(cases.get(name)).toBeGreaterThan(60);
  });

  test('of ours is the third to stand open in a cell of a small business', () => {
    expect(mostInSmallCell).toBe(2);
  });
});

test('what is not forbidden is there: each act has lines somewhere', () => {
  expect([...acts].sort()).toEqual([...LINE_ACTS].sort());
});
