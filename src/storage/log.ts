/** The log of each document's updates, behind calls that another store could answer as well; must never judge or change bytes. */
import { Dexie } from 'dexie';
import type { StorageReason } from '../model/saveStatus.ts';
import { ok, type Result } from '../shared/result.ts';
import { checksum } from './checksum.ts';
import { type Database, type DocumentRow, STORAGE_FORMAT, storedFormat, type UpdateRow, wipedKey } from './database.ts';
import type { Device } from './device.ts';
import type { DocumentKind } from './documentKinds.ts';
import {
  type AppendReason,
  createFollower,
  type Follower,
  type FollowListener,
  type Found,
  type LogRow,
} from './follower.ts';
import { ATTEMPTS, type Guard, Refused } from './guard.ts';

export interface LogContent extends Found {
  /** The document is known here. */
  readonly found: boolean;
}

export interface Written {
  readonly sequence: number;
  /** It was written into a document that is removed. */
  readonly removed: boolean;
}

export interface Log {
  /** Finds out whether the database answers, and whether this program may write. */
  readonly prepare: () => Promise<Result<null, StorageReason>>;
  readonly read: (id: string) => Promise<Result<LogContent, StorageReason>>;
  /** How many bytes the rows of a document hold. */
  readonly sizeOf: (id: string) => Promise<Result<number, StorageReason>>;
  /** Prepares for a document that is not expected to be there. */
  readonly begin: (id: string) => Promise<void>;
  /** Answers once the transaction is complete. */
  readonly append: (id: string, bytes: Uint8Array) => Promise<Result<Written, AppendReason>>;
  /** As append, for bytes that hold the whole document: makes its row anew when it is gone. */
  readonly appendWhole: (id: string, kind: DocumentKind, bytes: Uint8Array) => Promise<Result<Written, AppendReason>>;
  /** Hands over rows after a sequence as they come, also those of other tabs. */
  readonly follow: (id: string, after: number, listener: FollowListener) => Follower;
  /** Puts bytes that hold everything up to a sequence in the place of those rows. */
  readonly squash: (id: string, upTo: number, bytes: Uint8Array) => Promise<Result<number, AppendReason>>;
  /** Whether what is stored of a document is still what was known of it. */
  readonly check: (id: string) => Promise<Result<null, AppendReason>>;
  readonly isReadOnly: () => boolean;
}

/** What was known of a document when it was last read or written as a whole; none while the database has not answered. */
interface Base {
  readonly epoch: string | null;
  readonly wiped: unknown;
}

/** The log in a database. */
export function createLog(database: Database, guard: Guard, device: Device): Log {
  const { dexie, meta, documents, updates } = database;
  const bases = new Map<string, Base>();
  let format = 0;
  const isReadOnly = () => format > STORAGE_FORMAT;

  const lookAtFormat = async () => {
    format = await storedFormat(database);
    return isReadOnly();
  };
  const wipedNow = async (id: string) =>
    JSON.stringify((await meta.bulkGet(['wiped', wipedKey(id)])).map((row) => row?.value ?? null));

  /** Refuses unless this program may write and the document was not wiped; answers with its row. */
  const admit = async (id: string): Promise<DocumentRow | undefined> => {
    if (await lookAtFormat()) throw new Refused('newer-format');
    const wiped = await wipedNow(id);
    const base = bases.get(id) ?? { epoch: null, wiped };
    bases.set(id, base);
    if (wiped !== base.wiped) throw new Refused('wiped');
    return documents.get(id);
  };

  /** As admit, and refuses when the row is not the one that was known. */
  const admitKnown = async (id: string): Promise<DocumentRow | undefined> => {
    const row = await admit(id);
    if ((row?.epoch ?? null) !== bases.get(id)?.epoch) throw new Refused('cleared');
    return row;
  };

  /** From the first update of ours on, older programs only read here. Whoever adds has looked at the format before. */
  const add = async (id: string, bytes: Uint8Array) => {
    if (format < STORAGE_FORMAT) await meta.put({ key: 'format', value: STORAGE_FORMAT });
    return updates.add({ id, bytes, sum: checksum(bytes) });
  };

  /** What is written is the last change of the document. */
  const addTo = async (row: Omit<DocumentRow, 'changedAt' | 'upTo'>, bytes: Uint8Array): Promise<Written> => {
    const sequence = await add(row.id, bytes);
    await documents.put({ ...row, changedAt: device.now(), upTo: sequence });
    return { sequence, removed: isRemoved(row) };
  };

  const writing = async <Value>(id: string, work: () => Promise<Value>): Promise<Result<Value, AppendReason>> => {
    const done = await guard<Value, 'cleared' | 'wiped'>(() =>
      dexie.transaction('rw', [meta, documents, updates], async () => work()),
    );
    if (done.ok) device.hints.tell(id);
    return done;
  };

  const rowsAfter = (id: string, after: number) =>
    updates.where('[id+sequence]').between([id, after], [id, Dexie.maxKey], false, true).toArray();

  return {
    prepare: async () => {
      const looked = await guard(lookAtFormat);
      return looked.ok ? ok(null) : looked;
    },
    read: (id) =>
      guard(
        () =>
          dexie.transaction('r', [meta, documents, updates], async () => {
            await lookAtFormat();
            const row = await documents.get(id);
            bases.set(id, { epoch: row?.epoch ?? null, wiped: await wipedNow(id) });
            return { found: row !== undefined, ...standOf(row), rows: (await rowsAfter(id, 0)).map(asRead) };
          }),
        ATTEMPTS,
      ),
    sizeOf: (id) =>
      guard(
        async () => (await rowsAfter(id, 0)).reduce((sum, { bytes }) => sum + (bytes?.byteLength ?? 0), 0),
        ATTEMPTS,
      ),
    begin: async (id) => {
      const wiped = await guard(() => wipedNow(id));
      if (wiped.ok) bases.set(id, { epoch: null, wiped: wiped.value });
      else bases.delete(id);
    },
    append: (id, bytes) =>
      writing(id, async () => {
        const row = await admitKnown(id);
        if (!row) throw new Refused('cleared');
        return addTo(row, bytes);
      }),
    appendWhole: (id, kind, bytes) =>
      writing(id, async () => {
        const row = (await admit(id)) ?? { id, kind, epoch: device.newId(), removedAt: null };
        bases.set(id, { epoch: row.epoch, wiped: bases.get(id)?.wiped });
        return addTo(row, bytes);
      }),
    follow: (id, after, listener) => {
      const readAfter = (upTo: number) =>
        guard<Found, 'cleared' | 'wiped'>(() =>
          dexie.transaction('r', [meta, documents, updates], async () => {
            const row = await admitKnown(id);
            return { ...standOf(row), rows: (await rowsAfter(id, upTo)).map(asRead) };
          }),
        );
      return createFollower(id, after, readAfter, listener, device);
    },
    squash: (id, upTo, bytes) =>
      device.withLock(`blanksheet.squash.${id}`, () =>
        writing(id, async () => {
          await admitKnown(id);
          const old = updates.where('[id+sequence]').between([id, Dexie.minKey], [id, upTo], true, true);
          const isWhole = (await old.toArray()).every((row) => asRead(row).bytes !== null);
          // What cannot be read now may be read one day.
          if (!isWhole) throw new Refused('failed');
          await old.delete();
          return add(id, bytes);
        }),
      ),
    check: async (id) => {
      const done = await guard<unknown, 'cleared' | 'wiped'>(() =>
        // A function that is not async by itself would end its transaction early.
        dexie.transaction('r', [meta, documents], async () => {
          await admitKnown(id);
        }),
      );
      return done.ok ? ok(null) : done;
    },
    isReadOnly,
  };
}

/** Rows come from a database that anything may have happened to. */
const isRemoved = (row: Pick<DocumentRow, 'removedAt'> | undefined): boolean => Number.isFinite(row?.removedAt);

const standOf = (row: DocumentRow | undefined): Omit<Found, 'rows'> => ({
  removed: isRemoved(row),
  changedAt: row && Number.isFinite(row.changedAt) ? row.changedAt : null,
});

/** A row as it is handed on: null for what is not as it was written. */
function asRead({ sequence, bytes, sum }: UpdateRow): LogRow {
  const isWhole = bytes instanceof Uint8Array && checksum(bytes) === sum;
  return { sequence, bytes: isWhole ? bytes : null };
}
