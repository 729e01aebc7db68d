/** Where a recorded fact comes from, in a few words. */
import { isStale } from '../model/factSource.ts';
import type { BuyingMap } from '../model/map.ts';
import { sayDay } from '../model/sayDay.ts';
import type { Language } from '../model/words.ts';
import type { FactSource } from '../model/workRecords.ts';
import type { Day } from '../shared/day.ts';
import type { Say } from '../text/text.ts';
import { nameOfPerson } from './nameOf.ts';

/** "Gao Peng, 3 Nov 2026", "we assume"; with a word where it is older than a quarter. Nobody yet where there is none. */
export function saySource(source: FactSource | null, map: BuyingMap, today: Day, language: Language, t: Say): string {
  if (source === null) return t('account.nobodySaid');
  if (source.assumed) return t('account.assumed');
  const person = source.person === null ? undefined : map.people[source.person];
  const parts = [
    person ? nameOfPerson(person, t) : source.text,
    source.day && sayDay(source.day, language),
    isStale(source, today) && t('account.old'),
  ].filter(Boolean);
  return parts.join(language === 'en' ? ', ' : '，') || t('account.nobodySaid');
}
