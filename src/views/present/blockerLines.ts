/** Blockers as lines for a projector, one for all that a rule found; must never give them another order than the list of blockers does. */

import { rowsOf } from '../../analysis/blockers/blockerRows.ts';
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import { sayRow } from '../../analysis/blockers/sayRow.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { type Language, SEVERITIES, type Severity } from '../../model/words.ts';
import type { FindingChange } from '../../moments/compareFindings.ts';
import type { Line } from './OursBelow.tsx';

/** `step` leaves those alone that concern it or somebody who sits in it; null takes all. */
export function standing(
  blockers: readonly Blocker[],
  facts: MapFacts,
  map: BuyingMap,
  step: StepId | null,
  language: Language,
): readonly Line[] {
  const seated = new Set(
    step === null
      ? []
      : mapIndex(map)
          .seatsOfStep(step)
          .map(({ person }) => person),
  );
  const concern = blockers.filter(
    ({ steps, people }) => step === null || steps.includes(step) || people.some((id) => seated.has(id)),
  );
  return asLines(concern, facts, language, (worst) => (worst === 'stop' ? 'came' : 'plain'));
}

/** What came and what went between two chapters, stops first; what went is told with the names of then. */
export function turned(
  changes: readonly FindingChange[],
  facts: { readonly before: MapFacts; readonly after: MapFacts },
  language: Language,
): readonly Line[] {
  const came = changes.flatMap((change) => (change.kind === 'came' ? [change.is] : []));
  const went = changes.flatMap((change) => (change.kind === 'went' ? [change.was] : []));
  // What only deserves a word is not what a room should look at.
  return SEVERITIES.filter((severity) => severity !== 'note').flatMap((severity) => {
    const ofIt = (all: readonly Blocker[]) => all.filter((blocker) => blocker.severity === severity);
    return [
      ...asLines(ofIt(came), facts.after, language, () => (severity === 'stop' ? 'came' : 'plain'), 'came'),
      ...asLines(ofIt(went), facts.before, language, () => 'went', 'went'),
    ];
  });
}

const asLines = (
  blockers: readonly Blocker[],
  facts: MapFacts,
  language: Language,
  look: (worst: Severity) => Line['look'],
  key = '',
): readonly Line[] =>
  rowsOf(blockers).map((row) => ({
    key: `${key} ${row.blockers[0].severity} ${row.key}`,
    words: sayRow(row, facts, language).title,
    look: look(row.blockers[0].severity),
  }));
