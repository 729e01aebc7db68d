/** Moves the sheet under the pane: on opening, into view, with the buttons; must never move it while somebody drags. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { around, overlaps } from '../../../layout/rect.ts';
import type { Rect, SheetLayout } from '../../../layout/sheetLayout.ts';
import type { ColumnFeed, Viewport } from '../../context/columnFeed.ts';
import { type Away, goOn, wayBack } from './away.ts';
import { detailAt, fitSheet, MAX_ZOOM, outScale, revealBox, textScale } from './fitSheet.ts';
import { zoomAt } from './pinch.ts';

const DURATION = 180;
/** The paper's dots are so far apart at every zoom, in pixels of the screen. */
const DOT = 22;
/** Zooming is over when nothing came nearer for so long, in milliseconds. */
const SETTLED = 120;
/** Letters no larger than so many times their drawn size leave a title two lines. */
const ROOMY = 1.1;

/** The paper lies so far from where the pane's scrolling begins, in pixels; the style sheet says so too. */
const SCROLL_ROOM = 65536;

/** Of all that the canvas tells, this alone moves it: to ask how far it is scrolled makes the browser lay out the page at once. */
const PLACED_BY = ['transform', 'width', 'height', 'panZoom'] as const;

/** No gliding for whoever asked for less of it. */
const duration = (): number => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION);

/** Feeds the viewport to whatever stands under the columns, and offers the ways to move it. */
export function useSheetViewport(
  host: RefObject<HTMLDivElement | null>,
  layout: () => SheetLayout,
  feed: ColumnFeed,
  left: number,
  start: Viewport,
) {
  const flow = useReactFlow();
  const api = useStoreApi();
  const wanted = useRef<Rect | null>(null);
  const away = useRef<Away | null>(null);
  const opened = useRef(start);

  // Before anything is seen: until then the paper lies nowhere.
  useLayoutEffect(() => {
    let settling = 0;
    const paper = () => host.current?.querySelector<HTMLElement>('.react-flow__viewport');
    let scrolled = { left: 0, top: 0 };
    /** Scrolled there: whatever else moves all of it, the browser arranges each card and line anew in each frame. */
    const place = () => {
      const element = paper();
      const pane = element?.parentElement;
      if (!element || !pane) return;
      const { x, y, zoom } = feed.now();
      pane.scrollTo(SCROLL_ROOM - Math.round(x), SCROLL_ROOM - Math.round(y));
      scrolled = { left: pane.scrollLeft, top: pane.scrollTop };
      // While it is zoomed it would tremble on whole pixels; and somewhere the scrolling ends, but not the sheet.
      const put = host.current?.dataset.zooming === undefined ? Math.round : Number;
      setOnce(element, '--paper-x', `${put(x) - SCROLL_ROOM + scrolled.left}px`);
      setOnce(element, '--paper-y', `${put(y) - SCROLL_ROOM + scrolled.top}px`);
      setOnce(element, '--paper-zoom', String(zoom));
    };
    /** The browser scrolls by itself to what it found in the page or gave the focus to; by keys also to where nothing is. */
    const onScroll = () => {
      const pane = paper()?.parentElement;
      const { width, height, panZoom } = api.getState();
      if (!pane || !panZoom) return;
      const [left, top] = [pane.scrollLeft - scrolled.left, pane.scrollTop - scrolled.top];
      if (left === 0 && top === 0) return;
      const now = feed.now();
      const next = { ...now, x: now.x - left, y: now.y - top };
      if (overlaps(onScreen(layout().bounds, next), { x: 0, y: 0, width, height })) void flow.setViewport(next);
      else place();
    };
    /** Sizes that hang on the zoom. Set anew in each of its frames they would be worked out anew for every card. */
    const settle = () => {
      const element = host.current;
      if (!element) return;
      const { zoom } = feed.now();
      const scale = textScale(zoom);
      const tight = scale > 1.15;
      setOnce(element, '--up', String(scale));
      setOnce(element, '--out', String(outScale(zoom)));
      setOnce(element, '--quote-lines', String(Math.max(1, Math.floor(54 / (12.5 * Math.min(1.3, scale) * 1.3)))));
      setOnce(element, '--row-lines', tight ? '1' : '2');
      element.toggleAttribute('data-tight', tight);
      element.toggleAttribute('data-roomy', scale <= ROOMY);
      if (element.dataset.detail !== detailAt(zoom)) element.dataset.detail = detailAt(zoom);
      paper()?.style.setProperty('--dot', `${DOT / zoom}px`);
      delete element.dataset.zooming;
      place();
    };
    const follow = () => {
      const { panZoom, transform } = api.getState();
      // The canvas does not know yet how it opens. Were it zoomed there from nothing, all would be drawn at full size and shrunk.
      if (!panZoom) return;
      const [x, y, zoom] = transform;
      if (host.current && zoom !== feed.now().zoom) {
        host.current.dataset.zooming = '';
        window.clearTimeout(settling);
        settling = window.setTimeout(settle, SETTLED);
      }
      feed.set({ x, y, zoom });
      place();
    };
    feed.set(opened.current);
    settle();
    follow();
    const stop = api.subscribe((now, before) => {
      if (PLACED_BY.some((key) => now[key] !== before[key])) follow();
    });
    const pane = paper()?.parentElement;
    pane?.addEventListener('scroll', onScroll);
    return () => {
      stop();
      pane?.removeEventListener('scroll', onScroll);
      window.clearTimeout(settling);
    };
  }, [api, feed, flow, host, layout]);

  const pane = useCallback(() => {
    const { width, height } = api.getState();
    return { width, height };
  }, [api]);

  const showBox = useCallback(
    (box: Rect) => {
      const now = flow.getViewport();
      const next = revealBox(box, pane(), now, left);
      wanted.current = box;
      if (next === now) return Promise.resolve(true);
      away.current = goOn(away.current, now, next);
      return flow.setViewport(next, { duration: duration() });
    },
    [flow, left, pane],
  );

  return useMemo(
    () => ({
      /** Brings cards, by seat, person or step, into view; ends when they are. Of somebody with several cards, `pressed` is enough. */
      show: async (ids: ReadonlySet<string>, pressed: string | null = null) => {
        const now = layout();
        const cards = now.cards.filter((card) => ids.has(card.key) || ids.has(card.person));
        const one = ids.size === 1 ? cards.find((card) => card.key === pressed) : undefined;
        const boxes = one
          ? [one]
          : [
              ...cards,
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
        away.current = null;
      },
      /** Nothing is to be shown any more: back to where the sheet stood before. */
      goBack: () => {
        const back = wayBack(away.current, flow.getViewport());
        wanted.current = null;
        away.current = null;
        if (back) void flow.setViewport(back, { duration: duration() });
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

const onScreen = (box: Rect, { x, y, zoom }: Viewport): Rect => ({
  x: x + box.x * zoom,
  y: y + box.y * zoom,
  width: box.width * zoom,
  height: box.height * zoom,
});

function setOnce(element: HTMLElement, property: string, value: string): void {
  if (element.style.getPropertyValue(property) !== value) element.style.setProperty(property, value);
}
