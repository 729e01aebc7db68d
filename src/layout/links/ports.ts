/** Where on its upper edge each head is entered and left by links, and the room for words between; must never let two lines share a point but a bundle's own. */
import { compareBy } from '../../shared/compare.ts';
import { COLUMN_WIDTH } from '../dimensions.ts';
import type { Bundle, Drawn } from './bundles.ts';

/** Where every way on enters a head in the end: the arrow's place. */
export const ARROW = 12;
/** Ways on leave at the right, clear of a stamp on the head's corner; ways back come and go to the left of them. */
const TRUNK = COLUMN_WIDTH - 30;
const GAP = 16;
/** As far from the trunk as ways back may spread. */
const SPREAD = 96;
const ENTER_GAP = 7;
const ENTER_SPREAD = 42;
/** From a line to words. */
const CLEAR = 9;

/** From the left edge of a head. */
export interface Ports {
  readonly enter: (bundle: Bundle, link: Drawn) => number;
  readonly leave: (bundle: Bundle, link: Drawn) => number;
  /** The room for words over a head. */
  readonly words: (place: number) => { readonly from: number; readonly to: number };
}

/** Ports of all heads, in an order in which lines to and from one head do not cross. */
export function spreadPorts(bundles: readonly Bundle[], rowOf: (bundle: Bundle) => number): Ports {
  const entering = new Map<number, Bundle[]>();
  const backs = new Map<number, { readonly key: string; readonly rank: number; readonly far: number }[]>();
  const trunks = new Set<number>();
  for (const bundle of bundles) {
    for (const link of bundle.links) {
      if (bundle.kind === 'fork') {
        const there = entering.get(link.end) ?? [];
        if (!there.includes(bundle)) entering.set(link.end, [...there, bundle]);
        trunks.add(link.start);
      } else {
        // What leaves goes to the left, what enters comes from the right; the lowest row turns off first.
        const row = rowOf(bundle);
        backs.set(link.start, [...(backs.get(link.start) ?? []), { key: `leave ${bundle.key}`, rank: 0, far: row }]);
        backs.set(link.end, [...(backs.get(link.end) ?? []), { key: `enter ${bundle.key}`, rank: 1, far: -row }]);
      }
    }
  }

  const enterAt = new Map<string, number>();
  const firstWord = new Map<number, number>();
  for (const [place, there] of entering) {
    // The lowest row comes down first, so that the others do not cross it.
    there.sort(
      compareBy(
        (bundle) => rowOf(bundle),
        (bundle) => bundle.key,
      ),
    );
    const gap = Math.min(ENTER_GAP, ENTER_SPREAD / Math.max(1, there.length - 1));
    for (const [nth, bundle] of there.entries()) enterAt.set(`${place} ${bundle.key}`, ARROW + nth * gap);
    firstWord.set(place, ARROW + (there.length - 1) * gap + CLEAR);
  }
  const backAt = new Map<string, number>();
  const lastWord = new Map<number, number>();
  for (const place of trunks) lastWord.set(place, TRUNK - CLEAR);
  for (const [place, there] of backs) {
    there.sort(
      compareBy(
        (back) => back.rank,
        (back) => back.far,
        (back) => back.key,
      ),
    );
    const gap = Math.min(GAP, SPREAD / there.length);
    for (const [nth, back] of there.entries()) {
      backAt.set(`${place} ${back.key}`, TRUNK - (there.length - nth) * gap);
    }
    lastWord.set(place, TRUNK - there.length * gap - CLEAR);
  }
  return {
    enter: (bundle, link) =>
      (bundle.kind === 'fork'
        ? enterAt.get(`${link.end} ${bundle.key}`)
        : backAt.get(`${link.end} enter ${bundle.key}`)) ?? ARROW,
    leave: (bundle, link) =>
      bundle.kind === 'fork' ? TRUNK : (backAt.get(`${link.start} leave ${bundle.key}`) ?? TRUNK),
    words: (place) => ({
      from: firstWord.get(place) ?? 2,
      to: lastWord.get(place) ?? COLUMN_WIDTH - 2,
    }),
  };
}
