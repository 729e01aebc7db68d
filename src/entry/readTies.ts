/** Understands words that tie somebody to others on the map, such as "sways Marta"; must never take a name that nobody has there, or several. */
import type { RelationKind, Strength } from '../model/words.ts';
import { TIE_SIGNS } from '../playbook/signs.ts';
import { halfWidth } from '../shared/halfWidth.ts';

export interface SaidTie {
  readonly kind: RelationKind;
  /** Null unless it was said. */
  readonly strength: Strength | null;
  /** A name that exactly one has. */
  readonly to: string;
}

const JOINS = /\s+(?:and|&)\s+|\s*[&、/]\s*|[和与及]/;

/** One for each who is named; null where the words tell of no tie, or of anybody who is not known by that name. */
export function readTies(words: string, isOne: (name: string) => boolean): readonly SaidTie[] | null {
  const plain = halfWidth(words).trim();
  for (const [kind, strength, sign] of TIE_SIGNS) {
    const named = sign.exec(plain)?.groups?.to;
    if (named === undefined) continue;
    const names = isOne(named) ? [named] : named.split(JOINS);
    if (names.every(isOne)) return names.map((to) => ({ kind, strength, to }));
  }
  return null;
}
