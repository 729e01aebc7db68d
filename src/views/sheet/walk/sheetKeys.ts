/** What a key does on a card or a head; must never answer while a text is composed. */
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';
import type { Direction } from '../../../layout/rect.ts';
import { isComposing } from '../../kit/composing.ts';

export type SheetKey =
  | { readonly do: 'select'; readonly further: boolean }
  | { readonly do: 'take-out' | 'take-in-hand' | 'draw-line' | 'next-step' }
  | { readonly do: 'walk' | 'move' | 'grow'; readonly direction: Direction }
  /** From somebody along their lines, one after the other. */
  | { readonly do: 'along'; readonly by: 1 | -1 };

const ARROWS: { readonly [key: string]: Direction } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Reads a key; undefined when it is none of ours. Letters sit on Alt and are read by place, since Alt changes what they write. */
export function readSheetKey(event: ReactKeyboardEvent | KeyboardEvent): SheetKey | undefined {
  if (isComposing(event)) return undefined;
  if (event.ctrlKey || event.metaKey) {
    return event.key === 'Enter' && !event.altKey && !event.shiftKey ? { do: 'next-step' } : undefined;
  }
  const direction = ARROWS[event.key];
  if (direction) return { do: event.altKey ? (event.shiftKey ? 'grow' : 'move') : 'walk', direction };
  if (event.altKey) {
    if (event.shiftKey) return undefined;
    if (event.code === 'KeyM') return { do: 'take-in-hand' };
    return event.code === 'KeyL' ? { do: 'draw-line' } : undefined;
  }
  if (event.key === 'Enter' || event.key === ' ') return { do: 'select', further: event.shiftKey };
  if (event.key === 'Delete' || event.key === 'Backspace') return { do: 'take-out' };
  if (event.key === 'PageDown' || event.key === 'PageUp') return { do: 'along', by: event.key === 'PageDown' ? 1 : -1 };
  return undefined;
}
