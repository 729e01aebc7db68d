/** Keys while something is in hand, and Escape, which undoes whatever is under way; must never take a key from a field or a dialog. */
import { type RefObject, useEffect } from 'react';
import { useOpenMapStore } from '../../context/contexts.ts';
import { readPress } from '../../kit/keys.ts';
import { readSheetKey } from '../walk/sheetKeys.ts';
import type { Gesture } from './useGesture.ts';

const FIELD = 'input, textarea, select';

export function useGestureKeys(host: RefObject<HTMLElement | null>, gesture: Gesture): void {
  const store = useOpenMapStore();
  const { now, walk, drop, cancel } = gesture;
  useEffect(() => {
    const isField = (event: KeyboardEvent) => event.target instanceof Element && event.target.closest(FIELD) !== null;
    // Ahead of the card that has the focus, which would take the same keys for its own.
    const inHand = (event: KeyboardEvent) => {
      const held = now();
      const press = readPress(event);
      if (!held || !press || isField(event)) return;
      const key = readSheetKey(event);
      const isEscape = press.key === 'Escape';
      if (!key && !isEscape) {
        if (press.key === 'Tab') cancel();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      if (isEscape) cancel();
      else if (held.by === 'drag' || !key) return;
      else if (key.do === 'walk') walk(key.direction);
      else if (key.do === 'select') drop();
      else if (key.do === 'take-in-hand' || key.do === 'draw-line') cancel();
    };
    const nothingInHand = (event: KeyboardEvent) => {
      if (event.defaultPrevented || readPress(event)?.key !== 'Escape' || isField(event)) return;
      const at = event.target;
      const onSheet = at === document.body || (at instanceof Node && host.current?.contains(at));
      if (!onSheet || document.querySelector('dialog:modal')) return;
      const { selection, select, markFinding } = store.getState();
      if (selection.kind !== 'nothing') select({ kind: 'nothing' });
      markFinding(null);
    };
    window.addEventListener('keydown', inHand, true);
    window.addEventListener('keydown', nothingInHand);
    return () => {
      window.removeEventListener('keydown', inHand, true);
      window.removeEventListener('keydown', nothingInHand);
    };
  }, [host, store, now, walk, drop, cancel]);
}
