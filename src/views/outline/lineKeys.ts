/** The keys of a line, one table for pointerless work; must never act while an input method composes. */
import type { KeyboardEvent } from 'react';
import {
  CONTACT_LEVELS,
  type ContactLevel,
  ROLES,
  type Role,
  STANCES,
  type Stance,
  WEIGHTS,
  type Weight,
} from '../../model/words.ts';
import { isComposing } from '../kit/composing.ts';

export type LineKey =
  | { readonly do: 'role'; readonly role: Role }
  | { readonly do: 'stance' | 'contact' | 'weight' | 'kp' | 'relate' | 'link' | 'function' | 'details' | 'new-step' }
  | { readonly do: 'move'; readonly by: -1 | 1 }
  | { readonly do: 'walk'; readonly by: -1 | 1 };

const LETTERS: { readonly [code: string]: LineKey } = {
  KeyS: { do: 'stance' },
  KeyC: { do: 'contact' },
  KeyW: { do: 'weight' },
  KeyR: { do: 'relate' },
  KeyL: { do: 'link' },
  KeyK: { do: 'kp' },
  KeyF: { do: 'function' },
  Enter: { do: 'details' },
  ArrowUp: { do: 'move', by: -1 },
  ArrowDown: { do: 'move', by: 1 },
};

/** What a key asks of a line; null for keys that are not ours. By key position, since Alt changes letters on some keyboards. */
export function readLineKey(event: KeyboardEvent): LineKey | null {
  if (isComposing(event)) return null;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return { do: 'new-step' };
  if (event.altKey && !event.ctrlKey && !event.metaKey) {
    const role = ROLES[Number(/^Digit([1-4])$/.exec(event.code)?.[1] ?? 0) - 1];
    return role ? { do: 'role', role } : (LETTERS[event.code] ?? null);
  }
  const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const onText = event.target instanceof HTMLInputElement;
  if (plain && onText && event.key === 'ArrowDown') return { do: 'walk', by: 1 };
  if (plain && onText && event.key === 'ArrowUp') return { do: 'walk', by: -1 };
  return null;
}

const after = <Value>(values: readonly Value[], value: Value): Value =>
  values[(values.indexOf(value) + 1) % values.length] as Value;

export const nextStance = (stance: Stance): Stance => after(STANCES, stance);
export const nextWeight = (weight: Weight): Weight => after(WEIGHTS, weight);
export const nextContact = (level: ContactLevel): ContactLevel => after(CONTACT_LEVELS, level);
