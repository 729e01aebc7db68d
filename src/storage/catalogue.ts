/** Which documents there are on the device, removed ones included, with the cache of their summaries; must never touch an update but to wipe it. */
import { Dexie, type Table } from 'dexie';
import type { StorageReason } from '../model/saveStatus.ts';
import { ok, type Result } from '../shared/result.ts';
import { type Database, type DocumentRow, isNewer, type SummaryRow, wipedKey } from './database.ts';
import { kindOf } from './documentKinds.ts';
import { ATTEMPTS, type Guard, Refused } from './guard.ts';

export interface Entry {
  readonly row: DocumentRow;
  /** Null when it has to be made anew. */
  readonly summary: SummaryRow['summary'] | null;
}

export interface Catalogue {
  /** The documents alone, without what is shown of them. */
  readonly rows: () => Promise<Result<readonly DocumentRow[], StorageReason>>;
  readonly list: () => Promise<Result<readonly Entry[], StorageReason>>;
  /** Sets or takes back the mark of removal; false when no such document is there. */
  readonly mark: (id: string, removedAt: number | null) => Promise<Result<boolean, StorageReason>>;
  readonly keepSummary: (id: string, summary: SummaryRow['summary']) => Promise<Result<null, StorageReason>>;
  /**
   * Clears away for good what of these bears the mark of removal, with what was typed there and not entered, and leaves
   * a mark that tells other tabs that it was meant.
   */
  readonly clear: (ids: readonly string[], mark: string) => Promise<Result<null, StorageReason>>;
  /** Clears away everything, and leaves a mark that tells other tabs that it was meant. */
  readonly wipe: (mark: string) => Promise<Result<null, StorageReason>>;
}

/** Rows come from a database that anything may have happened to. */
const asRow = (row: DocumentRow): DocumentRow => ({
  ...row,
  kind: kindOf(row.id),
  changedAt: Number.isFinite(row.changedAt) ? row.changedAt : 0,
  removedAt: Number.isFinite(row.removedAt) ? row.removedAt : null,
});

function isSummary(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, customer, amount, currency, sample, search, from, stops, picture } = value as {
    readonly [field: string]: unknown;
  };
  return (
    [name, customer, currency, search, from].every((text) => typeof text === 'string') &&
    (amount === null || Number.isFinite(amount)) &&
    typeof sample === 'boolean' &&
    Number.isFinite(stops) &&
    Array.isArray(picture) &&
    picture.every((column) => Array.isArray(column))
  );
}

/** The catalogue of a database. */
export function createCatalogue(database: Database, guard: Guard): Catalogue {
  const { dexie, meta, documents, updates, summaries, drafts, moments, states } = database;
  const listed: readonly Table[] = [meta, documents, updates, summaries];
  const all = [...listed, drafts, moments, states];

  const writing = <Value>(
    work: () => Promise<Value>,
    tables: readonly Table[] = listed,
  ): Promise<Result<Value, StorageReason>> =>
    guard(
      () =>
        dexie.transaction('rw', [...tables], async () => {
          if (await isNewer(database)) throw new Refused('newer-format');
          return work();
        }),
      ATTEMPTS,
    );

  const ofDocument = (id: string) => updates.where('[id+sequence]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  const clearMoments = async (map: string) => {
    for (const table of [moments, states]) {
      await table.where('[map+id]').between([map, Dexie.minKey], [map, Dexie.maxKey]).delete();
    }
  };

  return {
    rows: () => guard(async () => (await documents.toArray()).map(asRow), ATTEMPTS),
    list: () =>
      guard(
        () =>
          dexie.transaction('r', [documents, summaries], async () => {
            const cached = new Map((await summaries.toArray()).map((row) => [row.id, row]));
            return (await documents.toArray()).map(asRow).map((row): Entry => {
              const known = cached.get(row.id);
              const isCurrent = known?.changedAt === row.changedAt && known.upTo === row.upTo;
              return { row, summary: isCurrent && isSummary(known.summary) ? known.summary : null };
            });
          }),
        ATTEMPTS,
      ),
    mark: (id, removedAt) =>
      writing(async () => {
        const row = await documents.get(id);
        if (row) await documents.put({ ...row, removedAt });
        return row !== undefined;
      }),
    keepSummary: (id, summary) =>
      writing(async () => {
        const row = await documents.get(id);
        if (row) await summaries.put({ id, changedAt: row.changedAt, upTo: row.upTo, summary });
        return null;
      }),
    clear: (ids, mark) =>
      writing(async () => {
        const rows = await documents.bulkGet([...ids]);
        const removed = rows.flatMap((row) => (row && asRow(row).removedAt !== null ? [row.id] : []));
        for (const id of removed) {
          await ofDocument(id).delete();
          await clearMoments(id);
        }
        await documents.bulkDelete(removed);
        await summaries.bulkDelete(removed);
        await drafts.where('place').anyOf(removed).delete();
        await meta.bulkPut(removed.map((id) => ({ key: wipedKey(id), value: mark })));
        return null;
      }, all),
    wipe: async (mark) => {
      // Even what a newer program wrote: whoever wipes a shared machine means all of it.
      const done = await guard(
        () =>
          dexie.transaction('rw', all, async () => {
            await Promise.all(all.map((table) => table !== meta && table.clear()));
            await meta.where('key').startsWith(wipedKey('')).delete();
            await meta.delete('folder');
            await meta.put({ key: 'wiped', value: mark });
          }),
        ATTEMPTS,
      );
      return done.ok ? ok(null) : done;
    },
  };
}
