/** The question that stands behind a finding: what its way out asks for is the answer. */
import type { Blocker } from '../blockers/blockerRule.ts';
import type { Asked } from './question.ts';

type OfFinding = Pick<
  Asked<unknown>,
  'subject' | 'lack' | 'wanted' | 'people' | 'steps' | 'functions' | 'settles' | 'facts'
>;

/** Nothing where the finding has no way out. */
export function fromFinding(blocker: Blocker): readonly (OfFinding & { readonly facts: Record<string, never> })[] {
  const { fix, key, rule, people, steps, functions } = blocker;
  if (fix === null) return [];
  const subject = key.slice(rule.length + 1);
  return [
    {
      subject,
      lack: 'missing',
      wanted: { by: 'fix', fix },
      people,
      steps,
      functions,
      settles: [blocker],
      facts: {},
    },
  ];
}
