/** What stands on the time line: what is kept and what has a name, by day, the first one first. */
import type { MomentId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { timeOf } from '../../shared/clock.ts';
import { compareBy } from '../../shared/compare.ts';
import { type Day, dayOf } from '../../shared/day.ts';
import type { KeptMoment } from '../../store/moments.ts';

export interface Entry {
  readonly id: MomentId;
  readonly at: number;
  /** Null for one that the map kept by itself. */
  readonly name: string | null;
  /** What somebody wrote beside the name. */
  readonly note: string;
  /** Its state is kept on this device. */
  readonly isKept: boolean;
  readonly thinned: number;
}

export interface MomentDay {
  readonly day: Day;
  readonly named: readonly Entry[];
  readonly own: readonly Entry[];
}

/** All moments of a map, the first one first. */
export function momentEntries(kept: readonly KeptMoment[], named: BuyingMap['moments']): readonly Entry[] {
  const own = kept
    .filter(({ id, removedAt }) => removedAt === null && !Object.hasOwn(named, id))
    .map(({ id, at, thinned }): Entry => ({ id, at, thinned, name: null, note: '', isKept: true }));
  const byName = Object.values(named).map(({ id, name, note, day, minute }): Entry => {
    const state = kept.find((one) => one.id === id);
    return {
      id,
      at: state?.at ?? timeOf(day, minute),
      name,
      note,
      isKept: state !== undefined,
      thinned: state?.thinned ?? 0,
    };
  });
  const byTime = compareBy<Entry>(
    ({ at }) => at,
    ({ id }) => id,
  );
  return [...own, ...byName].sort(byTime);
}

/** By calendar day of this device. */
export function momentDays(entries: readonly Entry[]): readonly MomentDay[] {
  const days = new Map<Day, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(new Date(entry.at));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, all]) => ({
    day,
    named: all.filter(({ name }) => name !== null),
    own: all.filter(({ name }) => name === null),
  }));
}
