// Whole numbers as people write them.
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../src/entry/readFigure.ts';

describe('a figure', () => {
  it.each([
    ['50', 50],
    [' ５０％ ', 50],
    ['50 %', 50],
    ['\u200b7', 7],
  ])('%j is %d', (text, figure) => {
    expect(readFigure(text)).toBe(figure);
  });

  it.each(['', '%', '5.5', '-1', '5 6', 'half'])('%j is none', (text) => {
    expect(readFigure(text)).toBeNaN();
  });
});
