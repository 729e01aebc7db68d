/** What two fingers do to the viewport: apart and together zoom, side by side pan; must never lose the place under them. */
import type { Point } from '../../../layout/sheetLayout.ts';
import type { Viewport } from '../../context/columnFeed.ts';
import { MAX_ZOOM, MIN_ZOOM } from './fitSheet.ts';

export type TwoFingers = readonly [Point, Point];

const middle = ([a, b]: TwoFingers): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const apart = ([a, b]: TwoFingers): number => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));

/** The viewport after two fingers moved, in pixels of the pane: what lay between them at first still does. */
export function pinch(start: Viewport, from: TwoFingers, to: TwoFingers): Viewport {
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, (start.zoom * apart(to)) / apart(from)));
  const [before, after] = [middle(from), middle(to)];
  const by = zoom / start.zoom;
  return { x: after.x - (before.x - start.x) * by, y: after.y - (before.y - start.y) * by, zoom };
}

/** The viewport at another zoom, with one point of the pane where it is. */
export function zoomAt(start: Viewport, point: Point, zoom: number): Viewport {
  const by = zoom / start.zoom;
  return { x: point.x - (point.x - start.x) * by, y: point.y - (point.y - start.y) * by, zoom };
}
