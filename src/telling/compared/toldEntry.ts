/** A comparison in words, as a list shows it: what is concerned, and line by line what became of it. */
import type { Selection } from '../../model/selection.ts';
import type { ContactLevel, Stance } from '../../model/words.ts';

export const COMPARE_GROUPS = ['people', 'process', 'known', 'work', 'blockers', 'decision'] as const;
/** `known`: what we know of them; `work`: what we do, ask and settle ourselves. */
export type CompareGroup = (typeof COMPARE_GROUPS)[number];

export type ToldMark = 'came' | 'went' | 'changed';

/** The signs of the sheet for a value before and after. */
export type LineSign =
  | { readonly of: 'stance'; readonly was: Stance; readonly is: Stance }
  | { readonly of: 'contact'; readonly was: ContactLevel; readonly is: ContactLevel };

export interface ToldLine {
  readonly mark: ToldMark;
  readonly label: string;
  /** What it said and what it says; null where it came, went, or has no words of its own. */
  readonly turned: { readonly was: string; readonly is: string } | null;
  readonly sign: LineSign | null;
}

/** Where an entry leads, on the state in which it still stands. */
export interface ToldPlace {
  readonly side: 'before' | 'after';
  readonly at: Exclude<Selection, { readonly kind: 'nothing' }>;
}

export interface ToldEntry {
  /** Its own among all entries. */
  readonly key: string;
  readonly group: CompareGroup;
  readonly mark: ToldMark;
  readonly name: string;
  /** What tells it from others of the name; may be empty. */
  readonly note: string;
  readonly lines: readonly ToldLine[];
  readonly place: ToldPlace | null;
}
