/** How the sheet is shown when it opens, and how it moves to show something. */
import { describe, expect, it } from 'vitest';
import {
  columnsBeyond,
  detailAt,
  fitSheet,
  followShare,
  knobScale,
  MOST_SHARE,
  POINTER_TARGET,
  revealBox,
  shareOf,
  textScale,
} from '../../../../src/views/sheet/canvas/fitSheet.ts';

describe('fitSheet', () => {
  const example = { x: 0, y: 0, width: 1624, height: 470 };

  it('shows all six steps of an example at 1280 by 800 with names of at least 12 pixels', () => {
    const shown = fitSheet(example, { width: 1234, height: 426 }, 122);
    expect(shown.x + example.width * shown.zoom).toBeLessThanOrEqual(1234);
    expect(shown.x).toBe(122);
    expect(14.5 * shown.zoom * textScale(shown.zoom)).toBeGreaterThanOrEqual(12);
    expect(detailAt(shown.zoom)).toBe('full');
  });

  it('never enlarges, and never shrinks below reading', () => {
    expect(fitSheet({ x: 0, y: 0, width: 300, height: 100 }, { width: 1234, height: 426 }, 122).zoom).toBe(1);
    expect(fitSheet({ x: 0, y: 0, width: 9000, height: 4000 }, { width: 1234, height: 426 }, 122).zoom).toBe(0.58);
  });
});

describe('followShare', () => {
  it('follows a sheet that has grown notably, neither creeps nor goes back', () => {
    expect(followShare(0.4, 0.55)).toBe(0.55);
    expect(followShare(0.4, 0.42)).toBe(0.4);
    expect(followShare(0.55, 0.4)).toBe(0.55);
  });
});

describe('knobScale', () => {
  it('keeps a knob as large on the screen as a pointer and a finger need, down to where cards are dots', () => {
    for (let zoom = 0.2; zoom <= 1.25; zoom += 0.01) {
      if (detailAt(zoom) === 'dot') continue;
      expect(knobScale(zoom) * zoom * POINTER_TARGET, `${zoom}`).toBeGreaterThanOrEqual(POINTER_TARGET);
    }
  });
});

describe('paper above the heads', () => {
  const young = { x: 0, y: 0, width: 400, height: 200 };

  it('is left where the pane has height to spare, so that an opinion holder can be written there', () => {
    const pane = { width: 1234, height: 700 };
    const { y, zoom } = fitSheet(young, pane, 122);
    expect(y).toBeGreaterThanOrEqual(96);
    expect(y + young.height * zoom).toBeLessThan(pane.height - 64);
  });

  it('pushes no card out of a pane that is just high enough', () => {
    expect(fitSheet(young, { width: 1234, height: 290 }, 122).y).toBeLessThan(30);
    expect(fitSheet(young, { width: 1234, height: 700 }, 122, false).y).toBeLessThan(30);
  });
});

describe('shareOf', () => {
  const whole = { width: 1234, height: 748 };

  it('gives the sheet the height it needs, and the rest to our lanes', () => {
    const bounds = { x: 0, y: -60, width: 1624, height: 400 };
    const share = shareOf(bounds, whole, 122);
    const { zoom, y } = fitSheet(bounds, { width: 1234, height: share * whole.height }, 122);
    expect(zoom).toBe(fitSheet(bounds, { width: 1234, height: 5000 }, 122).zoom);
    expect(y + (bounds.y + bounds.height) * zoom).toBeLessThan(share * whole.height);
    expect(share).toBeLessThan(MOST_SHARE);
  });

  it('leaves room for the lanes under a tall sheet, and for a sheet over them', () => {
    expect(shareOf({ x: 0, y: 0, width: 900, height: 4000 }, whole, 122)).toBe(MOST_SHARE);
    expect(shareOf({ x: 0, y: 0, width: 900, height: 60 }, whole, 122)).toBeGreaterThan(0.3);
  });
});

describe('revealBox', () => {
  const pane = { width: 1000, height: 500 };
  const now = { x: 100, y: 50, zoom: 0.5 };

  it('moves nothing that is in sight', () => {
    expect(revealBox({ x: 100, y: 100, width: 200, height: 100 }, pane, now, 120)).toBe(now);
    // Beside the names of the lanes, and close to each edge: all of it is seen.
    expect(revealBox({ x: -200, y: 100, width: 200, height: 100 }, pane, now, 120)).toBe(now);
    expect(revealBox({ x: 1600, y: 800, width: 200, height: 100 }, pane, now, 120)).toBe(now);
    expect(revealBox({ x: 100, y: -98, width: 200, height: 100 }, pane, now, 120)).toBe(now);
  });

  it('moves no further than it must', () => {
    expect(revealBox({ x: 2000, y: 100, width: 200, height: 100 }, pane, now, 120)).toEqual({
      x: -120,
      y: 50,
      zoom: 0.5,
    });
    expect(revealBox({ x: 100, y: -400, width: 200, height: 100 }, pane, now, 120)).toEqual({
      x: 100,
      y: 220,
      zoom: 0.5,
    });
  });
});

describe('textScale', () => {
  it('keeps text readable without growing out of the cards', () => {
    expect([1.5, 1, 0.75, 0.6, 0.2].map(textScale)).toEqual([1, 1, 1.25, 1.55, 1.6]);
  });
});

describe('the steps beyond the right edge', () => {
  const columns = [0, 300, 600].map((x) => ({ x, y: 0, width: 200, height: 90 }));
  it.each([
    // The last ends at 800.
    [800, { x: 0, y: 0, zoom: 1 }, 0],
    // Half of the last is cut off, then all of it and half of the one before.
    [700, { x: 0, y: 0, zoom: 1 }, 1],
    [400, { x: 0, y: 0, zoom: 1 }, 2],
    // Panned by 100, and at half the size.
    [700, { x: -100, y: 0, zoom: 1 }, 0],
    [400, { x: 0, y: 0, zoom: 0.5 }, 0],
    [300, { x: 0, y: 0, zoom: 0.5 }, 1],
  ] as const)('in a pane of %i px at %o there are %i', (width, now, count) => {
    expect(columnsBeyond(columns, width, now)).toBe(count);
  });
});
