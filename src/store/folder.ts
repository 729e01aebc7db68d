/** A folder that is kept up to date, as an interface, so that views never know how that is done. */
import type { FolderState } from '../model/folder.ts';

export interface Folder {
  readonly state: () => FolderState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Lets somebody choose one, and begins to write. Only on a press: the browser asks for that. */
  readonly choose: () => Promise<void>;
  /** Asks the browser once more, and tries again. Only on a press. */
  readonly allow: () => Promise<void>;
  /** Writes nothing more there; what is there stays. */
  readonly forget: () => Promise<void>;
}

/** Fetched when it is needed. */
export type OpenFolder = () => Promise<Folder>;
