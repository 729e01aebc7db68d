/** The documents that are open, each once however many use it; must never let go of one that has something unsaved. */

import type { OpenDocument } from '../document/document.ts';
import { isKept, type SaveStatus, type StorageReason } from '../model/saveStatus.ts';
import { ok, type Result } from '../shared/result.ts';
import { loadSession, newSession } from './openSession.ts';
import type { Session, SessionParts, What } from './session.ts';

/** A document in use; `close` when it is not any more. */
export interface DocumentSession<Value> {
  readonly document: OpenDocument<Value>;
  readonly status: () => SaveStatus;
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => Promise<void>;
}

export interface Sessions<Value> {
  readonly open: (id: string) => Promise<Result<DocumentSession<Value>, StorageReason | 'not-there'>>;
  /** As open; a document that is not there, or cannot be read now, begins blank and is kept once something is written. */
  readonly openOrBegin: (id: string) => Promise<DocumentSession<Value>>;
  /** Keeps a new document; it stays in memory for as long as that fails. */
  readonly create: (id: string, value: Value) => Promise<SaveStatus>;
  readonly live: () => readonly Session<Value>[];
  readonly dropAll: () => void;
}

interface Live<Value> {
  readonly session: Session<Value>;
  users: number;
  ending: Promise<void> | null;
}

const isSafe = (status: SaveStatus) => isKept(status) || status.state === 'read-only';

/** No documents yet, of the kind that `what` tells. */
export function createSessions<Value extends object>(
  parts: SessionParts,
  what: Omit<What<Value>, 'id'>,
): Sessions<Value> {
  const live = new Map<string, Live<Value>>();
  const opening = new Map<string, Promise<Result<Live<Value>, StorageReason | 'not-there'>>>();

  const letGo = async (id: string, entry: Live<Value>) => {
    if (entry.ending) return entry.ending;
    if (entry.users > 0 || !isSafe(entry.session.status()) || live.get(id) !== entry) return;
    live.delete(id);
    entry.ending = entry.session.end();
    await entry.ending;
  };

  const hold = (id: string, session: Session<Value>): Live<Value> => {
    const entry: Live<Value> = { session, users: 0, ending: null };
    live.set(id, entry);
    session.subscribe(() => void letGoLater(id, entry));
    return entry;
  };

  const letGoLater = async (id: string, entry: Live<Value>) => {
    if (entry.users > 0) return;
    await entry.session.settled();
    await letGo(id, entry);
  };

  /** What somebody uses who was counted already. */
  const use = (id: string, entry: Live<Value>): DocumentSession<Value> => {
    let closed = false;
    const { document, status, subscribe } = entry.session;
    return {
      document,
      status,
      subscribe,
      close: async () => {
        if (closed) return;
        closed = true;
        entry.users -= 1;
        await letGoLater(id, entry);
      },
    };
  };

  const load = (id: string): Promise<Result<Live<Value>, StorageReason | 'not-there'>> =>
    loadSession(parts, { ...what, id })
      .then((loaded) => (loaded.ok ? ok(hold(id, loaded.value)) : loaded))
      .finally(() => opening.delete(id));

  /** Counts the user in the same moment in which the document is found, lest it be let go in between. */
  const find = (id: string): Promise<Result<Live<Value>, StorageReason | 'not-there'>> => {
    const entry = live.get(id);
    if (entry) {
      entry.users += 1;
      return Promise.resolve(ok(entry));
    }
    const loading = opening.get(id) ?? load(id);
    opening.set(id, loading);
    return loading.then((loaded) => {
      if (loaded.ok) loaded.value.users += 1;
      return loaded;
    });
  };

  return {
    open: async (id) => {
      const found = await find(id);
      return found.ok ? ok(use(id, found.value)) : found;
    },
    openOrBegin: async (id) => {
      const found = await find(id);
      if (found.ok) return use(id, found.value);
      const session = await newSession(parts, { ...what, id }, 'when-written');
      const entry = live.get(id) ?? hold(id, session);
      entry.users += 1;
      return use(id, entry);
    },
    create: async (id, value) => {
      const entry = hold(id, await newSession(parts, { ...what, id }, { value }));
      const status = await entry.session.settled();
      await letGo(id, entry);
      return status;
    },
    live: () => [...live.values()].map(({ session }) => session),
    dropAll: () => {
      for (const { session } of live.values()) session.drop();
      live.clear();
    },
  };
}
