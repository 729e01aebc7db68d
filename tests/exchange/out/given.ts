/** What is given out in tests: a map with its conclusions, as it is ours and as it is safe to show. */
import { analyse } from '../../../src/analysis/analyse.ts';
import { safeAnalysis } from '../../../src/analysis/safeAnalysis.ts';
import type { Given } from '../../../src/exchange/out/given.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../../src/model/ourSide.ts';
import { safeMap } from '../../../src/model/safeMap.ts';
import type { Language } from '../../../src/model/words.ts';
import '../../../src/text/laterWords.ts';
import { sayIn, startText } from '../../../src/text/text.ts';
import { asDay } from '../../fixtures/mapBuilder.ts';

export const TODAY = asDay('2026-12-01');

interface Wishes {
  readonly ours?: OurSide;
  readonly safe?: boolean;
  readonly language?: Language;
  /** The account was asked to be seen. */
  readonly withAccount?: boolean;
}

export function givenOf(
  map: BuyingMap,
  { ours = BLANK_OUR_SIDE, safe = false, language = 'en', withAccount = false }: Wishes = {},
): Given {
  const whole = analyse(map, ours, TODAY);
  return {
    analysis: safe ? safeAnalysis(safeMap(map, withAccount), TODAY, whole.shared) : whole,
    safe,
    language,
    t: sayIn(startText(language), language),
  };
}
