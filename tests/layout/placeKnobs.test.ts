/** Where the buttons of a card and of a head stand, worked out by hand: beside it, and elsewhere where something must be read there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnobPlace, type KnobWish, placeKnobs } from '../../src/layout/placeKnobs.ts';
import { grow, overlaps } from '../../src/layout/rect.ts';
import type { Rect } from '../../src/layout/sheetLayout.ts';

const CARD: Rect = { x: 0, y: 0, width: 232, height: 94 };
const HEAD: Rect = { x: 0, y: 0, width: 232, height: 30 };
const EVERYWHERE: Rect = { x: -1000, y: -1000, width: 2000, height: 2000 };
const KNOBS = { long: 76, short: 26, sight: EVERYWHERE };

/** What is to be read of a card or head reaches to its border, which buttons may touch. */
const inside = (of: Rect): Rect => grow(of, -1);

const besideCard = (words: readonly Rect[], more: Partial<KnobWish> = {}) =>
  placeKnobs({ ...KNOBS, of: CARD, isHead: false, words: [inside(CARD), ...words], ...more });
const besideHead = (words: readonly Rect[], more: Partial<KnobWish> = {}) =>
  placeKnobs({ ...KNOBS, of: HEAD, isHead: true, words: [inside(HEAD), ...words], ...more });

const boxAt = ({ x, y, lies }: KnobPlace, { long, short }: Pick<KnobWish, 'long' | 'short'>): Rect =>
  lies === 'row' ? { x, y, width: long, height: short } : { x, y, width: short, height: long };

/** Words on the whole paper but in one place. */
function allBut(place: KnobPlace): readonly Rect[] {
  const { x, y, width, height } = boxAt(place, KNOBS);
  return [
    { x: -1000, y: -1000, width: 2000, height: y + 1000 },
    { x: -1000, y: y + height, width: 2000, height: 1000 - y - height },
    { x: -1000, y, width: x + 1000, height },
    { x: x + width, y, width: 1000 - x - width, height },
  ];
}

describe('the buttons of a card', () => {
  it('stand at the middle of its right edge', () => {
    expect(besideCard([])).toEqual({ x: 231, y: 9, lies: 'column' });
  });

  it.each<[string, KnobPlace]>([
    ['a little further right, past a stamp', { x: 247, y: 9, lies: 'column' }],
    ['further right, past a larger one', { x: 269, y: 9, lies: 'column' }],
    ['beside its upper part', { x: 231, y: 0, lies: 'column' }],
    ['beside its upper part, below a stamp', { x: 231, y: 16, lies: 'column' }],
    ['beside its lower part', { x: 231, y: 18, lies: 'column' }],
    ['beside its lower part, above a stamp', { x: 231, y: -8, lies: 'column' }],
    ['below it, at the right', { x: 156, y: 95, lies: 'row' }],
    ['above it, at the right', { x: 156, y: -27, lies: 'row' }],
    ['above it, clear of a stamp', { x: 118, y: -27, lies: 'row' }],
    ['at its left edge', { x: -25, y: 9, lies: 'column' }],
    ['over the sign of its role', { x: -16, y: 9, lies: 'column' }],
    ['further over that sign', { x: 10, y: 9, lies: 'column' }],
    ['over that sign, at the upper end below a stamp', { x: -2, y: 16, lies: 'column' }],
    ['over that sign, at the lower end above a stamp', { x: -2, y: 2, lies: 'column' }],
    ['over that sign, below the name of a card beside', { x: -2, y: 59, lies: 'column' }],
    ['over the signs along its lower edge', { x: 140, y: 80, lies: 'row' }],
  ])('stand %s where that alone is free', (_, place) => {
    expect(placeKnobs({ ...KNOBS, of: CARD, isHead: false, words: allBut(place) })).toEqual(place);
  });

  it('go no further than they must', () => {
    // A stamp of twelve reaches beside the middle of the edge.
    expect(besideCard([{ x: 231, y: 40, width: 12, height: 12 }])).toEqual({ x: 247, y: 9, lies: 'column' });
  });

  it('are not driven away by a hair', () => {
    expect(besideCard([{ x: 256.995, y: 0, width: 100, height: 94 }]).x).toBe(231);
    expect(besideCard([{ x: 231, y: -100, width: 100, height: 109.005 }]).x).toBe(231);
  });

  it('cover as little as can be where nothing is free', () => {
    const walls = [
      { x: 232, y: -200, width: 200, height: 500 },
      { x: -200, y: -200, width: 432, height: 200 },
      { x: -200, y: 0, width: 200, height: 94 },
    ];
    const below = (width: number) => ({ x: 156, y: 95, width, height: 26 });
    // The card counts as written on as a whole: at its lower left corner 23 by 34 of it and 2 by 35 of the wall, 852.
    // Below, 32 by 26 are 832, and 33 by 26 are 858; everywhere else it is more.
    expect(besideCard([...walls, below(32)])).toEqual({ x: 156, y: 95, lies: 'row' });
    expect(besideCard([...walls, below(33)])).toEqual({ x: -2, y: 59, lies: 'column' });
  });

  it('cover something sooner than to be out of sight', () => {
    // All that is seen ends eight beside the card, and just above it; below, all is written on.
    const sight = { x: 0, y: -10, width: 240, height: 300 };
    const below = { x: -50, y: 95, width: 400, height: 100 };
    // Upright on the card's left end 26 by 67 are written on, 1742; along its lower edge 76 by 13 and 76 by 11, 1824.
    expect(besideCard([below], { sight })).toEqual({ x: 10, y: -8, lies: 'column' });
    // Where two less are seen at the top, 2 by 26 upright are out of sight, which is eight times as bad.
    expect(besideCard([below], { sight: { ...sight, y: -6 } })).toEqual({ x: 140, y: 80, lies: 'row' });
  });
});

describe('the buttons of a head', () => {
  it('stand above its right end', () => {
    expect(besideHead([])).toEqual({ x: 156, y: -27, lies: 'row' });
  });

  it.each<[string, KnobPlace]>([
    ['above, clear of a stamp', { x: 130, y: -27, lies: 'row' }],
    ['above its left end, beside the arrow that comes down there', { x: 20, y: -27, lies: 'row' }],
    ['at its right edge, upwards', { x: 231, y: -76, lies: 'column' }],
    ['at its right edge, upwards, above a stamp', { x: 231, y: -102, lies: 'column' }],
    ['at its right edge, downwards', { x: 231, y: 30, lies: 'column' }],
    ['at its right edge, downwards, below a stamp', { x: 231, y: 46, lies: 'column' }],
    ['below its right end', { x: 156, y: 31, lies: 'row' }],
  ])('stand %s where that alone is free', (_, place) => {
    expect(placeKnobs({ ...KNOBS, of: HEAD, isHead: true, words: allBut(place) })).toEqual(place);
  });

  it('stand above what is written over the head, and above no more than that', () => {
    const near = { x: 0, y: -40, width: 232, height: 19 };
    const far = { x: 0, y: -140, width: 232, height: 19 };
    expect(besideHead([near, far])).toEqual({ x: 156, y: -67, lies: 'row' });
    expect(besideHead([far, near])).toEqual({ x: 156, y: -67, lies: 'row' });
    const between = { x: 0, y: -100, width: 232, height: 59 };
    expect(besideHead([near, between])).toEqual({ x: 156, y: -127, lies: 'row' });
    expect(besideHead([near, between, far])).toEqual({ x: 156, y: -167, lies: 'row' });
  });

  it('stand below at the upper edge of what is seen', () => {
    const sight = { ...EVERYWHERE, y: -5 };
    expect(boxAt(besideHead([], { sight }), KNOBS).y).toBeGreaterThanOrEqual(30);
  });
});

it('knobs stand where they would anyway if nothing is written there, and never on their own card or head', () => {
  const side = fc.integer({ min: -300, max: 300 });
  const box = fc.record({
    x: side,
    y: side,
    width: fc.integer({ min: 5, max: 250 }),
    height: fc.integer({ min: 5, max: 90 }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 6 }), fc.boolean(), (others, isHead) => {
      const of = isHead ? HEAD : CARD;
      const wish = { of, isHead, long: 90, short: 32, words: [inside(of), ...others], sight: EVERYWHERE };
      const place = boxAt(placeKnobs(wish), wish);
      const plain = boxAt(placeKnobs({ ...wish, words: [inside(of)] }), wish);
      if (!others.some((other) => overlaps(other, plain))) expect(place).toEqual(plain);
      expect(overlaps(place, inside(of))).toBe(false);
    }),
    { seed: 20261130, numRuns: 300 },
  );
});
