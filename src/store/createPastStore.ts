/** A map as it stood at a moment, in the form of an open one; must never change, nor let anything be changed. */
import { createStore, type StoreApi } from 'zustand';
import { analyse } from '../analysis/analyse.ts';
import type { BuyingMap } from '../model/map.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Day } from '../shared/day.ts';
import type { OpenMapActions, OpenMapState } from './openMap.ts';
import { pruneSelection } from './pruneSelection.ts';

/** Concluded on the day of the moment; our side is as it is now, for of it no moments are kept. */
export function createPastStore(state: BuyingMap, ours: OurSide, day: Day): StoreApi<OpenMapState & OpenMapActions> {
  const never = () => false;
  return createStore<OpenMapState & OpenMapActions>((set) => ({
    map: state,
    ours,
    today: day,
    analysis: analyse(state, ours, day),
    selection: { kind: 'nothing' },
    markedFinding: null,
    sought: null,
    accountShown: false,
    saveStatus: { state: 'saved', at: null },
    beyond: null,
    canUndo: false,
    canRedo: false,
    overwritten: null,
    lastDeed: null,
    lastChanged: null,
    commit: never,
    commitTyping: never,
    restore: never,
    endTyping: () => undefined,
    undo: never,
    redo: never,
    select: (selection) => set({ selection: pruneSelection(selection, state) }),
    markFinding: (key) => set({ markedFinding: key }),
    showAccount: () => undefined,
    seek: (sought) => set({ sought }),
  }));
}
