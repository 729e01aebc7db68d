/** What is dragged is carried over the sheet as a picture of itself; must never be read aloud, pointed at or given the focus. */
import { type RefObject, useMemo, useRef } from 'react';
import type { Point } from '../../../layout/sheetLayout.ts';
import type { ColumnFeed, Viewport } from '../../context/columnFeed.ts';

/** By these the rest of the sheet finds cards and heads, and there is only one of each. */
const FOUND_BY = ['data-tab-stop', 'data-person', 'data-step'];

/**
 * The picture lies far inside a pane of its own and is moved by scrolling that: with a card that moves on the paper, the
 * browser arranges and draws all around it anew in each frame.
 */
export function useDragPreview(host: RefObject<HTMLDivElement | null>, feed: ColumnFeed) {
  const layer = useRef<HTMLDivElement>(null);
  const doing = useMemo(() => {
    let taken: HTMLElement | null = null;
    let picture: HTMLElement | null = null;
    let at: Point = { x: 0, y: 0 };
    let stop = () => {};
    const place = ({ x, y, zoom }: Viewport) => {
      if (!picture) return;
      layer.current?.style.setProperty('--paper-zoom', String(zoom));
      const [left, top] = [Math.round(x) + at.x * zoom, Math.round(y) + at.y * zoom];
      layer.current?.scrollTo(picture.offsetLeft - left, picture.offsetTop - top);
    };
    /** Where it would stand on the paper. */
    const moveTo = (to: Point) => {
      at = to;
      place(feed.now());
    };
    const lay = () => {
      stop();
      taken?.removeAttribute('data-taken');
      taken = null;
      picture = null;
      layer.current?.replaceChildren();
      layer.current?.setAttribute('hidden', '');
    };
    /** Takes up what the canvas drew under this id; it is not seen in its place meanwhile. */
    const lift = (id: string, from: Point) => {
      lay();
      taken = host.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`) ?? null;
      if (!taken || !layer.current) return;
      picture = document.createElement('div');
      picture.setAttribute('data-carried', '');
      Object.assign(picture.style, { width: `${taken.offsetWidth}px`, height: `${taken.offsetHeight}px` });
      picture.append(...[...taken.children].map((child) => child.cloneNode(true)));
      for (const name of FOUND_BY) {
        for (const element of picture.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
      }
      layer.current.append(picture);
      layer.current.removeAttribute('hidden');
      taken.setAttribute('data-taken', '');
      moveTo(from);
      // Zoomed under a pointer that rests, it stands on the same place of the paper, and is larger.
      stop = feed.subscribe(place);
    };
    const isOverSheet = ({ x, y }: Point): boolean => {
      const pane = host.current?.getBoundingClientRect();
      return pane !== undefined && x >= pane.left && x < pane.right && y >= pane.top && y < pane.bottom;
    };
    return { lift, moveTo, lay, isOverSheet };
  }, [feed, host]);
  return { layer, carried: doing };
}

export type Carried = ReturnType<typeof useDragPreview>['carried'];
