/** Words that stand whole on pages, and those that were cut. */
import { expect, it } from 'vitest';
import { isWholeOn } from '../../src/picture/isWhole.ts';
import type { Shape } from '../../src/picture/shape.ts';
import { wrapText } from '../../src/picture/wrapText.ts';

const page = (words: string, width: number, most: number): readonly Shape[] => [
  {
    tag: 'svg',
    attrs: {},
    children: wrapText(words, width, 10, most).map((line): Shape => ({ tag: 'text', attrs: {}, children: line })),
  },
];
const whole = (words: string, width: number, most: number) => isWholeOn(page(words, width, most))(words);

it('is whole over several lines, with a torn word, in both scripts', () => {
  expect(whole('Head of sales management', 80, 3)).toBe(true);
  expect(whole('Donaudampfschifffahrtsgesellschaft', 80, 5)).toBe(true);
  expect(whole('Dr.-Ing. Wilhelmina von Hohenstein-Breitenbach', 100, 4)).toBe(true);
  expect(whole('信息化项目立项评审与供应商入围', 60, 4)).toBe(true);
});

it('is not where lines were left out', () => {
  expect(whole('Head of sales management', 80, 1)).toBe(false);
  expect(whole('Donaudampfschifffahrtsgesellschaft', 80, 2)).toBe(false);
  expect(whole('信息化项目立项评审与供应商入围', 60, 2)).toBe(false);
  expect(isWholeOn([])('Lin Wei')).toBe(false);
});
