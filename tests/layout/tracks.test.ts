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

  it('sets lines apart that would touch once their corners are rounded, and no others', () => {
    const behind = (gap: number) => nthOf([stretch('a', 0, 50, -1, 1), stretch('b', 50 + gap, 150, -1, 1)]);
    expect(behind(14)).toEqual({ a: [0, 1], b: [0, 1] });
    expect(behind(13)).toEqual({ b: [0, 2], a: [1, 2] });
    const ahead = (gap: number) => nthOf([stretch('a', 0, 50, 1, -1), stretch('b', 50 + gap, 150, 1, -1)]);
    expect(ahead(14)).toEqual({ a: [0, 1], b: [0, 1] });
    expect(ahead(13)).toEqual({ a: [0, 2], b: [1, 2] });
  });

  it('counts how many stand side by side over the whole run, also where not all of them meet', () => {
    const chain = [stretch('a', 0, 100, -1, -1), stretch('b', 80, 200, -1, -1), stretch('c', 190, 400, -1, -1)];
    expect(nthOf(chain)).toEqual({ a: [0, 3], b: [1, 3], c: [2, 3] });
    const groups = new Map(layTracks(chain).map((track) => [track.stretch.key, track.group]));
    expect(new Set(groups.values()).size).toBe(1);
    const apart = layTracks([stretch('a', 0, 100, -1, -1), stretch('b', 200, 300, -1, -1)]);
    expect(new Set(apart.map((track) => track.group)).size).toBe(2);
  });

  it('lays what turns left or up first, then what passes through, then what turns right or down', () => {
    const all = [stretch('right', 0, 90, 1, 1), stretch('through', 0, 90, 1, -1), stretch('left', 0, 90, -1, -1)];
    expect(nthOf(all)).toEqual({ left: [0, 3], through: [1, 3], right: [2, 3] });
  });

  it('does not depend on the order in which it is given alike stretches', () => {
    const [one, two] = [stretch('one', 0, 90, 1, -1), stretch('two', 0, 90, 1, -1)];
    expect(nthOf([two, one])).toEqual({ one: [0, 2], two: [1, 2] });
    expect(nthOf([one, two])).toEqual({ one: [0, 2], two: [1, 2] });
  });
});
