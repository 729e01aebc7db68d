/** The kind that the name of a new step lets one suppose, until that is declined. */
import { useEffect, useState } from 'react';
import { proposeKind } from '../../entry/likelyKind.ts';
import type { StepKind } from '../../model/words.ts';
import { isBlank } from '../../shared/cleanText.ts';

export interface ProposedKind {
  /** Null where the name points to none, and once it was declined. */
  readonly proposed: StepKind | null;
  /** Leaves it aside for as long as this name is typed; false where there was none. */
  readonly decline: () => boolean;
  readonly proposes: boolean;
}

export function useProposedKind(name: string): ProposedKind {
  const [proposes, setProposes] = useState(true);
  const isNew = isBlank(name);
  useEffect(() => {
    if (isNew) setProposes(true);
  }, [isNew]);
  const proposed = proposes ? proposeKind(name) : null;
  return {
    proposed,
    proposes,
    decline: () => {
      if (proposed === null) return false;
      setProposes(false);
      return true;
    },
  };
}
