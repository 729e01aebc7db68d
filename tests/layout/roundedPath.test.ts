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

it('rounds by half of the shorter side at most, whichever that is', () => {
  const bend = (first: number, second: number) =>
    roundedPath([
      { x: 0, y: 0 },
      { x: first, y: 0 },
      { x: first, y: second },
    ]);
  expect(bend(6, 40)).toBe('M0 0L3 0Q6 0 6 3L6 40');
  expect(bend(40, 6)).toBe('M0 0L37 0Q40 0 40 3L40 6');
  expect(bend(40, 60)).toBe('M0 0L32 0Q40 0 40 8L40 60');
  expect(bend(-40, -60)).toBe('M0 0L-32 0Q-40 0 -40 -8L-40 -60');
  expect(bend(0, 60)).toBe('M0 0L0 0Q0 0 0 0L0 60');
});

it('goes through every corner, as round as it is told', () => {
  const stairs = [0, 1, 2, 3].map((nth) => ({ x: Math.ceil(nth / 2) * 20, y: Math.floor(nth / 2) * 20 }));
  expect(roundedPath(stairs, 4)).toBe('M0 0L16 0Q20 0 20 4L20 16Q20 20 24 20L40 20');
  expect(roundedPath([{ x: 5, y: 6 }])).toBe('M5 6');
});
