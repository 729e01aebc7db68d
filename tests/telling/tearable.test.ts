/** Where long words may be torn. */
import { describe, expect, test } from 'vitest';
import { tearable } from '../../src/telling/tearable.ts';

const shown = (text: string) => tearable(text).replaceAll('\u00ad', '|');

describe('a text with long words', () => {
  test('may be torn inside them, with six letters before and three behind at least', () => {
    expect(shown('Genehmigungsverfahren der Stadt')).toBe('Genehm|i|g|u|n|g|s|v|e|r|f|a|h|ren der Stadt');
    expect(shown('Аккредитационный')).toBe('Аккред|и|т|а|ц|и|о|н|ный');
  });

  test('takes for long what a line is too short for', () => {
    expect(tearable('Alexandra', 9)).toBe('Alexan\u00addra');
    expect(tearable('Alexandra', 10)).toBe('Alexandra');
  });

  test('says the same', () => {
    const words = 'Dr. Annegret Schwarzenbergerin-Lützelburg';
    expect(tearable(words).replaceAll('\u00ad', '')).toBe(words);
  });

  test('without any stays as it is', () => {
    for (const words of [
      '',
      'Alexandra Montgomery-Whitfield',
      '阿卜杜拉赫曼·买买提吐尔逊·艾则孜欧阳上官慕容司马诸葛',
      '12345678901234567890',
    ]) {
      expect(tearable(words)).toBe(words);
    }
  });
});
