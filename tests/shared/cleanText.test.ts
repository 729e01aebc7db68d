// Text rid of what cannot be seen.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, isBlank } from '../../src/shared/cleanText.ts';

const SEED = 20261123;
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        '王',
        ' ',
        '　',
        '\t',
        '\n',
        '\r\n',
        '\u0085',
        '\u200b',
        '\u200d',
        '\u00ad',
        '\ud83d',
        '\ufe0f',
        '\0',
      ),
      { maxLength: 10 },
    )
    .map((all) => all.join('')),
);

describe('a cleaned text', () => {
  it('keeps its lines and tabs, with plain spaces and one kind of line end', () => {
    const { text, removed, damaged } = cleanText('\ufeffAnn\tPoe\r\n王　伟\u2028B\u00ado\u200bb');
    expect(text).toBe('Ann\tPoe\n王 伟\nBob');
    expect([removed, damaged]).toEqual([3, false]);
  });

  it('tells where characters were lost before', () => {
    expect(cleanText('Zo\ufffd').damaged).toBe(true);
    expect(cleanText('Zo\ud83d')).toEqual({ text: 'Zo\ud83d', removed: 0, damaged: true });
  });

  it('keeps what joins two characters into another picture', () => {
    expect(cleanLine('می\u200cخواهم \u{1f469}\u200d\u{1f4bb}')).toBe('می\u200cخواهم \u{1f469}\u200d\u{1f4bb}');
  });

  it('is the same once more', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text } = cleanText(raw);
        expect(cleanText(text)).toEqual({ text, removed: 0, damaged: /[\ufffd\p{Cs}]/u.test(text) });
      }),
      { seed: SEED, numRuns: 4000 },
    );
  });
});

describe('a cleaned line', () => {
  it.each([
    ['  Ann   Poe ', 'Ann Poe'],
    ['approver\u200b', 'approver'],
    ['approver\u200d ', 'approver'],
    ['\u200d', ''],
    ['a\nb\tc', 'a b c'],
    ['\u3000', ''],
  ])('%j is %j', (raw, line) => {
    expect(cleanLine(raw)).toBe(line);
    expect(isBlank(raw)).toBe(line === '');
  });

  it('is the same once more, and has no space at its ends', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const line = cleanLine(raw);
        expect(cleanLine(line)).toBe(line);
        expect(line).toBe(line.trim());
        expect(line).not.toMatch(/[\n\t]|\s\s/);
      }),
      { seed: SEED, numRuns: 4000 },
    );
  });
});
