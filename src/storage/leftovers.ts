/** What was still on its way to the database when a page was closed, until a transaction holds it; must never take long to write. */
import type { Shelf } from './device.ts';

export interface Leftover {
  readonly key: string;
  readonly bytes: Uint8Array;
}

export interface Leftovers {
  /** Keeps bytes of a document in one go: a page that is being closed finishes nothing that it would have to wait for. */
  readonly leave: (id: string, bytes: Uint8Array) => void;
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
  return {
    leave: (id, bytes) => {
      try {
        shelf?.set(`${PREFIX}${page}.${id}`, JSON.stringify(Array.from(bytes)));
      } catch {
        // Nobody was told that it is saved.
      }
    },
    of: (id) => {
      try {
        return find(id);
      } catch {
        return [];
      }
    },
    forget: (left) => {
      for (const { key } of left) shelf?.remove(key);
    },
  };
}
