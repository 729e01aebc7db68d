/** What home needs of the device's maps, as an interface, so that views never know how they are kept; must never hold an implementation. */
import type { MapId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Result } from '../shared/result.ts';

/** One map on home; what is derived here is a cache that can be rebuilt. */
export interface MapSummary {
  readonly id: MapId;
  readonly name: string;
  readonly customer: string;
  readonly sample: boolean;
  /** Milliseconds since 1970, for sorting and showing; never for deciding who is newer. */
  readonly changedAt: number;
  readonly stops: number;
  /** Columns of cards for the small picture: per step, per card, whether a stop stands on it. */
  readonly picture: readonly (readonly boolean[])[];
  /** Names and titles of the map, lower case, for searching. */
  readonly search: string;
}

export type StorageReason = 'no-storage' | 'no-room' | 'blocked' | 'hanging' | 'newer-format' | 'closed' | 'failed';

export type SaveStatus =
  | { readonly state: 'saved'; readonly at: number | null }
  | { readonly state: 'saving' }
  | { readonly state: 'not-saved'; readonly reason: StorageReason }
  | { readonly state: 'read-only'; readonly reason: 'newer-format' };

export interface Library {
  readonly summaries: () => readonly MapSummary[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Keeps a new map and answers once it is committed. */
  readonly create: (map: BuyingMap) => Promise<Result<MapId, StorageReason>>;
  readonly remove: (id: MapId) => Promise<Result<null, StorageReason>>;
  /** Takes a removal back. */
  readonly restore: (id: MapId) => Promise<Result<null, StorageReason>>;
  readonly importFile: (file: Blob) => Promise<Result<MapId, Refusal | StorageReason>>;
  /** The file of a map, as text, with a name to save it under. */
  readonly exportFile: (id: MapId) => Promise<Result<{ readonly name: string; readonly text: string }, StorageReason>>;
  readonly openExample: (example: 'reimbursement' | 'crm') => Promise<Result<MapId, Refusal | StorageReason>>;
  readonly lastFileCopy: () => number | null;
  /** Takes everything of this app off this device. */
  readonly removeEverything: () => Promise<Result<null, StorageReason>>;
  readonly status: () => SaveStatus;
}
