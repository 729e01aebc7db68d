/** A quiet period in words; must never close an end that is open. */
import type { Period } from '../model/records.ts';
import { sayDay } from '../model/sayDay.ts';
import type { Language } from '../model/words.ts';
import type { Say } from '../text/text.ts';

export function sayPeriod(period: Period | null, t: Say, language: Language): string {
  if (period === null) return t('common.none');
  const ends = [
    period.from && `${t('inspector.from')} ${sayDay(period.from, language)}`,
    period.to && `${t('inspector.to')} ${sayDay(period.to, language)}`,
  ].filter(Boolean);
  return ends.length > 0 ? ends.join(' ') : t('changes.always');
}
