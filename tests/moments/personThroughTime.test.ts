/** Somebody's momentum: from the first known value to the last, and nothing told of what is not known. */
import { describe, expect, it } from 'vitest';
import type { ContactLevel, Stance } from '../../src/model/words.ts';
import { personThroughTime } from '../../src/moments/personThroughTime.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const then = (at: number, stance: Stance, contact: ContactLevel = 'unrecorded') => ({
  at,
  map: sketch({ people: { gao: { name: 'Gao', stance, contact } } }),
});
const without = { at: 2, map: sketch({ people: { lin: 'sales' } }) };
const gao = asId<never>('gao');
const drift = (...stances: readonly Stance[]) =>
  personThroughTime(
    stances.map((stance, at) => then(at, stance)),
    gao,
  ).stance;

describe('somebody through time', () => {
  it('stands in the order of time, in the states that know them', () => {
    const { points } = personThroughTime([then(3, 'supporter', 'met'), without, then(1, 'neutral')], gao);
    expect(points.map(({ at, stance, contact }) => [at, stance, contact])).toEqual([
      [1, 'neutral', 'unrecorded'],
      [3, 'supporter', 'met'],
    ]);
  });

  it.each<readonly [readonly Stance[], string | null]>([
    [['opponent', 'neutral', 'supporter'], 'up'],
    [['champion', 'supporter'], 'down'],
    [['neutral', 'opponent', 'neutral'], 'steady'],
    [['sceptic', 'unknown', 'neutral'], 'up'],
    [['unknown', 'champion'], null],
    [['unknown', 'unknown'], null],
    [['neutral'], null],
  ])('%j: %s', (stances, way) => {
    expect(drift(...stances)).toBe(way);
  });

  it('comes closer by a contact that took place', () => {
    const met = sketch({ people: { gao: 'none' }, contacts: [{ with: ['gao'], day: '2026-11-20' }] });
    const through = personThroughTime(
      [
        { at: 1, map: sketch({ people: { gao: 'none' } }) },
        { at: 2, map: met },
      ],
      gao,
    );
    expect(through.contact).toBe('up');
    expect(through.points[1]?.contact).toBe('contacted');
  });
});
