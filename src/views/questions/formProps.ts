/** What every form of an answer hands up. */
import type { Edit } from '../../edit/edit.ts';
import type { Fact } from '../../model/factSource.ts';

export interface Given {
  readonly edit: Edit;
  /** Facts that the answer tells, also where they are as they were. */
  readonly confirmed: readonly Fact[];
}

/** Hands up an answer as soon as there is one, and null while there is not. */
export interface FormProps {
  readonly onAnswer: (given: Given | null) => void;
}
