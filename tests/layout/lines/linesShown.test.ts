/** Which lines are drawn when there are many. */
import { describe, expect, it } from 'vitest';
import { linesShown } from '../../../src/layout/lines/linesShown.ts';
import { ALL_UP_TO } from '../../../src/layout/lines/mainLines.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';

const people = Object.fromEntries(Array.from({ length: 8 }, (_, nth) => [`p${nth}`, '']));
const pairs = Array.from({ length: 8 }, (_, a) => Array.from({ length: 8 }, (_, b) => [a, b] as const))
  .flat()
  .filter(([a, b]) => a !== b);
const mapOf = (count: number) =>
  sketch({ people, relations: pairs.slice(0, count).map(([a, b]) => `p${a} sways p${b}${a === 3 ? ' strong' : ''}`) });

describe('linesShown', () => {
  it('draws all while they are few', () => {
    const { shown, hidden } = linesShown(mapOf(ALL_UP_TO).relations, { kind: 'nothing' });
    expect(shown.size).toBe(ALL_UP_TO);
    expect(hidden.size).toBe(0);
  });

  it('draws the strong ones of many, and counts the others at both ends', () => {
    const map = mapOf(40);
    const { shown, hidden } = linesShown(map.relations, { kind: 'nothing' });
    expect([...shown].every((id) => map.relations[id]?.strength === 'strong')).toBe(true);
    expect(shown.size).toBe(7);
    expect([...hidden.values()].reduce((sum, count) => sum + count, 0)).toBe(2 * (40 - 7));
  });

  it('draws conflicts among many, and counts who reports to whom and who guards whom', () => {
    const also = ['p0 conflicts p1', 'p0 reports-to p2', 'p1 guards p2'];
    const sways = pairs.slice(0, 40).map(([a, b]) => `p${a} sways p${b} weak`);
    const map = sketch({ people, relations: [...sways, ...also] });
    const { shown } = linesShown(map.relations, { kind: 'nothing' });
    expect([...shown].map((id) => map.relations[id]?.kind)).toEqual(['conflict']);
  });

  it('draws all lines of whoever is selected', () => {
    const { shown, hidden } = linesShown(mapOf(40).relations, { kind: 'people', ids: ['p0'] });
    expect([...shown].filter((id) => id.startsWith('p0.') || id.endsWith('.p0'))).toHaveLength(7 + 5);
    expect(hidden.has('p0')).toBe(false);
  });
});
