/** Fingers on the sheet: two of them zoom and pan, a long press takes up or writes; must never end half a gesture when a second finger comes. */
import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import type { Point } from '../../../layout/sheetLayout.ts';
import type { Viewport } from '../../context/columnFeed.ts';
import { pinch, type TwoFingers } from './pinch.ts';

interface Doing {
  /** A finger rests: a card or head is taken up, on bare paper a name can be written. */
  readonly rest: (event: { readonly target: Element; readonly clientX: number; readonly clientY: number }) => void;
  /** A second finger came: whatever is being dragged goes back. */
  readonly dropDrag: () => void;
}

/** How long a finger rests, in milliseconds, and how far it may tremble, in pixels, to be a long press. */
const REST = 500;
const TREMBLE = 9;

/** Heard before the canvas: it knows no pinch that begins on a card, and would go on dragging. */
export function useTouch(host: RefObject<HTMLDivElement | null>, doing: Doing): void {
  const flow = useReactFlow();
  // A gesture outlasts many drawings of the sheet: what it began with must not be forgotten at one.
  const latest = useRef(doing);
  latest.current = doing;
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let resting: { readonly at: Point; readonly timer: number; rested: boolean } | null = null;
    let two: { readonly from: TwoFingers; readonly viewport: Viewport } | null = null;
    // After two fingers the one that stays means nothing until it is lifted.
    let spent = false;

    const inPane = (touch: Touch): Point => {
      const pane = element.getBoundingClientRect();
      return { x: touch.clientX - pane.left, y: touch.clientY - pane.top };
    };
    const fingers = ({ touches }: TouchEvent): TwoFingers | null => {
      const [a, b] = [touches[0], touches[1]];
      return a && b ? [inPane(a), inPane(b)] : null;
    };
    const endRest = () => {
      if (resting) window.clearTimeout(resting.timer);
      resting = null;
    };
    const keep = (event: TouchEvent) => {
      event.stopPropagation();
      if (event.cancelable) event.preventDefault();
    };

    const start = (event: TouchEvent) => {
      endRest();
      const from = fingers(event);
      if (from) {
        keep(event);
        if (!spent) latest.current.dropDrag();
        spent = true;
        two = { from, viewport: flow.getViewport() };
        return;
      }
      const touch = event.touches[0];
      const { target } = event;
      if (!touch || !(target instanceof Element) || target.closest('button, input')) return;
      const timer = window.setTimeout(() => {
        if (!resting) return;
        resting.rested = true;
        latest.current.rest({ target, clientX: touch.clientX, clientY: touch.clientY });
      }, REST);
      resting = { at: inPane(touch), timer, rested: false };
    };
    const move = (event: TouchEvent) => {
      const to = fingers(event);
      if (two && to) void flow.setViewport(pinch(two.viewport, two.from, to));
      if (spent) return keep(event);
      const touch = event.touches[0];
      if (!resting || !touch) return;
      const at = inPane(touch);
      if (Math.hypot(at.x - resting.at.x, at.y - resting.at.y) > TREMBLE) endRest();
    };
    const end = (event: TouchEvent) => {
      if (event.touches.length < 2) two = null;
      if (event.touches.length === 0) spent = false;
      // The click that would follow belongs to the long press.
      if (resting?.rested && event.cancelable) event.preventDefault();
      endRest();
    };
    /** A finger that rests asks us, not the browser. */
    const noMenu = (event: Event) => {
      if (resting || spent) event.preventDefault();
    };
    const early = { capture: true, passive: false };
    element.addEventListener('touchstart', start, early);
    element.addEventListener('touchmove', move, early);
    element.addEventListener('touchend', end, early);
    element.addEventListener('touchcancel', end, early);
    element.addEventListener('contextmenu', noMenu, true);
    return () => {
      endRest();
      element.removeEventListener('touchstart', start, early);
      element.removeEventListener('touchmove', move, early);
      element.removeEventListener('touchend', end, early);
      element.removeEventListener('touchcancel', end, early);
      element.removeEventListener('contextmenu', noMenu, true);
    };
  }, [host, flow]);
}
