/** How keys are written on this keyboard: Ctrl+Z, on a Mac ⌘Z. */
import { ON_MAC } from './keys.ts';

/** On a Mac a letter with Alt alone writes a character, so that these are called with Ctrl as well (see readPress). */
const WRITTEN = /Alt\+(?:Shift\+)?[A-Z\d](?![A-Za-z])/;

const SIGNS = { 'Ctrl+': '⌘', 'Alt+': '⌥', 'Shift+': '⇧' } as const;

/** `keys` as tables of keys have them, such as `Ctrl+Shift+Z`, `Alt+↑ ↓` or `Ctrl+C, Ctrl+X`. */
export function sayKeys(keys: string, onMac = ON_MAC): string {
  if (!onMac) return keys;
  return keys
    .split(', ')
    .map((one) => {
      const held = (['Alt+', 'Shift+', 'Ctrl+'] as const).filter((word) => one.includes(word));
      const key = held.reduce((rest, word) => rest.replace(word, ''), one);
      return `${WRITTEN.test(one) ? '⌃' : ''}${held.map((word) => SIGNS[word]).join('')}${key}`;
    })
    .join(', ');
}
