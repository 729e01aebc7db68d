/** A tab that is asked before each step with which it touches its device, so that it can be ended or failed at any of them; must never touch what other tabs do. */
import { IDBKeyRange } from 'fake-indexeddb';
import type { Copies, Device, Shelf } from '../../src/storage/device.ts';
import type { DeviceStorage } from '../../src/storage/openStorage.ts';
import { copiesIn, shelfIn, type TestDevice } from '../storage/testDevice.ts';

/** Throws where the step is refused; answers `hang` where it never ends. */
export type OnStep = (step: 'read' | 'write') => 'hang' | undefined;

const WRITES = ['add', 'put', 'delete', 'clear'] as const;
const READS = ['get', 'getAll', 'count', 'openCursor'] as const;

/** What is refused within a transaction goes with all of it. */
function watchStore(store: IDBObjectStore, onStep: OnStep): void {
  const watch = (step: 'read' | 'write', what: string) => {
    const work = Reflect.get(Object.getPrototypeOf(store), what) as (...given: unknown[]) => IDBRequest;
    Object.assign(store, {
      [what]: (...given: unknown[]) => {
        try {
          // A request that nobody ever hears of again.
          return onStep(step) === 'hang' ? {} : work.apply(store, given);
        } catch (error) {
          store.transaction.abort();
          throw error;
        }
      },
    });
  };
  for (const what of WRITES) watch('write', what);
  for (const what of READS) watch('read', what);
}

function watchConnection(database: IDBDatabase, onStep: OnStep): void {
  const { transaction, createObjectStore } = database;
  database.createObjectStore = function (...given) {
    onStep('write');
    return createObjectStore.apply(this, given);
  };
  database.transaction = function (...given) {
    onStep('read');
    const made = transaction.apply(this, given);
    const { objectStore } = made;
    const seen = new WeakSet<IDBObjectStore>();
    made.objectStore = function (name) {
      const store = objectStore.call(this, name);
      if (!seen.has(store)) watchStore(store, onStep);
      seen.add(store);
      return store;
    };
    return made;
  };
}

function watchedFactory(factory: IDBFactory, onStep: OnStep): IDBFactory {
  const open: IDBFactory['open'] = (...given) => {
    onStep('read');
    const request = factory.open(...given);
    let isWatched = false;
    const watch = () => {
      if (!isWatched) watchConnection(request.result, onStep);
      isWatched = true;
    };
    // Before all other listeners.
    request.addEventListener('upgradeneeded', watch);
    request.addEventListener('success', watch);
    return request;
  };
  return new Proxy(factory, {
    get: (target, key) => {
      if (key === 'open') return open;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const watchedShelf = (shelf: Shelf, onStep: OnStep): Shelf => ({
  ...shelf,
  set: (key, text) => void (onStep('write') ?? shelf.set(key, text)),
  remove: (key) => void (onStep('write') ?? shelf.remove(key)),
});

const watchedCopies = (copies: Copies, onStep: OnStep): Copies => ({
  ...copies,
  write: async (id, bytes) => (onStep('write') ? new Promise<never>(() => undefined) : copies.write(id, bytes)),
  remove: async (id) => void (onStep('write') ?? (await copies.remove(id))),
});

/** Opens a tab whose steps are asked for. */
export const openWatched = (device: TestDevice, onStep: OnStep, part: Partial<Device> = {}): Promise<DeviceStorage> =>
  device.open({
    indexedDb: { indexedDB: watchedFactory(device.parts().indexedDB, onStep), IDBKeyRange },
    shelf: watchedShelf(shelfIn(device.shelf), onStep),
    copies: watchedCopies(
      copiesIn(device.copies, () => device.now),
      onStep,
    ),
    ...part,
  });

/** Looks again until it is so, or until `milliseconds` are over; whether it came to be so. */
export async function until(isSo: () => boolean, milliseconds = 5_000): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!isSo()) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return true;
}
