/** A moment in one line, for ear and eye: "12 Mar 2026, 14:35, before the board". */
import type { Language } from '../../model/words.ts';
import { sayMoment } from '../../telling/sayWhen.ts';
import { useText } from '../kit/useText.ts';
import type { Entry } from './momentDays.ts';

export function useSayMoment(): (entry: Entry) => string {
  const { t, language } = useText();
  return ({ at, name, isKept, thinned }) =>
    [
      sayMoment(at, language),
      name,
      thinned > 0 && t('moments.standsFor', { count: thinned }),
      !isKept && t('moments.notHere'),
    ]
      .filter(Boolean)
      .join(language === 'en' ? ', ' : ' ');
}

/** A moment as the title of what changed since, its name first: "before the board (12 Mar 2026, 14:35)". */
export function sayTitle({ at, name }: Entry, language: Language): string {
  const when = sayMoment(at, language);
  if (name === null) return when;
  return language === 'en' ? `${name} (${when})` : `${name}（${when}）`;
}
