/** What the list of blockers should show for a map, worked out apart from the page; must never read the page. */
import { analyse } from '../../../src/analysis/analyse.ts';
import type { Blocker } from '../../../src/analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../../../src/analysis/blockers/sayBlocker.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import type { Language } from '../../../src/model/words.ts';
import { SEVERITY_NAMES } from '../../../src/playbook/names.ts';
import { today } from './readMap.ts';

/** A finding as its button is called. */
export type Listed = Blocker & { readonly called: string; readonly title: string };

/** The findings, biggest first. */
export function listed(map: BuyingMap, language: Language): readonly Listed[] {
  const { blockers, facts } = analyse(map, BLANK_OUR_SIDE, today());
  return blockers.map((blocker) => {
    const { title } = sayBlocker(blocker, facts, language);
    return { ...blocker, title, called: `${SEVERITY_NAMES[blocker.severity][language]}: ${title}` };
  });
}
