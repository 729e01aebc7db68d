/** Where a story stands before the room: at which chapter, and whether its question or its answer is up. */

export interface Turn {
  /** Of the chapter, from 0. */
  readonly place: number;
  /** The question is up, and the answer not yet. */
  readonly asked: boolean;
}

/** Whether each chapter puts a question to the room first. */
type Asks = readonly boolean[];

/** A chapter is opened with its question, where it has one. */
export const openAt = (place: number, asks: Asks): Turn => ({ place, asked: asks[place] ?? false });

/** One on: from a question to its answer, from an answer to the next chapter. The last one stays. */
export function turnOn({ place, asked }: Turn, asks: Asks): Turn {
  if (asked) return { place, asked: false };
  return place + 1 < asks.length ? openAt(place + 1, asks) : { place, asked };
}

/** One back: from an answer to its question, from a question to the answer before. The first one stays. */
export function turnBack(turn: Turn, asks: Asks): Turn {
  const { place, asked } = turn;
  if (!asked && asks[place]) return { place, asked: true };
  return place > 0 ? { place: place - 1, asked: false } : turn;
}
