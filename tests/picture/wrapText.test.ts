/** Breaking texts into lines without a screen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUpright, textWidth } from '../../src/picture/textWidth.ts';
import { wrapText } from '../../src/picture/wrapText.ts';

describe('the width of a text', () => {
  it('is the letter size for a Chinese letter, and about half of it for a Latin one', () => {
    expect(textWidth('采购', 10)).toBe(20);
    expect(textWidth('ab', 10)).toBeGreaterThan(10);
    expect(textWidth('ab', 10)).toBeLessThan(14);
    expect(textWidth('ill', 10)).toBeLessThan(textWidth('mow', 10));
  });
});

it('slants a Latin text, and none with Chinese in it', () => {
  expect(isUpright('“They have their rules.”')).toBe(false);
  expect(isUpright('ERP 由我们维护')).toBe(true);
});

describe('lines', () => {
  it('end between words', () => expect(wrapText('Head of sales', 80, 12, 2)).toEqual(['Head of', 'sales']));
  it('end at a hyphen', () =>
    expect(wrapText('Montgomery-Whitfield', 95, 12, 2)).toEqual(['Montgomery-', 'Whitfield']));
  it('end anywhere in Chinese, but never before a full stop', () => {
    expect(wrapText('林薇想要一套。', 72, 12, 2)).toEqual(['林薇想要一', '套。']);
  });
  it('tear a word only where it is longer than a line, with a hyphen and no crumb', () => {
    expect(wrapText('a Donaudampfschiff', 60, 12, 3)).toEqual(['a', 'Donauda-', 'mpfschiff']);
    expect(wrapText('Rechtsabteilung', 100, 12, 2)).toEqual(['Rechtsabteilung']);
    expect(wrapText('Rechtsabteilung', 95, 12, 2)).toEqual(['Rechtsabteil-', 'ung']);
  });
  it('say that there is more', () => expect(wrapText('one two three four', 50, 12, 2).at(-1)).toMatch(/…$/));

  it('fit, keep every letter or end in a sign, and are never too many', () => {
    const words = fc
      .array(fc.constantFrom('procurement', '采购', 'IT', '，', 'a-b', 'Lin', '财务总监', ' '))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 300 }), fc.integer({ min: 1, max: 4 }), (text, width, most) => {
        const lines = wrapText(text, width, 12, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        const bare = (some: string) => some.replace(/[\s-]/g, '');
        const all = bare(lines.join(''));
        if (all.endsWith('…')) expect(bare(text).startsWith(all.slice(0, -1))).toBe(true);
        else expect(all).toBe(bare(text));
      }),
      { seed: 20_261_130, numRuns: 300 },
    );
  });
});
