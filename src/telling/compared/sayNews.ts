/** What somebody is since a story's last chapter, in the fewest words; must never say what they were. */
import type { Person } from '../../model/records.ts';
import type { Stance } from '../../model/words.ts';
import type { CompareMark } from '../../moments/marks.ts';
import { contactNamesOf } from '../../playbook/names.ts';
import type { Voice } from '../mapFieldWords.ts';

const NOW = {
  champion: 'story.nowChampion',
  supporter: 'story.nowSupporter',
  neutral: 'story.nowNeutral',
  sceptic: 'story.nowSceptic',
  opponent: 'story.nowOpponent',
  unknown: 'story.nowUnknown',
} as const satisfies { readonly [One in Stance]: string };

/** Empty where neither stance nor contact moved, and nobody came. */
export function sayNews({ kind, stance, contact }: CompareMark, sort: Person['sort'], { t, language }: Voice): string {
  if (kind === 'came') return t('compare.markCame');
  return [
    stance && t(NOW[stance.is]),
    contact && contactNamesOf(sort)[contact.is][language].toLocaleLowerCase(language),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
