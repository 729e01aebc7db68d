// Days as people write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../src/entry/readDay.ts';
import { sayDay } from '../../src/model/sayDay.ts';
import { LANGUAGES } from '../../src/model/words.ts';
import { addDays } from '../../src/shared/day.ts';
import { asDay } from '../fixtures/mapBuilder.ts';

const TODAY = asDay('2026-11-30');
const read = (text: string, today = TODAY): unknown => {
  const found = readDay(text, today);
  return found.is === 'day' ? found.day : found.is === 'doubt' ? found.days : found.is;
};

describe('a day', () => {
  it.each([
    ['23 Nov 2026', '2026-11-23'],
    ['23. November 2026', '2026-11-23'],
    ['Nov 23, 2026', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['2026/1/3', '2026-01-03'],
    ['20261123', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['3.1.27', '2027-01-03'],
    ['23/11/2026', '2026-11-23'],
    ['11/23/2026', '2026-11-23'],
    ['5/5/2031', '2031-05-05'],
    ['2026年11月23日', '2026-11-23'],
    ['２０２６年１１月２３日', '2026-11-23'],
    ['11月23号', '2026-11-23'],
    ['23 nov', '2026-11-23'],
    ['3 Jan', '2027-01-03'],
    ['1月3日', '2027-01-03'],
    ['29 Feb 2028', '2028-02-29'],
    ['today', '2026-11-30'],
    ['明天', '2026-12-01'],
    ['yesterday', '2026-11-29'],
  ])('written as %s is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ['3/4/2026', ['2026-04-03', '2026-03-04']],
    ['1/2', ['2027-02-01', '2027-01-02']],
    ['10-11-26', ['2026-11-10', '2026-10-11']],
  ])('of which day and month can be either is two: %s', (text, days) => {
    expect(read(text)).toEqual(days);
  });

  it.each(['soon', '31 Feb 2026', '2026-11', '2026-11-2x', '23 Nov 202', '32.1.2026', '13/13/2026', '0/0'])(
    'is not read from %s',
    (text) => {
      expect(read(text)).toBe('unread');
    },
  );

  it.each([
    ['28 Dec', '2026-01-05', '2025-12-28'],
    ['12月28日', '2026-01-05', '2025-12-28'],
    ['3 Jan', '2026-12-20', '2027-01-03'],
    ['5 Jul', '2026-01-05', '2026-07-05'],
    ['6 Jul', '2026-01-01', '2025-07-06'],
    ['29 Feb', '2027-05-01', '2028-02-29'],
    ['29 Feb', '2026-05-01', 'unread'],
  ])('without a year is the one nearest to today: %s on %s is %s', (text, today, day) => {
    expect(read(text, asDay(today))).toBe(day);
  });

  it('is none where nothing is written', () => {
    expect([read(''), read(' \u200b')]).toEqual(['nothing', 'nothing']);
  });

  it('is read back from whatever it is shown as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.constantFrom(...LANGUAGES), (days, language) => {
        const day = addDays(TODAY, days);
        expect(read(sayDay(day, language))).toBe(day);
      }),
      { seed: 20261130, numRuns: 1000 },
    );
  });
});
