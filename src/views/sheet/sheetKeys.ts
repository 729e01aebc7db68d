/** What a key does on a card or a head; must never answer while a text is composed. */
import type { KeyboardEvent } from 'react';
import { isComposing } from '../parts/composing.ts';
import type { Direction } from './walkCards.ts';

export type SheetKey =
  | { readonly do: 'select'; readonly further: boolean }
  | { readonly do: 'take-out' }
  | { readonly do: 'walk' | 'move'; readonly direction: Direction };

const ARROWS: { readonly [key: string]: Direction } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Reads a key; undefined when it is none of ours. */
export function readSheetKey(event: KeyboardEvent): SheetKey | undefined {
  if (isComposing(event) || event.ctrlKey || event.metaKey) return undefined;
  const direction = ARROWS[event.key];
  if (direction) return { do: event.altKey ? 'move' : 'walk', direction };
  if (event.altKey) return undefined;
  if (event.key === 'Enter' || event.key === ' ') return { do: 'select', further: event.shiftKey };
  if (event.key === 'Delete' || event.key === 'Backspace') return { do: 'take-out' };
  return undefined;
}
