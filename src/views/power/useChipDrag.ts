/** Carries a chip with the pointer and says over which cell it was let go. */
import { type PointerEvent, useRef, useState } from 'react';

/** Less than this is a press, not a drag. */
const SLACK = 5;

export interface Carried {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The key of the cell under the pointer. */
  readonly over: string | null;
}

interface Start {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const cellAt = (x: number, y: number): string | null => {
  const under = document.elementsFromPoint(x, y).map((element) => element.closest<HTMLElement>('[data-power-cell]'));
  return under.find((cell) => cell !== null)?.dataset.powerCell ?? null;
};

/** `onDrop` gets the person and the cell; a press without a drag, and a drop beside the grid, give nothing. */
export function useChipDrag(onDrop: (person: string, cell: string) => void) {
  const [carried, setCarried] = useState<Carried | null>(null);
  const start = useRef<Start | null>(null);
  const dragged = useRef(false);
  const end = () => {
    start.current = null;
    setCarried(null);
  };
  const chipProps = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      start.current = { id, x: event.clientX, y: event.clientY };
      dragged.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = start.current;
      if (!from) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (!dragged.current && Math.hypot(x, y) < SLACK) return;
      dragged.current = true;
      setCarried({ id, x, y, over: cellAt(event.clientX, event.clientY) });
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (!start.current) return;
      const cell = dragged.current ? cellAt(event.clientX, event.clientY) : null;
      end();
      if (cell !== null) onDrop(id, cell);
    },
    onPointerCancel: end,
  });
  return {
    carried,
    chipProps,
    /** Whether the press that just ended was a drag, so that the click after it means nothing. */
    wasDragged: () => dragged.current,
    cancel: end,
  };
}
