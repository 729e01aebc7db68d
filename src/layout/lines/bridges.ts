/** Finds where a line passes over one drawn before it. */
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
  const before: { readonly [Along in Segment['along']]: Segment[] } = { x: [], y: [] };
  return paths.map((points) => {
    const own = segmentsOf(points);
    const bridges: Bridge[] = [];
    for (const segment of own) {
      for (const other of before[segment.along === 'x' ? 'y' : 'x']) {
        if (segment.at <= other.from || segment.at >= other.to) continue;
        if (other.at <= segment.from || other.at >= segment.to) continue;
        const [x, y] = segment.along === 'x' ? [other.at, segment.at] : [segment.at, other.at];
        if (!bridges.some((bridge) => bridge.x === x && bridge.y === y)) bridges.push({ x, y, along: segment.along });
      }
    }
    for (const segment of own) before[segment.along].push(segment);
    return bridges;
  });
}
