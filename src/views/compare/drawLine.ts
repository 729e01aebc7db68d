/** Where the line of one person's stance or contact runs, in the units of its picture; must never join two states across one that is not known. */

export const WIDTH = 240;
export const HEIGHT = 44;
const EDGE = 5;
const LEVELS = [0, 1, 2, 3, 4];

interface Point {
  readonly at: number;
  /** 0 to 4, the higher the nearer to us; null while unknown. */
  readonly rank: number | null;
}

export interface Drawn {
  /** The heights of the five levels, the best first. */
  readonly levels: readonly number[];
  /** Paths, each through states that follow one another and are known; a value holds until the next one. */
  readonly lines: readonly string[];
  /** One for each state; an unknown one stands on the ground, hollow. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly known: boolean }[];
}

/** Points by time; all at one time stand at the left edge. */
export function drawLine(points: readonly Point[]): Drawn {
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const width = WIDTH - 2 * EDGE;
  const x = (at: number) => round(EDGE + (last === first ? 0 : ((at - first) / (last - first)) * width));
  const y = (rank: number) => round(HEIGHT - EDGE - (rank / 4) * (HEIGHT - 2 * EDGE));
  const lines: string[] = [];
  points.forEach(({ at, rank }, place) => {
    const before = points[place - 1];
    if (rank === null) return;
    if (!before || before.rank === null) lines.push(`M${x(at)} ${y(rank)}`);
    else lines.push(`${lines.pop() ?? ''}H${x(at)}V${y(rank)}`);
  });
  return {
    levels: LEVELS.map(y).reverse(),
    lines: lines.filter((line) => line.includes('H')),
    dots: points.map(({ at, rank }) => ({ x: x(at), y: y(rank ?? 0), known: rank !== null })),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
