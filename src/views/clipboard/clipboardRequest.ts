/** What a button asks the clipboard's own events to act on, while it asks; must never outlive the asking. */
import type { Chosen } from '../../edit/clipboard/takeFragment.ts';
import type { StepId } from '../../model/ids.ts';

export interface Asked {
  readonly chosen: Chosen;
  readonly onto: StepId | null;
}

let asked: Asked | null = null;

/** Does something that ends in a clipboard event, which then concerns this. */
export function asking<Answer>(what: Asked, act: () => Answer): Answer {
  asked = what;
  try {
    return act();
  } finally {
    asked = null;
  }
}

export const askedNow = (): Asked | null => asked;
