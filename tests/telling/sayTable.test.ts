// A table as text: it falls into the cells it was, and none of them is read as a formula.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sayTable } from '../../src/telling/sayTable.ts';

it('parts cells by tabs and rows by lines', () => {
  expect(
    sayTable([
      ['Map', 'Amount'],
      ['Linden\tWorks\nNorth', 800000],
      ['', null],
    ]),
  ).toBe('Map\tAmount\nLinden Works North\t800000\n\t');
});

it.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '＝HYPERLINK', ' \t=1', '＠x'])('%j is text', (cell) => {
  expect(sayTable([[cell]])).toBe(`'${cell.trim()}`);
});

it('a figure stays one, also below zero', () => {
  expect(sayTable([[-5, 0.5]])).toBe('-5\t0.5');
});

it('any texts come in as many rows and cells as they were, none of which begins a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('=1', '\t=1', '\u2028+1', '\n@x'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const read = sayTable(rows)
        .split('\n')
        .map((row) => row.split('\t'));
      expect(read).toHaveLength(rows.length);
      for (const row of read) {
        expect(row).toHaveLength(3);
        for (const one of row) expect(one).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }
    }),
    { seed: 15, numRuns: 200 },
  );
});
