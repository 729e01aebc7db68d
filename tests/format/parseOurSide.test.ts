/** Reading our side's file: what is taken and what is refused. */
import { describe, expect, it } from 'vitest';
import { parseOurSide } from '../../src/format/parseOurSide.ts';
import { serialiseOurSide } from '../../src/format/serialiseOurSide.ts';
import { BLANK_OUR_SIDE, DEFAULT_THRESHOLDS } from '../../src/model/ourSide.ts';

const file = (more: object = {}) => ({ format: 'blanksheet-our-side', version: 1, ...more });
const mei = { id: 'mei', name: 'Mei', title: '', capabilities: {}, order: 'a0' };
const refusal = (content: unknown) => {
  const result = parseOurSide(typeof content === 'string' ? content : JSON.stringify(content));
  return result.ok ? 'taken' : `${result.reason.code} ${result.reason.where ?? '-'}`;
};

describe('our side’s file', () => {
  it('with nothing in it is a blank side, and a blank side comes back', () => {
    expect(parseOurSide(JSON.stringify(file()))).toEqual({ ok: true, value: BLANK_OUR_SIDE });
    expect(parseOurSide(serialiseOurSide(BLANK_OUR_SIDE))).toEqual({ ok: true, value: BLANK_OUR_SIDE });
  });

  it('takes bounds that are equal: they leave a path out', () => {
    expect(refusal(file({ thresholds: { ...DEFAULT_THRESHOLDS, splitFit: 0.75, partTimeBlocked: 0.5 } }))).toBe(
      'taken',
    );
  });

  it.each([
    ['a map', { format: 'blanksheet-map', version: 1, id: 'm', map: {} }, 'not-a-map -'],
    ['a newer version', file({ version: 9 }), 'newer-version version'],
    ['somebody twice', file({ people: [mei, mei] }), 'invalid-records people[1].id'],
    ['a share above one', file({ thresholds: { partTimeFit: 1.5 } }), 'invalid-records thresholds.partTimeFit'],
    [
      'a split that asks for more fit than part-time',
      file({ thresholds: { ...DEFAULT_THRESHOLDS, splitFit: 0.8 } }),
      'contradicting-bounds thresholds.splitFit',
    ],
    [
      'a part-time path that allows more blocked steps than a split',
      file({ thresholds: { ...DEFAULT_THRESHOLDS, partTimeBlocked: 0.6 } }),
      'contradicting-bounds thresholds.partTimeBlocked',
    ],
    [
      'an asset of no kind',
      file({ assets: [{ id: 'quoting', have: 'have', note: '' }] }),
      'invalid-records assets[0].id',
    ],
    [
      'a capability of no kind',
      file({ people: [{ ...mei, capabilities: { negotiation: 'have' } }] }),
      'invalid-records people[0].capabilities.negotiation',
    ],
    [
      'a key that reaches a prototype',
      '{"format":"blanksheet-our-side","version":1,"people":[{"id":"mei","name":"","title":"","capabilities":{"__proto__":{"have":1}},"order":"a0"}]}',
      'invalid-records people[0].capabilities.__proto__',
    ],
    [
      'too many records',
      file({ ruleSettings: Array.from({ length: 20_001 }, (_, n) => ({ id: `r${n}`, off: true })) }),
      'too-large ruleSettings',
    ],
  ])('%s is refused', (_, content, expected) => {
    expect(refusal(content)).toBe(expected);
  });
});
