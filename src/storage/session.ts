/** One document, open: kept in its log, and followed through other tabs; must never overwrite what it could not read. */
import { mergeUpdates } from '../document/bytes.ts';
import type { OpenDocument } from '../document/document.ts';
import type { DocumentSchema } from '../document/schema.ts';
import { isKept, type SaveStatus } from '../model/saveStatus.ts';
import { createCopier } from './copier.ts';
import type { Device } from './device.ts';
import type { DocumentKind } from './documentKinds.ts';
import type { Found } from './follower.ts';
import type { Leftovers } from './leftovers.ts';
import type { Log, Written } from './log.ts';
import type { Notices } from './notices.ts';
import { createSaver } from './saver.ts';
import { createStanding, type Stood } from './standing.ts';
import type { Witness } from './witness.ts';

export interface SessionParts {
  readonly log: Log;
  readonly device: Device;
  readonly witness: Witness;
  readonly leftovers: Leftovers;
  readonly notices: Notices;
  /** In development: documents check themselves. */
  readonly checked: boolean;
  readonly onSaved: (id: string) => void;
}

export interface What<Value> {
  readonly schema: DocumentSchema<Value>;
  readonly kind: DocumentKind;
  readonly id: string;
  /** How it stood at the end of each slot of time in which it was worked on. */
  readonly onStood: (stood: Stood<Value>) => void;
}

export interface Session<Value> {
  readonly document: OpenDocument<Value>;
  readonly status: () => SaveStatus;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks whether what is stored is still what was known. */
  readonly look: () => void;
  /** When nothing is left to write and to copy, or that failed. */
  readonly settled: () => Promise<SaveStatus>;
  /** Ends following; what is unsaved still gets written and copied. */
  readonly end: () => Promise<void>;
  /** Writes nothing from here on: the document was taken off this device. */
  readonly drop: () => void;
}

/** How a document stood when it was loaded. */
export interface Start {
  readonly upTo: number;
  readonly rows: number;
  readonly unreadable: number;
  /** What the second copy holds, as a state vector; null without one. */
  readonly copied: Uint8Array | null;
  /** It bears the mark of removal. */
  readonly removed: boolean;
  readonly changedAt: number;
}

export interface StartedSession<Value> extends Session<Value> {
  /** Writes what the log lacks. */
  readonly keep: (bytes: Uint8Array) => void;
  /** Writes the document as a whole. */
  readonly keepWhole: () => void;
  /** Brings the second copy up to date. */
  readonly copy: () => void;
}

/** Begins to keep and to follow a document that was loaded. */
export function startSession<Value extends object>(
  { log, device, witness, leftovers, notices, onSaved }: SessionParts,
  { id, kind, onStood }: What<Value>,
  document: OpenDocument<Value>,
  start: Start,
): StartedSession<Value> {
  const listeners = new Set<() => void>();
  const mine = new Set<number>();
  let known = start.rows > 0;
  let rowCount = start.rows;
  let canSquash = start.unreadable === 0;
  let squashing = false;
  let ended = false;
  let removed = start.removed;

  let hasLeft = false;

  const tell = () => {
    if (hasLeft && isKept(status()) && copier.missing() === null) {
      leftovers.takeBack(id);
      hasLeft = false;
    }
    for (const listener of listeners) listener();
  };
  const copier = createCopier(log, device, document, start.copied, tell);
  /** The database alone may be damaged and not know it: saved is what the copy holds as well, where there are copies. */
  const status = (): SaveStatus => {
    const stored = saver.status();
    if (stored.state !== 'saved') return stored;
    if (copier.isBusy()) return { state: 'saving' };
    return removed ? { state: 'removed' } : stored;
  };

  const noteRemoved = (now: boolean) => {
    if (now === removed) return;
    removed = now;
    tell();
  };

  const standing = createStanding({ read: document.projection, at: start.changedAt, now: device.now, keep: onStood });

  /** The document was taken off this device on purpose: nothing of it may be left, here or outside the database. */
  const forget = async () => {
    saver.stop();
    witness.forget(id);
    leftovers.forget(leftovers.of(id));
    await copier.forget();
  };

  const squash = async () => {
    // What is in the document must be what is in the log: nothing on its way, nothing that could not be read.
    if (ended || saver.status().state !== 'saved') return;
    const upTo = follower.upTo();
    rowCount = 0;
    const done = await log.squash(id, upTo, document.encodeAll());
    if (!done.ok) return;
    // The one row, and what was not followed yet.
    rowCount = 1 + [...mine].filter((sequence) => sequence > upTo).length;
    mine.add(done.value);
    follower.passed(done.value);
  };

  const squashLater = () => {
    if (rowCount < device.squashAfter || !canSquash || squashing || ended) return;
    squashing = true;
    device.whenIdle(
      () =>
        void squash().finally(() => {
          squashing = false;
          // Rows may have come meanwhile; after a failed write, the next good one asks again.
          if (saver.status().state === 'saved') squashLater();
        }),
    );
  };

  const saver = createSaver({
    id,
    kind,
    log,
    device,
    encodeAll: document.encodeAll,
    onSaved: (written: Written, wasWhole) => {
      const { sequence } = written;
      if (wasWhole) {
        if (known) notices.add({ kind: 'rewritten', id });
        known = true;
        // The sequence may have begun anew: its numbers mean other rows now, to be found from the beginning.
        mine.clear();
        follower.look(0);
      } else follower.passed(sequence);
      mine.add(sequence);
      rowCount += 1;
      squashLater();
      testify(sequence);
      copier.refresh();
      noteRemoved(written.removed);
      standing.saved();
      // Of one that was removed home shows no more than that it was.
      if (!removed) onSaved(id);
    },
    onWiped: () => void forget(),
    onStatus: () => {
      if (saver.status().state === 'not-saved') copier.refresh();
      tell();
    },
  });

  const testify = (sequence: number) => {
    // While something is unsaved the document holds more than the log does.
    if (saver.status().state !== 'saved') return;
    const removedAt = witness.of(id)?.removedAt ?? null;
    witness.note(id, { vector: document.stateVector(), sequence, at: device.now(), removedAt });
  };

  const takeIn = ({ rows, removed: isRemoved, changedAt }: Found) => {
    noteRemoved(isRemoved);
    for (const { sequence, bytes } of rows) {
      if (mine.has(sequence)) continue;
      rowCount += 1;
      known = true;
      if (bytes === null || !document.applyUpdate(bytes).ok) {
        canSquash = false;
        notices.add({ kind: 'quarantined', id, count: 1 });
      }
    }
    standing.found(changedAt ?? device.now());
  };

  squashLater();

  const follower = log.follow(id, start.upTo, {
    onFound: takeIn,
    onLost: (reason) => {
      if (reason === 'cleared') saver.writeWhole();
      else if (reason === 'wiped') void forget();
      tell();
    },
  });
  const stopHints = device.hints.listen(() => saver.retry());
  const stopWritten = document.onWritten((bytes) => {
    standing.changed();
    saver.add(bytes);
  });
  const stopLeaving = device.whenLeaving(() => {
    const left = [saver.unsaved(), copier.missing()].flatMap((bytes) => bytes ?? []);
    if (left.length === 0) return;
    leftovers.leave(id, mergeUpdates(left));
    hasLeft = true;
  });

  const stopAll = () => {
    ended = true;
    follower.stop();
    stopHints();
    stopWritten();
    stopLeaving();
    listeners.clear();
  };

  const settled = async () => {
    await saver.settled();
    await copier.finish();
    return status();
  };

  return {
    document,
    status,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    look: () => follower.look(),
    settled,
    keep: saver.add,
    keepWhole: saver.writeWhole,
    copy: copier.refresh,
    end: async () => {
      stopAll();
      await settled();
      copier.stop();
    },
    drop: () => {
      saver.stop();
      stopAll();
      copier.stop();
    },
  };
}
