/** How views reach the open map, the library and the settings. */
import { createContext, useContext, useEffect, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { MapSets } from '../../model/mapSets.ts';
import type { OurSide } from '../../model/ourSide.ts';
import { assert } from '../../shared/assert.ts';
import type { KeptState } from '../../store/createKeptStore.ts';
import type { Folder, OpenFolder } from '../../store/folder.ts';
import type { Library } from '../../store/library.ts';
import type { Moments } from '../../store/moments.ts';
import type { OpenMapActions, OpenMapState } from '../../store/openMap.ts';
import type { Settings } from '../../store/settings.ts';

export type OpenMapStore = StoreApi<OpenMapState & OpenMapActions>;

type OurSideState = KeptState<'ours', OurSide>;
export type OurSideStore = StoreApi<OurSideState>;

type SetsState = KeptState<'sets', MapSets>;
export type SetsStore = StoreApi<SetsState>;

/** Opens the sets of maps for as long as a view uses them. */
export type OpenSets = () => Promise<{ readonly store: SetsStore; readonly close: () => void }>;

export const OpenMapContext = createContext<OpenMapStore | null>(null);
export const OurSideContext = createContext<OurSideStore | null>(null);
export const SetsContext = createContext<SetsStore | null>(null);
export const SetsDoorContext = createContext<OpenSets | null>(null);
export const LibraryContext = createContext<Library | null>(null);
/** Takes files for maps, wherever they come from, and says what became of each. */
export type TakeFiles = (files: readonly File[]) => void;

export const TakeFilesContext = createContext<TakeFiles | null>(null);
export const FolderDoorContext = createContext<OpenFolder | null>(null);
/** Takes a folder that was kept up to date, as a file picker hands it over. */
export const TakeFolderContext = createContext<TakeFiles | null>(null);
export const MomentsContext = createContext<Moments | null>(null);
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
export function useOurSide<Part>(select: (state: OurSideState) => Part): Part {
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

/** A part of the sets of maps; there wherever they are open. */
export function useSets<Part>(select: (state: SetsState) => Part): Part {
  const store = useContext(SetsContext);
  assert(store, 'a view of sets stands where they are not open');
  return useStore(store, select);
}

/** The sets of maps for a view that can do without them until they are open. */
export function useOpenedSets(): SetsStore | null {
  const openSets = useContext(SetsDoorContext);
  const [store, setStore] = useState<SetsStore | null>(null);
  useEffect(() => {
    let left = false;
    let close = () => {};
    void openSets?.().then((opened) => {
      close = opened.close;
      if (left) close();
      else setStore(opened.store);
    });
    return () => {
      left = true;
      close();
    };
  }, [openSets]);
  return store;
}

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  assert(library, 'a view stands outside the library');
  return library;
}

export function useMoments(): Moments {
  const moments = useContext(MomentsContext);
  assert(moments, 'a view stands where no moments are kept');
  return moments;
}

export function useTakeFiles(): TakeFiles {
  const takeFiles = useContext(TakeFilesContext);
  assert(takeFiles, 'a view stands where no files are taken');
  return takeFiles;
}

export function useTakeFolder(): TakeFiles {
  const takeFolder = useContext(TakeFolderContext);
  assert(takeFolder, 'a view stands where no folders are taken');
  return takeFolder;
}

/** The folder that is kept up to date; null until that is known, or where it cannot be fetched. */
export function useFolder(): Folder | null {
  const openFolder = useContext(FolderDoorContext);
  const [folder, setFolder] = useState<Folder | null>(null);
  useEffect(() => {
    openFolder?.().then(setFolder, () => undefined);
  }, [openFolder]);
  return folder;
}

export function useSettings<Part>(select: (state: Settings) => Part): Part {
  const store = useContext(SettingsContext);
  assert(store, 'a view stands outside the settings');
  return useStore(store, select);
}

/** Whether only what the customer may see may stand on the screen. */
export const useSafe = (): boolean => useSettings((settings) => settings.safe);
