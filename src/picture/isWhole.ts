/** Whether words stand whole on drawn pages, over however many lines; must never call whole what ends in a sign that more is missing. */
import type { Shape } from './shape.ts';

/** Lines end at spaces and hyphens, and a torn word gets a hyphen of its own. */
const plain = (words: string): string => words.replace(/[\s-]/g, '');

function textsOf({ tag, children }: Shape): string {
  if (typeof children === 'string') return tag === 'text' ? children : '';
  return (children ?? []).map(textsOf).join('');
}

/** Made once for all pages, asked for each of the words. */
export function isWholeOn(pages: readonly Shape[]): (words: string) => boolean {
  const drawn = plain(pages.map(textsOf).join('\n'));
  return (words) => drawn.includes(plain(words));
}
