// What stands on the time line, and where: what is kept, what has a name, and what has a name and is not kept here.
import { describe, expect, it } from 'vitest';
import type { MomentId } from '../../../src/model/ids.ts';
import { makeMoment } from '../../../src/model/makeRecord.ts';
import { clockOf, timeOf } from '../../../src/shared/clock.ts';
import type { Day } from '../../../src/shared/day.ts';
import { momentDays, momentEntries } from '../../../src/views/moments/momentDays.ts';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute).getTime();
const kept = (id: string, when: number, thinned = 0) => ({
  id: id as MomentId,
  at: when,
  size: 900,
  thinned,
  removedAt: null,
});
const named = (id: string, name: string, day: string, minute: number) =>
  makeMoment({ id: id as MomentId, name, day: day as Day, minute });

describe('the time line', () => {
  it('holds what is kept and what has a name, each once, in the order of time', () => {
    const board = named('b', 'before the board', '2026-03-12', 875);
    const entries = momentEntries([kept('a', at(11, 17), 3), kept('b', at(12, 14, 35)), kept('c', at(12, 15))], {
      b: board,
    });
    expect(entries).toEqual([
      expect.objectContaining({ id: 'a', at: at(11, 17), name: null, isKept: true, thinned: 3 }),
      expect.objectContaining({ id: 'b', at: at(12, 14, 35), name: 'before the board', isKept: true }),
      expect.objectContaining({ id: 'c', name: null }),
    ]);
    expect(momentDays(entries).map(({ day, named: flags, own }) => [day, flags.length, own.length])).toEqual([
      ['2026-03-11', 0, 1],
      ['2026-03-12', 1, 1],
    ]);
  });

  it('says of a name whose state came from elsewhere that it is not kept here, and where it belongs', () => {
    const [entry] = momentEntries([], { b: named('b', 'kick-off', '2026-03-12', 0) });
    expect(entry).toEqual({ id: 'b', at: at(12, 0), name: 'kick-off', note: '', isKept: false, thinned: 0 });
  });

  it('tells a time by day and minute and back', () => {
    for (const when of [at(1, 0), at(12, 14, 35), at(31, 23, 59)]) {
      const { day, minute } = clockOf(when);
      expect(timeOf(day, minute)).toBe(when);
    }
    expect(clockOf(at(12, 14, 35))).toEqual({ day: '2026-03-12', minute: 875 });
  });
});
