// Which moments that a map kept by itself stay, worked out by the clock on the wall.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Datable, slotOf, thinMoments } from '../../src/storage/thinMoments.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Thursday, 12 March 2026, on this device's clock. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute).getTime();

const moment = (when: number, more: Partial<Datable> = {}): Datable => ({
  id: String(when),
  at: when,
  size: 1000,
  heldUntil: 0,
  ...more,
});

/** When those stood that are left. */
const left = (all: readonly Datable[], now: number, most?: number): readonly number[] => {
  const gone = thinMoments(all, now, most);
  return all.filter(({ id }) => !gone.has(id)).map((one) => one.at);
};

describe('what a map keeps by itself', () => {
  it('is one for each five minutes for a day: the last of them', () => {
    const now = at(12, 18);
    const all = [at(12, 9, 0), at(12, 9, 2), at(12, 9, 4), at(12, 9, 5), at(12, 9, 14)].map((when) => moment(when));
    expect(left(all, now)).toEqual([at(12, 9, 4), at(12, 9, 5), at(12, 9, 14)]);
  });

  it('is one an hour for a week, and one a day for a quarter', () => {
    const now = at(12, 18);
    const yesterday = [at(10, 9, 1), at(10, 9, 40), at(10, 9, 55), at(10, 10, 5)].map((when) => moment(when));
    expect(left(yesterday, now)).toEqual([at(10, 9, 55), at(10, 10, 5)]);
    const lastWeek = [at(3, 9), at(3, 17, 30), at(4, 0, 5), at(4, 23, 55)].map((when) => moment(when));
    expect(left(lastWeek, now)).toEqual([at(3, 17, 30), at(4, 23, 55)]);
  });

  it('is one a week after a quarter, for as long as the map is there', () => {
    const now = at(12, 18) + 200 * DAY;
    const all = [at(9, 12), at(10, 12), at(11, 12), at(18, 12)].map((when) => moment(when));
    expect(left(all, now)).toEqual([at(11, 12), at(18, 12)]);
  });

  it('never loses one that has a name or is held, and one whose hold is over is as any other', () => {
    const now = at(12, 18);
    const named = moment(at(12, 9, 1), { heldUntil: Number.POSITIVE_INFINITY });
    const held = moment(at(12, 9, 2), { heldUntil: now + 1 });
    const free = moment(at(12, 9, 3), { heldUntil: now });
    expect(left([named, held, free, moment(at(12, 9, 4))], now)).toEqual([named.at, held.at, at(12, 9, 4)]);
  });

  it('is thinned where the day was full of work before a day of last month is, when it takes too much', () => {
    const now = at(12, 18);
    const days = [2, 3, 4].map((day) => moment(at(day, 17)));
    const today = Array.from({ length: 24 }, (_, place) => moment(at(12, 9, 5 * place)));
    expect(left([...days, ...today], now, 27_000)).toHaveLength(27);
    // One byte too much: of today's two hours one each stays, and of the days of the week before one a week.
    expect(left([...days, ...today], now, 26_999)).toEqual([at(4, 17), at(12, 9, 55), at(12, 10, 55)]);
  });

  it('loses the oldest only at last, and never the very last one', () => {
    const now = at(12, 18);
    const weeks = [0, 1, 2].map((week) => moment(at(12, 9) - week * 7 * DAY)).reverse();
    expect(left(weeks, now, 2000)).toEqual([at(5, 9), at(12, 9)]);
    expect(left(weeks, now, 1)).toEqual([at(12, 9)]);
  });
});

const SEED = { seed: 20261123, numRuns: 300 };
const NOW = at(12, 18);
const anyMoments = fc.uniqueArray(
  fc.record({
    at: fc.oneof(fc.integer({ min: NOW - 2 * DAY, max: NOW }), fc.integer({ min: NOW - 400 * DAY, max: NOW })),
    size: fc.integer({ min: 1, max: 5000 }),
    heldUntil: fc.constantFrom(0, 0, 0, NOW, NOW + DAY, Number.POSITIVE_INFINITY),
  }),
  { selector: (one) => one.at, maxLength: 60 },
);

describe('thinning, of whatever there is', () => {
  it('takes none that is held, keeps within its bound or to a single one, and has nothing left to do', () => {
    fc.assert(
      fc.property(anyMoments, fc.integer({ min: 1, max: 60_000 }), (given, most) => {
        const all = given.map((one) => moment(one.at, one));
        const gone = thinMoments(all, NOW, most);
        const stay = all.filter(({ id }) => !gone.has(id));
        expect(all.filter(({ id, heldUntil }) => gone.has(id) && heldUntil > NOW)).toEqual([]);
        const loose = stay.filter(({ heldUntil }) => heldUntil <= NOW);
        const size = loose.reduce((sum, one) => sum + one.size, 0);
        expect(size <= most || loose.length === 1).toBe(true);
        expect([...thinMoments(stay, NOW, most)]).toEqual([]);
      }),
      SEED,
    );
  });

  it('leaves of a day of work no five minutes without their last one', () => {
    const anyDay = fc.uniqueArray(fc.integer({ min: NOW - DAY + 1, max: NOW }), { maxLength: 80 });
    fc.assert(
      fc.property(anyDay, (times) => {
        const stay = left(
          times.map((when) => moment(when)),
          NOW,
          Number.POSITIVE_INFINITY,
        );
        for (const when of times) {
          const last = Math.max(...times.filter((other) => slotOf(other) === slotOf(when)));
          expect(stay).toContain(last);
        }
        expect(new Set(stay.map(slotOf)).size).toBe(stay.length);
      }),
      SEED,
    );
  });
});
