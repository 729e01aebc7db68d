/** What one handed-in map is told about itself; must never give a mark. */
import { analyse } from '../../analysis/analyse.ts';
import type { BuyingMap } from '../../model/map.ts';
import { BLANK_OUR_SIDE } from '../../model/ourSide.ts';
import type { Language } from '../../model/words.ts';
import type { Compared } from '../../reference/compareWithReference.ts';
import { sharedFindings } from '../../reference/sharedFindings.ts';
import type { Day } from '../../shared/day.ts';
import { type TakeHome, tellTakeHome } from '../../telling/classroom/tellTakeHome.ts';
import type { Say } from '../../text/text.ts';

/** Nothing was noted of anybody: a class that was asked for the structure alone can show no blocker. */
const isStructureOnly = ({ people, contacts }: BuyingMap): boolean =>
  Object.keys(contacts).length === 0 &&
  Object.values(people).every(({ stance, contact }) => stance === 'unknown' && contact === 'unrecorded');

export function tellMap(
  reference: BuyingMap,
  map: BuyingMap,
  compared: Compared,
  today: Day,
  voice: { readonly t: Say; readonly language: Language },
): TakeHome {
  const found = (of: BuyingMap) => analyse(of, BLANK_OUR_SIDE, today).blockers;
  const findings = isStructureOnly(map) ? null : sharedFindings(compared, found(reference), found(map));
  return tellTakeHome(reference, map, compared, findings, voice);
}
