/** Knobs stand clear of every stamp that they could reach, and only of those. */
import { describe, expect, it } from 'vitest';
import { stampNear } from '../../../../src/views/sheet/canvas/stampNear.ts';
import type { SheetNode } from '../../../../src/views/sheet/canvas/toFlow.ts';

const card = (key: string, x: number, y: number, stamped: boolean): SheetNode =>
  ({
    id: `card ${key}`,
    type: 'card',
    position: { x, y },
    width: 200,
    height: 94,
    data: { card: { key }, stamp: stamped ? { count: 1, worst: 'stop' } : null },
  }) as unknown as SheetNode;

describe('stampNear', () => {
  it('sees the card’s own stamp and that of the card below, which knobs reach when the sheet is far away', () => {
    expect(stampNear([card('a', 0, 0, true)], 'a')).toBe(true);
    expect(stampNear([card('a', 0, 0, false), card('b', 0, 106, true)], 'a')).toBe(true);
  });

  it('looks no further than knobs reach, and at no other column', () => {
    const others = [card('b', 0, 212, true), card('c', 0, -106, true), card('d', 260, 0, true)];
    expect(stampNear([card('a', 0, 0, false), ...others], 'a')).toBe(false);
    expect(stampNear(others, 'gone')).toBe(false);
  });
});
