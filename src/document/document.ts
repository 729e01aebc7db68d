/** An open document: the one truth, read through its projection and changed through commit; must never let Yjs be seen outside. */
import * as Y from 'yjs';
import { assert } from '../shared/assert.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { sameJson } from '../shared/sameJson.ts';
import { wholeText } from '../shared/wholeText.ts';
import { isReadable } from './bytes.ts';
import { openCells } from './cells.ts';
import { type Change, difference } from './commit.ts';
import { createProjection } from './projection.ts';
import type { DocumentSchema } from './schema.ts';
import { createUndoList, type Overwritten } from './undo.ts';

export type ChangedBy = 'here' | 'elsewhere' | 'undo' | 'redo';

export interface DocumentChange {
  readonly by: ChangedBy;
  /** Of the records that look different now; the document's own id stands for its own fields. */
  readonly ids: readonly string[];
}

export interface OpenDocument<Value> {
  readonly id: string;
  readonly projection: () => Value;
  /** How many records are kept but cannot be shown. */
  readonly setAside: () => number;
  /** One gesture, one undo step. False when there was nothing to change. */
  readonly commit: (edit: (value: Value) => Value) => boolean;
  /** As commit; the edit is shown also what hangs on records that are not there, for it says what becomes of everything. */
  readonly commitWhole: (edit: (value: Value) => Value) => boolean;
  /** As commit; a run with the same mark is one undo step. */
  readonly commitTyping: (mark: string, edit: (value: Value) => Value) => boolean;
  readonly endTyping: () => void;
  /** Takes back of this user's last change what is still theirs; false when nothing of it is. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** What of the last undo or redo stayed because it was written elsewhere since. */
  readonly overwritten: () => Overwritten | null;
  /** Fills a document in which nothing was written yet; nothing that undo could take back. */
  readonly seed: (value: Value) => void;
  readonly subscribe: (listener: (change: DocumentChange) => void) => () => void;
  /** Hands over what was written here, to be kept; called before any subscriber. */
  readonly onWritten: (listener: (bytes: Uint8Array) => void) => () => void;
  readonly stateVector: () => Uint8Array;
  readonly encodeSince: (stateVector: Uint8Array) => Uint8Array;
  readonly encodeAll: () => Uint8Array;
  /** Takes in what was written elsewhere, in any order and any number of times. Malformed bytes change nothing. */
  readonly applyUpdate: (bytes: Uint8Array) => Result<null, 'malformed'>;
}

export interface DocumentOptions {
  /** In development: a commit after which the projection is not what the edit made throws. */
  readonly checked?: boolean;
  /** What it holds from the beginning, as `readUpdates` made it whole: taken in without being tried on a copy first. */
  readonly holding?: Uint8Array;
  /** Called where a commit held half of a character, which nothing can store: � stands in its place. */
  readonly onMended?: () => void;
  /** A fixed number for this replica, so that a test runs alike every time. */
  readonly replica?: number;
}

/** An empty document. */
export function createDocument<Value extends object>(
  schema: DocumentSchema<Value>,
  id: string,
  options: DocumentOptions = {},
): OpenDocument<Value> {
  const checked = options.checked ?? false;
  const onMended = options.onMended ?? (() => undefined);
  const doc = new Y.Doc();
  if (options.replica !== undefined) doc.clientID = options.replica;
  const cells = openCells(doc, [schema.own.name, ...Object.keys(schema.tables)]);
  const projection = createProjection(schema, cells, id);
  const listeners = new Set<(change: DocumentChange) => void>();
  const keepers = new Set<(bytes: Uint8Array) => void>();

  let changed: readonly string[] = [];
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    changed = [...changed, ...projection.refresh(cells.touchedBy(transaction))];
  });
  doc.on('update', (bytes: Uint8Array, by: ChangedBy) => {
    if (by !== 'elsewhere') for (const keep of keepers) keep(bytes);
  });

  if (options.holding) Y.applyUpdate(doc, options.holding, 'elsewhere');

  /** Runs one transaction and then tells of it, so that a subscriber that throws comes after the bytes were handed over. */
  const telling = (by: ChangedBy, transaction: () => void): boolean => {
    changed = [];
    transaction();
    const ids = changed.map((changedId) => changedId || id);
    if (ids.length > 0) for (const listener of listeners) listener({ by, ids });
    return ids.length > 0;
  };

  const write = (changes: readonly Change[], by: ChangedBy): boolean => {
    const writeAll = () => {
      for (const change of changes) cells.write(change, change.after);
    };
    return telling(by, () => doc.transact(writeAll, by));
  };

  const undoList = createUndoList({ cell: projection.cell, write });

  const commit = (
    edit: (value: Value) => Value,
    keep: (step: readonly Change[]) => void,
    now: Value = projection.value(),
  ): boolean => {
    const next = edit(now);
    if (next === now) return false;
    const { writes, undoable } = difference({ schema, cells, projection, checked, onMended }, now, next);
    if (writes.length === 0) return false;
    const shown = now === projection.value() ? next : schema.prune(next);
    keep(undoable);
    write(writes, 'here');
    assert(!checked || shows(projection.value(), shown), 'the projection is not what the edit made');
    return true;
  };

  return {
    id,
    projection: projection.value,
    setAside: projection.setAside,
    commit: (edit) => commit(edit, undoList.record),
    commitWhole: (edit) => commit(edit, undoList.record, projection.whole()),
    commitTyping: (mark, edit) => commit(edit, (step) => undoList.recordTyping(mark, step)),
    endTyping: undoList.endTyping,
    undo: undoList.undo,
    redo: undoList.redo,
    canUndo: undoList.canUndo,
    canRedo: undoList.canRedo,
    overwritten: undoList.overwritten,
    seed: (value) => {
      assert(doc.store.clients.size === 0, 'only an empty document can be filled');
      commit(
        () => value,
        () => undefined,
      );
    },
    subscribe: (listener) => added(listeners, listener),
    onWritten: (listener) => added(keepers, listener),
    stateVector: () => Y.encodeStateVector(doc),
    encodeSince: (stateVector) => Y.encodeStateAsUpdate(doc, stateVector),
    encodeAll: () => Y.encodeStateAsUpdate(doc),
    applyUpdate: (bytes) => {
      if (!isReadable(bytes, Y.encodeStateAsUpdate(doc))) return fail('malformed');
      telling('elsewhere', () => Y.applyUpdate(doc, bytes, 'elsewhere'));
      return ok(null);
    },
  };
}

const shows = (value: unknown, next: unknown): boolean => sameJson(value, next) || sameJson(value, wholeText(next));

function added<Item>(items: Set<Item>, item: Item): () => void {
  items.add(item);
  return () => {
    items.delete(item);
  };
}
