// Whether two names are one: cases by hand, and what must hold for any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, sameName, searchKey } from '../../src/shared/sameName.ts';

const SEED = 20261123;

describe('two names are one', () => {
  it.each([
    ['in either Unicode form', 'Müller', 'Mu\u0308ller'],
    ['in capitals and small letters', 'Ann', 'ANN'],
    ['in capitals that have no small letter of their own', 'Groß', 'GROSS'],
    ['with the capital form of ß', 'GROẞ', 'groß'],
    ['in full and half width', 'Ａｎｎ　Ｐｏｅ', 'Ann Poe'],
    ['with a space inside a Chinese name', '王 伟', '王伟'],
    ['with an ideographic space inside a Chinese name', '王　伟', '王伟'],
    ['with any space around them', ' \u00a0Ann Poe\t', 'Ann Poe'],
    ['with any number of spaces between words', 'Ann  \u2003 Poe', 'Ann Poe'],
    ['with what cannot be seen', '\ufeffAn\u200bn\u00ad P\u200do\u2060e\u0000', 'Ann Poe'],
    ['with another form of one character', '葛\u{e0101}城', '葛城'],
    ['with any middle dot', '阿里・买买提', '阿里·买买提'],
    ['with spaces beside the dot', '阿里 • 买买提', '阿里·买买提'],
    ['with either apostrophe', 'Sinéad O’Brien', "Sinéad O'Brien"],
    ['with any hyphen', 'Anne‑Marie', 'Anne-Marie'],
    ['with half-width kana', 'ﾔﾏﾀﾞ', 'ヤマダ'],
  ])('%s', (_, a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ['a space between two words', 'Li Na', 'Lina'],
    ['another accent', 'Müller', 'Muller'],
    ['another character', '王伟', '王玮'],
    ['a number behind it', 'Lin Wei', 'Lin Wei (2)'],
    ['another order', 'Ann Poe', 'Poe Ann'],
    ['a name and none', 'Ann', ''],
  ])('but two with %s', (_, a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});

/** Texts out of all that names are made of, so that two of them meet now and then. */
const pieces = fc.constantFrom(
  ...[
    'a',
    'A',
    'ß',
    'ẞ',
    'SS',
    'ı',
    'I',
    'İ',
    'Σ',
    'ς',
    'σ',
    'e\u0301',
    'é',
    'É',
    'ﬁ',
    '王',
    '伟',
    'か',
    '\u3099',
    'が',
  ],
  ...[
    'ﾀ',
    'ﾞ',
    '가',
    'ᄀ',
    'ᅡ',
    'ᆨ',
    '·',
    '・',
    "'",
    '’',
    '-',
    '‑',
    ' ',
    '　',
    '\t',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\ufe0f',
  ],
  ...['\u00a8', '\u0345', '\u1fb3', '\ud800', '\u0000', '\u0085', '\u3164', '\u{e0101}', 'Ａ', '１'],
);
const names = fc.oneof(
  fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

describe('what all names are compared by', () => {
  it.each([
    ['nameKey', nameKey],
    ['searchKey', searchKey],
  ])('%s is the same once more', (_, key) => {
    fc.assert(
      fc.property(names, (name) => {
        expect(key(key(name))).toBe(key(name));
      }),
      { seed: SEED, numRuns: 4000 },
    );
  });

  it('stays the same for every single character that has another form, a case or no form at all', () => {
    const WITH_FORMS = /[\p{Changes_When_NFKC_Casefolded}\p{White_Space}\p{M}\p{P}\p{Cc}\p{Cs}]/u;
    let seen = 0;
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (!WITH_FORMS.test(character)) continue;
      seen += 1;
      const key = nameKey(character);
      if (nameKey(key) !== key) expect.fail(`U+${code.toString(16)}: ${key} ≠ ${nameKey(key)}`);
    }
    expect(seen).toBeGreaterThan(10_000);
  });

  it('tells two in whichever order they come, and passes on from one to the next', () => {
    fc.assert(
      fc.property(names, names, names, (a, b, c) => {
        expect(sameName(a, a)).toBe(true);
        expect(sameName(a, b)).toBe(sameName(b, a));
        if (sameName(a, b) && sameName(b, c)) expect(sameName(a, c)).toBe(true);
      }),
      { seed: SEED, numRuns: 4000 },
    );
  });

  it('is one for both Unicode forms, whatever stands around', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(sameName(name.normalize('NFC'), name.normalize('NFD'))).toBe(true);
        expect(sameName(` ${name}\u3000`, `\ufeff${name}`)).toBe(true);
      }),
      { seed: SEED, numRuns: 4000 },
    );
  });

  it('finds without accents what was written with them', () => {
    expect(searchKey('Jürgen Weiß')).toBe(searchKey('jurgen weiss'));
    expect(searchKey('王　伟')).toBe('王伟');
  });
});
