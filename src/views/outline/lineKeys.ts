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
import { readPress, stepOf } from '../kit/keys.ts';

export type LineKey =
  | { readonly do: 'role'; readonly role: Role }
  | { readonly do: 'stance' | 'contact' | 'weight' | 'kp' | 'relate' | 'link' | 'function' | 'details' | 'new-step' }
  | { readonly do: 'move'; readonly by: -1 | 1 }
  | { readonly do: 'walk'; readonly by: -1 | 1 };

const KEYS: { readonly [chord: string]: LineKey } = {
  'Alt+s': { do: 'stance' },
  'Alt+c': { do: 'contact' },
  'Alt+w': { do: 'weight' },
  'Alt+r': { do: 'relate' },
  'Alt+l': { do: 'link' },
  'Alt+k': { do: 'kp' },
  'Alt+f': { do: 'function' },
  'Alt+Enter': { do: 'details' },
  'Alt+ArrowUp': { do: 'move', by: -1 },
  'Alt+ArrowDown': { do: 'move', by: 1 },
  'Mod+Enter': { do: 'new-step' },
  ...Object.fromEntries(ROLES.map((role, place) => [`Alt+${place + 1}`, { do: 'role', role } as const])),
};

/** What a key asks of a line; null for keys that are not ours. */
export function readLineKey(event: KeyboardEvent): LineKey | null {
  const press = readPress(event);
  if (!press) return null;
  const by = stepOf(press);
  if (press.plain && by !== 0) return event.target instanceof HTMLInputElement ? { do: 'walk', by } : null;
  return KEYS[press.chord] ?? null;
}

const after = <Value>(values: readonly Value[], value: Value): Value =>
  values[(values.indexOf(value) + 1) % values.length] as Value;

export const nextStance = (stance: Stance): Stance => after(STANCES, stance);
export const nextWeight = (weight: Weight): Weight => after(WEIGHTS, weight);
export const nextContact = (level: ContactLevel): ContactLevel => after(CONTACT_LEVELS, level);
