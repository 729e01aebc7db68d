/** Holds some of the device's maps open for reading, so that a decision over them follows every change; must never write to one. */
import { createStore, type StoreApi } from 'zustand';
import type { OpenDocument } from '../document/document.ts';
import type { MapId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Result } from '../shared/result.ts';

export interface ShelfState {
  /** The maps asked for; null for one that cannot be opened, and none while it is being opened. */
  readonly maps: ReadonlyMap<MapId, BuyingMap | null>;
}

export interface MapShelf {
  readonly store: StoreApi<ShelfState>;
  /** Says which maps are wanted; all others are let go. */
  readonly want: (ids: readonly MapId[]) => void;
  readonly stop: () => void;
}

interface Reading {
  readonly document: OpenDocument<BuyingMap>;
  readonly close: () => Promise<void>;
}

/** An empty shelf. */
export function createMapShelf(open: (id: MapId) => Promise<Result<Reading, unknown>>): MapShelf {
  const store = createStore<ShelfState>(() => ({ maps: new Map() }));
  const close = new Map<MapId, () => void>();
  const put = (id: MapId, map: BuyingMap | null) =>
    store.setState({ maps: new Map(store.getState().maps).set(id, map) });

  const take = (id: MapId) => {
    let left = false;
    close.set(id, () => {
      left = true;
    });
    void open(id).then((opened) => {
      if (!opened.ok) {
        if (!left) put(id, null);
        return;
      }
      const { document } = opened.value;
      if (left) return void opened.value.close();
      const unfollow = document.subscribe(() => put(id, document.projection()));
      close.set(id, () => {
        unfollow();
        void opened.value.close();
      });
      put(id, document.projection());
    });
  };

  const letGo = (id: MapId) => {
    close.get(id)?.();
    close.delete(id);
    const maps = new Map(store.getState().maps);
    if (maps.delete(id)) store.setState({ maps });
  };

  const want = (ids: readonly MapId[]) => {
    for (const id of [...close.keys()]) if (!ids.includes(id)) letGo(id);
    for (const id of ids) if (!close.has(id)) take(id);
  };
  return { store, want, stop: () => want([]) };
}
