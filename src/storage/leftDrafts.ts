/** What of the drafts was still on its way when a page was closed, in one go beside the database; must never outlive its way into it. */
import type { DraftRow } from './database.ts';
import type { Shelf } from './device.ts';

/** Null where a draft was let go of. */
export type LeftDraft = Omit<DraftRow, 'text'> & { readonly text: string | null };

export interface LeftDrafts {
  readonly leave: (rows: readonly LeftDraft[], wiped: unknown) => void;
  /** What this page and those before it left is in the database now. */
  readonly takeBack: () => void;
  /** What pages have left since everything was last taken off this device, as `wiped` names it; there until it is taken back. */
  readonly takeOver: (wiped: unknown) => readonly LeftDraft[];
}

const PREFIX = 'blanksheet.drafts.';
/** Where they lay before they had a table. */
const BEFORE = 'blanksheet.unfinished.';

/** On a shelf; one that is full or closed keeps none. */
export function leftDrafts(shelf: Shelf | null, page: string): LeftDrafts {
  const mine = PREFIX + page;
  const keys = new Set<string>();
  const quietly = <Value>(work: () => Value, otherwise: Value): Value => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  const taken = (key: string, wiped: unknown): readonly LeftDraft[] => {
    keys.add(key);
    const held = quietly<unknown>(() => JSON.parse(shelf?.get(key) ?? 'null'), null);
    if (!Array.isArray(held)) return [];
    if (key.startsWith(PREFIX)) return held[0] === (wiped ?? null) ? held.slice(1).filter(isLeft) : [];
    const place = key.slice(BEFORE.length);
    return held
      .filter(Array.isArray)
      .map(([line, text]) => ({ place, line, text, caret: String(text).length, at: 0 }))
      .filter(isLeft);
  };
  return {
    leave: (rows, wiped) =>
      quietly(() => {
        shelf?.set(mine, JSON.stringify([wiped ?? null, ...rows]));
        keys.add(mine);
      }, undefined),
    takeBack: () => {
      for (const key of keys) quietly(() => shelf?.remove(key), undefined);
      keys.clear();
    },
    takeOver: (wiped) =>
      quietly(() => shelf?.keys() ?? [], [])
        .filter((key) => key.startsWith(PREFIX) || key.startsWith(BEFORE))
        .flatMap((key) => taken(key, wiped)),
  };
}

function isLeft(row: unknown): row is LeftDraft {
  if (typeof row !== 'object' || row === null) return false;
  const { place, line, text, caret, at } = row as { readonly [field: string]: unknown };
  return (
    typeof place === 'string' &&
    typeof line === 'string' &&
    (text === null || typeof text === 'string') &&
    Number.isFinite(caret) &&
    Number.isFinite(at)
  );
}
