/** A press on a card too small to hit goes nearer instead of choosing; must never take a press from keys, or from a hand that is full. */
import { type MouseEvent, useCallback } from 'react';
import { FINGER_TARGET, nearerZoom, POINTER_TARGET } from './fitSheet.ts';
import type { useSheetViewport } from './useSheetViewport.ts';

type Press = (event: MouseEvent) => void;

/** Wraps what a press on the paper does otherwise. */
export function useZoomToTap({ zoomAt }: ReturnType<typeof useSheetViewport>, isFull: () => boolean) {
  return useCallback(
    (otherwise: Press): Press =>
      (event) => {
        const card =
          event.target instanceof Element ? event.target.closest('[data-person], [data-tab-stop^="chair"]') : null;
        // A press by keys has no count.
        if (!card || event.detail === 0 || isFull()) return otherwise(event);
        // What is pressed on a chair can be hit beyond its words: the chair as a whole says how near it is.
        const { width, height } = (card.closest('.react-flow__node') ?? card).getBoundingClientRect();
        const byFinger = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch';
        const by = nearerZoom(Math.min(width, height), byFinger ? FINGER_TARGET : POINTER_TARGET);
        if (by === 1) return otherwise(event);
        event.stopPropagation();
        event.preventDefault();
        zoomAt({ x: event.clientX, y: event.clientY }, by);
      },
    [zoomAt, isFull],
  );
}
