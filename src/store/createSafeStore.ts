/** The open map while it is shown to the customer: a store over another, with the safe map and nothing concluded; must never hand on what the safe map leaves out. */
import { createStore, type StoreApi } from 'zustand';
import { safeAnalysis } from '../analysis/safeAnalysis.ts';
import { BLANK_OUR_SIDE } from '../model/ourSide.ts';
import { safeMap } from '../model/safeMap.ts';
import type { Selection } from '../model/selection.ts';
import { sameJson } from '../shared/sameJson.ts';
import type { OpenMapActions, OpenMapState } from './openMap.ts';
import { pruneSelection } from './pruneSelection.ts';

type OpenMapStore = StoreApi<OpenMapState & OpenMapActions>;

export interface SafeStore {
  readonly store: OpenMapStore;
  /** Follows the whole map until the returned function is called. */
  readonly follow: () => () => void;
}

/** Edits go through to the whole map; what comes back is the safe one. Starts with nothing selected. */
export function createSafeStore(whole: OpenMapStore): SafeStore {
  const store = createStore<OpenMapState & OpenMapActions>((_set, get) => ({
    ...whole.getState(),
    ...shownOf(whole.getState()),
    selection: { kind: 'nothing' },
    markedFinding: null,
    lastDeed: null,
    undo: () => takeBack('undo', 'redo'),
    redo: () => takeBack('redo', 'undo'),
    select: (selection) => store.setState({ selection: pruneSelection(alone(selection), get().map) }),
    markFinding: () => {},
  }));

  /** What nobody here can see is not taken back unseen: it is put back at once, and there is nothing left to undo. */
  const takeBack = (step: 'undo' | 'redo', back: 'undo' | 'redo'): boolean => {
    const before = safeOf(whole.getState());
    if (!whole.getState()[step]()) return false;
    if (whole.getState().overwritten?.all) return true;
    if (!sameJson(before, safeOf(whole.getState()))) return true;
    whole.getState()[back]();
    return false;
  };

  const update = () => {
    const now = whole.getState();
    const { map, today, selection } = store.getState();
    const { saveStatus, canUndo, canRedo, overwritten, lastChanged, accountShown } = now;
    const shown = safeOf(now) === map && now.today === today ? {} : shownOf(now);
    store.setState({ ...shown, saveStatus, canUndo, canRedo, overwritten, lastChanged, accountShown });
    store.setState({ selection: pruneSelection(selection, store.getState().map) });
  };

  return {
    store,
    follow: () => {
      update();
      return whole.subscribe(update);
    },
  };
}

/** Several cannot be changed at once here: of several the one that came last is selected. */
const alone = (selection: Selection): Selection =>
  selection.kind === 'people' ? { ...selection, ids: selection.ids.slice(-1) } : selection;

const safeOf = ({ map, accountShown }: Pick<OpenMapState, 'map' | 'accountShown'>) => safeMap(map, accountShown);

const shownOf = (whole: OpenMapState) => {
  const { today, analysis } = whole;
  const safe = safeOf(whole);
  return { map: safe, ours: BLANK_OUR_SIDE, today, analysis: safeAnalysis(safe, today, analysis.shared) };
};
