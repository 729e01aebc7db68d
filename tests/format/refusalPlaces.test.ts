/** Where a refusal points to: the very place in the file, told so that it can be read. */
import { describe, expect, it } from 'vitest';
import { parseFragment } from '../../src/format/parseFragment.ts';
import { parseMap } from '../../src/format/parseMap.ts';
import { showPath } from '../../src/format/readJson.ts';
import type { Day } from '../../src/shared/day.ts';

const mapWith = (more: object) =>
  parseMap(JSON.stringify({ format: 'blanksheet-map', version: 1, id: 'm', map: {}, ...more }), '2026-03-01' as Day);
const refusal = (more: object): string => {
  const result = mapWith(more);
  return result.ok ? 'taken' : `${result.reason.code} ${result.reason.where ?? '-'}`;
};

describe('a path', () => {
  it.each([
    [[], ''],
    [['people'], 'people'],
    [['people', 3, 'stance'], 'people[3].stance'],
    [['people', '12', 'limit', 'kind'], 'people[12].limit.kind'],
    [['map', 'a1'], 'map.a1'],
    [['map', '1a'], 'map.1a'],
    [['map', '-1'], 'map.-1'],
    [['a'.repeat(60)], 'a'.repeat(60)],
    [['map', 'a'.repeat(61)], `map.${'a'.repeat(60)}…`],
  ])('%j is shown as %s', (path, shown) => expect(showPath(path)).toBe(shown));
});

describe('a map', () => {
  const people = [
    { id: 'lin', name: 'Lin' },
    { id: 'gao', name: 'Gao' },
  ];
  const steps = [{ id: 'need', name: 'Need', order: 'a0' }];

  it('is refused for the record that points nowhere, not for the first of its table', () => {
    const seats = [
      { id: 's1', person: 'lin', step: 'need', role: 'approver', order: 'a0' },
      { id: 's2', person: 'gone', step: 'need', role: 'approver', order: 'a1' },
    ];
    expect(refusal({ people, steps, seats })).toBe('dangling-references seats[1]');
    const relations = [
      { id: 'r1', kind: 'influence', from: 'lin', to: 'gao' },
      { id: 'r2', kind: 'influence', from: 'gao', to: 'gao' },
    ];
    expect(refusal({ people, relations })).toBe('invalid-records relations[1]');
  });

  it('is refused for the first of several fields that are unknown', () => {
    expect(refusal({ people: [{ ...people[0], nickname: 'L', birthday: '1 May' }] })).toBe(
      'invalid-records people[0].nickname',
    );
  });

  it('is refused for a key that is cut where it is long', () => {
    expect(refusal({ map: { ['x'.repeat(80)]: 1 } })).toBe(`invalid-records map.${'x'.repeat(60)}…`);
  });

  it.each([[0], [-1], [1.5], ['1'], [null]])('is refused for version %j', (version) => {
    expect(refusal({ version })).toBe('invalid-records version');
  });

  it.each(['5', '"text"', 'true', '[{}]'])('is none where the file holds %s', (text) => {
    expect(parseMap(text, '2026-03-01' as Day)).toEqual({ ok: false, reason: { code: 'not-a-map', where: null } });
  });
});

describe('a fragment', () => {
  const read = (more: object) => {
    const result = parseFragment(
      JSON.stringify({
        format: 'blanksheet-fragment',
        version: 1,
        map: 'm',
        currency: 'CNY',
        cut: false,
        whole: [],
        ...more,
      }),
    );
    return result.ok ? 'taken' : `${result.reason.code} ${result.reason.where ?? '-'}`;
  };
  const lin = { id: 'lin', name: 'Lin' };
  const sways = { id: 'r', kind: 'influence', from: 'lin', to: 'gone' };
  const met = { id: 'c', people: ['lin', 'gone'], day: '2026-01-01', status: 'planned' };

  it('may be of nothing', () => expect(read({})).toBe('taken'));

  it('leads to people who stayed only where it was cut, and from somebody in it', () => {
    expect(read({ cut: true, people: [lin], relations: [sways], contacts: [met] })).toBe('taken');
    expect(read({ people: [lin], relations: [sways] })).toBe('dangling-references relations');
    expect(read({ people: [lin], contacts: [met] })).toBe('dangling-references contacts');
    expect(read({ cut: true, relations: [sways] })).toBe('dangling-references relations');
    expect(read({ cut: true, contacts: [met] })).toBe('dangling-references contacts');
    expect(read({ cut: true, people: [lin], relations: [{ ...sways, to: 'lin' }] })).toBe('invalid-records relations');
  });

  it('says that only steps which are in it were chosen', () => {
    const steps = [
      { id: 'need', name: 'Need', order: 'a0' },
      { id: 'sign', name: 'Sign', order: 'a1' },
    ];
    expect(read({ steps, whole: ['need', 'sign'] })).toBe('taken');
    expect(read({ steps, whole: ['need', 'gone'] })).toBe('dangling-references whole');
  });
});
