/** Moves the sheet under the pane: on opening, into view, with the buttons; must never move it while somebody drags. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { around } from '../../layout/rect.ts';
import type { Rect, SheetLayout } from '../../layout/sheetLayout.ts';
import type { ColumnFeed } from '../lanes/columnFeed.ts';
import { detailAt, fitSheet, knobScale, MAX_ZOOM, outScale, revealBox, textScale } from './fitSheet.ts';
import { zoomAt } from './pinch.ts';

const DURATION = 180;
/** The paper's dots are so far apart at every zoom, in pixels of the screen. */
const DOT = 22;
/** Zooming is over when nothing came nearer for so long, in milliseconds. */
const SETTLED = 120;

/** No gliding for whoever asked for less of it. */
const duration = (): number => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION);

/** Feeds the viewport to whatever stands under the columns, and offers the ways to move it. */
export function useSheetViewport(
  host: RefObject<HTMLDivElement | null>,
  layout: () => SheetLayout,
  feed: ColumnFeed,
  left: number,
) {
  const flow = useReactFlow();
  const api = useStoreApi();
  const wanted = useRef<Rect | null>(null);

  // Before anything is seen: until then the paper lies nowhere.
  useLayoutEffect(() => {
    let settling = 0;
    const paper = () => host.current?.querySelector<HTMLElement>('.react-flow__viewport');
    /** On whole pixels, but not while it is zoomed: it would tremble. */
    const place = () => {
      const { x, y, zoom } = feed.now();
      const put = host.current?.dataset.zooming === undefined ? Math.round : Number;
      const style = paper()?.style;
      style?.setProperty('--paper-x', `${put(x)}px`);
      style?.setProperty('--paper-y', `${put(y)}px`);
      style?.setProperty('--paper-zoom', String(zoom));
    };
    /** Sizes that hang on the zoom. Set anew in each of its frames they would be worked out anew for every card. */
    const settle = () => {
      const element = host.current;
      if (!element) return;
      const { zoom } = feed.now();
      const scale = textScale(zoom);
      const tight = scale > 1.15;
      setOnce(element, '--up', String(scale));
      setOnce(element, '--knob', String(knobScale(zoom)));
      setOnce(element, '--out', String(outScale(zoom)));
      setOnce(element, '--quote-lines', String(Math.max(1, Math.floor(54 / (12.5 * Math.min(1.3, scale) * 1.3)))));
      setOnce(element, '--row-lines', tight ? '1' : '2');
      element.toggleAttribute('data-tight', tight);
      if (element.dataset.detail !== detailAt(zoom)) element.dataset.detail = detailAt(zoom);
      paper()?.style.setProperty('--dot', `${DOT / zoom}px`);
      delete element.dataset.zooming;
      place();
    };
    const follow = () => {
      const [x, y, zoom] = api.getState().transform;
      if (host.current && zoom !== feed.now().zoom) {
        host.current.dataset.zooming = '';
        window.clearTimeout(settling);
        settling = window.setTimeout(settle, SETTLED);
      }
      feed.set({ x, y, zoom });
      place();
    };
    follow();
    settle();
    const stop = api.subscribe(follow);
    return () => {
      stop();
      window.clearTimeout(settling);
    };
  }, [api, feed, host]);

  const pane = useCallback(() => {
    const { width, height } = api.getState();
    return { width, height };
  }, [api]);

  const showBox = useCallback(
    (box: Rect) => {
      const [x, y, zoom] = api.getState().transform;
      const now = { x, y, zoom };
      const next = revealBox(box, pane(), now, left);
      wanted.current = box;
      return next === now ? Promise.resolve(true) : flow.setViewport(next, { duration: duration() });
    },
    [api, flow, left, pane],
  );

  return useMemo(
    () => ({
      /** Brings cards, by seat, person or step, into view; ends when they are. */
      show: async (ids: ReadonlySet<string>) => {
        const now = layout();
        const boxes = [
          ...now.cards.filter((card) => ids.has(card.key) || ids.has(card.person)),
          ...now.chairs.filter((chair) => ids.has(chair.key)),
          ...now.columns.filter((column) => ids.has(column.step)).map((column) => column.head),
        ];
        if (boxes.length > 0) await showBox(around(boxes));
      },
      showBox,
      /** Once more what was last shown, when the pane has become smaller. */
      showAgain: () => {
        if (wanted.current) void showBox(wanted.current);
      },
      forget: () => {
        wanted.current = null;
      },
      fit: () => void flow.setViewport(fitSheet(layout().bounds, pane(), left), { duration: duration() }),
      /** Comes so many times nearer to a place on the screen. */
      zoomAt: (place: { readonly x: number; readonly y: number }, by: number) => {
        const box = host.current?.getBoundingClientRect();
        if (!box) return;
        const now = flow.getViewport();
        const point = { x: place.x - box.left, y: place.y - box.top };
        void flow.setViewport(zoomAt(now, point, Math.min(MAX_ZOOM, now.zoom * by)), { duration: duration() });
      },
      zoom: (by: number) => void flow.zoomTo(flow.getZoom() * by, { duration: duration() }),
    }),
    [flow, host, layout, left, pane, showBox],
  );
}

function setOnce(element: HTMLElement, property: string, value: string): void {
  if (element.style.getPropertyValue(property) !== value) element.style.setProperty(property, value);
}
