/** How views reach the open map, the library and the settings; must never make one of them. */
import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { assert } from '../../shared/assert.ts';
import type { OurSideActions, OurSideState } from '../../store/createOurSideStore.ts';
import type { Library } from '../../store/library.ts';
import type { OpenMapActions, OpenMapState } from '../../store/openMap.ts';
import type { Settings } from '../../store/settings.ts';

export type OpenMapStore = StoreApi<OpenMapState & OpenMapActions>;

export type OurSideStore = StoreApi<OurSideState & OurSideActions>;

export const OpenMapContext = createContext<OpenMapStore | null>(null);
export const OurSideContext = createContext<OurSideStore | null>(null);
export const LibraryContext = createContext<Library | null>(null);
export const SettingsContext = createContext<StoreApi<Settings> | null>(null);

/** A part of the open map's state; the view is drawn anew when that part changes. */
export function useOpenMap<Part>(select: (state: OpenMapState & OpenMapActions) => Part): Part {
  const store = useContext(OpenMapContext);
  assert(store, 'a view of a map stands outside an open map');
  return useStore(store, select);
}

/** The open map's store itself, for reading at the end of a gesture. */
export function useOpenMapStore(): OpenMapStore {
  const store = useContext(OpenMapContext);
  assert(store, 'a view of a map stands outside an open map');
  return store;
}

/** A part of our side's state; there beside an open map and in our side's own room. */
export function useOurSide<Part>(select: (state: OurSideState & OurSideActions) => Part): Part {
  const store = useContext(OurSideContext);
  assert(store, 'a view of our side stands where it is not open');
  return useStore(store, select);
}

/** Our side's store itself, for reading at the end of a gesture. */
export function useOurSideStore(): OurSideStore {
  const store = useContext(OurSideContext);
  assert(store, 'a view of our side stands where it is not open');
  return store;
}

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  assert(library, 'a view stands outside the library');
  return library;
}

export function useSettings<Part>(select: (state: Settings) => Part): Part {
  const store = useContext(SettingsContext);
  assert(store, 'a view stands outside the settings');
  return useStore(store, select);
}
