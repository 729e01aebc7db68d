/** What a key or a clicker does while presenting. */
import { type KeyEvent, readPress } from '../kit/keys.ts';

export type PresentKey =
  | 'next'
  | 'previous'
  | 'whole'
  | 'up'
  | 'down'
  | 'larger'
  | 'smaller'
  | 'full-screen'
  /** Our side below the sheet. */
  | 'ours'
  /** Of a story: the question, and not yet its answer. */
  | 'ask'
  | 'leave';

/** Clickers send PageDown and PageUp. */
const KEYS: { readonly [key: string]: PresentKey } = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'whole',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  f: 'full-screen',
  o: 'ours',
  b: 'ask',
  Escape: 'leave',
};

/** Undefined for keys that belong to the browser. */
export function readPresentKey(event: KeyEvent): PresentKey | undefined {
  const press = readPress(event);
  return press?.bare ? KEYS[press.key] : undefined;
}

/** The step after this one; from the last one on to the whole sheet, and from the whole to the first. */
export const nextPlace = (place: number | null, count: number, by: 1 | -1): number | null => {
  if (count === 0) return null;
  if (place === null) return by > 0 ? 0 : null;
  const next = place + by;
  return next < 0 || next >= count ? null : next;
};
