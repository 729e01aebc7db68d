/** How somebody stands to somebody else, in words, drawn on the map or only typed. */
import type { Language, RelationKind, Strength } from '../model/words.ts';
import { STRENGTH_NAMES } from '../playbook/names.ts';
import type { Say } from '../text/text.ts';
import { RELATION_WORDS } from './relationWords.ts';

/** "sways Shen Yu, strong": as it reads from one of its ends, whose other end is called so. */
export function sayTie(
  { kind, strength }: { readonly kind: RelationKind; readonly strength: Strength | null },
  { starts, other }: { readonly starts: boolean; readonly other: string },
  t: Say,
  language: Language,
): string {
  const words = t(RELATION_WORDS[kind][starts ? 0 : 1], { name: other });
  if (kind !== 'influence' || strength === null || strength === 'normal') return words;
  return [words, STRENGTH_NAMES[strength][language].toLowerCase()].join(language === 'en' ? ', ' : '，');
}
