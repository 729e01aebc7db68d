/** What comes off the clipboard is taken whole or refused with a reason, and never throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyFragment, cutFragment } from '../../src/edit/clipboard/takeFragment.ts';
import { parseFragment } from '../../src/format/parseFragment.ts';
import { serialiseFragment } from '../../src/format/serialiseFragment.ts';
import { FRAGMENT_VERSION } from '../../src/format/versions.ts';
import { REFUSALS } from '../../src/model/refusal.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const map = sketch({
  people: { lin: 'sales met', gao: 'it' },
  steps: { need: 'need', pay: 'payment' },
  seats: ['lin initiator need', 'gao approver pay'],
  relations: ['lin sways gao'],
  concerns: { lin: [['safe?', 'yes']] },
});
const chosen = { people: [asId<never>('lin')], steps: [] };
const copied = serialiseFragment(copyFragment(map, chosen));
const cut = serialiseFragment(cutFragment(map, chosen));
type Json = { [key: string]: unknown };
const changed = (text: string, change: (content: Json) => void): string => {
  const content = JSON.parse(text) as Json;
  change(content);
  return JSON.stringify(content);
};

describe('a fragment', () => {
  it.each([
    ['', 'not-json'],
    ['{}', 'not-a-map'],
    ['[1]', 'not-a-map'],
    [changed(copied, (content) => Object.assign(content, { format: 'blanksheet-map' })), 'not-a-map'],
    [changed(copied, (content) => Object.assign(content, { version: FRAGMENT_VERSION + 1 })), 'newer-version'],
    [changed(copied, (content) => Object.assign(content, { currency: 'yuan' })), 'invalid-records'],
    [changed(copied, (content) => Object.assign(content, { more: 1 })), 'invalid-records'],
    [changed(copied, (content) => Object.assign(content, { whole: ['gone'] })), 'dangling-references'],
    [changed(copied, (content) => Object.assign(content, { steps: [] })), 'dangling-references'],
    [changed(copied, (content) => Object.assign(content, { links: [] })), 'invalid-records'],
  ] as const)('is refused with its reason (%#)', (text, code) => {
    expect(parseFragment(text)).toMatchObject({ ok: false, reason: { code } });
  });

  it('may lead to people who stayed only when it was cut', () => {
    expect(parseFragment(cut).ok).toBe(true);
    expect(parseFragment(changed(cut, (content) => Object.assign(content, { cut: false })))).toMatchObject({
      ok: false,
      reason: { code: 'dangling-references' },
    });
  });

  it('that is any text or any JSON never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const result = parseFragment(text);
        expect(result.ok).toBe(false);
        if (!result.ok) expect(REFUSALS).toContain(result.reason.code);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  it('with something else somewhere in it is taken whole or refused, and never throws', () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('toString', '__proto__', '2026-02-30', -1, [], {}, null));
    fc.assert(
      fc.property(fc.constantFrom(copied, cut), fc.nat(40), fc.nat(40), odd, (text, at, field, value) => {
        const content = JSON.parse(text) as Json;
        const key = Object.keys(content)[at % Object.keys(content).length] as string;
        const [record] = Array.isArray(content[key]) ? (content[key] as Json[]) : [];
        const target = record && typeof record === 'object' ? record : content;
        const keys = Object.keys(target);
        target[keys[field % keys.length] as string] = value;
        const result = parseFragment(JSON.stringify(content));
        if (result.ok) expect(parseFragment(serialiseFragment(result.value))).toEqual(result);
        else expect(REFUSALS).toContain(result.reason.code);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});
