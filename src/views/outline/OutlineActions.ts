/** What the lines of the outline may ask of the whole: open, focus, a new step. */
import { createContext, useContext } from 'react';
import type { Step } from '../../model/records.ts';
import type { Selection } from '../../model/selection.ts';
import { assert } from '../../shared/assert.ts';

export interface OutlineActions {
  /** The line whose details are open, if any. */
  readonly open: string | null;
  /** Opens a line's details, or closes them. */
  readonly toggle: (line: string, selection: Selection) => void;
  /** Puts the focus on a line as soon as it stands there. */
  readonly focusNext: (line: string) => void;
  readonly newStep: (after: Step | null) => void;
}

export const OutlineContext = createContext<OutlineActions | null>(null);

export function useOutlineActions(): OutlineActions {
  const hands = useContext(OutlineContext);
  assert(hands, 'a line stands outside the outline');
  return hands;
}
