/** The path of a line as SVG. */
import { expect, it } from 'vitest';
import { roundedPath } from '../../src/layout/roundedPath.ts';

it('rounds corners, less where a side is short', () => {
  expect(roundedPath([])).toBe('');
  expect(
    roundedPath([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ]),
  ).toBe('M0 0L10 0');
  const corner = [
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 40, y: 6 },
  ];
  expect(roundedPath(corner)).toBe('M0 0L37 0Q40 0 40 3L40 6');
});
