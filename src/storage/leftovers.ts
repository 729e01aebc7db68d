/** What was still on its way to the database or the second copy when a page was closed, until both hold it; must never take long to write. */
import type { Shelf } from './device.ts';

export interface Leftover {
  readonly key: string;
  readonly bytes: Uint8Array;
}

export interface Leftovers {
  /** Keeps bytes of a document in one go: a page that is being closed finishes nothing that it would have to wait for. */
  readonly leave: (id: string, bytes: Uint8Array) => void;
  /** Takes back what this page left of a document. */
  readonly takeBack: (id: string) => void;
  /** The documents of which pages have left something. */
  readonly ids: () => readonly string[];
  /** What pages have left of a document. */
  readonly of: (id: string) => readonly Leftover[];
  readonly forget: (left: readonly Leftover[]) => void;
}

const PREFIX = 'blanksheet.unsaved.';

/** Leftovers on a shelf; `page` tells this page's from others'. A shelf that is full or closed keeps none. */
export function createLeftovers(shelf: Shelf | null, page: string): Leftovers {
  const find = (id: string): readonly Leftover[] => {
    const found: Leftover[] = [];
    for (const key of shelf?.keys() ?? []) {
      if (!key.startsWith(PREFIX) || !key.endsWith(`.${id}`)) continue;
      const bytes: unknown = JSON.parse(shelf?.get(key) ?? 'null');
      if (Array.isArray(bytes)) found.push({ key, bytes: Uint8Array.from(bytes) });
    }
    return found;
  };
  const quietly = <Value>(work: () => Value, otherwise: Value): Value => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  const mine = (id: string) => `${PREFIX}${page}.${id}`;
  return {
    // What finds no room: nobody was told that it is saved.
    leave: (id, bytes) => quietly(() => shelf?.set(mine(id), JSON.stringify(Array.from(bytes))), undefined),
    takeBack: (id) => quietly(() => shelf?.remove(mine(id)), undefined),
    ids: () =>
      quietly(
        () =>
          (shelf?.keys() ?? []).flatMap((key) =>
            key.startsWith(PREFIX) ? [key.slice(key.indexOf('.', PREFIX.length) + 1)] : [],
          ),
        [],
      ),
    of: (id) => quietly(() => find(id), []),
    forget: (left) => {
      for (const { key } of left) shelf?.remove(key);
    },
  };
}
