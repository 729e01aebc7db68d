/** Gives every bundle a row above the heads: ways on below, ways back above them, short ones lowest; must never let two meet. */
import { compareBy } from '../../shared/compare.ts';
import type { Bundle } from './bundles.ts';

/** Where on a head's upper edge lines come and go, from left to right, as shares of a column. */
const ENTER = 0.2;
const LEAVE_BACK = 0.5;
const ENTER_BACK = 0.7;
const LEAVE = 0.9;

interface Span {
  readonly bundle: Bundle;
  readonly from: number;
  readonly to: number;
}

/** The row of each bundle, 0 next to the heads, and how many there are of each kind. */
export function layRows(bundles: readonly Bundle[]): {
  readonly rowOf: ReadonlyMap<Bundle, number>;
  readonly onward: number;
  readonly all: number;
} {
  const rowOf = new Map<Bundle, number>();
  const onward = fill(
    bundles.filter((bundle) => bundle.kind === 'fork'),
    0,
    rowOf,
  );
  const all = fill(
    bundles.filter((bundle) => bundle.kind === 'back'),
    onward,
    rowOf,
  );
  return { rowOf, onward, all };
}

function fill(bundles: readonly Bundle[], first: number, rowOf: Map<Bundle, number>): number {
  const rows: Span[][] = [];
  const spans = bundles.map(spanOf).sort(
    compareBy(
      (span) => span.to - span.from,
      (span) => span.from,
      (span) => span.bundle.key,
    ),
  );
  for (const span of spans) {
    let row = rows.findIndex((taken) => taken.every((other) => span.to < other.from || other.to < span.from));
    if (row < 0) row = rows.push([]) - 1;
    rows[row]?.push(span);
    rowOf.set(span.bundle, first + row);
  }
  return first + rows.length;
}

function spanOf(bundle: Bundle): Span {
  const [starts, ends] = [bundle.links.map((link) => link.start), bundle.links.map((link) => link.end)];
  return bundle.kind === 'fork'
    ? { bundle, from: Math.min(...starts) + LEAVE, to: Math.max(...ends) + ENTER }
    : backSpan(bundle, Math.min(...ends), Math.max(...starts));
}

/** A step that leads back to itself leaves left of where it enters. */
const backSpan = (bundle: Bundle, end: number, start: number): Span =>
  start === end
    ? { bundle, from: start + LEAVE_BACK, to: end + ENTER_BACK }
    : { bundle, from: end + ENTER_BACK, to: start + LEAVE_BACK };
