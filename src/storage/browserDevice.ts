/** The parts of a real browser that storage uses; must never fail because one of them is missing. */
import type { IndexedDbParts } from './database.ts';
import type { Device, FolderHandle, Folders, Hints, Shelf } from './device.ts';
import { originFiles } from './originFiles.ts';
import { whenUserIdle } from './whenUserIdle.ts';

const CHANNEL = 'blanksheet';

/** This browser. */
export function browserDevice(): Device {
  const hasFiles =
    'storage' in navigator &&
    'getDirectory' in navigator.storage &&
    typeof FileSystemFileHandle !== 'undefined' &&
    'createWritable' in FileSystemFileHandle.prototype;
  const locks = navigator.locks as LockManager | undefined;
  return {
    indexedDb: ownDatabases(),
    shelf: localShelf(),
    copies: originFiles(hasFiles ? () => navigator.storage.getDirectory() : null),
    folders: ownFolders(),
    hints: browserHints(),
    withLock: (name, work) => (locks ? (locks.request(name, work) as ReturnType<typeof work>) : work()),
    whenIdle: whenUserIdle(),
    whenLeaving: (work) => {
      // A page that is hidden may be ended without being told.
      const hidden = () => {
        if (document.visibilityState === 'hidden') work();
      };
      window.addEventListener('pagehide', work);
      document.addEventListener('visibilitychange', hidden);
      return () => {
        window.removeEventListener('pagehide', work);
        document.removeEventListener('visibilitychange', hidden);
      };
    },
    persist: () => {
      // Best effort: the browser may say no, and what is stored is stored all the same.
      navigator.storage?.persist?.().catch(() => false);
    },
    persisted: async () => (await navigator.storage?.persisted?.().catch(() => null)) ?? null,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    patience: 5000,
    backOff: [200, 1000, 3000, 10_000, 30_000],
    copyRest: 150,
    settled: 5000,
    squashAfter: 200,
  };
}

/** Touching IndexedDB, too, throws in some browsers where the user has closed it to the page. */
function ownDatabases(): IndexedDbParts | null {
  try {
    return typeof indexedDB === 'undefined' ? null : { indexedDB, IDBKeyRange };
  } catch {
    return null;
  }
}

/** Chromium alone has them so far. */
function ownFolders(): Folders | null {
  const { showDirectoryPicker } = window as {
    showDirectoryPicker?: (how: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
  };
  if (!showDirectoryPicker) return null;
  return {
    // Whoever calls it off chose none.
    pick: () => showDirectoryPicker.call(window, { id: 'blanksheet', mode: 'readwrite' }).catch(() => null),
    open: (token) => token as FolderHandle,
  };
}

/** Touching localStorage can throw by itself, where the user has closed it to the page. */
function localShelf(): Shelf | null {
  try {
    const storage = window.localStorage;
    return {
      get: (key) => storage.getItem(key),
      set: (key, text) => storage.setItem(key, text),
      remove: (key) => storage.removeItem(key),
      keys: () => Object.keys(storage),
    };
  } catch {
    return null;
  }
}

function browserHints(): Hints {
  const listeners = new Set<(id: string | null) => void>();
  const call = (id: string | null) => {
    for (const listener of listeners) listener(id);
  };
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  if (channel) channel.onmessage = ({ data }) => call(typeof data === 'string' ? data : null);
  window.addEventListener('focus', () => call(null));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') call(null);
  });
  return {
    tell: (id) => channel?.postMessage(id),
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
