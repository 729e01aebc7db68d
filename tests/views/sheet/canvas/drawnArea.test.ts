// Which part of a large sheet is drawn.
import { describe, expect, it } from 'vitest';
import { drawnArea } from '../../../../src/views/sheet/canvas/drawnArea.ts';

const PANE = { width: 1000, height: 500 };
const at = (x: number, y: number, zoom = 1) => ({ x, y, zoom });

describe('the part of the sheet that is drawn', () => {
  it('is what is in sight with some of it on every side', () => {
    const { x, y, width, height } = drawnArea(null, PANE, at(-2000, -100));
    expect([x, y, width, height].map(Math.round)).toEqual([1820, 10, 1360, 680]);
  });

  it('is as much larger as the sheet is farther away', () => {
    const { x, width } = drawnArea(null, PANE, at(0, 0, 0.5));
    expect([x, width].map(Math.round)).toEqual([-360, 2720]);
  });

  it('stays the same object while the pan stays within it', () => {
    const first = drawnArea(null, PANE, at(0, 0));
    expect(drawnArea(first, PANE, at(-170, 80))).toBe(first);
    expect(drawnArea(first, PANE, at(170, -80))).toBe(first);
  });

  it('follows a pan that goes beyond it, to any side', () => {
    const first = drawnArea(null, PANE, at(0, 0));
    for (const [x, y] of [
      [-190, 0],
      [190, 0],
      [0, -95],
      [0, 95],
    ] as const) {
      const next = drawnArea(first, PANE, at(x, y));
      expect(next).not.toBe(first);
      expect(Math.round(next.x + next.width / 2)).toBe(500 - x);
      expect(Math.round(next.y + next.height / 2)).toBe(250 - y);
    }
  });

  it('shrinks when somebody comes much nearer, and grows when the pane does', () => {
    const first = drawnArea(null, PANE, at(0, 0));
    expect(Math.round(drawnArea(first, PANE, at(0, 0, 2)).width)).toBe(680);
    expect(Math.round(drawnArea(first, { width: 1500, height: 500 }, at(0, 0)).width)).toBe(2040);
  });
});
