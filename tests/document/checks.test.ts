// What a field can hold, and what stored bytes may bring that it cannot.
import { describe, expect, it } from 'vitest';
import * as checks from '../../src/document/checks.ts';
import type { Check } from '../../src/document/schema.ts';

class Odd {
  readonly from = null;
  readonly to = null;
}
const bare = Object.assign(Object.create(null), { from: null, to: null });

const CASES: readonly (readonly [what: string, check: Check, fine: readonly unknown[], wrong: readonly unknown[]])[] = [
  ['a text', checks.isText, ['', 'a'], [null, undefined, 1, ['a'], {}]],
  ['a flag', checks.isFlag, [true, false], [null, undefined, 0, 'true', {}]],
  [
    'a number',
    checks.isNumber,
    [0, -1.5, 1e300],
    [null, undefined, '1', Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ],
  [
    'a number from nought',
    checks.isNotNegative,
    [0, 0.01, 5],
    [-0.01, Number.NaN, Number.POSITIVE_INFINITY, '1', null],
  ],
  ['an amount', checks.isAmount, [0, 0.5, 2 ** 53 - 1], [-1, 2 ** 53, 1e300, Number.NaN, '1', null]],
  ['years', checks.isYears, [1, 2.5, 100], [-1, 101, Number.NaN, '1', null]],
  [
    'where a card stands',
    checks.isCoordinate,
    [0, -1_000_000, 1_000_000],
    [1_000_001, -1_000_001, 1e300, Number.NaN, Number.NEGATIVE_INFINITY, '1', null],
  ],
  ['a share', checks.isShare, [0, 0.5, 1], [-0.01, 1.01, Number.NaN, '1', null]],
  ['an id', checks.isId, ['a', 'a.b:c'], ['', 'toString', 'constructor', '__proto__', 5, null, undefined]],
  ['one of some words', checks.oneOf(['a', 'b']), ['a', 'b'], ['c', '', null, 0, ['a']]],
  ['one of some words, or null', checks.orNull(checks.oneOf(['a'])), ['a', null], ['b', undefined, 0]],
  ['a list', checks.listOf(checks.isFlag), [[], [true, false]], [[true, 1], {}, null, 'true', { length: 0 }]],
  [
    'an object of free keys',
    checks.recordOf(checks.isFlag),
    [{}, { a: true, b: false }],
    [{ a: true, b: 1 }, { '': true }, { toString: true }, [], null, 'a'],
  ],
  [
    'an object of known keys',
    checks.recordOf(checks.isFlag, checks.oneOf(['a', 'b'])),
    [{}, { a: true, b: false }],
    [{ a: true, c: true }],
  ],
  [
    'a period',
    checks.isPeriod,
    [
      { from: null, to: null },
      { from: '2026-02-28', to: null },
      { from: null, to: '2026-02-28' },
    ],
    [
      { from: '2026-02-30', to: null },
      { from: null, to: '28 February' },
      { from: null },
      { from: null, to: null, note: '' },
      { from: null, note: null },
      new Odd(),
      bare,
      [],
      null,
      'always',
    ],
  ],
  [
    'a limit',
    checks.isLimit,
    [{ kind: 'unknown' }, { kind: 'none' }, { kind: 'unlimited' }, { kind: 'amount', amount: 0 }],
    [
      { kind: 'amount' },
      { kind: 'amount', amount: -1 },
      { kind: 'amount', amount: '5' },
      { kind: 'none', amount: 5 },
      { kind: 'some' },
      {},
      null,
    ],
  ],
  [
    'a condition',
    checks.isCondition,
    [
      { kind: 'above', amount: 0 },
      { kind: 'up-to', amount: 5 },
      { kind: 'text', text: '' },
    ],
    [
      { kind: 'above', amount: -1 },
      { kind: 'above', text: 'five' },
      { kind: 'up-to' },
      { kind: 'text', amount: 5 },
      { kind: 'text', text: 5 },
      { kind: 'text', text: '', amount: 5 },
      { kind: 'below', amount: 5 },
      null,
    ],
  ],
];

describe.each(CASES)('%s', (_, check, fine, wrong) => {
  it.each(fine.map((value) => [value]))('can be %j', (value) => expect(check(value)).toBe(true));
  it.each(wrong.map((value) => [value]))('cannot be %j', (value) => expect(check(value)).toBe(false));
});
