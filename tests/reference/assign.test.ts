/** The pairing is the best of all there are, figure by figure, whichever row is given first. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assign, type Pairing, type Score } from '../../src/reference/assign.ts';

const SEED = { seed: 20261201, numRuns: 300 };

type Table = readonly (readonly (Score | null)[])[];

const table: fc.Arbitrary<Table> = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })).chain(([rows, columns]) =>
  fc.array(
    fc.array(fc.option(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 3 }), fc.constant(1))), {
      minLength: columns,
      maxLength: columns,
    }),
    { minLength: rows, maxLength: rows },
  ),
);

const sumOf = (of: Table, pairs: Pairing): Score =>
  pairs.reduce<Score>(
    (sum, [row, column]) => sum.map((figure, level) => figure + (of[row]?.[column]?.[level] ?? 0)),
    [0, 0, 0],
  );

/** Every pairing there is. */
function all(of: Table, row = 0, taken: readonly number[] = []): readonly Pairing[] {
  if (row === of.length) return [[]];
  const columns = (of[row] ?? []).flatMap((score, column) => (score && !taken.includes(column) ? [column] : []));
  return [
    ...all(of, row + 1, taken),
    ...columns.flatMap((column) =>
      all(of, row + 1, [...taken, column]).map((rest): Pairing => [[row, column], ...rest]),
    ),
  ];
}

const isBetter = (one: Score, other: Score): boolean => {
  const level = one.findIndex((figure, at) => figure !== other[at]);
  return level >= 0 && (one[level] ?? 0) > (other[level] ?? 0);
};

it('no pairing is better', () => {
  fc.assert(
    fc.property(table, (of) => {
      const pairs = assign(of.length, of[0]?.length ?? 0, (row, column) => of[row]?.[column] ?? null);
      expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
      const best = all(of)
        .map((one) => sumOf(of, one))
        .reduce((found, sum) => (isBetter(sum, found) ? sum : found));
      expect(sumOf(of, pairs)).toEqual(best);
    }),
    SEED,
  );
});

it('the other way round it is the same sum', () => {
  fc.assert(
    fc.property(table, (of) => {
      const columns = of[0]?.length ?? 0;
      const there = assign(of.length, columns, (row, column) => of[row]?.[column] ?? null);
      const back = assign(columns, of.length, (row, column) => of[column]?.[row] ?? null);
      expect(
        sumOf(
          of,
          back.map(([row, column]) => [column, row]),
        ),
      ).toEqual(sumOf(of, there));
    }),
    SEED,
  );
});

it('the best single pair is left where two others are worth more', () => {
  // Greedy takes 3 and ends with 3; the best is 2 and 2.
  const of: Table = [
    [[3], [2]],
    [[2], null],
  ];
  expect(assign(2, 2, (row, column) => of[row]?.[column] ?? null)).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
