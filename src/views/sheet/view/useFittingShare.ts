/** Where the border between the halves stands while nobody has moved it; must never measure the page where an edit waits for it. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Rect } from '../../../layout/sheetLayout.ts';
import { followShare, MOST_SHARE, type Pane, shareOf } from '../canvas/fitSheet.ts';

interface Asked {
  /** Everything on the sheet. */
  readonly bounds: Rect;
  /** Kept free at the left of it. */
  readonly left: number;
  /** Whether our lanes are up. */
  readonly up: boolean;
  /** Whether the border is to keep still: something is in hand or a name is being typed. */
  readonly still: () => boolean;
}

/** The customer's share of the height: what the sheet needs when the lanes come up or the page gets another height; afterwards it only follows growth. */
export function useFittingShare(halves: RefObject<HTMLElement | null>, asked: Asked): number {
  const [share, setShare] = useState(MOST_SHARE);
  const pane = useRef<Pane | null>(null);
  const latest = useRef(asked);
  latest.current = asked;
  const wasUp = useRef(false);
  const { bounds, left, up } = asked;
  useLayoutEffect(() => {
    const isNew = up && !wasUp.current;
    wasUp.current = up;
    const size = pane.current ?? halves.current?.getBoundingClientRect();
    if (!up || !size || (!isNew && latest.current.still())) return;
    const needed = shareOf(bounds, size, left);
    setShare((now) => (isNew ? needed : followShare(now, needed)));
  }, [halves, up, bounds, left]);
  useLayoutEffect(() => {
    const element = halves.current;
    if (!element) return;
    let tall = window.innerHeight;
    const watch = new ResizeObserver(([entry]) => {
      // Of a page that is not drawn, as while it is printed, nothing is learnt.
      if (!entry || entry.contentRect.height === 0) return;
      const now = latest.current;
      pane.current = entry.contentRect;
      // What opens beside the sheet, or a bar that needs a second line, is no other page: nobody wants the border to jump.
      if (window.innerHeight === tall || !now.up || now.still()) return;
      tall = window.innerHeight;
      setShare(shareOf(now.bounds, pane.current, now.left));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [halves]);
  return share;
}
