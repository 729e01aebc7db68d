/** Pairs the things of two rows so that no other pairing is better, exactly; must never depend on which row comes first. */

/** How well two fit, whole numbers from 0, the most important first: a later one only decides where all earlier ones are level. */
export type Score = readonly number[];
export type Pairing = readonly (readonly [row: number, column: number])[];

/**
 * The best pairing by the sum of each figure in turn. Null: these two may not be one. A pair must have a figure above 0.
 * Hungarian method, on each group of things that hang together by pairs that may be.
 */
export function assign(rows: number, columns: number, score: (row: number, column: number) => Score | null): Pairing {
  const scores = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => score(row, column)),
  );
  const radix = radixOf(scores, Math.min(rows, columns));
  const weight = (row: number, column: number): number =>
    scores[row]?.[column]?.reduce((sum, figure, level) => sum * (radix[level] ?? 1) + figure, 0) ?? 0;
  return groups(scores, columns)
    .flatMap((group) => best(group.rows, group.columns, weight))
    .filter(([row, column]) => scores[row]?.[column])
    .sort(([a], [b]) => a - b);
}

/** So large that all later figures together never outweigh one of an earlier. */
function radixOf(scores: readonly (readonly (Score | null)[])[], pairs: number): readonly number[] {
  const most: number[] = [];
  for (const score of scores.flat())
    for (const [level, figure] of (score ?? []).entries()) most[level] = Math.max(most[level] ?? 0, figure);
  return most.map((figure) => figure * pairs + 1);
}

interface Group {
  readonly rows: number[];
  readonly columns: number[];
}

function groups(scores: readonly (readonly (Score | null)[])[], columns: number): readonly Group[] {
  const [freeRows, freeColumns] = [new Set(scores.keys()), new Set(Array.from({ length: columns }, (_, at) => at))];
  const found: Group[] = [];
  for (const start of freeRows) {
    const group: Group = { rows: [start], columns: [] };
    freeRows.delete(start);
    for (const row of group.rows)
      for (const column of freeColumns) {
        if (!scores[row]?.[column]) continue;
        freeColumns.delete(column);
        group.columns.push(column);
        for (const other of freeRows) {
          if (!scores[other]?.[column]) continue;
          freeRows.delete(other);
          group.rows.push(other);
        }
      }
    found.push({ rows: group.rows.sort(ascending), columns: group.columns.sort(ascending) });
  }
  return found;
}

const ascending = (a: number, b: number): number => a - b;

function best(rows: readonly number[], columns: readonly number[], weight: (row: number, column: number) => number) {
  const turned = columns.length < rows.length || (columns.length === rows.length && comesFirst(columns, rows, weight));
  const [few, many] = turned ? [columns, rows] : [rows, columns];
  const cost = few.map((one) => many.map((other) => -(turned ? weight(other, one) : weight(one, other))));
  return cheapest(cost).map(([one, other]): readonly [number, number] => {
    const [first, second] = [few[one] ?? 0, many[other] ?? 0];
    return turned ? [second, first] : [first, second];
  });
}

/** Of two rows of one length one is taken first, whichever way they were given, so that ties fall alike. */
function comesFirst(
  columns: readonly number[],
  rows: readonly number[],
  weight: (row: number, column: number) => number,
) {
  for (const at of rows.keys())
    for (const other of rows.keys()) {
      const one = weight(rows[at] ?? 0, columns[other] ?? 0);
      const turned = weight(rows[other] ?? 0, columns[at] ?? 0);
      if (one !== turned) return turned < one;
    }
  return false;
}

/** The Hungarian method with potentials, for a table with no more rows than columns: each row gets a column, at the least cost in all. */
function cheapest(cost: readonly (readonly number[])[]): Pairing {
  const [rows, columns] = [cost.length, cost[0]?.length ?? 0];
  const [ofRow, ofColumn] = [new Array<number>(rows + 1).fill(0), new Array<number>(columns + 1).fill(0)];
  const rowAt = new Array<number>(columns + 1).fill(0);
  const at = (list: readonly number[], place: number): number => list[place] ?? 0;
  for (let row = 1; row <= rows; row += 1) {
    const came = new Array<number>(columns + 1).fill(0);
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Array<boolean>(columns + 1).fill(false);
    let column = 0;
    rowAt[0] = row;
    do {
      done[column] = true;
      const from = at(rowAt, column);
      let [step, next] = [Number.POSITIVE_INFINITY, 0];
      for (let other = 1; other <= columns; other += 1) {
        if (done[other]) continue;
        const now = (cost[from - 1]?.[other - 1] ?? 0) - at(ofRow, from) - at(ofColumn, other);
        if (now < at(least, other)) [least[other], came[other]] = [now, column];
        if (at(least, other) < step) [step, next] = [at(least, other), other];
      }
      for (let other = 0; other <= columns; other += 1)
        if (done[other]) {
          ofRow[at(rowAt, other)] = at(ofRow, at(rowAt, other)) + step;
          ofColumn[other] = at(ofColumn, other) - step;
        } else least[other] = at(least, other) - step;
      column = next;
    } while (at(rowAt, column) !== 0);
    while (column !== 0) {
      const before = at(came, column);
      rowAt[column] = at(rowAt, before);
      column = before;
    }
  }
  return rowAt.flatMap((row, column) => (column > 0 && row > 0 ? [[row - 1, column - 1] as const] : []));
}
