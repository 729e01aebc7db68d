/** The mark that a card or head wears when two states are compared, in words; must never leave out what its sign says. */
import type { Person } from '../../model/records.ts';
import type { CompareMark } from '../../moments/marks.ts';
import { contactNamesOf, STANCE_NAMES } from '../../playbook/names.ts';
import type { Voice } from '../mapFieldWords.ts';

export function sayMark({ kind, stance, contact }: CompareMark, sort: Person['sort'], { t, language }: Voice): string {
  if (kind === 'came') return t('compare.markCame');
  if (kind === 'went') return t('compare.markWent');
  if (kind === 'around') return t('compare.markAround');
  const moved = [
    stance && t('compare.stanceWas', { was: STANCE_NAMES[stance.was][language] }),
    contact && t('compare.contactWas', { was: contactNamesOf(sort)[contact.was][language] }),
  ].filter((part) => part !== null);
  return moved.join(t('common.comma')) || t('compare.markChanged');
}
