/** The tables on the device, as Dexie has them; must never be read or written but through the log and the library. */
import { Dexie, type Table } from 'dexie';
import { MAP_VERSION, OUR_SIDE_VERSION } from '../format/versions.ts';
import type { DocumentKind } from './documentKinds.ts';
import type { Packed } from './packText.ts';
import type { KeptSummary } from './summaries.ts';

/**
 * The version of what is stored, ours and not Dexie's: Dexie opens a newer database with older code and writes to it. It
 * follows the files', since a document holds what a file of it does.
 */
export const STORAGE_FORMAT = Math.max(MAP_VERSION, OUR_SIDE_VERSION);

export interface MetaRow {
  /** `format`: the storage format. `wiped`: names the last time everything, or one document, was taken off this device. `folder`: see folder/folderNotes. */
  readonly key: 'format' | 'wiped' | `wiped ${string}` | 'folder';
  readonly value: unknown;
}

export interface DocumentRow {
  readonly id: string;
  readonly kind: DocumentKind;
  /** Drawn when the row is made: another one tells that the row which was known is gone. */
  readonly epoch: string;
  readonly changedAt: number;
  /** The sequence of its last change; none in what an older program wrote. */
  readonly upTo?: number;
  readonly removedAt: number | null;
}

export interface UpdateRow {
  readonly sequence: number;
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly sum: number;
}

/** A cache: whatever it holds can be made anew from the document as it was then. */
export interface SummaryRow {
  readonly id: string;
  /** Both as the document's row has them: an older program moves but the one. */
  readonly changedAt: number;
  readonly upTo?: number | undefined;
  readonly summary: KeptSummary;
}

/** That a map is known as it stood at a moment; named ones have a record in the map as well. */
export interface MomentRow {
  readonly map: string;
  readonly id: string;
  /** Since when the map stood like that. */
  readonly at: number;
  readonly packing: Packed['packing'];
  readonly sum: number;
  /** Bytes of the state. */
  readonly size: number;
  /** It is not thinned out before then; never, while it has a name. */
  readonly heldUntil: number;
  /** How many were thinned out since the one before that is left. */
  readonly thinned: number;
  /** When somebody removed it; none while it is there. */
  readonly removedAt?: number | undefined;
}

/** How the map stood, as its packed file; apart from what is listed, for it is large. */
export interface StateRow {
  readonly map: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What is typed in a field and not yet entered. */
export interface DraftRow {
  /** What it belongs to and goes with: a document by its id, or home. */
  readonly place: string;
  readonly line: string;
  readonly text: string;
  /** Where in the text somebody was, in UTF-16 units from its start. */
  readonly caret: number;
  readonly at: number;
}

export interface Database {
  readonly dexie: Dexie;
  readonly meta: Table<MetaRow, string>;
  readonly documents: Table<DocumentRow, string>;
  readonly updates: Table<UpdateRow, number, Omit<UpdateRow, 'sequence'>>;
  readonly summaries: Table<SummaryRow, string>;
  readonly moments: Table<MomentRow, [map: string, id: string]>;
  readonly states: Table<StateRow, [map: string, id: string]>;
  readonly drafts: Table<DraftRow, readonly [place: string, line: string]>;
}

export interface IndexedDbParts {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** The database, not opened yet. Without IndexedDB every use of it fails with a reason. */
export function createDatabase(parts: IndexedDbParts | null): Database {
  const dexie = new Dexie('blanksheet', (parts ?? {}) as Partial<IndexedDbParts>);
  dexie.version(1).stores({
    meta: 'key',
    documents: 'id',
    updates: '++sequence, [id+sequence]',
    summaries: 'id',
  });
  // A program that knows nothing of these goes on without them.
  dexie.version(2).stores({ drafts: '[place+line], place', moments: '[map+id]', states: '[map+id]' });
  return {
    dexie,
    meta: dexie.table('meta'),
    documents: dexie.table('documents'),
    updates: dexie.table('updates'),
    summaries: dexie.table('summaries'),
    moments: dexie.table('moments'),
    states: dexie.table('states'),
    drafts: dexie.table('drafts'),
  };
}

/** The key of the mark that one document was taken off this device on purpose. */
export const wipedKey = (id: string) => `wiped ${id}` as const;

/** The format of the newest program that has written here; 0 while none has. */
export const storedFormat = async ({ meta }: Database): Promise<number> =>
  Number((await meta.get('format'))?.value ?? 0);

/** Whether a newer program has written here, and this one may not. */
export const isNewer = async (database: Database): Promise<boolean> => (await storedFormat(database)) > STORAGE_FORMAT;
