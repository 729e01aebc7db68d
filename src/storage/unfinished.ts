/** Keeps half-typed lines through a reload, a closed page and the way home; must never keep one of what was taken off the device. */
import type { Shelf } from './device.ts';

export interface UnfinishedLines {
  readonly read: (place: string, line: string) => string;
  readonly write: (place: string, line: string, text: string) => void;
  /** Lets go of all lines of a place. */
  readonly forget: (place: string) => void;
}

type Lines = ReadonlyMap<string, string>;

const PREFIX = 'blanksheet.unfinished.';

/** Lines on a shelf; one that is full or closed keeps them for as long as the page stands. */
export function createUnfinished(shelf: Shelf | null): UnfinishedLines {
  const unkept = new Map<string, Lines>();

  const linesOf = (place: string): Lines => unkept.get(place) ?? parse(keptOf(place));
  const keptOf = (place: string): string | null => {
    try {
      return shelf?.get(PREFIX + place) ?? null;
    } catch {
      return null;
    }
  };
  const keep = (place: string, lines: Lines) => {
    if (!shelf) throw new Error('there is no shelf');
    if (lines.size === 0) shelf.remove(PREFIX + place);
    else shelf.set(PREFIX + place, JSON.stringify([...lines]));
  };
  const put = (place: string, lines: Lines) => {
    unkept.delete(place);
    try {
      keep(place, lines);
    } catch {
      unkept.set(place, lines);
    }
  };

  return {
    read: (place, line) => linesOf(place).get(line) ?? '',
    write: (place, line, text) => {
      const lines = new Map(linesOf(place));
      if (text === '') lines.delete(line);
      else lines.set(line, text);
      put(place, lines);
    },
    forget: (place) => put(place, new Map()),
  };
}

function parse(kept: string | null): Lines {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    const isLine = (entry: unknown): entry is [string, string] =>
      Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');
    return new Map(Array.isArray(read) ? read.filter(isLine) : []);
  } catch {
    return new Map();
  }
}
