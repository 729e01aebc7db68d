/** Makes the store of a document that all maps share, such as our side, under the name its views know it by. */
import { createStore, type StoreApi } from 'zustand';
import type { ChangedBy } from '../document/document.ts';
import type { Overwritten } from '../document/undo.ts';
import type { SaveStatus } from '../model/saveStatus.ts';
import { type DocumentSource, isWritable } from './documentSource.ts';

export interface Kept<Value> {
  /** Who made the change after which it is as it is. */
  readonly changedBy: ChangedBy;
  readonly saveStatus: SaveStatus;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the last undo or redo left as another tab has written it since; another object each time. */
  readonly overwritten: Overwritten | null;
  /** One gesture, one undo step. */
  readonly commit: (edit: (value: Value) => Value) => boolean;
  /** Typed text: what has the same mark within one stay in the field is one undo step. */
  readonly commitTyping: (mark: string, edit: (value: Value) => Value) => boolean;
  readonly endTyping: () => void;
  /** False where there is nothing to take back. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

export type KeptState<Name extends string, Value> = Kept<Value> & { readonly [Of in Name]: Value };

export interface OpenKept<Name extends string, Value> {
  readonly store: StoreApi<KeptState<Name, Value>>;
  readonly stop: () => void;
}

/** The store of a shared document; `name` is the property that holds its value. */
export function createKeptStore<Name extends string, Value>(
  name: Name,
  source: DocumentSource<Value>,
): OpenKept<Name, Value> {
  const { document } = source;
  const read = (changedBy: ChangedBy) => ({
    [name]: document.projection(),
    changedBy,
    saveStatus: source.status(),
    canUndo: document.canUndo(),
    canRedo: document.canRedo(),
    overwritten: document.overwritten(),
  });
  /** Nothing is told of where all was overwritten, so the state is brought in line here. */
  const takeBack = (step: () => boolean) => {
    const shows = step();
    if (!shows) put(read(store.getState().changedBy));
    return shows || document.overwritten() !== null;
  };
  const writable = (change: () => boolean) => isWritable(source.status()) && change();
  const actions = {
    commit: (edit: (value: Value) => Value) => writable(() => document.commit(edit)),
    commitTyping: (mark: string, edit: (value: Value) => Value) => writable(() => document.commitTyping(mark, edit)),
    endTyping: document.endTyping,
    undo: () => writable(() => takeBack(document.undo)),
    redo: () => writable(() => takeBack(document.redo)),
  };
  // The compiler does not follow a property whose name is a variable.
  const store = createStore<KeptState<Name, Value>>(() => ({ ...read('here'), ...actions }) as KeptState<Name, Value>);
  const put = (part: object) => store.setState(part as Partial<KeptState<Name, Value>>);
  const stops = [
    document.subscribe(({ by }) => put(read(by))),
    source.subscribe(() => put({ saveStatus: source.status() })),
  ];
  return {
    store,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
