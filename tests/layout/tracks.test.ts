/** Tracks of lines side by side in one channel. */
import { describe, expect, it } from 'vitest';
import { layTracks, type Stretch } from '../../src/layout/lines/tracks.ts';

const stretch = (key: string, from: number, to: number, low: -1 | 1, high: -1 | 1): Stretch => ({
  key,
  from,
  to,
  low,
  high,
});
const nthOf = (stretches: readonly Stretch[]) =>
  Object.fromEntries(layTracks(stretches).map((track) => [track.stretch.key, [track.nth, track.of]]));

describe('layTracks', () => {
  it('lets lines that do not meet share the middle', () => {
    expect(nthOf([stretch('a', 0, 50, -1, 1), stretch('b', 100, 150, -1, 1)])).toEqual({ a: [0, 1], b: [0, 1] });
  });

  it('nests what turns to one side, the shorter inside', () => {
    const left = [stretch('long', 0, 200, -1, -1), stretch('short', 60, 120, -1, -1)];
    expect(nthOf(left)).toEqual({ short: [0, 2], long: [1, 2] });
    const right = [stretch('long', 0, 200, 1, 1), stretch('short', 60, 120, 1, 1)];
    expect(nthOf(right)).toEqual({ long: [0, 2], short: [1, 2] });
  });

  it('orders what passes through so that nothing crosses', () => {
    // Both come from the left at the top and leave to the right further down: the upper one turns down later.
    const down = [stretch('upper', 0, 100, -1, 1), stretch('lower', 20, 120, -1, 1)];
    expect(nthOf(down)).toEqual({ lower: [0, 2], upper: [1, 2] });
  });
});
