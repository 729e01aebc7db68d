/** A device made of parts in memory, with a switch for each fault; must never share anything between two devices. */
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { type MockInstance, vi } from 'vitest';
import { mergeUpdates } from '../../src/document/bytes.ts';
import type { MapId } from '../../src/model/ids.ts';
import type { Day } from '../../src/shared/day.ts';
import { createDatabase, type Database, type IndexedDbParts } from '../../src/storage/database.ts';
import type { Copies, Device, Shelf } from '../../src/storage/device.ts';
import { type DeviceStorage, openStorage, type StorageOptions } from '../../src/storage/openStorage.ts';

export const TODAY = '2026-11-23' as Day;

/** Those of a device that nobody has set yet. */
export const SETTINGS = { language: 'en', theme: 'system', mapOrder: 'changed', problemPutOff: false } as const;

export interface TestDevice {
  /** A tab of this device. */
  readonly open: (part?: Partial<Device>, options?: Partial<StorageOptions>) => Promise<DeviceStorage>;
  /** What the browser has its databases in. */
  readonly parts: () => IndexedDbParts;
  /** The database as something outside the app sees it. */
  readonly raw: () => Database;
  readonly shelf: Map<string, string>;
  readonly copies: Map<string, { bytes: Uint8Array; at: number }>;
  /** The database is gone and a new, empty one is there, as after damage. */
  readonly loseDatabase: () => void;
  /** As when the user comes back to every tab. */
  readonly focus: () => void;
  /** Every tab is closed: what is not stored by then is not stored. */
  readonly leave: () => void;
  /** Hints between tabs get lost from here on. */
  readonly loseHints: () => void;
  now: number;
}

export function testDevice(): TestDevice {
  let factory = new IDBFactory();
  const listeners = new Set<(id: string | null) => void>();
  const leaving = new Set<() => void>();
  let hintsAreLost = false;
  let ids = 0;
  const shelf = new Map<string, string>();
  const copies = new Map<string, { bytes: Uint8Array; at: number }>();
  const parts = () => ({ indexedDB: factory, IDBKeyRange });
  const tell = (id: string | null) => {
    for (const listener of [...listeners]) listener(id);
  };

  const device: TestDevice = {
    shelf,
    copies,
    now: 1_800_000_000_000,
    parts,
    raw: () => createDatabase(parts()),
    loseDatabase: () => {
      factory = new IDBFactory();
    },
    focus: () => tell(null),
    leave: () => {
      for (const work of [...leaving]) work();
    },
    loseHints: () => {
      hintsAreLost = true;
    },
    open: (part = {}, options = {}) =>
      openStorage({
        summarise: async (map) => ({ stops: Object.keys(map.people).length, picture: [] }),
        today: () => TODAY,
        newId: () => `new-${++ids}` as MapId,
        fetchExample: () => Promise.reject(new Error('no examples here')),
        fetchSamples: () => Promise.reject(new Error('no samples here')),
        settings: { read: () => SETTINGS, put: () => undefined },
        nameBeside: (name) => `${name} (from the file)`,
        checked: true,
        device: {
          indexedDb: parts(),
          shelf: shelfIn(shelf),
          copies: copiesIn(copies, () => device.now),
          folders: null,
          settled: 0,
          hints: {
            tell: (id) => {
              if (!hintsAreLost) setTimeout(() => tell(id));
            },
            listen: (listener) => {
              listeners.add(listener);
              return () => {
                listeners.delete(listener);
              };
            },
          },
          withLock: (_name, work) => work(),
          whenIdle: (work) => void setTimeout(work),
          whenLeaving: (work) => {
            leaving.add(work);
            return () => {
              leaving.delete(work);
            };
          },
          persist: () => undefined,
          persisted: async () => null,
          now: () => device.now,
          newId: () => `drawn-${++ids}`,
          patience: 5000,
          backOff: [1],
          copyRest: 0,
          squashAfter: 10,
          ...part,
        },
        ...options,
      }),
  };
  return device;
}

export const shelfIn = (map: Map<string, string>): Shelf => ({
  get: (key) => map.get(key) ?? null,
  set: (key, text) => void map.set(key, text),
  remove: (key) => void map.delete(key),
  keys: () => [...map.keys()],
});

export const copiesIn = (map: TestDevice['copies'], now: () => number): Copies => ({
  ids: async () => [...map.keys()],
  read: async (id) => map.get(id) ?? null,
  write: async (id, bytes) => {
    const known = map.get(id);
    map.set(id, { bytes: known ? mergeUpdates([known.bytes, bytes]) : bytes, at: now() });
  },
  remove: async (id) => void map.delete(id),
});

/** Makes adding to the log fail for as long as `when` says so. */
export function failAdding(when: () => boolean, name = 'QuotaExceededError'): MockInstance {
  const add = IDBObjectStore.prototype.add;
  return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (when()) throw new DOMException('refused', name);
    return add.apply(this, given);
  });
}

/** Makes adding to the log hang for as long as `when` says so: the request never answers. */
export function hangAdding(when: () => boolean): MockInstance {
  const add = IDBObjectStore.prototype.add;
  return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (when()) return this.count() && ({} as IDBRequest<IDBValidKey>);
    return add.apply(this, given);
  });
}
