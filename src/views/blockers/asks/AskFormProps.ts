/** What every form of a question is given. */
import type { Answers, AskKind, AskOf } from '../../../advice/ask.ts';

/** A form shows the fields of a question; it hands up an answer as soon as there is a whole one, and null while there is not. */
export interface AskFormProps<Kind extends AskKind> {
  readonly ask: AskOf<Kind>;
  readonly onAnswer: (answer: Answers[Kind] | null) => void;
}
