/** Finds where a line passes over one drawn before it; must never move a line. */
import type { Bridge, Point } from '../sheetLayout.ts';

interface Segment {
  readonly along: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Straight level and upright parts of a path. */
export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  return points.slice(1).flatMap((end, place): Segment[] => {
    const start = points[place];
    if (!start) return [];
    if (start.y === end.y) {
      return [{ along: 'x', at: end.y, from: Math.min(start.x, end.x), to: Math.max(start.x, end.x) }];
    }
    return [{ along: 'y', at: end.x, from: Math.min(start.y, end.y), to: Math.max(start.y, end.y) }];
  });
}

/** Bridges of each path over all paths before it. Paths that only touch do not cross. */
export function findBridges(paths: readonly (readonly Point[])[]): readonly (readonly Bridge[])[] {
  const before: Segment[] = [];
  return paths.map((points) => {
    const own = segmentsOf(points);
    const bridges = own.flatMap((segment) =>
      before.flatMap((other): Bridge[] => {
        if (segment.along === other.along) return [];
        if (segment.at <= other.from || segment.at >= other.to) return [];
        if (other.at <= segment.from || other.at >= segment.to) return [];
        return segment.along === 'x'
          ? [{ x: other.at, y: segment.at, along: 'x' }]
          : [{ x: segment.at, y: other.at, along: 'y' }];
      }),
    );
    before.push(...own);
    return bridges;
  });
}
