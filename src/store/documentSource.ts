/** An open document with its save status, as storage hands it to the app. */
import type { OpenDocument } from '../document/document.ts';
import type { SaveStatus } from '../model/saveStatus.ts';

export interface DocumentSource<Value> {
  readonly document: OpenDocument<Value>;
  readonly status: () => SaveStatus;
  /** Called when the status may have changed. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Whether what is changed now could be kept at all: a newer program may have taken the storage over. */
export const isWritable = (status: SaveStatus): boolean =>
  status.state !== 'read-only' && !(status.state === 'not-saved' && status.reason === 'newer-format');
