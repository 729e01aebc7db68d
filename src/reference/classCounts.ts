/** How many of a class found each thing of the reference, and how many drew it otherwise or not at all; must never tell who. */
import type { Compared } from './compareWithReference.ts';

export interface ClassCount {
  /** The id of a step, a person, a seat, or an influence of the reference; of a function its own. */
  readonly id: string;
  readonly found: number;
  readonly near: number;
  readonly missing: number;
}

export const COUNTED_PARTS = ['steps', 'people', 'functions', 'seats', 'influences'] as const;
export type CountedPart = (typeof COUNTED_PARTS)[number];

/** Of each part what most forgot comes first; of those as many, what most drew otherwise. */
export function classCounts(all: readonly Compared[]): { readonly [Part in CountedPart]: readonly ClassCount[] } {
  return Object.fromEntries(COUNTED_PARTS.map((part) => [part, countPart(all, part)])) as {
    readonly [Part in CountedPart]: readonly ClassCount[];
  };
}

function countPart(all: readonly Compared[], part: CountedPart): readonly ClassCount[] {
  const counts = new Map<string, { id: string; found: number; near: number; missing: number }>();
  const add = (thing: string | { readonly id: string }, as: 'found' | 'near' | 'missing') => {
    const id = typeof thing === 'string' ? thing : thing.id;
    const count = counts.get(id) ?? { id, found: 0, near: 0, missing: 0 };
    count[as] += 1;
    counts.set(id, count);
  };
  for (const compared of all) {
    for (const { reference } of compared[part].found) add(reference, 'found');
    for (const { reference } of compared[part].near) add(reference, 'near');
    for (const reference of compared[part].missing) add(reference, 'missing');
  }
  return [...counts.values()].sort(
    (a, b) => b.missing - a.missing || b.near - a.near || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
