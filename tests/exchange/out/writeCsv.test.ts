// A table as CSV: what a spreadsheet and a CRM make of it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell } from '../../../src/exchange/out/tables/table.ts';
import { outTable, SAFE_TABLES, TABLES } from '../../../src/exchange/out/tables/tablesOf.ts';
import { writeCsv } from '../../../src/exchange/out/writeCsv.ts';
import { asDay, sketch } from '../../fixtures/mapBuilder.ts';
import { describeWriter } from './acceptance.ts';
import { givenOf } from './given.ts';

/** As RFC 4180 reads it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const [, quotes, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    const row = rows.at(-1) ?? [];
    if (rows.length === 0) rows.push(row);
    row.push(quotes === undefined ? (plain ?? '') : quotes.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const table = (rows: readonly (readonly Cell[])[]) => ({
  name: 'n',
  columns: [{ title: 'a', width: 1 }],
  rows,
});

for (const kind of TABLES) {
  describeWriter(`CSV of ${kind}`, {
    write: (given) => writeCsv(outTable(kind, given)),
    holds: kind === 'plan' || kind === 'blockers' ? 'days' : 'people',
    read: (written) =>
      readCsv(String(written))
        .flat()
        .map((cell) => cell.replace(/^(\s*)'/, '$1'))
        .join('\n'),
    oursAlone: !SAFE_TABLES.includes(kind),
  });
}

it('parts cells by commas and lines by CR LF, with the mark by which Excel reads Chinese', () => {
  expect(writeCsv(table([['王', 'x, "y"', 5, { day: asDay('2026-12-01') }, null]]))).toBe(
    '\ufeffa\r\n王,"x, ""y""",5,2026-12-01,\r\n',
  );
});

it.each(['=1+1', '+86 10', '-2', '@SUM', '＝1', '\t=1', ' =1', '\n+1'])('%j is no formula', (cell) => {
  const [, [read] = []] = readCsv(writeCsv(table([[cell]])));
  expect(read).toMatch(/^\s*'|^'/);
  expect(read?.replace("'", '')).toBe(cell);
});

it('a figure stays a figure', () => {
  expect(writeCsv(table([[-5, 0.5]]))).toBe('\ufeffa\r\n-5,0.5\r\n');
});

it('whatever is written is read back', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), { minLength: 1 }), (rows) => {
      const [, ...read] = readCsv(writeCsv(table(rows)));
      expect(read.map((row) => row.map((cell) => cell.replace("'", '')))).toEqual(
        rows.map((row) => row.map((cell) => cell.replace("'", ''))),
      );
    }),
    { seed: 20261201 },
  );
});

it('a table of ours is refused where it has to be safe to show', () => {
  for (const kind of TABLES.filter((one) => !SAFE_TABLES.includes(one)))
    expect(() => outTable(kind, givenOf(sketch({}), { safe: true }))).toThrow();
});
