/** What the list of blockers should show for a map, worked out apart from the page; must never read the page. */
import { analyse } from '../../../src/analysis/analyse.ts';
import { aroundBiggest, rowsOf } from '../../../src/analysis/blockers/blockerRows.ts';
import type { Blocker } from '../../../src/analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../../../src/analysis/blockers/sayBlocker.ts';
import { sayRow } from '../../../src/analysis/blockers/sayRow.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import type { Language } from '../../../src/model/words.ts';
import { SEVERITY_NAMES } from '../../../src/playbook/names.ts';
import { today } from './readMap.ts';

/** A finding as its button is called. */
export type Listed = Blocker & { readonly called: string; readonly title: string };

/** The rows of the list as their buttons are called while none is open: the biggest apart, what stands in its row, all others. */
export function listedRows(map: BuyingMap, language: Language): readonly string[] {
  const { blockers, facts } = analyse(map, BLANK_OUR_SIDE, today());
  const { beside, others } = aroundBiggest(blockers);
  const rows = [...rowsOf(blockers.slice(0, 1)), ...beside, ...others];
  return rows.map(
    (row) => `${SEVERITY_NAMES[row.blockers[0].severity][language]}: ${sayRow(row, facts, language).title}`,
  );
}

/** The row that has to be opened before a finding is seen, as its button is called; null where it stands by itself. */
export function rowOver(map: BuyingMap, language: Language, key: string): string | null {
  const { blockers } = analyse(map, BLANK_OUR_SIDE, today());
  const { beside, others } = aroundBiggest(blockers);
  const at = [...beside, ...others].findIndex(
    ({ kind, blockers: told }) => kind !== 'finding' && told.some((blocker) => blocker.key === key),
  );
  return at < 0 ? null : (listedRows(map, language)[at + 1] ?? null);
}

/** The findings, biggest first. */
export function listed(map: BuyingMap, language: Language): readonly Listed[] {
  const { blockers, facts } = analyse(map, BLANK_OUR_SIDE, today());
  return blockers.map((blocker) => {
    const { title } = sayBlocker(blocker, facts, language);
    return { ...blocker, title, called: `${SEVERITY_NAMES[blocker.severity][language]}: ${title}` };
  });
}
