/** What storage needs of the device it runs on, as parts that a test can replace. */
import type { IndexedDbParts } from './database.ts';

/** Small texts that are kept outside the database. */
export interface Shelf {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
}

/** Files outside the database: a second copy of each document. */
export interface Copies {
  readonly ids: () => Promise<readonly string[]>;
  readonly read: (id: string) => Promise<{ readonly bytes: Uint8Array; readonly at: number } | null>;
  /** Joins the bytes with what is there: a tab that slept may know less. */
  readonly write: (id: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** Says that something may have changed. A hint can get lost: nothing may be right only because of one. */
export interface Hints {
  /** Null stands for anything, as when the user comes back to this tab. */
  readonly tell: (id: string | null) => void;
  readonly listen: (listener: (id: string | null) => void) => () => void;
}

/** A folder that the browser may have to be asked for again. */
export interface FolderHandle extends FileSystemDirectoryHandle {
  readonly queryPermission: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Folders of the user's own, where the browser writes into one. */
export interface Folders {
  /** What is kept in the database to find the folder by; null where nobody chose one. */
  readonly pick: () => Promise<unknown>;
  readonly open: (token: unknown) => FolderHandle;
}

export interface Device {
  readonly indexedDb: IndexedDbParts | null;
  readonly shelf: Shelf | null;
  readonly copies: Copies | null;
  readonly folders: Folders | null;
  readonly hints: Hints;
  /** Runs the work while nobody else holds the lock. */
  readonly withLock: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
  /** Runs the work when nothing more urgent is to do and nobody is in the middle of a gesture or a word. */
  readonly whenIdle: (work: () => void) => void;
  /** Calls when the page is about to go, or may go without another word: only what needs no waiting still gets done. */
  readonly whenLeaving: (work: () => void) => () => void;
  /** Asks the browser not to throw away what is stored. */
  readonly persist: () => void;
  /** Whether it was promised; null where the browser does not say. */
  readonly persisted: () => Promise<boolean | null>;
  readonly now: () => number;
  readonly newId: () => string;
  /** Milliseconds after which a call counts as hanging. */
  readonly patience: number;
  /** Milliseconds to wait before a failed write is tried again; the last one for good. */
  readonly backOff: readonly number[];
  /** Milliseconds that a document's second copy rests once it was written: it holds all that was ever written there. */
  readonly copyRest: number;
  /** Milliseconds of quiet after which a folder is brought up to date. */
  readonly settled: number;
  /** Rows after which a document's log is squashed into one. */
  readonly squashAfter: number;
}
