/** Follows the sheet as it is panned and zoomed with the part of it that is drawn; must never draw anew for a small move. */
import { useStore } from '@xyflow/react';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Rect } from '../../layout/sheetLayout.ts';
import type { ColumnFeed } from '../lanes/columnFeed.ts';
import type { Pane } from './fitSheet.ts';
import { partDrawn } from './partDrawn.ts';

/** `opened` is the pane's size on opening: the canvas has not measured it by then. */
export function usePartDrawn(feed: ColumnFeed, opened: Pane): Rect {
  const width = useStore((state) => state.width) || opened.width;
  const height = useStore((state) => state.height) || opened.height;
  const last = useRef<Rect | null>(null);
  const now = useCallback((): Rect => {
    last.current = partDrawn(last.current, { width, height }, feed.now());
    return last.current;
  }, [feed, height, width]);
  return useSyncExternalStore(feed.subscribe, now);
}
