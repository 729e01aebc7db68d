/** Finds names in a text; must never miss one because of how it was written there. */
import { nameKey } from '../shared/sameName.ts';

/** Scripts that write no space between words. */
const TIGHT = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
/** A letter or figure with which another word would go on. */
const GOES_ON = `(?!${TIGHT})[\\p{L}\\p{N}]`;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Whether a text holds one of these names as words of their own: "Li" stands in "ask Li", and not in "limit". */
export function nameFinder(names: Iterable<string>): (text: string) => boolean {
  const keys = [...new Set([...names].map(nameKey))].filter((key) => key !== '');
  if (keys.length === 0) return () => false;
  const any = keys.map((key) => {
    const before = new RegExp(`^${GOES_ON}`, 'u').test(key) ? `(?<!${GOES_ON})` : '';
    const after = new RegExp(`^${GOES_ON}`, 'u').test([...key].at(-1) ?? '') ? `(?!${GOES_ON})` : '';
    return `${before}${escaped(key)}${after}`;
  });
  const found = new RegExp(any.join('|'), 'u');
  return (text) => found.test(nameKey(text));
}
