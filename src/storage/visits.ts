/** How each map stood when it was last left on this device; must never hand back another state than the one that was left. */
import type { MapId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { checksum } from './checksum.ts';
import type { Device, Shelf } from './device.ts';
import { loadWriter } from './mapFiles.ts';
import { leftId, type MomentShelf } from './momentShelf.ts';

export interface Visit {
  /** When the map was left, in milliseconds. */
  readonly at: number;
  readonly state: BuyingMap;
}

export interface Visits {
  /** Of a map as it stands now. Null where nothing is known, and where the page was gone before the state was kept. */
  readonly lastVisit: (now: BuyingMap) => Promise<Visit | null>;
  /** Notes that somebody leaves a map that stands like this; nothing of it has to be waited for. */
  readonly leave: (state: BuyingMap) => void;
}

const KEY = 'blanksheet.left.';

/**
 * The mark is made in one go and says which state was left; the state itself may still be on its way when the page goes,
 * and is believed only under the mark that names it.
 */
export function createVisits(moments: MomentShelf, { shelf, now }: Pick<Device, 'shelf' | 'now'>): Visits {
  const letters = new TextEncoder();
  const sums = new WeakMap<BuyingMap, number>();
  let write: ((map: BuyingMap) => { readonly text: string }) | null = null;
  const sumOf = (map: BuyingMap): number | null => {
    const sum = sums.get(map) ?? (write && checksum(letters.encode(write(map).text)));
    if (sum !== null) sums.set(map, sum);
    return sum;
  };

  return {
    lastVisit: async (now) => {
      const writer = await loadWriter();
      if (writer.ok) write = writer.value;
      const mark = readMark(shelf, now.id);
      if (!mark) return null;
      if (mark.sum === sumOf(now)) return { at: mark.at, state: now };
      const found = await moments.read(now.id, leftId(mark.sum));
      return found.ok ? { at: mark.at, state: found.value } : null;
    },
    leave: (state) => {
      const sum = sumOf(state);
      if (sum === null) return;
      try {
        shelf?.set(KEY + state.id, JSON.stringify([now(), sum]));
      } catch {
        return;
      }
      void moments.keepLeft(state, leftId(sum));
    },
  };
}

/** Nothing is left of when a map was looked at that is taken off the device. */
export function forgetVisit(shelf: Shelf | null, map: string): void {
  try {
    shelf?.remove(KEY + map);
  } catch {
    // A shelf that is closed holds none.
  }
}

function readMark(shelf: Shelf | null, map: MapId) {
  try {
    const [at, sum] = JSON.parse(shelf?.get(KEY + map) ?? '[]') as readonly unknown[];
    return typeof at === 'number' && typeof sum === 'number' ? { at, sum } : null;
  } catch {
    return null;
  }
}
