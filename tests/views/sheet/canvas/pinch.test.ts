/** What two fingers do to the viewport. */
import { describe, expect, it } from 'vitest';
import { MAX_ZOOM, MIN_ZOOM, nearerZoom } from '../../../../src/views/sheet/canvas/fitSheet.ts';
import { pinch, zoomAt } from '../../../../src/views/sheet/canvas/pinch.ts';

const START = { x: 100, y: 40, zoom: 1 };
/** The place on the sheet under a point of the pane. */
const under = (viewport: typeof START, x: number, y: number) => [
  (x - viewport.x) / viewport.zoom,
  (y - viewport.y) / viewport.zoom,
];

describe('pinch', () => {
  it('zooms by how far the fingers go apart, around the place between them', () => {
    const after = pinch(
      START,
      [
        { x: 300, y: 200 },
        { x: 400, y: 200 },
      ],
      [
        { x: 250, y: 200 },
        { x: 450, y: 200 },
      ],
    );
    expect(after.zoom).toBe(2);
    expect(under(after, 350, 200)).toEqual(under(START, 350, 200));
  });

  it('pans with fingers that keep their distance', () => {
    const after = pinch(
      START,
      [
        { x: 300, y: 200 },
        { x: 400, y: 200 },
      ],
      [
        { x: 330, y: 150 },
        { x: 430, y: 150 },
      ],
    );
    expect(after).toEqual({ x: 130, y: -10, zoom: 1 });
  });

  it('stays within the least and the most, and survives two fingers in one place', () => {
    const near = pinch(
      START,
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
      ],
      [
        { x: 0, y: 0 },
        { x: 900, y: 0 },
      ],
    );
    const far = pinch(
      START,
      [
        { x: 0, y: 0 },
        { x: 900, y: 0 },
      ],
      [
        { x: 5, y: 0 },
        { x: 5, y: 0 },
      ],
    );
    expect([near.zoom, far.zoom]).toEqual([MAX_ZOOM, MIN_ZOOM]);
  });
});

describe('going nearer', () => {
  it('keeps the place that was pressed where it is', () => {
    expect(under(zoomAt(START, { x: 350, y: 200 }, 1.6), 350, 200)).toEqual(under(START, 350, 200));
  });

  it('is asked for by what is too small for a pointer or a finger alone', () => {
    expect(nearerZoom(24, 24)).toBe(1);
    expect(nearerZoom(43.6, 44)).toBe(1);
    expect(20 * nearerZoom(20, 44)).toBeGreaterThan(44);
  });
});
