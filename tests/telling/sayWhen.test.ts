// Days and moments in words: one way of writing them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayDay } from '../../src/model/sayDay.ts';
import { addDays, dayOf } from '../../src/shared/day.ts';
import { sayClock, sayMoment, sayWhen } from '../../src/telling/sayWhen.ts';
import { asDay } from '../fixtures/mapBuilder.ts';

describe('a day', () => {
  it.each([
    ['2026-11-03', '3 Nov 2026', '2026年11月3日'],
    ['2031-01-31', '31 Jan 2031', '2031年1月31日'],
    ['2028-02-29', '29 Feb 2028', '2028年2月29日'],
  ])('%s is written %s and %s', (day, en, zh) => {
    expect([sayDay(asDay(day), 'en'), sayDay(asDay(day), 'zh-CN')]).toEqual([en, zh]);
  });

  it('is written otherwise than any other day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: -4000, max: 4000 }), (a, b) => {
        const [one, other] = [a, b].map((days) => addDays(asDay('2026-11-23'), days));
        for (const language of ['en', 'zh-CN'] as const) {
          const [said, saidOther] = [one, other].map((day) => sayDay(day ?? asDay('2026-11-23'), language));
          expect(said === saidOther).toBe(a === b);
        }
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });
});

describe('a moment', () => {
  const at = new Date(2026, 10, 23, 9, 5).getTime();

  it('has the day and the clock of the device', () => {
    expect(dayOf(new Date(2026, 10, 23, 23, 59))).toBe('2026-11-23');
    expect(sayClock(at)).toBe('09:05');
    expect(sayMoment(at, 'en')).toBe('23 Nov 2026, 09:05');
    expect(sayMoment(at, 'zh-CN')).toBe('2026年11月23日 09:05');
  });

  it('is said by the clock today, and by its day later', () => {
    expect(sayWhen(at, new Date(2026, 10, 23, 23, 59).getTime(), 'en')).toBe('09:05');
    expect(sayWhen(at, new Date(2026, 10, 24, 0, 1).getTime(), 'en')).toBe('23 Nov 2026');
    expect(sayWhen(at, new Date(2026, 10, 24, 0, 1).getTime(), 'zh-CN')).toBe('2026年11月23日');
  });
});
