/** What home needs of the device's maps, as an interface, so that views never know how they are kept. */
import type { MapId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { MapSummary } from '../model/mapSummary.ts';
import type { Refusal } from '../model/refusal.ts';
import type { SaveStatus, StorageReason, StorageTrouble } from '../model/saveStatus.ts';
import type { Result } from '../shared/result.ts';

export type { MapSummary, SaveStatus, StorageReason, StorageTrouble };

export interface Library {
  readonly summaries: () => readonly MapSummary[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens a new map, and answers once it is committed or has to wait in memory; its save status tells which. */
  readonly create: (map: BuyingMap) => Promise<Result<MapId, StorageReason>>;
  /** Maps that were removed and can be taken back, the last one first. */
  readonly removed: () => readonly MapSummary[];
  readonly remove: (id: MapId) => Promise<Result<null, StorageReason>>;
  /** Takes a removal back. */
  readonly restore: (id: MapId) => Promise<Result<null, StorageReason>>;
  readonly importFile: (file: Blob) => Promise<Result<MapId, Refusal | StorageReason | 'not-fetched'>>;
  /** The file of a map, as text, with a name to save it under. */
  readonly exportFile: (id: MapId) => Promise<Result<{ readonly name: string; readonly text: string }, StorageReason>>;
  readonly openExample: (
    example: 'reimbursement' | 'crm',
  ) => Promise<Result<MapId, Refusal | StorageReason | 'not-fetched'>>;
  readonly lastFileCopy: () => number | null;
  /** Takes everything of this app off this device. */
  readonly removeEverything: () => Promise<Result<null, StorageReason>>;
  readonly status: () => SaveStatus;
  /** Whether something that is open would be lost with the page, as far as is known. */
  readonly hasUnsaved: () => boolean;
  /** Null while the device's database answers. */
  readonly trouble: () => StorageTrouble | null;
}
