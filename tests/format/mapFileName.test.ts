// What a map's file is called.
import { describe, expect, it } from 'vitest';
import { mapFileName } from '../../src/format/mapFileName.ts';
import { sketch } from '../fixtures/mapBuilder.ts';

const named = (name: string, customer = '') => mapFileName(sketch({ fields: { name, customer } }));

describe('the file of a map', () => {
  it.each([
    ['Linden Works', '', 'Linden Works.blanksheet.json'],
    ['', '玉石集团', '玉石集团.blanksheet.json'],
    ['', '', 'map.blanksheet.json'],
    ['a/b\\c:d*e?"f"<g>|h', '', 'a b c d e f g h.blanksheet.json'],
    ['..hidden', '', 'hidden.blanksheet.json'],
    ['\u202egnp.exe\u0000', '', 'gnp.exe.blanksheet.json'],
    ['王　伟 的 图', '', '王 伟 的 图.blanksheet.json'],
  ])('%j of %j is %s', (name, customer, file) => {
    expect(named(name, customer)).toBe(file);
  });

  it('is never too long for a file system', () => {
    expect(named('x'.repeat(500))).toBe(`${'x'.repeat(60)}.blanksheet.json`);
  });
});
