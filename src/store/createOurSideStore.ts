/** Makes the store of our side, shared by all maps, from its document; must never know a map. */
import { createStore, type StoreApi } from 'zustand';
import type { OurSide } from '../model/ourSide.ts';
import type { SaveStatus } from '../model/saveStatus.ts';
import { type DocumentSource, isWritable } from './documentSource.ts';

export interface OurSideState {
  readonly ours: OurSide;
  readonly saveStatus: SaveStatus;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface OurSideActions {
  /** One gesture, one undo step. */
  readonly commit: (edit: (ours: OurSide) => OurSide) => boolean;
  /** Typed text: what has the same mark within one stay in the field is one undo step. */
  readonly commitTyping: (mark: string, edit: (ours: OurSide) => OurSide) => boolean;
  readonly endTyping: () => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

export interface OpenOurSide {
  readonly store: StoreApi<OurSideState & OurSideActions>;
  readonly stop: () => void;
}

/** The store of our side. */
export function createOurSideStore(source: DocumentSource<OurSide>): OpenOurSide {
  const { document } = source;
  const read = (): OurSideState => ({
    ours: document.projection(),
    saveStatus: source.status(),
    canUndo: document.canUndo(),
    canRedo: document.canRedo(),
  });
  const writable = (change: () => boolean) => isWritable(source.status()) && change();
  const store = createStore<OurSideState & OurSideActions>(() => ({
    ...read(),
    commit: (edit) => writable(() => document.commit(edit)),
    commitTyping: (mark, edit) => writable(() => document.commitTyping(mark, edit)),
    endTyping: document.endTyping,
    undo: () => writable(document.undo),
    redo: () => writable(document.redo),
  }));
  const follow = () => store.setState(read());
  const stops = [document.subscribe(follow), source.subscribe(follow)];
  return {
    store,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
