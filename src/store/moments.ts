/** How maps stood at their moments, as an interface, so that views never know how that is kept. */
import type { MapId, MomentId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Refusal } from '../model/refusal.ts';
import type { StorageReason } from '../model/saveStatus.ts';
import type { Result } from '../shared/result.ts';

export interface KeptMoment {
  readonly id: MomentId;
  /** Since when the map stood like that, in milliseconds. */
  readonly at: number;
  /** Bytes that its state takes. */
  readonly size: number;
  /** How many before it were thinned out. */
  readonly thinned: number;
  /** When somebody removed it: it can be put back for a month. Null while it is there. */
  readonly removedAt: number | null;
}

/** Why a moment was not kept; `not-there`: it, or its map, has gone. */
export type NotKept = StorageReason | 'not-there' | 'not-fetched';
/** Why a moment cannot be looked at; `damaged`: it is not as it was kept. */
export type NotRead = NotKept | Refusal | 'damaged';

export interface Moments {
  /** All that are kept of a map, the removed ones too, the first one first. */
  readonly list: (map: MapId) => Promise<Result<readonly KeptMoment[], StorageReason>>;
  /** Keeps a state: for as long as it has a name, or for a month. */
  readonly keep: (what: {
    readonly id: MomentId;
    readonly at: number;
    readonly state: BuyingMap;
    readonly hold: 'named' | 'a-while';
  }) => Promise<Result<null, NotKept>>;
  /** Holds back one that is about to be named. */
  readonly hold: (map: MapId, id: MomentId) => Promise<Result<null, NotKept>>;
  /** Removes one that has no name, or, with null, puts it back. */
  readonly remove: (map: MapId, id: MomentId, at: number | null) => Promise<Result<null, NotKept>>;
  readonly read: (map: MapId, id: MomentId) => Promise<Result<BuyingMap, NotRead>>;
  /** Of a map as it stands now: when somebody last left it on this device, and how it stood then; null where that is not known. */
  readonly lastVisit: (now: BuyingMap) => Promise<{ readonly at: number; readonly state: BuyingMap } | null>;
  /** Notes that somebody leaves a map that stands like this. */
  readonly leave: (state: BuyingMap) => void;
  /** Called when what is kept of a map may have changed. */
  readonly subscribe: (listener: (map: string) => void) => () => void;
}
