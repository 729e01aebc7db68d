/** A part of the fault runs: something done again and again, each time from a number of its own; must never count a run that could not be made. */

/** What one run came to: `fine` by a word for how, or what was wrong. */
export type Outcome = { readonly fine: string } | { readonly wrong: string };

export interface Part {
  readonly name: string;
  /** What is done, and what must hold: a row of the table. */
  readonly what: string;
  readonly mustHold: string;
  /** How many runs are asked of it. */
  readonly atLeast: number;
  /** Whether it needs a browser and the built app. */
  readonly inBrowser: boolean;
  /** One run; the same seed does the same again, as far as a browser lets it. */
  readonly run: (seed: number, place: Place) => Promise<Outcome>;
}

/** Where a run in a browser takes place. */
export interface Place {
  readonly executable: string;
  readonly address: string;
  /** A folder of this run's own, gone afterwards. */
  readonly folder: string;
}

/** Numbers from 0 to below 1 that follow from the seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
