/** A database that a browser does not open, for as long as it is told so; must never touch what it holds. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { IndexedDbParts } from '../../src/storage/database.ts';

export type Shut = 'refusing' | 'silent';

/** As a browser answers whose files are damaged, or that never answers; null: it opens. */
export function shutDatabase(first: Shut | null) {
  const factory = new IDBFactory();
  let shut = first;
  const open = factory.open.bind(factory);
  factory.open = (...given) => {
    if (shut === null) return open(...given);
    // Browsers say UnknownError, of which Dexie complains on the console.
    const request = {
      error: new DOMException('Internal error opening backing store.', 'OperationError'),
    } as unknown as {
      onerror?: (event: object) => void;
    } & IDBOpenDBRequest;
    if (shut === 'refusing') {
      setTimeout(() => request.onerror?.({ target: request, preventDefault() {}, stopPropagation() {} }));
    }
    return request;
  };
  const parts: IndexedDbParts = { indexedDB: factory, IDBKeyRange };
  return {
    parts,
    set: (next: Shut | null) => {
      shut = next;
    },
  };
}
