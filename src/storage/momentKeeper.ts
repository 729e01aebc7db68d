/** Keeps how a map stood by itself, and lets older ones go when nobody works; must never make the map's own saving wait. */
import type { MapId, MomentId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Device } from './device.ts';
import type { MomentShelf } from './momentShelf.ts';
import type { Notices } from './notices.ts';
import type { Stood } from './standing.ts';
import { slotOf } from './thinMoments.ts';

export interface MomentKeeperParts {
  readonly moments: MomentShelf;
  readonly notices: Notices;
  readonly device: Device;
  /** The ids of the moments that have a name; null where the map is not open any more. */
  readonly namedIn: (map: MapId) => ReadonlySet<string> | null;
}

/** Two tabs that see the same slot end call it the same. */
const idOf = (at: number) => `at-${slotOf(at)}` as MomentId;

/** Answers once it is kept, or told of. */
export function createMomentKeeper({ moments, notices, device, namedIn }: MomentKeeperParts) {
  const thin = (map: MapId) => {
    const named = namedIn(map);
    if (named) void moments.thin(map, named);
  };
  return async ({ value, at }: Stood<BuyingMap>): Promise<void> => {
    const { id } = value;
    const kept = await moments.keep({ id: idOf(at), at, state: value });
    if (kept.ok) return device.whenIdle(() => thin(id));
    // A newer program keeps its own; what was taken off the device is meant to go.
    if (kept.reason === 'newer-format' || kept.reason === 'not-there' || kept.reason === 'wiped') return;
    const isTold = notices.list().some((notice) => notice.kind === 'notRemembered' && notice.id === id);
    if (!isTold) notices.add({ kind: 'notRemembered', id });
  };
}
