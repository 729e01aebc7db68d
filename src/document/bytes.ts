/** What can be told of stored updates without opening a document. */
import * as Y from 'yjs';

/** Whether bytes are an update that Yjs can take in; tried on a copy, for a failed attempt leaves half of it behind. */
export function isReadable(update: Uint8Array, onto: Uint8Array | null = null): boolean {
  const copy = new Y.Doc();
  try {
    if (onto) Y.applyUpdate(copy, onto);
    Y.decodeUpdate(update);
    Y.applyUpdate(copy, update);
    return true;
  } catch {
    return false;
  } finally {
    copy.destroy();
  }
}

export interface Reading {
  /** All that could be read, as one update. */
  readonly whole: Uint8Array;
  /** Places in the list of those that could not. */
  readonly unreadable: readonly number[];
  /** Something is missing that a later update was built on. */
  readonly hasGaps: boolean;
}

/** Reads a list of updates together; those that cannot be read are named and left aside. */
export function readUpdates(updates: readonly Uint8Array[]): Reading {
  let doc = new Y.Doc();
  const read: Uint8Array[] = [];
  const unreadable: number[] = [];
  for (const [place, update] of updates.entries()) {
    try {
      Y.decodeUpdate(update);
      Y.applyUpdate(doc, update);
      read.push(update);
    } catch {
      unreadable.push(place);
      doc.destroy();
      doc = new Y.Doc();
      for (const good of read) Y.applyUpdate(doc, good);
    }
  }
  const reading = { whole: Y.encodeStateAsUpdate(doc), unreadable, hasGaps: doc.store.pendingStructs !== null };
  doc.destroy();
  return reading;
}

/** Several updates as one. */
export const mergeUpdates = (updates: readonly Uint8Array[]): Uint8Array => Y.mergeUpdates([...updates]);

/** The state vector of a document in which nothing was ever written. */
export const BLANK_VECTOR: Uint8Array = Uint8Array.of(0);

/** Whether a document at `vector` holds all that one at `other` held; false for a vector that cannot be read. */
export function covers(vector: Uint8Array, other: Uint8Array): boolean {
  try {
    const has = Y.decodeStateVector(vector);
    return [...Y.decodeStateVector(other)].every(([client, clock]) => (has.get(client) ?? 0) >= clock);
  } catch {
    return false;
  }
}

/** What a document made of these bytes alone would hold; null for bytes that cannot be read. */
export function vectorOf(update: Uint8Array): Uint8Array | null {
  try {
    return Y.encodeStateVectorFromUpdate(update);
  } catch {
    return null;
  }
}
