/** The quiet period of a map in words, while it lasts and ahead of it; must never be silent about one that lasts. */
import type { MapFacts } from '../facts/mapFacts.ts';
import { sayDay } from '../model/sayDay.ts';
import type { Language } from '../model/words.ts';
import { addDays } from '../shared/day.ts';
import type { Say } from '../text/text.ts';

/** Null without one that lasts or begins soon, as our side counts soon. */
export function sayMapQuiet({ map, ours, today, mapInQuiet }: MapFacts, t: Say, language: Language): string | null {
  const { quiet } = map.fields;
  if (quiet === null) return null;
  if (mapInQuiet) {
    return quiet.to === null ? t('sheet.quietNow') : t('sheet.quietUntil', { day: sayDay(quiet.to, language) });
  }
  const { from } = quiet;
  const isSoon = from !== null && from > today && from <= addDays(today, ours.thresholds.quietAheadDays);
  return isSoon ? t('sheet.quietFrom', { day: sayDay(from, language) }) : null;
}
