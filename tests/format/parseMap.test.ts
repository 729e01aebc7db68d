/** Reading a map's file: what is taken, what is refused, and where the refusal points. */
import { describe, expect, it } from 'vitest';
import { parseMap } from '../../src/format/parseMap.ts';
import { MAP_VERSION } from '../../src/format/versions.ts';
import type { Day } from '../../src/shared/day.ts';

const TODAY = '2026-03-01' as Day;

const person = { id: 'lin', name: 'Lin Wei' };
const step = { id: 'need', name: 'I need one', order: 'a0' };
const at = (place: object) => file({ people: [person], places: [{ id: person.id, ...place }] });
const file = (more: object = {}) => ({ format: 'blanksheet-map', version: MAP_VERSION, id: 'm', map: {}, ...more });
const read = (content: unknown, today = TODAY) => parseMap(JSON.stringify(content), today);
const refusal = (content: unknown) => {
  const result = read(content);
  return result.ok ? 'taken' : `${result.reason.code} ${result.reason.where ?? '-'}`;
};

describe('what a file may leave out', () => {
  it('fills in every field that a record has a default for', () => {
    const result = read(file({ people: [person], steps: [step] }));
    expect(result).toMatchObject({
      ok: true,
      value: {
        id: 'm',
        fields: { currency: 'CNY', accountYears: 3, amount: null },
        people: { lin: { name: 'Lin Wei', stance: 'unknown', contact: 'unrecorded', limit: { kind: 'unknown' } } },
        steps: { need: { kind: 'custom', here: false } },
        links: {},
      },
    });
  });

  it('reads a file with a byte order mark', () => {
    expect(parseMap(`\uFEFF${JSON.stringify(file())}`, TODAY).ok).toBe(true);
  });
});

describe('days told relative to a day of the file', () => {
  const told = file({
    relativeTo: '2026-01-31',
    map: { reasonBy: '2026-03-31', tenderBidsDue: '2026-02-02', quiet: { from: '2026-02-01', to: null } },
    people: [{ ...person, quiet: { from: null, to: '2026-01-30' } }],
    contacts: [{ id: 'c', people: ['lin'], day: '2026-01-21', status: 'took-place' }],
    steps: [{ ...step, lastDay: '2026-02-01', papersBy: '2026-01-30' }],
    laneEdits: [{ id: 'e', step: 'need', lane: 'action', item: 'x', due: '2026-02-01', order: 'a0' }],
    tasks: [{ id: 't', text: '', due: '2026-02-01', order: 'a0' }],
    questions: [{ id: 'q', question: 'q', due: '2026-02-01', order: 'a0' }],
    moments: [{ id: 'm', day: '2026-01-30', minute: 0 }],
    sources: [{ id: 's', table: 'fields', record: '', field: 'amount', day: '2026-01-30' }],
  });

  it('moves all of them to today', () => {
    const result = read(told, '2028-02-29' as Day);
    expect(result).toMatchObject({
      ok: true,
      value: {
        fields: {
          reasonBy: '2028-04-28',
          tenderBidsDue: '2028-03-02',
          supplierUntil: null,
          quiet: { from: '2028-03-01', to: null },
        },
        people: { lin: { quiet: { from: null, to: '2028-02-28' } } },
        contacts: { c: { day: '2028-02-19' } },
        steps: { need: { lastDay: '2028-03-01', papersBy: '2028-02-28' } },
        laneEdits: { e: { due: '2028-03-01' } },
        tasks: { t: { due: '2028-03-01' } },
        questions: { q: { due: '2028-03-01' } },
        moments: { m: { day: '2028-02-28' } },
        sources: { s: { day: '2028-02-28' } },
      },
    });
  });

  it('refuses a move that leaves the calendar', () => {
    expect(refusal({ ...told, relativeTo: '0100-01-01', map: { reasonBy: '9999-12-31' } })).toBe(
      'invalid-records relativeTo',
    );
  });
});

describe('refusals', () => {
  const text = (value: string) => {
    const result = parseMap(value, TODAY);
    return result.ok ? 'taken' : `${result.reason.code} ${result.reason.where ?? '-'}`;
  };

  it.each([
    ['nothing at all', '', 'not-json -'],
    ['half a file', '{"format":"blanksheet-map"', 'not-json -'],
    ['a web page', '<!doctype html><p>Map', 'not-json -'],
    ['a number beyond JSON', '{"format":"blanksheet-map","version":1,"id":"m","map":{"amount":NaN}}', 'not-json -'],
    ['a list', '[]', 'not-a-map -'],
    ['null', 'null', 'not-a-map -'],
    ['another program’s file', '{"type":"excalidraw","version":2}', 'not-a-map -'],
    ['our side’s file', '{"format":"blanksheet-our-side","version":1}', 'not-a-map -'],
    ['deep nesting', '['.repeat(100_000), 'too-deep -'],
    ['deep nesting of objects', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, 'too-deep -'],
    ['brackets inside quotes', `{"format":"${'[{'.repeat(100)}\\"["}`, 'not-a-map -'],
  ])('%s', (_, value, expected) => {
    expect(text(value)).toBe(expected);
  });

  it('more text than a map can need', () => {
    expect(text(' '.repeat(50_000_001))).toBe('too-large -');
  });

  it.each([
    ['values', `{"x":{"y":[${'0,'.repeat(700_000)}0]}}`, 'too-large -'],
    [
      'entries in one list',
      JSON.stringify(file({ people: [{ ...person, notes: Array(2_001).fill(0) }] })),
      'too-large people[0].notes',
    ],
    [
      'fields',
      JSON.stringify(Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`k${n}`, 0]))),
      'too-large -',
    ],
    ['records in one table', JSON.stringify(file({ people: Array(20_001).fill(0) })), 'too-large people'],
  ])('more %s than a map can need', (_, value, expected) => {
    expect(text(value)).toBe(expected);
  });

  it('stops at the first of very many faults', () => {
    const laneEdits = Array.from({ length: 250 }, () => ({ reasonsThen: Array(2_000).fill(0) }));
    expect(refusal(file({ laneEdits }))).toBe('invalid-records laneEdits[0].id');
  });

  it('more records than a map can need, over all tables', () => {
    const people = Array.from({ length: 10_001 }, (_, n) => ({ id: `p${n}`, name: '' }));
    const steps = Array.from({ length: 10_000 }, (_, n) => ({ id: `s${n}`, name: '', order: 'a0' }));
    expect(refusal(file({ people, steps }))).toBe('too-large -');
  });

  it.each([
    ['a newer version', { ...file(), version: MAP_VERSION + 1, whatever: true }, 'newer-version version'],
    ['a version that is no number', { ...file(), version: '1' }, 'invalid-records version'],
    ['a version before the first', { ...file(), version: 0 }, 'invalid-records version'],
    ['an unknown field', file({ people: [{ ...person, nickname: 'L' }] }), 'invalid-records people[0].nickname'],
    ['an unknown table', file({ peoples: [] }), 'invalid-records peoples'],
    ['a missing field', file({ people: [person, { id: 'b' }] }), 'invalid-records people[1].name'],
    ['a wrong type', file({ people: [{ ...person, kp: 'yes' }] }), 'invalid-records people[0].kp'],
    ['an unknown word', file({ people: [{ ...person, stance: 'enemy' }] }), 'invalid-records people[0].stance'],
    ['a table that is no list', file({ people: { lin: person } }), 'invalid-records people'],
    ['a long text', file({ map: { notes: 'x'.repeat(10_001) } }), 'too-large map.notes'],
    ['a negative amount', file({ map: { amount: -1 } }), 'invalid-records map.amount'],
    ['an amount beyond exact numbers', file({ map: { amount: 2 ** 53 } }), 'invalid-records map.amount'],
    ['years beyond a life', file({ map: { accountYears: 101 } }), 'invalid-records map.accountYears'],
    ['a place right of the world', at({ x: 1_000_001, y: 0 }), 'invalid-records places[0].x'],
    ['a place above the world', at({ x: 0, y: -1_000_001 }), 'invalid-records places[0].y'],
    ['a place at the end of all numbers', at({ x: 1e308, y: 1e308 }), 'invalid-records places[0].x'],
    ['a currency that is no code', file({ map: { currency: '¥' } }), 'invalid-records map.currency'],
    ['a day that does not exist', file({ map: { reasonBy: '2026-02-30' } }), 'invalid-records map.reasonBy'],
    ['a bad order key', file({ steps: [{ ...step, order: 'a00' }] }), 'invalid-records steps[0].order'],
    [
      'an id that names what every object has',
      file({ people: [{ ...person, id: 'toString' }] }),
      'invalid-records people[0].id',
    ],
    ['an id with a space', file({ people: [{ ...person, id: 'a b' }] }), 'invalid-records people[0].id'],
    ['an id twice', file({ people: [person, person] }), 'invalid-records people[1].id'],
    [
      'a topic twice',
      file({
        people: [person],
        contacts: [{ id: 'c', people: ['lin'], day: '2026-01-01', status: 'planned', topics: ['need', 'need'] }],
      }),
      'invalid-records contacts[0].topics',
    ],
    [
      'somebody who sways themselves',
      file({ people: [person], relations: [{ id: 'r', kind: 'influence', from: 'lin', to: 'lin' }] }),
      'invalid-records relations[0]',
    ],
    [
      'a seat of nobody',
      file({ steps: [step], seats: [{ id: 's', person: 'lin', step: 'need', role: 'approver', order: 'a0' }] }),
      'dangling-references seats[0]',
    ],
    ['a place of nobody', file({ places: [{ id: 'lin', x: 0, y: 0 }] }), 'dangling-references places[0]'],
  ])('%s', (_, content, expected) => {
    expect(refusal(content)).toBe(expected);
  });

  it('a number too large to be one', () => {
    expect(text('{"format":"blanksheet-map","version":1,"id":"m","map":{"amount":1e999}}')).toBe(
      'invalid-records map.amount',
    );
  });
});

describe('prototypes', () => {
  it.each([
    ['{"__proto__":{"polluted":1},"format":"blanksheet-map","version":1,"id":"m","map":{}}', '__proto__'],
    [
      '{"format":"blanksheet-map","version":1,"id":"m","map":{"constructor":{"prototype":{"polluted":1}}}}',
      'map.constructor',
    ],
    [
      '{"format":"blanksheet-map","version":1,"id":"m","map":{},"people":[{"id":"a","name":"","__proto__":{"kp":true}}]}',
      'people[0].__proto__',
    ],
    [
      '{"format":"blanksheet-map","version":1,"id":"m","map":{},"people":[{"id":"a","name":"","limit":{"prototype":1}}]}',
      'people[0].limit.prototype',
    ],
  ])('refuses the key and changes no prototype: %s', (value, where) => {
    expect(parseMap(value, TODAY)).toEqual({ ok: false, reason: { code: 'invalid-records', where } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
