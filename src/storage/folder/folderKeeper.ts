/** Keeps a folder of the user's choice up to date when work settles; must never ask the browser for leave by itself, nor write from two tabs at once. */
import type { FolderState, FolderTrouble } from '../../model/folder.ts';
import type { StorageReason } from '../../model/saveStatus.ts';
import type { Result } from '../../shared/result.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CopyNotes } from '../copyNotes.ts';
import type { Device, Folders } from '../device.ts';
import type { WorkspaceSource } from '../workspace/writeWorkspace.ts';
import { type FolderFiles, fillFolder } from './fillFolder.ts';
import type { FolderNote, FolderNotes } from './folderNotes.ts';

/** Milliseconds after which even ceaseless work is written. */
const AT_MOST = 60_000;
/** Apart from the hints of documents. */
const HINT = 'folder.';
const LOCK = 'blanksheet.folder';

export interface FolderKeeperParts {
  readonly folders: Folders | null;
  readonly notes: FolderNotes;
  readonly catalogue: Pick<Catalogue, 'rows'>;
  readonly source: WorkspaceSource;
  readonly device: Pick<Device, 'hints' | 'now' | 'settled' | 'whenIdle' | 'withLock'>;
  readonly copyNotes: Pick<CopyNotes, 'note'>;
  /** Calls when something was kept on this device. */
  readonly follow: (listener: () => void) => void;
}

export type FolderKeeper = Awaited<ReturnType<typeof createFolderKeeper>>;

/** It begins to write at once where a folder is kept. */
export async function createFolderKeeper(parts: FolderKeeperParts) {
  const { folders, notes, catalogue, source, device, copyNotes } = parts;
  const listeners = new Set<() => void>();
  let note: FolderNote | null = null;
  let writing = false;
  let trouble: FolderTrouble | null = null;
  let shown: FolderState = { is: folders ? 'none' : 'unable' };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let since: number | null = null;

  const show = () => {
    if (folders) {
      shown = note
        ? { is: 'kept', name: folders.open(note.token).name, at: note.at, writing, trouble, leftMoments: leftIn(note) }
        : { is: 'none' };
    }
    for (const listener of [...listeners]) listener();
  };

  const read = async () => {
    const found = await notes.read();
    if (found.ok) note = found.value;
  };

  const fill = async (folder: FileSystemDirectoryHandle) => {
    const rows = must(await catalogue.rows());
    const keep = async (files: FolderFiles) => {
      // Another folder was chosen in the meantime, or none.
      if (!note) throw new Error('not kept any more');
      note = { ...note, files };
      must(await notes.keep(note));
    };
    await fillFolder({ folder, source, rows, files: note?.files ?? {}, note: keep });
    if (!note) return;
    note = { ...note, at: device.now() };
    copyNotes.note(true);
    must(await notes.keep(note));
  };

  const run = () =>
    device.withLock(LOCK, async () => {
      await read();
      if (!folders || !note) return show();
      const folder = folders.open(note.token);
      try {
        if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') {
          trouble = 'permission';
          return;
        }
        writing = true;
        show();
        await fill(folder);
        trouble = null;
      } catch (error) {
        trouble = troubleOf(error);
      } finally {
        writing = false;
        show();
        device.hints.tell(HINT);
      }
    });

  const stir = () => {
    if (!note) return;
    since ??= device.now();
    if (timer !== null) clearTimeout(timer);
    const wait = Math.max(0, Math.min(device.settled, since + AT_MOST - device.now()));
    timer = setTimeout(() => {
      [timer, since] = [null, null];
      device.whenIdle(() => void run());
    }, wait);
  };

  parts.follow(stir);
  device.hints.listen((hint) => {
    if (hint === HINT) void read().then(show);
  });
  await read();
  show();
  if (note) device.whenIdle(() => void run());

  return {
    state: () => shown,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    choose: async () => {
      const token = await folders?.pick();
      if (!token) return;
      // Whatever the former one holds stays there.
      note = { token, files: {}, at: null };
      const kept = await notes.begin(note);
      trouble = kept.ok ? null : 'failed';
      show();
      await run();
    },
    allow: async () => {
      if (!folders || !note) return;
      await folders
        .open(note.token)
        .requestPermission({ mode: 'readwrite' })
        .catch(() => null);
      await run();
    },
    forget: async () => {
      note = null;
      await notes.begin(null);
      show();
    },
  };
}

const leftIn = ({ files }: FolderNote): number => Object.values(files).reduce((sum, { left = 0 }) => sum + left, 0);

function must<Value>(result: Result<Value, StorageReason>): Value {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

function troubleOf(error: unknown): FolderTrouble {
  const { name } = error as { name?: unknown };
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission';
  if (name === 'NotFoundError') return 'gone';
  return name === 'QuotaExceededError' ? 'no-room' : 'failed';
}
