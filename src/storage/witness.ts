/** Remembers outside the database what it last held, for a damaged one comes back empty and looks healthy; must never hold a name. */
import type { Shelf } from './device.ts';

export interface Testimony {
  /** What the document held when it was last saved, as a state vector. */
  readonly vector: Uint8Array;
  readonly sequence: number;
  readonly at: number;
  readonly removedAt: number | null;
}

export interface Witness {
  readonly ids: () => readonly string[];
  readonly of: (id: string) => Testimony | null;
  readonly note: (id: string, testimony: Testimony) => void;
  readonly forget: (id: string) => void;
}

const PREFIX = 'blanksheet.saved.';

/** A witness on a shelf. A shelf that is full or closed makes it know less, and nothing else. */
export function createWitness(shelf: Shelf | null): Witness {
  const quietly = <Value>(work: () => Value, otherwise: Value): Value => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    ids: () =>
      quietly(
        () => (shelf?.keys() ?? []).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)),
        [],
      ),
    of: (id) => quietly(() => parse(shelf?.get(PREFIX + id) ?? null), null),
    note: (id, { vector, ...rest }) =>
      quietly(() => shelf?.set(PREFIX + id, JSON.stringify({ ...rest, vector: Array.from(vector) })), undefined),
    forget: (id) => quietly(() => shelf?.remove(PREFIX + id), undefined),
  };
}

function parse(text: string | null): Testimony | null {
  if (text === null) return null;
  const { vector, sequence, at, removedAt } = JSON.parse(text) as { readonly [field: string]: unknown };
  if (!Array.isArray(vector) || typeof sequence !== 'number' || typeof at !== 'number') return null;
  return { vector: Uint8Array.from(vector), sequence, at, removedAt: typeof removedAt === 'number' ? removedAt : null };
}
