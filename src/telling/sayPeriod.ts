/** A quiet period in words; must never close an end that is open. */
import type { Period } from '../model/records.ts';
import type { Say } from '../text/text.ts';

export function sayPeriod(period: Period | null, t: Say): string {
  if (period === null) return t('common.none');
  const ends = [
    period.from && `${t('inspector.from')} ${period.from}`,
    period.to && `${t('inspector.to')} ${period.to}`,
  ].filter(Boolean);
  return ends.length > 0 ? ends.join(' ') : t('changes.always');
}
