/** What would change a decision, worked out by trying; must never count on anything but what our side has. */
import type { Have, OurSide, RequirementKey, Thresholds } from '../../model/ourSide.ts';
import { compareText } from '../../shared/compare.ts';
import type { PathDecision } from './decide.ts';
import { HALVES } from './fit.ts';
import { heavierOf, isHeavier, type Path, pathByBlocked, pathByFit, type StepCount, shareOf } from './path.ts';

/** Things which, had we all of them fully, would allow a lighter path. */
export interface LighterSet {
  readonly requirements: readonly RequirementKey[];
  readonly path: Path;
  /** The fit and the share of blocked steps that would then be there. */
  readonly fit: number;
  readonly blocked: number;
}

/** Something that carries the decision: without it the path would be a heavier one. */
export interface Loss {
  readonly requirement: RequirementKey;
  /** What we have of it now: have or partly. */
  readonly have: Have;
  readonly path: Path;
}

export interface Change {
  /**
   * The smallest sets that lead to a lighter path, at most a few, what counts most first; empty on the lightest path.
   * Where no few things are enough it is one longer list of which nothing can be spared, and `few` is false.
   */
  readonly lighter: readonly LighterSet[];
  readonly few: boolean;
  /** By requirement. */
  readonly losses: readonly Loss[];
}

const MOST_IN_A_SET = 3;
const MOST_SETS = 3;
/** Bounds the search; what counts least is left out beyond it. */
const MOST_TRIED = 48;

/** Tries out what we lack and what we have. */
export function whatWouldChange(decision: PathDecision, ours: OurSide): Change {
  const trial = readTrial(decision, ours.thresholds);
  const { lacking, present } = trial;
  const tryWith = (had: readonly RequirementKey[]) => trial.outcome(new Map(had.map((key) => [key, 'have'])));
  const isLighter = (path: Path) => isHeavier(decision.path, path);

  const few = smallestSets(lacking.slice(0, MOST_TRIED), tryWith, isLighter);
  const losses = present.flatMap(([requirement, have]) => {
    const { path } = trial.outcome(new Map([[requirement, 'missing']]));
    return isHeavier(path, decision.path) ? [{ requirement, have, path }] : [];
  });
  if (few.length > 0 || !isLighter('part-time')) return { lighter: few, few: true, losses };
  return { lighter: longList(lacking, tryWith, isLighter), few: false, losses };
}

type Outcome = Omit<LighterSet, 'requirements'>;
type TryWith = (had: readonly RequirementKey[]) => Outcome;
type IsLighter = (path: Path) => boolean;

function smallestSets(keys: readonly RequirementKey[], tryWith: TryWith, isLighter: IsLighter): LighterSet[] {
  for (let size = 1; size <= MOST_IN_A_SET; size += 1) {
    const found: LighterSet[] = [];
    for (const requirements of combinations(keys, size)) {
      const outcome = tryWith(requirements);
      if (isLighter(outcome.path)) found.push({ requirements, ...outcome });
      if (found.length === MOST_SETS) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** All choices of so many, those of the first keys first. */
function* combinations<Key>(keys: readonly Key[], size: number): Generator<readonly Key[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [place, key] of keys.entries()) {
    for (const rest of combinations(keys.slice(place + 1), size - 1)) yield [key, ...rest];
  }
}

/** Takes what counts most until the path is lighter, then leaves out all that was not needed for it. */
function longList(keys: readonly RequirementKey[], tryWith: TryWith, isLighter: IsLighter): readonly LighterSet[] {
  const enough = keys.findIndex((_, place) => isLighter(tryWith(keys.slice(0, place + 1)).path));
  if (enough < 0) return [];
  const requirements = keys.slice(0, enough + 1).reduceRight<readonly RequirementKey[]>(
    (kept, key) => {
      const spared = kept.filter((other) => other !== key);
      return isLighter(tryWith(spared).path) ? spared : kept;
    },
    keys.slice(0, enough + 1),
  );
  return [{ requirements, ...tryWith(requirements) }];
}

interface Trial {
  /** Missing or partly there, what would add most to the fit first. */
  readonly lacking: readonly RequirementKey[];
  readonly present: readonly (readonly [RequirementKey, Have])[];
  /** What would come out if our side had other answers for these. */
  readonly outcome: (instead: ReadonlyMap<RequirementKey, Have>) => Outcome;
}

function readTrial({ fit, blocked }: PathDecision, thresholds: Thresholds): Trial {
  const weights = new Map<RequirementKey, number>();
  const haves = new Map<RequirementKey, Have>();
  for (const { requirement, weight, have } of fit.rows) {
    weights.set(requirement, (weights.get(requirement) ?? 0) + weight);
    haves.set(requirement, have);
  }
  const asked = [...weights.values()].reduce((sum, weight) => sum + weight * HALVES.have, 0);
  const there = [...haves].reduce((sum, [key, have]) => sum + (weights.get(key) ?? 0) * HALVES[have], 0);
  const gain = (key: RequirementKey) => (weights.get(key) ?? 0) * (HALVES.have - HALVES[haves.get(key) ?? 'missing']);

  const byMap = new Map<string, (readonly RequirementKey[])[]>();
  for (const { map, step } of blocked.steps) {
    const needs = fit.rows.filter((row) => row.map === map && row.step === step && row.approvers.length > 0);
    byMap.set(map, [...(byMap.get(map) ?? []), needs.map((row) => row.requirement)]);
  }
  const maps = [...byMap.values()];

  const keys = [...haves].sort(([a], [b]) => gain(b) - gain(a) || compareText(a, b));
  return {
    lacking: keys.filter(([, have]) => have !== 'have').map(([key]) => key),
    present: keys.filter(([, have]) => have !== 'missing').sort(([a], [b]) => compareText(a, b)),
    outcome: (instead) => {
      let sum = there;
      for (const [key, have] of instead)
        sum += (weights.get(key) ?? 0) * (HALVES[have] - HALVES[haves.get(key) ?? have]);
      const isMissing = (key: RequirementKey) => (instead.get(key) ?? haves.get(key)) === 'missing';
      const counts = maps.map(
        (steps): StepCount => ({
          counted: steps.length,
          blocked: steps.filter((needs) => needs.some(isMissing)).length,
        }),
      );
      const fit = sum / asked;
      const path = heavierOf(pathByFit(fit, thresholds), pathByBlocked(counts, thresholds));
      return { path, fit, blocked: shareOf(counts) ?? 0 };
    },
  };
}
