/** Counting in working days, against a calendar looked up by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  workingDayFrom,
  workingDayUpTo,
} from '../../src/plan/workingDays.ts';
import { addDays, type Day } from '../../src/shared/day.ts';
import { asDay } from '../fixtures/mapBuilder.ts';

// May 2026: Mo 11 Tu 12 We 13 Th 14 Fr 15 Sa 16 Su 17, Mo 18 Tu 19 We 20 Th 21 Fr 22 Sa 23 Su 24, Mo 25.
const may = (date: number): Day => asDay(`2026-05-${String(date).padStart(2, '0')}`);

describe('working days', () => {
  it('are Monday to Friday', () => {
    expect([11, 12, 13, 14, 15, 16, 17, 18].map(may).filter(isWorkingDay)).toEqual([11, 12, 13, 14, 15, 18].map(may));
  });

  it('are the day itself or the nearest on either side', () => {
    expect([15, 16, 17, 18].map(may).map(workingDayFrom)).toEqual([15, 18, 18, 18].map(may));
    expect([15, 16, 17, 18].map(may).map(workingDayUpTo)).toEqual([15, 15, 15, 18].map(may));
  });

  it.each([
    [11, 0, 11],
    [11, 1, 12],
    [11, 4, 15],
    [11, 5, 18],
    [15, 1, 18],
    [13, 7, 22],
    [16, 0, 16],
    [16, 1, 18],
    [17, 5, 22],
    [18, -1, 15],
    [22, -9, 11],
    [17, -1, 15],
    [16, -5, 11],
  ])('from the %ith of May, %i on is the %ith', (from, days, to) => {
    expect(addWorkingDays(may(from), days)).toBe(may(to));
  });

  it.each([
    [11, 11, 1],
    [11, 15, 5],
    [11, 17, 5],
    [11, 18, 6],
    [15, 18, 2],
    [16, 17, 0],
    [16, 18, 1],
    [13, 25, 9],
    [12, 11, 0],
    [18, 15, 0],
  ])('between the %ith and the %ith of May there are %i', (from, to, count) => {
    expect(countWorkingDays(may(from), may(to))).toBe(count);
  });

  it('are counted as one by one on a calendar', () => {
    const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays(may(1), days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -90, max: 90 }), (from, days) => {
        const by = Math.sign(days);
        let [at, left] = [from, Math.abs(days)];
        while (left > 0) {
          at = addDays(at, by);
          if (isWorkingDay(at)) left -= 1;
        }
        expect(addWorkingDays(from, days)).toBe(at);
        const between = Array.from({ length: 200 }, (_, place) => addDays(from, place)).filter((day) => day <= at);
        expect(countWorkingDays(from, at)).toBe(between.filter(isWorkingDay).length);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
