/** How far the sheet was moved to show what is selected, and the way back; must never take back what a hand moved since. */
import type { Viewport } from '../../context/columnFeed.ts';

/** Where the sheet stood before, and where it was moved to. */
export interface Away {
  readonly from: Viewport;
  readonly to: Viewport;
}

const same = (a: Viewport, b: Viewport): boolean =>
  Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 1e-3;

/** After one more move from `now`: the way leads back to where the first one began. */
export const goOn = (away: Away | null, now: Viewport, to: Viewport): Away => ({
  from: away && same(away.to, now) ? away.from : now,
  to,
});

/** Where it stood; null where it was not moved, or has been moved elsewhere since. */
export const wayBack = (away: Away | null, now: Viewport): Viewport | null =>
  away && same(away.to, now) ? away.from : null;
