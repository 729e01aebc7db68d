/** What is dragged is carried over the sheet as a picture of itself; must never be read aloud, pointed at or given the focus. */
import { type RefObject, useMemo, useRef } from 'react';
import type { Point } from '../../layout/sheetLayout.ts';
import type { ColumnFeed } from '../lanes/columnFeed.ts';

/** By these the rest of the sheet finds cards and heads, and there is only one of each. */
const FOUND_BY = ['data-stop', 'data-person', 'data-step'];

/**
 * The picture lies on a pane of its own, three times as wide and high as the sheet's, in the middle of which it stands, and
 * is moved by scrolling: with a card that moves on the paper, the browser arranges and draws all around it anew in each frame.
 */
export function useCarried(host: RefObject<HTMLDivElement | null>, feed: ColumnFeed) {
  const layer = useRef<HTMLDivElement>(null);
  const doing = useMemo(() => {
    let taken: HTMLElement | null = null;
    const moveTo = ({ x, y }: Point) => {
      const pane = layer.current;
      if (!pane || !taken) return;
      const now = feed.now();
      pane.style.setProperty('--paper-zoom', String(now.zoom));
      pane.scrollTo(
        pane.clientWidth - Math.round(now.x) - x * now.zoom,
        pane.clientHeight - Math.round(now.y) - y * now.zoom,
      );
    };
    const lay = () => {
      taken?.removeAttribute('data-taken');
      taken = null;
      layer.current?.replaceChildren();
      layer.current?.setAttribute('hidden', '');
    };
    /** Takes up what the canvas drew under this id; it is not seen in its place meanwhile. */
    const lift = (id: string, at: Point) => {
      lay();
      taken = host.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`) ?? null;
      if (!taken || !layer.current) return;
      const picture = document.createElement('div');
      picture.setAttribute('data-carried', '');
      Object.assign(picture.style, { width: `${taken.offsetWidth}px`, height: `${taken.offsetHeight}px` });
      picture.append(...[...taken.children].map((child) => child.cloneNode(true)));
      for (const name of FOUND_BY) {
        for (const element of picture.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
      }
      layer.current.append(picture);
      layer.current.removeAttribute('hidden');
      taken.setAttribute('data-taken', '');
      moveTo(at);
    };
    return { lift, moveTo, lay };
  }, [feed, host]);
  return { layer, carried: doing };
}

export type Carried = ReturnType<typeof useCarried>['carried'];
