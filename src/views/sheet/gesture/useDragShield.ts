/** While somebody drags, a shield lies over all that could be pointed at; must never lie there for a mere press. */
import type { OnMove } from '@xyflow/react';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { PRESS_MOVES } from './useDrag.ts';

/**
 * The browser looks for what is under the pointer at each of its moves, among hundreds of cards and lines, though all
 * that counts in a drag is where the pointer is. The shield is found at once.
 */
export function useDragShield(dragging: boolean) {
  const shield = useRef<HTMLDivElement>(null);
  const held = useRef(dragging);
  const pressed = useRef({ x: 0, y: 0, pointerId: 0 });
  const doing = useMemo(() => {
    const lay = (over: boolean) => {
      if (shield.current) shield.current.hidden = !over;
    };
    const lift = () => lay(false);
    // Only once the paper moves: a press on it must find it when it is let go.
    const onMove: OnMove = (event) => {
      if (!(event instanceof MouseEvent) || event.type !== 'mousemove' || !shield.current?.hidden) return;
      if (Math.hypot(event.clientX - pressed.current.x, event.clientY - pressed.current.y) <= PRESS_MOVES) return;
      lay(true);
      // Not the mouse's own event, which the canvas keeps to itself.
      for (const end of ['pointerup', 'pointercancel'])
        window.addEventListener(end, lift, { capture: true, once: true });
    };
    return { lay, onMove };
  }, []);
  useLayoutEffect(() => {
    held.current = dragging;
    doing.lay(dragging);
  }, [doing, dragging]);
  useEffect(() => {
    const element = shield.current;
    if (!element) return;
    const press = ({ clientX, clientY, pointerId }: PointerEvent) => {
      pressed.current = { x: clientX, y: clientY, pointerId };
    };
    window.addEventListener('pointerdown', press, true);
    /** A wheel that is turned meanwhile is meant for the paper. */
    const passOn = (event: WheelEvent) => {
      event.preventDefault();
      event.stopPropagation();
      element.parentElement?.querySelector('.react-flow__pane')?.dispatchEvent(new WheelEvent(event.type, event));
      if (!held.current) return;
      // Something else lies now under what is held: canvas and knobs look only when the pointer moves.
      const { clientX, clientY } = event;
      window.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, pointerId: pressed.current.pointerId }));
      window.dispatchEvent(new MouseEvent('mousemove', event));
    };
    element.addEventListener('wheel', passOn, { passive: false });
    return () => {
      window.removeEventListener('pointerdown', press, true);
      element.removeEventListener('wheel', passOn);
    };
  }, []);
  return { shield, onMove: doing.onMove };
}
