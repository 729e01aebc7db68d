import fc from 'fast-check';
import { it } from 'vitest';
import { layoutSheet } from '../../src/layout/layoutSheet.ts';
import { randomMap } from './randomMap.ts';
import { bareCrossings, collisions, linesOnLines, linesThroughWords, wordsOf } from './sheetChecks.ts';
it('counts', () => {
  for (const [size, n] of [[{ people: 12, steps: 6, relations: 15 }, 150], [{ people: 40, steps: 12, relations: 80 }, 60]] as const) {
    const c = { words: 0, on: 0, bare: 0, col: 0, maps: 0 }; const ex: string[] = []; let t = 0; let worst = 0;
    for (const map of fc.sample(randomMap(size, true), { seed: 20261123, numRuns: n })) {
      const t0 = performance.now(); const sheet = layoutSheet(map); const d = performance.now() - t0; t += d; worst = Math.max(worst, d);
      const w = linesThroughWords(sheet), o = linesOnLines(sheet, 0.5), b = bareCrossings(sheet), k = collisions(wordsOf(sheet));
      c.words += w.length; c.on += o.length; c.bare += b.length; c.col += k.length; if (w.length + o.length + b.length + k.length) c.maps++;
      ex.push(...[...w.slice(0, 2), ...o.slice(0, 3), ...b.slice(0, 1), ...k.slice(0, 1)]);
    }
    console.log(size.people, c, 'mean ms', t / n, 'worst', worst, ex.slice(0, 25));
  }
});
