/** What the user has to be told about what happened to stored documents. */

export type Notice =
  /** The database had lost something that the second copy held; `until` is when that copy was made. */
  | { readonly kind: 'recovered'; readonly id: string; readonly until: number; readonly complete: boolean }
  /** The database has lost some of a document, and no copy holds it; `until` is when it was last saved. */
  | { readonly kind: 'lost'; readonly id: string; readonly until: number }
  /** The database has lost a whole document, and no copy holds it; `until` is when it was last saved. */
  | { readonly kind: 'gone'; readonly id: string; readonly until: number }
  /** The stored data was cleared while the document was open; it was written anew as a whole. */
  | { readonly kind: 'rewritten'; readonly id: string }
  /** Some of what is stored cannot be read; it is kept as it is. */
  | { readonly kind: 'quarantined'; readonly id: string; readonly count: number }
  /** Something between is missing or cannot be read, so that work which was saved after it cannot be shown; all is kept as it is. */
  | { readonly kind: 'hidden'; readonly id: string }
  /** What was written held half of a character; it was saved with � in its place. */
  | { readonly kind: 'mended'; readonly id: string }
  /** How the map stood could not be kept; the map itself is. */
  | { readonly kind: 'notRemembered'; readonly id: string };

export interface Notices {
  readonly list: () => readonly Notice[];
  readonly add: (notice: Notice) => void;
  readonly dismiss: (notice: Notice) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** No notices yet. */
export function createNotices(): Notices {
  let all: readonly Notice[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly Notice[]) => {
    all = next;
    for (const listener of listeners) listener();
  };
  return {
    list: () => all,
    add: (notice) => set([...all, notice]),
    dismiss: (notice) => set(all.filter((other) => other !== notice)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
