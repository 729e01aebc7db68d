/** What thinning may take away from a crowded cell, item by item. */
import { describe, expect, it } from 'vitest';
import type { UnsaidItem } from '../../../src/analysis/flow/flow.ts';
import { thinCells } from '../../../src/analysis/flow/thinCells.ts';
import type { LaneEdit } from '../../../src/model/records.ts';
import type { Lane } from '../../../src/model/words.ts';
import type { Part, PlaybookEntry } from '../../../src/playbook/playbook.ts';
import { asId } from '../../fixtures/mapBuilder.ts';

interface Line {
  readonly key: string;
  readonly rank?: number;
  readonly lane?: Lane;
  /** The records that call for it; the step itself unless said. */
  readonly for?: readonly string[];
  readonly part?: Part;
  readonly entry?: string;
  readonly touched?: boolean;
}

const STEP = 'pick';
const itemOf = (line: Line): UnsaidItem => ({
  key: line.key,
  step: asId(STEP),
  lane: line.lane ?? 'action',
  reasons: (line.for ?? [STEP]).map((record) => ({
    entry: line.entry ?? 'plain',
    person: null,
    part: line.part ?? null,
    record,
  })),
  asks: null,
  edit: line.touched ? ({ id: asId(`edit.${line.key}`) } as LaneEdit) : null,
  reasonsChanged: false,
  rank: line.rank ?? 50,
  say: () => ({ en: line.key, 'zh-CN': line.key }),
});

/** Entries as far as thinning looks at them. */
const ENTRIES: { readonly [id: string]: Partial<PlaybookEntry> } = {
  plain: { when: {} },
  concern: { when: { each: 'concern-unanswered' } },
  limit: { when: { limit: ['below'] } },
  'limit-or-unknown': { when: { limit: ['below', 'unknown'] } },
};

const left = (lines: readonly Line[]): readonly string[] =>
  thinCells(STEP, lines.map(itemOf), (id) => ENTRIES[id] as PlaybookEntry | undefined).map(({ key }) => key);

/** So many lines of middle rank. */
const crowd = (count: number, more: Partial<Line> = {}): readonly Line[] =>
  Array.from({ length: count }, (_, nth) => ({ key: `line-${nth}`, ...more }));

describe('a cell', () => {
  it('of seven lines stays as it is, and of eight loses one', () => {
    expect(left(crowd(7))).toHaveLength(7);
    expect(left(crowd(8))).toHaveLength(7);
    expect(left(crowd(12))).toHaveLength(7);
  });

  it('loses the lowest rank first, of the same rank the first key, and keeps its order', () => {
    const lines = [{ key: 'z', rank: 10 }, ...crowd(7), { key: 'y', rank: 11 }];
    expect(left(lines)).toEqual(crowd(7).map(({ key }) => key));
    expect(left(crowd(9))).toEqual(
      crowd(9)
        .map(({ key }) => key)
        .slice(2),
    );
  });

  it('is thinned for itself: lines of the other lane take no room in it', () => {
    const lines = [...crowd(5), ...crowd(5, { lane: 'information' })];
    expect(left(lines)).toHaveLength(10);
  });

  it.each(['system', 'capability', 'team'] as const)('of %s is never thinned', (lane) => {
    expect(left(crowd(12, { lane }))).toHaveLength(12);
  });
});

describe('what stays', () => {
  it.each<[string, Partial<Line>]>([
    ['what a hand has touched', { rank: 1, touched: true }],
    ['what says a concern', { rank: 1, entry: 'concern' }],
    ['what says a known limit', { rank: 1, entry: 'limit' }],
  ])('%s', (_, more) => {
    expect(left([...crowd(9, { rank: 84 }), { key: 'kept', ...more }])).toContain('kept');
    // It takes a place all the same.
    expect(left([...crowd(9, { rank: 84 }), { key: 'kept', ...more }])).toHaveLength(7);
  });

  it.each<[string, Partial<Line>]>([
    ['what says a limit that may be unknown', { rank: 1, entry: 'limit-or-unknown' }],
    ['what no entry is known for', { rank: 1, entry: 'gone' }],
  ])('not %s', (_, more) => {
    expect(left([...crowd(9), { key: 'first', ...more }])).not.toContain('first');
  });

  it('all that ranks as high as one’s own words', () => {
    expect(left(crowd(9, { rank: 85 }))).toHaveLength(9);
    expect(left(crowd(9, { rank: 84 }))).toHaveLength(7);
  });

  it('leaves room for four lines of ours, however much there is', () => {
    const own = Array.from({ length: 9 }, (_, nth) => ({ key: `own-${nth}`, rank: 90 }));
    expect(left([...own, ...crowd(3)])).toHaveLength(9 + 3);
    expect(left([...own, ...crowd(4)])).toHaveLength(9 + 4);
    expect(left([...own, ...crowd(6)])).toHaveLength(9 + 4);
    expect(left([...own.slice(0, 2), ...crowd(9)])).toHaveLength(7);
    expect(left([...own.slice(0, 4), ...crowd(9)])).toHaveLength(4 + 4);
  });
});

describe('nobody is left without a line', () => {
  it('who has one weak line, in whichever of the two lanes', () => {
    const alone: Line = { key: 'alone', rank: 1, for: ['seat-of-ann'] };
    expect(left([...crowd(9), alone])).toContain('alone');
    const elsewhere: Line = { key: 'elsewhere', lane: 'information', for: ['seat-of-ann'] };
    expect(left([...crowd(9), alone, elsewhere])).not.toContain('alone');
  });

  it('an approver in neither lane', () => {
    const alone: Line = { key: 'alone', rank: 1, for: ['seat-of-ann'], part: 'approver' };
    const elsewhere: Line = { key: 'elsewhere', lane: 'information', for: ['seat-of-ann'], part: 'approver' };
    expect(left([...crowd(9), alone, elsewhere])).toContain('alone');
    expect(left([...crowd(9), alone, { ...elsewhere, lane: 'action' }])).not.toContain('alone');
  });

  it('and the last of several lines of theirs stays, whichever the others were', () => {
    const two = [
      { key: 'weak', rank: 1, for: ['seat-of-ann'] },
      { key: 'weaker', rank: 0, for: ['seat-of-ann'] },
    ];
    const stays = left([...crowd(9), ...two]);
    expect(stays).toContain('weak');
    expect(stays).not.toContain('weaker');
  });

  it('a line for two people stays while one of them has no other', () => {
    const both: Line = { key: 'both', rank: 1, for: ['seat-of-ann', 'seat-of-bo'] };
    const anns: Line = { key: 'anns', for: ['seat-of-ann'] };
    const bos: Line = { key: 'bos', for: ['seat-of-bo'] };
    expect(left([...crowd(9), both, anns])).toContain('both');
    expect(left([...crowd(9), both, anns, bos])).not.toContain('both');
  });

  it('but what the step itself asks for may all go', () => {
    const people = ['ann', 'bo', 'cy', 'di', 'ed', 'fay', 'gus', 'hal'];
    const theirs = people.map((person) => ({ key: person, rank: 40, for: [`seat-of-${person}`] }));
    expect(left([{ key: 'of the step', rank: 60 }, ...theirs])).toEqual(people);
  });
});
