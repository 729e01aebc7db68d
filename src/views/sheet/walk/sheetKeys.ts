/** What a key does on a card or a head; must never answer while a text is composed. */
import type { Direction } from '../../../layout/rect.ts';
import { arrowOf, isRemoval, type KeyEvent, readPress } from '../../kit/keys.ts';

export type SheetKey =
  | { readonly do: 'select'; readonly further: boolean }
  | { readonly do: 'take-out' | 'take-in-hand' | 'draw-line' | 'next-step' }
  | { readonly do: 'walk' | 'move' | 'grow'; readonly direction: Direction }
  /** From somebody along their lines, one after the other. */
  | { readonly do: 'along'; readonly by: 1 | -1 };

/** Reads a key; undefined when it is none of ours. */
export function readSheetKey(event: KeyEvent): SheetKey | undefined {
  const press = readPress(event);
  if (!press) return undefined;
  const { key, alt, shift, chord } = press;
  if (!press.bare && !alt) return chord === 'Mod+Enter' ? { do: 'next-step' } : undefined;
  if (press.mod) return undefined;
  const direction = arrowOf(press);
  if (direction) return { do: alt ? (shift ? 'grow' : 'move') : 'walk', direction };
  if (chord === 'Alt+m') return { do: 'take-in-hand' };
  if (chord === 'Alt+l') return { do: 'draw-line' };
  if (alt) return undefined;
  if (key === 'Enter' || key === ' ') return { do: 'select', further: shift };
  if (isRemoval(press)) return { do: 'take-out' };
  return key === 'PageDown' || key === 'PageUp' ? { do: 'along', by: key === 'PageDown' ? 1 : -1 } : undefined;
}
