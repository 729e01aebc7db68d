/** Opens a document: from its log, from what lies beside a log that gives no answer, or as a new one; must never take what it could not read for nothing. */
import { BLANK_VECTOR, covers, readUpdates, vectorOf } from '../document/bytes.ts';
import { createDocument, type OpenDocument } from '../document/document.ts';
import { isKept, type StorageReason } from '../model/saveStatus.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Notices } from './notices.ts';
import { type Session, type SessionParts, startSession, type What } from './session.ts';

const NOT_IN_LOG = { upTo: 0, rows: 0, unreadable: 0, copied: null, removed: false } as const;

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
  const document = beginDocument(parts, what, reading.whole);
  const unreadable = rows.length - whole.length + reading.unreadable.length;
  const inLog = document.stateVector();
  // Gestures made just before a page was closed. Nobody was told that they were saved, so nobody is told of a rescue.
  const left = log.isReadOnly() ? [] : leftovers.of(what.id);
  for (const { bytes } of left) document.applyUpdate(bytes);
  const copy = await device.copies?.read(what.id).catch(() => null);
  const copied = copy ? vectorOf(copy.bytes) : null;
  // What was written after something that is missing stands on it, and shows only where the copy has what is missing.
  const hides =
    reading.hasGaps &&
    readUpdates([reading.whole, ...left.map(({ bytes }) => bytes), ...(copy ? [copy.bytes] : [])]).hasGaps;
  if (hides) notices.add({ kind: 'hidden', id: what.id });
  else if (unreadable > 0) notices.add({ kind: 'quarantined', id: what.id, count: unreadable });
  const copyHasMore = copy && copied && !covers(inLog, copied) && document.applyUpdate(copy.bytes).ok;
  const complete = !testimony || covers(document.stateVector(), testimony.vector);
  if (copyHasMore) notices.add({ kind: 'recovered', id: what.id, until: copy.at, complete });
  else if (!complete && !isToldOf(what.id, notices)) notices.add({ kind: 'lost', id: what.id, until: testimony.at });
  const sequence = rows.at(-1)?.sequence ?? 0;
  const changedAt = content.value.changedAt ?? device.now();
  // Told once: from here on the witness knows no more than there is.
  if (!complete) witness.note(what.id, { ...testimony, vector: document.stateVector() });
  // A browser that was killed may have kept what was written, and not the word of it. What was removed is not vouched for anew.
  else if (!content.value.removed && !log.isReadOnly() && !(testimony && covers(testimony.vector, inLog)))
    witness.note(what.id, { vector: inLog, sequence, at: changedAt, removedAt: null });

  const session = startSession(parts, what, document, {
    upTo: sequence,
    rows: rows.length,
    unreadable,
    copied,
    removed: content.value.removed,
    changedAt,
  });
  if (!covers(inLog, document.stateVector()) && !log.isReadOnly()) session.keep(document.encodeSince(inLog));
  session.copy();
  if (left.length > 0) {
    void session.settled().then((status) => {
      if (isKept(status)) leftovers.forget(left);
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
  const document = beginDocument(parts, what);
  for (const { bytes } of [...(copy ? [copy] : []), ...leftovers.of(what.id)]) document.applyUpdate(bytes);
  const vector = document.stateVector();
  if (covers(BLANK_VECTOR, vector)) return fail(reason);
  const testimony = witness.of(what.id);
  if (testimony && !covers(vector, testimony.vector)) {
    notices.add({ kind: 'recovered', id: what.id, until: copy?.at ?? testimony.at, complete: false });
  }
  const copied = copy ? vectorOf(copy.bytes) : null;
  const session = startSession(parts, what, document, { ...NOT_IN_LOG, copied, changedAt: copy?.at ?? device.now() });
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
  const document = beginDocument(parts, what);
  if (begin !== 'when-written') document.seed(begin.value);
  const session = startSession(parts, what, document, { ...NOT_IN_LOG, changedAt: parts.device.now() });
  if (begin !== 'when-written') session.keepWhole();
  return session;
}

/** The document itself; whichever way a text came in, it is told once where it could not be stored as it was. */
function beginDocument<Value extends object>(
  { checked, notices }: SessionParts,
  { schema, id }: What<Value>,
  holding?: Uint8Array,
): OpenDocument<Value> {
  const isTold = () => notices.list().some((notice) => notice.id === id && notice.kind === 'mended');
  const onMended = () => {
    if (!isTold()) notices.add({ kind: 'mended', id });
  };
  return createDocument(schema, id, { checked, onMended, ...(holding && { holding }) });
}

/** Whether the user knows already that something of it was lost. */
const isToldOf = (id: string, notices: Notices): boolean =>
  notices.list().some((notice) => notice.id === id && notice.kind === 'recovered' && !notice.complete);
