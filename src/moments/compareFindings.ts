/** Which blockers came and went between two states, and which weigh otherwise; must never take one that was set aside for one that is solved. */
import type { Blocker } from '../analysis/blockers/blockerRule.ts';

/** What an analysis found: what counts, and what was set aside with a reason. */
export interface Findings {
  readonly blockers: readonly Blocker[];
  readonly waived: readonly Blocker[];
}

export type FindingChange =
  /** `aside`: it was found before and set aside, and now counts again. */
  | { readonly kind: 'came'; readonly key: string; readonly is: Blocker; readonly aside: boolean }
  /** `aside`: it is still found, and was set aside. */
  | { readonly kind: 'went'; readonly key: string; readonly was: Blocker; readonly aside: boolean }
  | { readonly kind: 'changed'; readonly key: string; readonly was: Blocker; readonly is: Blocker };

/** By key; what went in the order in which it ranked, then what came and what changed in theirs. */
export function compareFindings(before: Findings, after: Findings): readonly FindingChange[] {
  const were = new Map(before.blockers.map((blocker) => [blocker.key, blocker]));
  const are = new Set(after.blockers.map(({ key }) => key));
  const [asideBefore, asideAfter] = [before, after].map(({ waived }) => new Set(waived.map(({ key }) => key)));
  return [
    ...before.blockers.flatMap((was): readonly FindingChange[] =>
      are.has(was.key) ? [] : [{ kind: 'went', key: was.key, was, aside: asideAfter?.has(was.key) ?? false }],
    ),
    ...after.blockers.flatMap((is): readonly FindingChange[] => {
      const was = were.get(is.key);
      if (!was) return [{ kind: 'came', key: is.key, is, aside: asideBefore?.has(is.key) ?? false }];
      return was.severity === is.severity ? [] : [{ kind: 'changed', key: is.key, was, is }];
    }),
  ];
}
