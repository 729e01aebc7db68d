/** What may be folded in a crowded cell, item by item. */
import { describe, expect, it } from 'vitest';
import { type BookEntry, bookEntry } from '../../../src/analysis/flow/bookEntry.ts';
import type { UnsaidItem } from '../../../src/analysis/flow/flow.ts';
import { foldCells } from '../../../src/analysis/flow/foldCells.ts';
import type { LaneEdit } from '../../../src/model/records.ts';
import type { Lane, ProfileKind } from '../../../src/model/words.ts';
import type { Part, PlaybookEntry, When } from '../../../src/playbook/playbook.ts';
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
  readonly learns?: boolean;
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
  learns: line.learns ?? false,
  retired: false,
  folded: false,
  rank: line.rank ?? 50,
  say: () => ({ en: line.key, 'zh-CN': line.key }),
});

const entryFor = (id: string, when: When): BookEntry =>
  bookEntry({ id, lane: 'action', when, rank: 50, words: { en: id, 'zh-CN': id } } satisfies PlaybookEntry);
const ENTRIES: { readonly [id: string]: BookEntry } = {
  plain: entryFor('plain', {}),
  concern: entryFor('concern', { each: 'concern-unanswered' }),
  limit: entryFor('limit', { limit: ['below'] }),
  'limit-or-unknown': entryFor('limit-or-unknown', { limit: ['below', 'unknown'] }),
};

const fold = (lines: readonly Line[], profile: ProfileKind, over = false) =>
  foldCells(lines.map(itemOf), (id) => ENTRIES[id], { profile, over });

/** The lines that stand open. */
const left = (lines: readonly Line[], profile: ProfileKind = 'national', over = false): readonly string[] =>
  fold(lines, profile, over).flatMap(({ key, folded }) => (folded ? [] : [key]));

/** So many lines of middle rank. */
const crowd = (count: number, more: Partial<Line> = {}): readonly Line[] =>
  Array.from({ length: count }, (_, nth) => ({ key: `line-${nth}`, ...more }));

describe('a cell', () => {
  it('of five actions stays as it is, and of six folds one', () => {
    expect(left(crowd(5))).toHaveLength(5);
    expect(left(crowd(6))).toHaveLength(5);
    expect(left(crowd(12))).toHaveLength(5);
  });

  it('loses nothing: what is folded is still there, in its place', () => {
    const lines = crowd(12);
    expect(fold(lines, 'national').map(({ key }) => key)).toEqual(lines.map(({ key }) => key));
  });

  it('folds the lowest rank first, of the same rank the first key', () => {
    const lines = [{ key: 'z', rank: 10 }, ...crowd(5), { key: 'y', rank: 11 }];
    expect(left(lines)).toEqual(crowd(5).map(({ key }) => key));
    expect(left(crowd(7))).toEqual(
      crowd(7)
        .map(({ key }) => key)
        .slice(2),
    );
  });

  it('of information has three to tell and three to learn', () => {
    const tell = crowd(5, { lane: 'information' });
    const learn = tell.map(({ key }) => ({ key: `learn-${key}`, lane: 'information' as const, learns: true }));
    const open = left([...crowd(5), ...tell, ...learn]);
    expect(open.filter((key) => key.startsWith('learn'))).toHaveLength(3);
    expect(open).toHaveLength(5 + 3 + 3);
  });

  it.each(['system', 'capability', 'team'] as const)('of %s is never folded', (lane) => {
    expect(left(crowd(12, { lane }))).toHaveLength(12);
  });

  it.each(['action', 'information', 'system', 'capability', 'team'] as const)(
    'of %s has two lines for a small business',
    (lane) => {
      expect(left(crowd(6, { lane }), 'smb')).toHaveLength(2);
    },
  );

  it('of information has two lines for a small business, told and learnt together', () => {
    const lines = [...crowd(2, { lane: 'information' }), { key: 'asked', lane: 'information' as const, learns: true }];
    expect(left(lines, 'smb')).toHaveLength(2);
  });
});

describe('what stays open', () => {
  it.each([0, 4, 8])('what a hand has touched, and no other line goes or comes for it: line %i', (nth) => {
    const lines = crowd(9).map((line, place) => ({ ...line, rank: 50 + place }));
    const before = left(lines);
    const key = `line-${nth}`;
    const after = left(lines.map((line) => (line.key === key ? { ...line, touched: true } : line)));
    expect(after).toContain(key);
    expect(after.filter((one) => one !== key)).toEqual(before.filter((one) => one !== key));
  });

  it.each<[string, Partial<Line>]>([
    ['what says a concern', { rank: 1, entry: 'concern' }],
    ['what says a known limit', { rank: 1, entry: 'limit' }],
    ['what ranks as high as one’s own words', { rank: 85 }],
  ])('%s', (_, more) => {
    expect(left([...crowd(9, { rank: 84 }), { key: 'kept', ...more }])).toContain('kept');
    // It takes a place all the same.
    expect(left([...crowd(9, { rank: 84 }), { key: 'kept', ...more }])).toHaveLength(5);
    const many = Array.from({ length: 9 }, (_each, nth) => ({ key: `kept-${nth}`, ...more }));
    expect(left([...crowd(9, { rank: 84 }), ...many])).toEqual(many.map(({ key }) => key));
  });

  it.each<[string, Partial<Line>]>([
    ['what says a limit that may be unknown', { rank: 1, entry: 'limit-or-unknown' }],
    ['what no entry is known for', { rank: 1, entry: 'gone' }],
  ])('not %s', (_, more) => {
    expect(left([...crowd(9), { key: 'first', ...more }])).not.toContain('first');
  });
});

describe('the last line of an approver', () => {
  const alone: Line = { key: 'alone', rank: 1, for: ['seat-of-ann'], part: 'approver' };

  it('is folded after all others, in each lane for itself', () => {
    expect(left([...crowd(9), alone])).toContain('alone');
    const elsewhere: Line = { key: 'elsewhere', lane: 'information', for: ['seat-of-ann'], part: 'approver' };
    expect(left([...crowd(9), alone, elsewhere])).toContain('alone');
    expect(left([...crowd(9), alone, { ...elsewhere, lane: 'action' }])).not.toContain('alone');
    expect(left([...crowd(9), { ...alone, part: 'informed' }])).not.toContain('alone');
  });

  it('stays where several of theirs are weak, and for two as long as one has no other', () => {
    const stays = left([...crowd(9), alone, { ...alone, key: 'weaker', rank: 0 }]);
    expect(stays).toContain('alone');
    expect(stays).not.toContain('weaker');
    const both: Line = { ...alone, key: 'both', for: ['seat-of-ann', 'seat-of-bo'] };
    const anns: Line = { ...alone, key: 'anns', rank: 50 };
    expect(left([...crowd(9), both, anns])).toContain('both');
    expect(left([...crowd(9), both, anns, { ...anns, key: 'bos', for: ['seat-of-bo'] }])).not.toContain('both');
  });

  it('but five is five: of seven approvers with a line each the two weakest are folded', () => {
    const people = ['ann', 'bo', 'cy', 'di', 'ed', 'fay', 'gus'];
    const theirs = people.map(
      (person, nth): Line => ({
        key: person,
        rank: 40 + nth,
        for: [`seat-of-${person}`],
        part: 'approver',
      }),
    );
    expect(left([{ key: 'of the step', rank: 80 }, ...theirs])).toEqual(people.slice(2));
  });
});

describe('at a step that lies behind us', () => {
  const lines: readonly Line[] = [
    { key: 'file', lane: 'system' },
    { key: 'skill', lane: 'capability' },
    { key: 'own', lane: 'system', rank: 85 },
    { key: 'touched', lane: 'team', touched: true },
    { key: 'on-file', rank: 20 },
    { key: 'to-do', rank: 21 },
  ];

  it('what it asked for and what is on file are folded, unless they are a user’s own or a hand touched them', () => {
    expect(left(lines, 'national', true)).toEqual(['own', 'touched', 'to-do']);
    expect(left(lines)).toHaveLength(lines.length);
  });
});
