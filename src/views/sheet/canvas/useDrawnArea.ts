/** Which cards of a large sheet are drawn as it is panned and zoomed; must never draw anew for a small move, nor leave out what has the focus or is held. */
import { useStore } from '@xyflow/react';
import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Rect } from '../../../layout/sheetLayout.ts';
import type { ColumnFeed } from '../../context/columnFeed.ts';
import { drawnArea } from './drawnArea.ts';
import type { Pane } from './fitSheet.ts';
import { type SheetNode, standsIn, tabStopOf } from './toFlow.ts';

/** From here on only what is in sight is drawn; below, everything, so that the keyboard reaches it. */
const MANY = 160;

/**
 * Cards and heads in `kept` are drawn wherever they are: what has the focus would lose it, and a finger on what is taken
 * away drags nothing. So is whatever is neither: there is little of it, and it can have the focus, too.
 * `opened` is the pane's size on opening: the canvas has not measured it by then.
 */
export function useDrawnArea(nodes: SheetNode[], kept: readonly string[], feed: ColumnFeed, opened: Pane): SheetNode[] {
  const width = useStore((state) => state.width) || opened.width;
  const height = useStore((state) => state.height) || opened.height;
  const last = useRef<Rect | null>(null);
  const now = useCallback((): Rect => {
    last.current = drawnArea(last.current, { width, height }, feed.now());
    return last.current;
  }, [feed, height, width]);
  const part = useSyncExternalStore(feed.subscribe, now);
  return useMemo(() => {
    if (nodes.length <= MANY) return nodes;
    return nodes.filter((node) => {
      const tabStop = tabStopOf(node);
      return tabStop === null || kept.includes(tabStop) || standsIn(node, part);
    });
  }, [nodes, part, kept]);
}
