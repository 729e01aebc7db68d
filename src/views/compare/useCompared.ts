/** Two states compared with all that follows from each, worked out once for the same two; must never analyse a state on another day than its own. */
import { useMemo } from 'react';
import { analyse } from '../../analysis/analyse.ts';
import type { OurSide } from '../../model/ourSide.ts';
import { compareDecision } from '../../moments/compareDecision.ts';
import { compareFindings } from '../../moments/compareFindings.ts';
import { compareMaps } from '../../moments/compareMaps.ts';
import type { Comparison } from '../../moments/comparison.ts';
import { countChanges } from '../../moments/countChanges.ts';
import { sayCounts } from '../../telling/compared/sayComparison.ts';
import { sidesOf, tellComparison } from '../../telling/compared/tellComparison.ts';
import { tellDecision, tellFindings } from '../../telling/compared/tellConclusions.ts';
import type { ToldEntry } from '../../telling/compared/toldEntry.ts';
import type { Voice } from '../../telling/mapFieldWords.ts';
import type { CompareSide } from '../context/panels.ts';
import { useText } from '../kit/useText.ts';

export interface Compared {
  readonly comparison: Comparison;
  /** What changed in one line. */
  readonly counts: string;
  readonly entries: readonly ToldEntry[];
}

type State = Omit<CompareSide, 'label'>;

/** Both states with what follows from each, in the words of `voice`. */
export function compared(before: State, after: State, ours: OurSide, voice: Voice): Compared {
  const comparison = compareMaps(before.map, after.map);
  // Of two maps the other one is read as it lies beside the first, so that one finding is known in both.
  const [was, is] = [analyse(comparison.before, ours, before.day), analyse(comparison.after, ours, after.day)];
  const findings = compareFindings(was, is);
  const sides = sidesOf(comparison, ours, voice);
  const entries = [
    ...tellComparison(comparison, sides),
    ...tellFindings(findings, { before: was.facts, after: is.facts }, comparison, sides),
    ...tellDecision(compareDecision(was.decision, is.decision), sides),
  ];
  return { comparison, counts: sayCounts(countChanges(comparison, findings), entries.length, voice), entries };
}

export function useCompared(before: State, after: State, ours: OurSide): Compared {
  const voice = useText();
  const [was, is] = [before, after];
  return useMemo(
    () => compared({ map: was.map, day: was.day }, { map: is.map, day: is.day }, ours, voice),
    [was.map, was.day, is.map, is.day, ours, voice],
  );
}
