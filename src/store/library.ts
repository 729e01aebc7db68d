/** What home needs of the device's maps, as an interface, so that views never know how they are kept. */
import type { CopyAges } from '../model/copyDue.ts';
import type { Example } from '../model/example.ts';
import type { MapId, MomentId } from '../model/ids.ts';
import type { Inspection, Soundness } from '../model/inspection.ts';
import type { BuyingMap } from '../model/map.ts';
import type { CopyFields } from '../model/mapFields.ts';
import type { MapSummary, RemovedMap } from '../model/mapSummary.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Refusal } from '../model/refusal.ts';
import type { SaveStatus, StorageReason, StorageTrouble } from '../model/saveStatus.ts';
import type { WholeCopy, WorkspaceTaken } from '../model/workspace.ts';
import type { Result } from '../shared/result.ts';
import type { NotRead } from './moments.ts';

export type { MapSummary, RemovedMap, SaveStatus, StorageReason, StorageTrouble };

/** Why a file or an example became no map; `not-fetched`: what reads it, or the example itself, is out of reach. */
type NotTaken = Refusal | StorageReason | 'not-fetched';
/** Why something could not be done with a map; `not-there`: it has gone. */
type NotDone = StorageReason | 'not-there';

/** What came out of a file: a map, or samples: new ones, and how many were here already, word for word. */
export type Imported =
  | { readonly is: 'map'; readonly id: MapId }
  | { readonly is: 'samples'; readonly added: readonly MapId[]; readonly there: number }
  | { readonly is: 'workspace'; readonly taken: WorkspaceTaken };

/** Something that takes its time. */
export interface Under {
  readonly signal?: AbortSignal;
  /** Hears how far it has come, between 0 and 1. */
  readonly progress?: (share: number) => void;
}

/** Samples beside those of this device, which stand in its list of maps. */
export interface Samples {
  /** Those that come with the product, in the language of the interface. */
  readonly shipped: () => Promise<Result<readonly BuyingMap[], Refusal | 'not-fetched'>>;
  /** Samples as one file: one as a map of its own, several as a library. */
  readonly fileOf: (
    samples: readonly BuyingMap[],
  ) => Promise<Result<{ readonly name: string; readonly text: string }, 'not-fetched'>>;
}

export interface Library {
  readonly summaries: () => readonly MapSummary[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens a new map, no larger than one may be, and answers once it is committed or has to wait in memory; its save status tells which. */
  readonly create: (map: BuyingMap) => Promise<Result<MapId, Refusal | StorageReason>>;
  /** Changes a map that is not open; answers with how it was before. */
  readonly change: (id: MapId, edit: (map: BuyingMap) => BuyingMap) => Promise<Result<BuyingMap, NotDone>>;
  /** Makes another map of the same content under a name of its own. */
  readonly duplicate: (id: MapId, name: string) => Promise<Result<MapId, NotDone>>;
  /** The same of how it stood at a moment. */
  readonly duplicateMoment: (id: MapId, moment: MomentId, as: CopyFields) => Promise<Result<MapId, NotRead>>;
  /** Puts the copy of an example back to its start; answers with how it was before. */
  readonly putExampleBack: (id: MapId) => Promise<Result<BuyingMap, NotTaken | NotDone>>;
  /** Maps that were removed and can be taken back, the last one first. */
  readonly removed: () => readonly RemovedMap[];
  readonly remove: (id: MapId) => Promise<Result<null, StorageReason>>;
  /** Takes a removal back. */
  readonly restore: (id: MapId) => Promise<Result<null, StorageReason>>;
  /** Clears away for good what of these was removed. */
  readonly clear: (ids: readonly MapId[]) => Promise<Result<null, StorageReason>>;
  /**
   * A file opened twice is two maps; of samples and of a workspace only what is not here yet comes in. `stopped` by the signal,
   * before anything came in; of a workspace what came in by then stays, and it says so. `sealed`: it asks for a passphrase.
   */
  readonly importFile: (
    file: Blob,
    under?: Under & { readonly passphrase?: string },
  ) => Promise<Result<Imported, NotTaken | 'stopped' | 'sealed' | 'wrong-passphrase'>>;
  /** Takes in a folder that was kept up to date; files of others in it are passed over. */
  readonly importFolder: (files: readonly File[], under?: Under) => Promise<Result<Imported, NotTaken | 'stopped'>>;
  /** Everything as one file. */
  readonly saveWorkspace: (under?: Under) => Promise<Result<WholeCopy, StorageReason | 'not-fetched' | 'stopped'>>;
  /** The file locked with a passphrase. */
  readonly seal: (file: Blob, passphrase: string) => Promise<Result<Blob, 'not-fetched'>>;
  /** Puts our side in the place of what is here; answers with that. */
  readonly replaceOurSide: (ours: OurSide) => Promise<Result<OurSide, StorageReason | 'not-fetched'>>;
  readonly samples: Samples;
  /** A map or sample as it is now. */
  readonly read: (id: MapId) => Promise<Result<BuyingMap, NotDone>>;
  /** The file of a map, as text, with a name to save it under. */
  readonly exportFile: (
    id: MapId,
  ) => Promise<Result<{ readonly name: string; readonly text: string }, NotDone | 'not-fetched'>>;
  readonly openExample: (example: Example) => Promise<Result<MapId, NotTaken>>;
  /** When something was last saved as a file, in milliseconds. */
  readonly lastFileCopy: () => number | null;
  /** When everything was last saved outside the browser. */
  readonly lastWholeCopy: () => number | null;
  /** What tells whether that is long ago; null where nothing was ever kept. */
  readonly copyAges: () => CopyAges | null;
  /** Says nothing of it for a week. */
  readonly putOffCopy: () => void;
  /** Takes everything of this app off this device. */
  readonly removeEverything: () => Promise<Result<null, StorageReason>>;
  /** What is kept, and how large it is. */
  readonly inspect: () => Promise<Result<Inspection, StorageReason>>;
  /** Whether a document of the device is whole, by its log, its witness and its second copy; mends it where they can. */
  readonly check: (id: string) => Promise<Result<Soundness, StorageReason>>;
  readonly status: () => SaveStatus;
  /** Whether something that is open would be lost with the page, as far as is known. */
  readonly hasUnsaved: () => boolean;
  /** Null while the device's database answers. */
  readonly trouble: () => StorageTrouble | null;
}
