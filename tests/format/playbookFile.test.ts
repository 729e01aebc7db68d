/** The company's playbook as a file by itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseOurSide } from '../../src/format/parseOurSide.ts';
import { isPlaybookAlone, parsePlaybook, serialisePlaybook } from '../../src/format/playbookFile.ts';
import { serialiseOurSide } from '../../src/format/serialiseOurSide.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../src/model/ourSide.ts';
import { assert } from '../../src/shared/assert.ts';

const full = (): OurSide => {
  const read = parseOurSide(readFileSync(new URL('../fixtures/files/full-our-side.3.json', import.meta.url), 'utf8'));
  assert(read.ok, 'the frozen file is read');
  return read.value;
};

describe('a playbook’s file', () => {
  it('comes back as it was, as the same bytes, and with nobody of ours in it', () => {
    const { playbook } = full();
    const text = serialisePlaybook(playbook);
    expect(parsePlaybook(text)).toEqual({ ok: true, value: playbook });
    expect(serialisePlaybook(Object.fromEntries(Object.entries(playbook).reverse()))).toBe(text);
    expect(text).not.toContain('Mei');
    expect(Object.keys(JSON.parse(text))).toEqual(['format', 'version', 'playbook']);
  });

  it('is a file of our side too, as the command line takes it', () => {
    const { playbook } = full();
    expect(parseOurSide(serialisePlaybook(playbook))).toEqual({ ok: true, value: { ...BLANK_OUR_SIDE, playbook } });
  });

  it('is read out of a whole file of our side', () => {
    expect(parsePlaybook(serialiseOurSide(full()))).toEqual({ ok: true, value: full().playbook });
  });

  it.each([
    ['nothing of a playbook', serialiseOurSide(BLANK_OUR_SIDE), 'no-playbook'],
    ['a map', '{"format":"blanksheet-map","version":2,"id":"m","map":{}}', 'not-a-map'],
    ['no JSON', 'Bring {who} the sample', 'not-json'],
    ['a newer version', '{"format":"blanksheet-our-side","version":99}', 'newer-version'],
    [
      'an act that nobody knows',
      '{"format":"blanksheet-our-side","version":3,"playbook":[{"id":"own.1","words":{},"off":false,"gates":{"acts":["bribes"],"sorts":[],"procedures":[],"profiles":[],"offers":[]}}]}',
      'invalid-records',
    ],
  ])('with %s is refused', (_, text, code) => {
    const read = parsePlaybook(text);
    const reason = read.ok ? 'taken' : read.reason;
    expect(typeof reason === 'string' ? reason : reason.code).toBe(code);
  });
});

it('a file with a playbook alone is told from one of our side', () => {
  const { playbook, people } = full();
  expect(isPlaybookAlone({ ...BLANK_OUR_SIDE, playbook })).toBe(true);
  expect(isPlaybookAlone({ ...BLANK_OUR_SIDE, playbook, people })).toBe(false);
  expect(isPlaybookAlone(BLANK_OUR_SIDE)).toBe(false);
});
