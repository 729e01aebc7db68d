/** One document, open: loaded from its log, kept there, and followed through other tabs; must never overwrite what it could not read. */
import { BLANK_VECTOR, covers, mergeUpdates, readUpdates, vectorOf } from '../document/bytes.ts';
import { createDocument, type OpenDocument } from '../document/document.ts';
import type { DocumentSchema } from '../document/schema.ts';
import type { SaveStatus, StorageReason } from '../model/saveStatus.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { createCopier } from './copier.ts';
import type { Device } from './device.ts';
import type { DocumentKind } from './documentKinds.ts';
import type { LogRow } from './follower.ts';
import type { Leftovers } from './leftovers.ts';
import type { Log } from './log.ts';
import type { Notices } from './notices.ts';
import { createSaver } from './saver.ts';
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

/** Opens a document from its log; `not-there` when the log knows none of that id. */
export async function loadSession<Value extends object>(
  parts: SessionParts,
  what: What<Value>,
): Promise<Result<Session<Value>, StorageReason | 'not-there'>> {
  const { log, device, witness, leftovers, notices } = parts;
  // The witness first: what it testifies to was saved before, so the log read afterwards must hold it.
  const testimony = witness.of(what.id);
  const content = await log.read(what.id);
  if (!content.ok) return loadCopy(parts, what, content.reason);
  if (!content.value.found) return fail('not-there');
  const { rows } = content.value;
  const whole = rows.flatMap(({ bytes }) => (bytes ? [bytes] : []));
  const reading = readUpdates(whole);
  const document = createDocument(what.schema, what.id, { checked: parts.checked });
  document.applyUpdate(reading.whole);
  const unreadable = rows.length - whole.length + reading.unreadable.length;
  if (unreadable > 0) notices.add({ kind: 'quarantined', id: what.id, count: unreadable });

  const inLog = document.stateVector();
  // Gestures made just before a page was closed. Nobody was told that they were saved, so nobody is told of a rescue.
  const left = log.isReadOnly() ? [] : leftovers.of(what.id);
  for (const { bytes } of left) document.applyUpdate(bytes);
  const copy = await device.copies?.read(what.id).catch(() => null);
  const copied = copy ? vectorOf(copy.bytes) : null;
  const copyHasMore = copy && copied && !covers(inLog, copied) && document.applyUpdate(copy.bytes).ok;
  const complete = !testimony || covers(document.stateVector(), testimony.vector);
  if (copyHasMore) notices.add({ kind: 'recovered', id: what.id, until: copy.at, complete });
  else if (!complete) notices.add({ kind: 'lost', id: what.id, until: testimony.at });
  // Told once: from here on the witness knows no more than there is.
  if (!complete) witness.note(what.id, { ...testimony, vector: document.stateVector() });

  const session = startSession(parts, what, document, {
    upTo: rows.at(-1)?.sequence ?? 0,
    rows: rows.length,
    unreadable,
    copied,
  });
  if (!covers(inLog, document.stateVector()) && !log.isReadOnly()) session.keep(document.encodeSince(inLog));
  session.copy();
  if (left.length > 0) {
    void session.settled().then(({ state }) => {
      if (state === 'saved') leftovers.forget(left);
    });
  }
  return ok(session);
}

/** In place of a log that gives no answer: what lies beside the database. It is all written once that answers again. */
async function loadCopy<Value extends object>(
  parts: SessionParts,
  what: What<Value>,
  reason: StorageReason,
): Promise<Result<Session<Value>, StorageReason>> {
  const { device, witness, leftovers, notices } = parts;
  const copy = await device.copies?.read(what.id).catch(() => null);
  const document = createDocument(what.schema, what.id, { checked: parts.checked });
  for (const { bytes } of [...(copy ? [copy] : []), ...leftovers.of(what.id)]) document.applyUpdate(bytes);
  const vector = document.stateVector();
  if (covers(BLANK_VECTOR, vector)) return fail(reason);
  const testimony = witness.of(what.id);
  if (testimony && !covers(vector, testimony.vector)) {
    notices.add({ kind: 'recovered', id: what.id, until: copy?.at ?? testimony.at, complete: false });
  }
  const copied = copy ? vectorOf(copy.bytes) : null;
  const session = startSession(parts, what, document, { upTo: 0, rows: 0, unreadable: 0, copied });
  session.keepWhole();
  return ok(session);
}

/** Keeps a document that the log does not know; `when-written` waits for the first commit. */
export async function newSession<Value extends object>(
  parts: SessionParts,
  what: What<Value>,
  begin: { readonly value: Value } | 'when-written',
): Promise<Session<Value>> {
  await parts.log.begin(what.id);
  const document = createDocument(what.schema, what.id, { checked: parts.checked });
  if (begin !== 'when-written') document.seed(begin.value);
  const session = startSession(parts, what, document, { upTo: 0, rows: 0, unreadable: 0, copied: null });
  if (begin !== 'when-written') session.keepWhole();
  return session;
}

interface Start {
  readonly upTo: number;
  readonly rows: number;
  readonly unreadable: number;
  /** What the second copy holds, as a state vector; null without one. */
  readonly copied: Uint8Array | null;
}

function startSession<Value extends object>(
  { log, device, witness, leftovers, notices, onSaved }: SessionParts,
  { id, kind }: What<Value>,
  document: OpenDocument<Value>,
  start: Start,
) {
  const listeners = new Set<() => void>();
  const mine = new Set<number>();
  let known = start.rows > 0;
  let rowCount = start.rows;
  let canSquash = start.unreadable === 0;
  let squashing = false;
  let ended = false;

  let hasLeft = false;

  const tell = () => {
    if (hasLeft && status().state === 'saved' && copier.missing() === null) {
      leftovers.takeBack(id);
      hasLeft = false;
    }
    for (const listener of listeners) listener();
  };
  const copier = createCopier(log, device, document, start.copied, tell);
  /** The database alone may be damaged and not know it: saved is what the copy holds as well, where there are copies. */
  const status = (): SaveStatus => {
    const stored = saver.status();
    return stored.state === 'saved' && copier.isBusy() ? { state: 'saving' } : stored;
  };

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
    onSaved: (sequence, wasWhole) => {
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
      onSaved(id);
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

  const takeIn = (rows: readonly LogRow[]) => {
    for (const { sequence, bytes } of rows) {
      if (mine.has(sequence)) continue;
      rowCount += 1;
      known = true;
      if (bytes === null || !document.applyUpdate(bytes).ok) {
        canSquash = false;
        notices.add({ kind: 'quarantined', id, count: 1 });
      }
    }
  };

  squashLater();

  const follower = log.follow(id, start.upTo, {
    onRows: takeIn,
    onLost: (reason) => {
      if (reason === 'cleared') saver.writeWhole();
      else if (reason === 'wiped') void forget();
      tell();
    },
  });
  const stopHints = device.hints.listen(() => saver.retry());
  const stopWritten = document.onWritten(saver.add);
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
