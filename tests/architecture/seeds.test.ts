/** Guards that a test which fails once fails again: nothing in tests is drawn but from a seed that is written down. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { unseeded } from './unseeded.ts';

const tests = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const files = readdirSync(tests, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name));

describe('property tests', () => {
  it('all draw from a pinned seed, and no test leaves anything else to chance', () => {
    const found = files.flatMap((file) => unseeded(readFileSync(file, 'utf8'), path.relative(tests, file)));
    expect(found).toEqual([]);
  });

  it.each([
    ['fc.assert(some);', 'no pinned seed'],
    ['fc.assert(some, { numRuns: 5 });', 'no pinned seed'],
    ['fc.sample(some, 1);', 'no pinned seed'],
    ['const runs = { numRuns: 5 }; fc.assert(some, runs);', 'no pinned seed'],
    ['fc.assert(some, { seed: draw() });', 'no pinned seed'],
    ['fc.assert(some, { seed: Date.now() });', 'no pinned seed'],
    ['const a = Math.random();', 'Math.random'],
    ["import { assert } from 'fast-check';", 'fast-check under another name than fc'],
    ["import check from 'fast-check';", 'fast-check under another name than fc'],
  ])('would be found out: %s', (source, what) => expect(unseeded(source)).toEqual([`source.ts:1 ${what}`]));

  it.each([
    ['fc.assert(some, { seed: 20261123, numRuns: 5 });'],
    ['fc.sample(some, { seed: SEED, numRuns: 1 });'],
    ['const RUNS = { seed: 1, numRuns: 5 } as const; fc.assert(some, { ...RUNS, numRuns: 9 });'],
    ['// Math.random()\nconst a = "fc.assert(some)";'],
    ["import fc from 'fast-check';"],
  ])('would not be blamed for: %s', (source) => expect(unseeded(source)).toEqual([]));
});
