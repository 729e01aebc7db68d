/** What a key or a clicker does while presenting; must never edit anything. */
export type PresentKey = 'next' | 'previous' | 'whole' | 'up' | 'down' | 'larger' | 'smaller' | 'full-screen' | 'leave';

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
  F: 'full-screen',
  Escape: 'leave',
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Undefined for keys that belong to the browser. */
export const readPresentKey = ({ key, ctrlKey, metaKey, altKey }: Pressed): PresentKey | undefined =>
  ctrlKey || metaKey || altKey ? undefined : KEYS[key];

/** The step after this one; from the last one on to the whole sheet, and from the whole to the first. */
export const nextPlace = (place: number | null, count: number, by: 1 | -1): number | null => {
  if (count === 0) return null;
  if (place === null) return by > 0 ? 0 : null;
  const next = place + by;
  return next < 0 || next >= count ? null : next;
};
