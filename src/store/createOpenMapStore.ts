/** Makes the store of an open map from its document; must never conclude anything twice for the same map, side and day. */
import { createStore, type StoreApi } from 'zustand';
import { deedOf } from '../advice/deed.ts';
import { type Analysis, analyse } from '../analysis/analyse.ts';
import { isToldUnder } from '../analysis/blockers/blockerRows.ts';
import type { DocumentChange } from '../document/document.ts';
import type { Edit } from '../edit/edit.ts';
import { restoreMap } from '../edit/restoreMap.ts';
import { beyondLimits } from '../model/beyondLimits.ts';
import type { BuyingMap } from '../model/map.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Day } from '../shared/day.ts';
import { type DocumentSource, isWritable } from './documentSource.ts';
import type { OpenMapActions, OpenMapState } from './openMap.ts';
import { pruneSelection } from './pruneSelection.ts';

export interface OpenMapParts {
  readonly map: DocumentSource<BuyingMap>;
  readonly ours: DocumentSource<OurSide>;
  readonly today: Day;
  /** What every edit of the map brings along, in the same undo step. */
  readonly settle?: (before: BuyingMap, after: BuyingMap) => BuyingMap;
}

export interface OpenMap {
  readonly store: StoreApi<OpenMapState & OpenMapActions>;
  /** The app says when a new day has begun. */
  readonly setToday: (today: Day) => void;
  /** Ends listening to the documents; the store keeps its last state. */
  readonly stop: () => void;
}

/** The store of an open map. */
export function createOpenMapStore({ map, ours, today, settle = (_, after) => after }: OpenMapParts): OpenMap {
  const { document } = map;
  const settled =
    (edit: Edit): Edit =>
    (now) => {
      const next = edit(now);
      if (next === now) return now;
      const after = settle(now, next);
      const most = beyondLimits(now, after);
      if (most === null) return after;
      store.setState({ beyond: { ...most } });
      return now;
    };

  /** Nothing is told of where all was overwritten, so the state is brought in line here. */
  const takeBack = (step: () => boolean) => {
    const shows = step();
    if (!shows) follow(store.getState().today, null);
    return shows || document.overwritten() !== null;
  };

  /** What was found when somebody began to type; what comes and goes letter by letter is no deed. */
  let typing: { readonly mark: string; readonly before: Analysis } | null = null;

  const store = createStore<OpenMapState & OpenMapActions>((_set, get) => {
    const [value, side] = [document.projection(), ours.document.projection()];
    const writable = (change: () => boolean) => isWritable(map.status()) && change();
    return {
      map: value,
      ours: side,
      today,
      analysis: analyse(value, side, today),
      selection: { kind: 'nothing' },
      markedFinding: null,
      sought: null,
      accountShown: false,
      saveStatus: map.status(),
      canUndo: document.canUndo(),
      canRedo: document.canRedo(),
      overwritten: document.overwritten(),
      beyond: null,
      lastDeed: null,
      lastChanged: null,
      commit: (edit) =>
        writable(() => {
          typing = null;
          return document.commit(settled(edit));
        }),
      commitTyping: (mark, edit) =>
        writable(() => {
          if (typing?.mark !== mark) typing = { mark, before: get().analysis };
          return document.commitTyping(mark, settled(edit));
        }),
      restore: (state) =>
        writable(() => {
          typing = null;
          return document.commitWhole((now) => restoreMap(now, state));
        }),
      endTyping: () => {
        document.endTyping();
        if (typing) store.setState({ lastDeed: deedOf(typing.before, get().analysis) });
        typing = null;
      },
      undo: () => writable(() => takeBack(document.undo)),
      redo: () => writable(() => takeBack(document.redo)),
      select: (selection) => store.setState({ selection: pruneSelection(selection, get().map) }),
      markFinding: (key) => store.setState({ markedFinding: key }),
      showAccount: (accountShown) => store.setState({ accountShown }),
      seek: (sought) => store.setState({ sought }),
    };
  });

  /** Brings the state in line with the documents and the day; `byUs` where an edit made here is the reason. */
  const follow = (day: Day, change: DocumentChange | null, byUs = change?.by === 'here') => {
    const before = store.getState();
    const [value, side] = [document.projection(), ours.document.projection()];
    const isSame = value === before.map && side === before.ours && day === before.today;
    const analysis = isSame ? before.analysis : analyse(value, side, day);
    if (!byUs) typing = null;
    store.setState({
      map: value,
      ours: side,
      today: day,
      analysis,
      selection: pruneSelection(before.selection, value),
      markedFinding: hasFinding(analysis, before.markedFinding) ? before.markedFinding : null,
      canUndo: document.canUndo(),
      canRedo: document.canRedo(),
      overwritten: document.overwritten(),
      beyond: null,
      lastDeed: byUs && !typing ? deedOf(before.analysis, analysis) : null,
      ...(change && { lastChanged: change.by === 'here' ? null : { by: change.by, ids: change.ids } }),
    });
  };

  const stops = [
    document.subscribe((change) => follow(store.getState().today, change)),
    ours.document.subscribe(({ by }) => follow(store.getState().today, null, by === 'here')),
    map.subscribe(() => store.setState({ saveStatus: map.status() })),
  ];

  return {
    store,
    setToday: (day) => {
      if (day !== store.getState().today) follow(day, null);
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

const hasFinding = ({ blockers, waived }: Analysis, key: string | null): boolean =>
  [...blockers, ...waived].some((blocker) => isToldUnder(blocker, key));
