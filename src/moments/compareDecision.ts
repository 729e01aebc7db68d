/** How the decision for our own organisation moved between two states; must never read a figure into a state that has none. */
import type { Decision, PathDecision, Undecided } from '../analysis/decision/decide.ts';
import type { Path } from '../analysis/decision/path.ts';
import type { StepId } from '../model/ids.ts';
import { sameJson } from '../shared/sameJson.ts';

export interface Turned<Value> {
  readonly was: Value;
  readonly is: Value;
}

/** Each null or empty where nothing differs. Figures from 0 to 1. */
export interface DecisionChange {
  /** Null as a value: nothing could be decided. */
  readonly path: Turned<Path | null> | null;
  readonly fit: Turned<number | null> | null;
  readonly blockedShare: Turned<number | null> | null;
  /** What keeps the map from being decided. */
  readonly missing: Turned<readonly Undecided[]> | null;
  /** Steps that are blocked now and were not, and the other way round, in the customer's order. */
  readonly blockedNow: readonly StepId[];
  readonly freeNow: readonly StepId[];
}

/** Null where the decision stands as it stood. Both are decisions over one map. */
export function compareDecision(before: Decision, after: Decision): DecisionChange | null {
  const turned = <Value>(read: (decision: Decision) => Value): Turned<Value> | null => {
    const [was, is] = [read(before), read(after)];
    return sameJson(was, is) ? null : { was, is };
  };
  // A state that cannot be decided frees no step and blocks none.
  const both = before.kind === 'path' && after.kind === 'path';
  const [were, are] = both ? [blockedIn(before), blockedIn(after)] : [[], []];
  const change: DecisionChange = {
    path: turned((decision) => (decision.kind === 'path' ? decision.path : null)),
    fit: turned((decision) => (decision.kind === 'path' ? decision.fit.all : null)),
    blockedShare: turned((decision) => (decision.kind === 'path' ? decision.blocked.share : null)),
    missing: turned((decision) => (decision.kind === 'none' ? decision.missing.flatMap(({ missing }) => missing) : [])),
    blockedNow: are.filter((step) => !were.includes(step)),
    freeNow: were.filter((step) => !are.includes(step)),
  };
  const { path, fit, blockedShare, missing, blockedNow, freeNow } = change;
  const differs = path || fit || blockedShare || missing || blockedNow.length + freeNow.length > 0;
  return differs ? change : null;
}

const blockedIn = ({ blocked }: PathDecision): readonly StepId[] =>
  blocked.steps.filter(({ stops }) => stops.length > 0).map(({ step }) => step);
