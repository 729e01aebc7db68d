/** Which folder is kept up to date, and what this device has written there; must never hold what is in a file. */
import type { StorageReason } from '../../model/saveStatus.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type Database, isNewer } from '../database.ts';
import { ATTEMPTS, type Guard, Refused } from '../guard.ts';
import type { FolderFiles } from './fillFolder.ts';

export interface FolderNote {
  /** What the device knows the folder by. */
  readonly token: unknown;
  readonly files: FolderFiles;
  /** When it last held everything. */
  readonly at: number | null;
}

export interface FolderNotes {
  readonly read: () => Promise<Result<FolderNote | null, StorageReason>>;
  /** Keeps one that was just chosen; null forgets it. */
  readonly begin: (note: FolderNote | null) => Promise<Result<null, StorageReason>>;
  /** Keeps what was written there; `wiped` when it was forgotten meanwhile. */
  readonly keep: (note: FolderNote) => Promise<Result<null, StorageReason>>;
}

export function createFolderNotes(database: Database, guard: Guard): FolderNotes {
  const { dexie, meta } = database;
  const writing = (work: () => Promise<void>) =>
    guard(() =>
      dexie.transaction('rw', [meta], async () => {
        if (await isNewer(database)) throw new Refused('newer-format');
        await work();
        return null;
      }),
    );
  return {
    read: async () => {
      const row = await guard(() => meta.get('folder'), ATTEMPTS);
      return row.ok ? ok((row.value?.value ?? null) as FolderNote | null) : row;
    },
    begin: (note) =>
      writing(async () => {
        if (note) await meta.put({ key: 'folder', value: note });
        else await meta.delete('folder');
      }),
    keep: (note) =>
      writing(async () => {
        if (!(await meta.get('folder'))) throw new Refused('wiped');
        await meta.put({ key: 'folder', value: note });
      }),
  };
}
