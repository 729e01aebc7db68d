/** Dragging cards and heads on the canvas, and lines and knobs across it: whatever is held goes through what is in hand. */
import { type OnNodeDrag, useReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { DragItem } from '../../../entry/drop/dragItem.ts';
import type { Point, Rect, SheetLayout } from '../../../layout/sheetLayout.ts';
import { boxAround, middleOf } from '../canvas/fromFlow.ts';
import type { CardData, HeadData, SheetNode } from '../canvas/toFlow.ts';
import { carriedParts } from './carriedParts.ts';
import type { Carried } from './useDragPreview.ts';
import type { Gesture } from './useGesture.ts';

/** A press that moves no further than this, in pixels of the screen, is a press. */
export const PRESS_MOVES = 4;

/** By the system, or by another button than the one that holds. */
const wasBrokenOff = (event: globalThis.MouseEvent | TouchEvent): boolean =>
  event.type === 'touchcancel' || ('button' in event && event.button !== 0);

/** Where the pointer or the finger is, on the screen. */
const placeOf = (event: globalThis.MouseEvent | TouchEvent): Point => {
  // No event of fingers is without the one that it tells of.
  const { clientX: x, clientY: y } = 'changedTouches' in event ? (event.changedTouches[0] as Touch) : event;
  return { x, y };
};

export function useDrag(
  layout: () => SheetLayout,
  { held, now, take, aim, aimAt, drop, cancel }: Gesture,
  carried: Carried,
) {
  const flow = useReactFlow();
  const wasDragged = useRef(false);
  const pressed = useRef<Point>({ x: 0, y: 0 });

  const doing = useMemo(() => {
    const dragItemOf = (node: SheetNode): DragItem | null => {
      if (node.type === 'head') return { kind: 'head', step: (node.data as HeadData).step.id };
      if (node.type !== 'card') return null;
      const { key, person, seat } = (node.data as CardData).card;
      return { kind: 'card', key, person, seat };
    };
    const isDragging = () => now()?.by === 'drag';
    /** The click that ends a drag comes after this and means nothing. */
    const end = () => {
      window.setTimeout(() => {
        wasDragged.current = false;
      });
    };
    /** Beside the sheet nothing can be put down: whoever lets go there did not mean a place that the bar or the lanes cover. */
    const aimWithin = (place: Point, box: Rect, point: Point) =>
      carried.isOverSheet(place) ? aimAt(box, point) : aim(null);
    const aimAtPointer = (event: { readonly clientX: number; readonly clientY: number }) => {
      const item = now()?.item;
      if (!item) return;
      const place = { x: event.clientX, y: event.clientY };
      const point = flow.screenToFlowPosition(place);
      aimWithin(place, boxAround(layout(), item, point), point);
    };
    /** The canvas leaves a card behind by as much as the press moved before it was a drag. */
    let behind: Point = { x: 0, y: 0 };
    const boxOf = ({ position: { x, y }, width = 0, height = 0 }: SheetNode): Rect => ({
      x: x + behind.x,
      y: y + behind.y,
      width,
      height,
    });
    const onNodeDragStart: OnNodeDrag<SheetNode> = (event, node) => {
      const item = dragItemOf(node);
      wasDragged.current = true;
      if (!item) return;
      // In the frame that the pointer moved in, with the shield and all: a page that follows it finds no time afterwards.
      flushSync(() => take(item, 'drag'));
      if (!isDragging()) return;
      const place = placeOf(event);
      const zoom = flow.getZoom();
      behind = { x: (place.x - pressed.current.x) / zoom, y: (place.y - pressed.current.y) / zoom };
      carried.lift(carriedParts(layout(), item), boxOf(node));
    };
    const onNodeDrag: OnNodeDrag<SheetNode> = (event, node) => {
      if (!isDragging()) return;
      const box = boxOf(node);
      carried.moveTo(box);
      aimWithin(placeOf(event), box, middleOf(box));
    };
    const onNodeDragStop: OnNodeDrag<SheetNode> = (event, node) => {
      onNodeDrag(event, node, [node]);
      if (isDragging()) {
        if (wasBrokenOff(event)) cancel();
        else drop();
      }
      end();
    };
    /** Takes up the picture of what a knob pulls, which stands beside it; null for a line. */
    const liftAt = (item: DragItem, place: Point): Point | null => {
      const parts = carriedParts(layout(), item);
      const [first] = parts;
      if (!first) return null;
      carried.lift(parts, first.box);
      const point = flow.screenToFlowPosition(place);
      return { x: point.x - first.box.x, y: point.y - first.box.y };
    };
    /** A knob that is pulled drags; one that is only pressed is left to its click. */
    const pull = (item: DragItem, start: PointerEvent) => {
      if (start.button !== 0) return;
      // Once: what was let go of half-way is not taken again while the same finger goes on.
      let pulled = false;
      /** Where on what is carried the pointer took hold. */
      let grip: Point | null = null;
      const move = (event: globalThis.PointerEvent) => {
        if (event.pointerId !== start.pointerId) return;
        if (!pulled) {
          if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) <= PRESS_MOVES) return;
          pulled = true;
          wasDragged.current = true;
          take(item, 'drag');
          grip = isDragging() ? liftAt(item, { x: start.clientX, y: start.clientY }) : null;
        }
        if (!isDragging()) return;
        if (grip) {
          const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
          carried.moveTo({ x: point.x - grip.x, y: point.y - grip.y });
        }
        aimAtPointer(event);
      };
      const up = (event: globalThis.PointerEvent) => {
        if (event.pointerId !== start.pointerId) return;
        stop();
        if (isDragging()) {
          aimAtPointer(event);
          drop();
        }
        end();
      };
      const cancel = () => {
        stop();
        if (isDragging()) cancel();
        end();
      };
      const stop = () => {
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', up);
        window.removeEventListener('pointercancel', cancel);
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', up);
      window.addEventListener('pointercancel', cancel);
    };
    /** With something taken by a press, the next press on the paper puts it down. */
    const onPaper = (event: MouseEvent) =>
      now() !== null && event.target instanceof Element && event.target.closest('.react-flow__renderer') !== null;
    const press = {
      onPointerMove: (event: PointerEvent) => {
        if (now()?.by === 'press') aimAtPointer(event);
      },
      onPointerDownCapture: ({ clientX, clientY }: PointerEvent) => {
        wasDragged.current = false;
        pressed.current = { x: clientX, y: clientY };
      },
      // Nothing else is picked up while the hand is full; the paper itself can still be moved.
      onMouseDownCapture: (event: MouseEvent) => {
        if (onPaper(event) && (event.target as Element).closest('.react-flow__node')) event.stopPropagation();
      },
      onClickCapture: (event: MouseEvent) => {
        if (!onPaper(event)) return;
        event.stopPropagation();
        event.preventDefault();
        if (wasDragged.current) return;
        aimAtPointer(event);
        drop();
      },
    };
    return {
      handlers: { onNodeDragStart, onNodeDrag, onNodeDragStop },
      press,
      pull,
      wasDragged: () => wasDragged.current,
    };
  }, [flow, layout, now, take, aim, aimAt, drop, cancel, carried]);

  // What was let go of half-way stands in its place at once, while the button is still down.
  const isHeld = held?.by === 'drag';
  useLayoutEffect(() => (isHeld ? carried.lay : undefined), [carried, isHeld]);
  return doing;
}
