// What parts a typed line, and each line of a pasted list, into its pieces.
import { describe, expect, it } from 'vitest';
import { RANKS, splitAt, splitCells, splitLine } from '../../src/entry/splitCells.ts';
import { pastedList } from '../fixtures/pastedList.ts';

describe('a typed line', () => {
  it.each([
    ['Ann, cook', ['Ann', 'cook']],
    ['Ann ;cook； IT，met', ['Ann', 'cook', 'IT', 'met']],
    ['王芳、财务总监', ['王芳', '财务总监']],
    ['王芳，采购、行政经理', ['王芳', '采购、行政经理']],
    ['Ann\tcook, deputy; driver', ['Ann', 'cook, deputy; driver']],
    ['Ann\nPoe, cook', ['Ann Poe', 'cook']],
    ['Ann,', ['Ann', '']],
    [', cook', ['', 'cook']],
    ['Ann  Poe', ['Ann Poe']],
    ['', []],
  ])('%j is %j', (line, cells) => {
    expect(splitLine(line)).toEqual(cells);
  });

  it.each([
    ['Ann, approves up to 500,000', ['Ann', 'approves up to 500,000']],
    ['Ann, signs up to 1,255,000, met', ['Ann', 'signs up to 1,255,000', 'met']],
    ['王芳，审批1，255，000元以内，见过面', ['王芳', '审批1，255，000元以内', '见过面']],
    ['Ann,500,000', ['Ann', '500,000']],
    ['Ann, 5,0000', ['Ann', '5', '0000']],
    ['Ann, room 12,34', ['Ann', 'room 12', '34']],
    ['Ann, room 12, 345', ['Ann', 'room 12', '345']],
    ['Ann, room 12;345', ['Ann', 'room 12', '345']],
    ['Ann,345', ['Ann', '345']],
  ])('parts no amount at its thousands, and any other number: %j', (line, cells) => {
    expect(splitLine(line)).toEqual(cells);
    expect(splitCells(line)[0]?.cells).toEqual(cells);
  });

  it.each([
    ['"Poe, Ann", cook', ['Poe, Ann', 'cook']],
    ['  "Poe, Ann"  , cook', ['Poe, Ann', 'cook']],
    ['cook, "Poe, Ann"', ['cook', 'Poe, Ann']],
    ['cook, "Poe, Ann"  ', ['cook', 'Poe, Ann']],
    ['"the ""old"" one, Ann", cook', ['the "old" one, Ann', 'cook']],
    ['"", cook', ['', 'cook']],
    ['"""", cook', ['"', 'cook']],
    ['"Ann" Poe, cook', ['"Ann" Poe', 'cook']],
    ['Ann "the boss, really", cook', ['Ann "the boss', 'really"', 'cook']],
    ['"Poe, Ann', ['"Poe', 'Ann']],
    ['"', ['"']],
    ['"Poe, Ann""', ['"Poe', 'Ann""']],
  ])('holds together what stands in quotes: %j', (line, cells) => {
    expect(splitLine(line)).toEqual(cells);
  });
});

describe('a pasted list', () => {
  it('is parted line by line, at what each of them holds', () => {
    expect(splitCells('Ann\tcook, deputy\n李雷，采购、行政\n韩梅、司机\nBob\n')).toEqual([
      { cells: ['Ann', 'cook, deputy'], tabbed: true, text: 'Ann\tcook, deputy' },
      { cells: ['李雷', '采购、行政'], tabbed: false, text: '李雷，采购、行政' },
      { cells: ['韩梅', '司机'], tabbed: false, text: '韩梅、司机' },
      { cells: ['Bob'], tabbed: false, text: 'Bob' },
    ]);
  });

  it('keeps the place of an empty line, and a line end in quotes', () => {
    expect(splitCells('Ann\n\n"two\nlines", cook\n"no\nend').map(({ cells }) => cells)).toEqual([
      ['Ann'],
      [''],
      ['two lines', 'cook'],
      ['"no'],
      ['end'],
    ]);
  });

  it('takes an amount for one, whoever may sign up to it', () => {
    const { rows } = pastedList('Ann, cook, approves up to 500,000\nBob, 审批1,200,000元以内');
    expect(rows.map(({ title, limit }) => ({ title, limit }))).toEqual([
      { title: 'cook', limit: { kind: 'amount', amount: 500_000 } },
      { title: '', limit: { kind: 'amount', amount: 1_200_000 } },
    ]);
  });

  it('can be parted everywhere at the same signs, and then an amount has to stand in quotes', () => {
    expect(splitAt('Ann,500,000\nBob,"500,000"\nCy;cook', new Set([',']))).toEqual([
      { cells: ['Ann', '500', '000'], tabbed: false, text: 'Ann,500,000' },
      { cells: ['Bob', '500,000'], tabbed: false, text: 'Bob,"500,000"' },
      { cells: ['Cy;cook'], tabbed: false, text: 'Cy;cook' },
    ]);
    expect(splitAt('Ann\tcook\nBob', RANKS[0] ?? new Set())).toEqual([
      { cells: ['Ann', 'cook'], tabbed: true, text: 'Ann\tcook' },
      { cells: ['Bob'], tabbed: false, text: 'Bob' },
    ]);
  });
});
