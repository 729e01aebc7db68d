/** What is dragged is carried over the sheet as a picture of itself; must never be read aloud, pointed at or given the focus. */
import { type RefObject, useMemo, useRef } from 'react';
import { around } from '../../../layout/rect.ts';
import type { Point } from '../../../layout/sheetLayout.ts';
import type { ColumnFeed, Viewport } from '../../context/columnFeed.ts';
import type { CarriedPart } from './carriedParts.ts';

/** By these the rest of the sheet finds cards and heads, and there is only one of each. */
const FOUND_BY = ['data-tab-stop', 'data-person', 'data-step'];

/**
 * The picture lies far inside a pane of its own and is moved by scrolling that: with a card that moves on the paper, the
 * browser arranges and draws all around it anew in each frame.
 */
export function useDragPreview(host: RefObject<HTMLDivElement | null>, feed: ColumnFeed) {
  const layer = useRef<HTMLDivElement>(null);
  const doing = useMemo(() => {
    let taken: readonly HTMLElement[] = [];
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
      for (const element of taken) element.removeAttribute('data-taken');
      taken = [];
      picture = null;
      layer.current?.replaceChildren();
      layer.current?.setAttribute('hidden', '');
    };
    const drawnAs = (id: string) =>
      host.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`) ?? null;
    /** Takes up what the canvas drew of these; it is not seen in its place meanwhile. `from` is where the first stands. */
    const lift = (parts: readonly CarriedPart[], from: Point) => {
      lay();
      const [held] = parts;
      if (!held || !layer.current) return;
      const whole = around(parts.map((part) => part.box));
      picture = document.createElement('div');
      picture.setAttribute('data-carried', '');
      Object.assign(picture.style, { width: `${whole.width}px`, height: `${whole.height}px` });
      for (const { id, box } of parts) {
        const element = drawnAs(id);
        if (!element) continue;
        const part = document.createElement('div');
        const [left, top] = [box.x - held.box.x, box.y - held.box.y];
        Object.assign(part.style, {
          left: `${left}px`,
          top: `${top}px`,
          width: `${box.width}px`,
          height: `${box.height}px`,
        });
        part.append(...[...element.children].map((child) => child.cloneNode(true)));
        picture.append(part);
        element.setAttribute('data-taken', '');
        taken = [...taken, element];
      }
      for (const name of FOUND_BY) {
        for (const element of picture.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
      }
      layer.current.append(picture);
      layer.current.removeAttribute('hidden');
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
