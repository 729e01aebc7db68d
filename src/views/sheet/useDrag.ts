/** Dragging cards and heads on the canvas, and lines and knobs across it: whatever is held goes through what is in hand; must never write by itself. */
import { type OnNodeDrag, useReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { SheetLayout } from '../../layout/sheetLayout.ts';
import { boxAround, middleOf } from './fromFlow.ts';
import type { InHand } from './inHand.ts';
import type { CardData, HeadData, SheetNode } from './toFlow.ts';
import type { Carried } from './useCarried.ts';
import type { Holding } from './useInHand.ts';

/** A press that moves no further than this, in pixels of the screen, is a press. */
export const PRESS_MOVES = 4;

/** By the system, or by another button than the one that holds. */
const wasBrokenOff = (event: globalThis.MouseEvent | TouchEvent): boolean =>
  event.type === 'touchcancel' || ('button' in event && event.button !== 0);

export function useDrag(
  layout: () => SheetLayout,
  { held, now, take, aimAt, putDown, letGo }: Holding,
  carried: Carried,
) {
  const flow = useReactFlow();
  const wasDragged = useRef(false);

  const doing = useMemo(() => {
    const handOf = (node: SheetNode): InHand | null => {
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
    const aimAtPointer = (event: { readonly clientX: number; readonly clientY: number }) => {
      const hand = now()?.hand;
      if (!hand) return;
      const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      aimAt(boxAround(layout(), hand, point), point);
    };
    const onNodeDragStart: OnNodeDrag<SheetNode> = (_, node) => {
      const hand = handOf(node);
      wasDragged.current = true;
      if (!hand) return;
      // In the frame that the pointer moved in, with the cover and all: a page that follows it finds no time afterwards.
      flushSync(() => take(hand, 'drag'));
      if (isDragging()) carried.lift(node.id, node.position);
    };
    const onNodeDrag: OnNodeDrag<SheetNode> = (_, node) => {
      if (!isDragging()) return;
      const box = { ...node.position, width: node.width ?? 0, height: node.height ?? 0 };
      carried.moveTo(node.position);
      aimAt(box, middleOf(box));
    };
    const onNodeDragStop: OnNodeDrag<SheetNode> = (event, node) => {
      onNodeDrag(event, node, [node]);
      if (isDragging()) {
        if (wasBrokenOff(event)) letGo();
        else putDown();
      }
      end();
    };
    /** A knob that is pulled drags; one that is only pressed is left to its click. */
    const pull = (hand: InHand, start: PointerEvent) => {
      if (start.button !== 0) return;
      // Once: what was let go of half-way is not taken again while the same finger goes on.
      let pulled = false;
      const move = (event: globalThis.PointerEvent) => {
        if (event.pointerId !== start.pointerId) return;
        if (!pulled) {
          if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) <= PRESS_MOVES) return;
          pulled = true;
          wasDragged.current = true;
          take(hand, 'drag');
        }
        if (isDragging()) aimAtPointer(event);
      };
      const up = (event: globalThis.PointerEvent) => {
        if (event.pointerId !== start.pointerId) return;
        stop();
        if (isDragging()) {
          aimAtPointer(event);
          putDown();
        }
        end();
      };
      const cancel = () => {
        stop();
        if (isDragging()) letGo();
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
      onPointerDownCapture: () => {
        wasDragged.current = false;
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
        putDown();
      },
    };
    return {
      handlers: { onNodeDragStart, onNodeDrag, onNodeDragStop },
      press,
      pull,
      wasDragged: () => wasDragged.current,
    };
  }, [flow, layout, now, take, aimAt, putDown, letGo, carried]);

  // What was let go of half-way stands in its place at once, while the button is still down.
  const isHeld = held?.by === 'drag';
  useLayoutEffect(() => {
    if (!isHeld) carried.lay();
  }, [carried, isHeld]);
  return doing;
}
