/** All that a card shows, in words for whoever cannot see it; must never leave out what the signs say. */

import type { StampCount } from '../analysis/blockers/stamps.ts';
import type { Person } from '../model/records.ts';
import type { ContactLevel, Language, Role } from '../model/words.ts';
import {
  contactNamesOf,
  FUNCTION_NAMES,
  LEFT_NAME,
  ROLE_NAMES,
  SEVERITY_NAMES,
  STANCE_NAMES,
  WEIGHT_NAMES,
} from '../playbook/names.ts';
import type { Say } from '../text/text.ts';

/** What of a card is said. */
export interface SaidCard {
  readonly person: Person;
  readonly part: Role | 'opinion-holder' | 'none';
  /** Null outside every step. */
  readonly stepName: string | null;
  readonly level: ContactLevel;
  /** Somebody of ours: a name, nobody, or nothing to say while our side is not recorded. */
  readonly cover: { readonly name: string } | 'nobody' | 'not recorded';
  readonly stamp: StampCount | null;
  /** They may not be approached today, of all people. */
  readonly quiet: boolean;
  /** Lines of this person that are not drawn. */
  readonly hiddenLines: number;
}

/** The card's accessible name: name, title, function, part, and unless only what is safe may be said stance, contact, weight, cover, blockers. */
export function sayCard(data: SaidCard, t: Say, language: Language, safe = false): string {
  const { person, part, stepName, stamp, cover } = data;
  const step = stepName || t('common.unnamedStep');
  const role = part === 'none' ? null : ROLE_NAMES[part][language];
  const shown = [
    person.name || t('common.unnamedPerson'),
    person.title,
    person.left ? LEFT_NAME[language] : '',
    // The words that the card shows come first and together: whoever speaks to the screen says what they see.
    FUNCTION_NAMES[person.function][language],
    ...(stepName === null ? [role ?? '', t('sheet.outside')] : [t('sheet.inStep', { role: role ?? '', step })]),
  ];
  const ours = [
    STANCE_NAMES[person.stance][language],
    contactNamesOf(person.sort)[data.level][language],
    WEIGHT_NAMES[person.weight][language],
    person.kp ? t('common.kp') : '',
    data.quiet ? t('sheet.quietPerson') : '',
    cover === 'nobody'
      ? t('sheet.coveredByNone')
      : cover === 'not recorded'
        ? ''
        : t('sheet.coveredBy', { name: cover.name }),
    stamp ? `${t('sheet.blockerCount', { count: stamp.count })} (${SEVERITY_NAMES[stamp.worst][language]})` : '',
    data.hiddenLines > 0 ? t('sheet.moreLines', { count: data.hiddenLines }) : '',
  ];
  const words = safe ? shown : [...shown, ...ours];
  return words.filter((word) => word !== '').join(language === 'en' ? ', ' : '，');
}

/** Somebody of ours in two or three signs: CH for Chen Hao, 陈浩 as it is. */
export function initials(full: string): string {
  const name = full.replace(/\s*[(（].*$/u, '') || full;
  const words = name.trim().split(/\s+/);
  const latin = words.every((word) => /^[\p{Script=Latin}]/u.test(word));
  if (!latin) return name.trim().slice(0, 3);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return `${first.charAt(0)}${last.charAt(0) || first.charAt(1)}`.toUpperCase();
}
