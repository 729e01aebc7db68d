/** Where on the sides of its card a line begins and ends. */
import { describe, expect, it } from 'vitest';
import { layoutSheet } from '../../../src/layout/layoutSheet.ts';
import type { Channels } from '../../../src/layout/lines/channels.ts';
import { spreadPorts } from '../../../src/layout/lines/ports.ts';
import type { Card } from '../../../src/layout/sheetLayout.ts';
import { asId, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';

const NO_CHANNELS: Channels = { upright: [], level: [], obstacles: [] };
const LEFT = -1;
const RIGHT = 1;

const cardAt = (key: string, y: number): Card => ({
  x: 0,
  y,
  width: 232,
  height: 94,
  key,
  seat: null,
  person: asId(key),
  step: null,
  form: 'full',
});

/** The ends, from top to bottom, of so many lines that come to one side of a card from cards one below the other. */
function endsOf(count: number, side: -1 | 1): readonly number[] {
  const routes = Array.from({ length: count }, (_, nth) => ({
    key: `line ${nth}`,
    route: {
      from: { card: cardAt(`from ${nth}`, nth * 1000), side: side === 1 ? LEFT : RIGHT } as const,
      to: { card: cardAt('to', 300), side },
      legs: [0],
    },
  }));
  const heights = spreadPorts(routes, NO_CHANNELS);
  return routes.map(({ key }) => heights.get(`${key} to`) as number);
}

const gaps = (heights: readonly number[]) => heights.slice(1).map((height, nth) => height - (heights[nth] as number));
const MIDDLE = 300 + 94 / 2;
/** No side's ends lie on a height at which an end of the other side may lie, so that two never meet head on. */
const OF_SIDE = { [RIGHT]: [0, 1, 2, 3], [LEFT]: [4, 5, 6, 7] };

describe.each([
  ['right', RIGHT],
  ['left', LEFT],
] as const)('on the %s side of a card', (_, side) => {
  it('one line ends at the middle', () => {
    expect(Math.abs((endsOf(1, side)[0] as number) - MIDDLE)).toBeLessThanOrEqual(4);
  });

  it.each([
    [2, 16],
    [5, 16],
    [6, 8],
    [10, 8],
  ])('%d lines end around the middle, %d apart, in the order in which they come', (count, apart) => {
    const ends = endsOf(count, side);
    expect(gaps(ends)).toEqual(Array(count - 1).fill(apart));
    expect(Math.abs(((ends[0] as number) + (ends.at(-1) as number)) / 2 - MIDDLE)).toBeLessThanOrEqual(4);
  });

  it.each([1, 2, 5, 10, 11, 15, 20, 21, 30, 40])('%d lines end on heights that only this side has', (count) => {
    const kinds = endsOf(count, side).map((height) => height % 8);
    expect(OF_SIDE[side]).toEqual(expect.arrayContaining(kinds));
  });

  it.each([11, 15, 20, 21, 30, 40, 41, 60, 120])(
    '%d lines end each at a height of its own, clear of the corners',
    (count) => {
      const ends = endsOf(count, side);
      expect(Math.min(...gaps(ends))).toBeGreaterThan(0);
      expect(ends[0]).toBeGreaterThan(300 + 4);
      expect(ends.at(-1)).toBeLessThan(394 - 4);
      // As far from the top as from the bottom.
      expect(Math.abs(((ends[0] as number) + (ends.at(-1) as number)) / 2 - MIDDLE)).toBeLessThanOrEqual(6);
    },
  );
});

describe('a line between neighbours', () => {
  const ends = (lower: number, sides: readonly [-1 | 1, -1 | 1]) => {
    const [from, to] = [cardAt('from', 0), cardAt('to', lower)];
    const route = { from: { card: from, side: sides[0] }, to: { card: to, side: sides[1] }, legs: [0] };
    const heights = spreadPorts([{ key: 'line', route }], NO_CHANNELS);
    return [heights.get('line from'), heights.get('line to')];
  };

  it('runs straight where they stand on nearly one height', () => {
    for (const lower of [0, 4, -4]) {
      const [from, to] = ends(lower, [RIGHT, LEFT]);
      expect(to).toBe(from);
    }
  });

  it('ends at the middle of both where they do not, or where it comes back to the same side', () => {
    expect(ends(40, [RIGHT, LEFT])).toEqual([48, 84]);
    expect(ends(8, [RIGHT, RIGHT])).toEqual([48, 56]);
  });
});

describe('of the lines at one side of a card', () => {
  const endsAt = (given: Sketch, key: string) =>
    layoutSheet(sketch(given))
      .lines.map(({ from, to, points }) => ({
        other: from === key ? to : from,
        y: (from === key ? points[0] : points.at(-1))?.y ?? 0,
        key: [from, to].find((end) => end === key),
      }))
      .filter((end) => end.key === key)
      .sort((a, b) => a.y - b.y)
      .map(({ other }) => other);

  it('those to neighbours end in the order in which these stand', () => {
    const given: Sketch = {
      people: { lin: '', a: '', b: '', c: '' },
      steps: { need: 'need', choice: 'selection' },
      seats: ['lin initiator need', 'c approver choice', 'a approver choice', 'b approver choice'],
    };
    const order = ['c.approver.choice', 'a.approver.choice', 'b.approver.choice'];
    for (const relations of [
      ['lin sways c', 'lin sways a', 'lin sways b'],
      ['b sways lin', 'c sways lin', 'a sways lin'],
    ]) {
      expect(endsAt({ ...given, relations }, 'lin.initiator.need')).toEqual(order);
    }
  });

  it('those that go round above end above those to a neighbour, the highest on top, wherever they lead in the end', () => {
    // To the third column the way leads over the cards of the second, and to the card outside above that.
    const given: Sketch = {
      people: { lin: '', b: '', p: '', q: '', a: '', zhao: '' },
      steps: { need: 'need', choice: 'selection', sign: 'budget' },
      seats: ['lin initiator need', 'b approver choice', 'p approver sign', 'q approver sign', 'a approver sign'],
      places: { zhao: [270, -400] },
    };
    for (const relations of [
      ['lin sways b', 'lin sways a', 'lin sways zhao'],
      ['b sways lin', 'a sways lin', 'zhao sways lin'],
    ]) {
      expect(endsAt({ ...given, relations }, 'lin.initiator.need')).toEqual([
        'zhao',
        'a.approver.sign',
        'b.approver.choice',
      ]);
    }
  });
});
