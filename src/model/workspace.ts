/** What became of everything in a workspace that was opened here, counted and, where somebody has to look, by name. */
import type { MapId } from './ids.ts';
import type { OurSide } from './ourSide.ts';
import type { Refusal } from './refusal.ts';
import type { StorageReason } from './saveStatus.ts';

/** New here; here already, word for word; or beside what is here under its name and differs. */
export type Became = 'new' | 'there' | 'beside';
export type Counted = { readonly [How in Became]: number };

export interface NotTakenIn {
  /** The name that it seems to bear; null where it shows none. */
  readonly called: string | null;
  /** Where it stands in the file, counted from 1; in a folder, within its file. */
  readonly line: number;
  readonly reason: Refusal | StorageReason;
}

export interface WorkspaceTaken {
  readonly maps: Counted;
  readonly samples: Counted;
  readonly sets: Counted;
  readonly moments: Counted;
  /** Those that came in under another name, since what is here differs. */
  readonly besides: readonly { readonly id: MapId; readonly name: string }[];
  /** `other`: both have one, and they differ; nothing was done. */
  readonly ourSide: 'none' | 'taken' | 'there' | 'other';
  /** The one of the file, where there is a choice to make. */
  readonly otherSide: OurSide | null;
  readonly settings: 'none' | 'taken' | 'kept';
  /** The first of them. */
  readonly refused: readonly NotTakenIn[];
  /** All of them. */
  readonly refusals: number;
  /** Somebody stopped it, or the device did; what came in by then stays. */
  readonly stopped: 'by-hand' | StorageReason | null;
}

/** How a device shows things, as far as it goes along to another one. */
export interface PortableSettings {
  readonly language: 'en' | 'zh-CN';
  readonly theme: 'system' | 'light' | 'dark';
  readonly mapOrder: 'changed' | 'name' | 'customer' | 'amount';
  readonly problemPutOff: boolean;
}

/** Everything as one file, and what of it could not be read here and is not in it, by the names of the maps. */
export interface WholeCopy {
  readonly name: string;
  readonly file: Blob;
  readonly left: readonly string[];
  /** Moments that are damaged. */
  readonly leftMoments: number;
}
