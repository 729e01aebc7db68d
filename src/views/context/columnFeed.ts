/** Where the sheet's columns stand on the screen now, for whatever stands under them. */
/** The names of the lanes stand here, over whatever is panned under them; in pixels of the screen. */
export const LANE_LABEL_WIDTH = 112;

export interface Viewport {
  /** Screen pixels from the left edge of the sheet's pane to the sheet's origin. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface ColumnFeed {
  readonly now: () => Viewport;
  readonly set: (viewport: Viewport) => void;
  /** Called at once after every change. */
  readonly subscribe: (listener: (viewport: Viewport) => void) => () => void;
}

/** A feed for one open sheet. */
export function createColumnFeed(): ColumnFeed {
  let now: Viewport = { x: 0, y: 0, zoom: 1 };
  const listeners = new Set<(viewport: Viewport) => void>();
  return {
    now: () => now,
    set: (viewport) => {
      if (viewport.x === now.x && viewport.y === now.y && viewport.zoom === now.zoom) return;
      now = viewport;
      for (const listener of listeners) listener(now);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
