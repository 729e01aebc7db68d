/** What is asked on the screen for a question, where the way out of a finding asks the same; must never guess an answer. */
import type { Question } from '../../analysis/questions/question.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { StepId } from '../../model/ids.ts';
import type { Ask } from '../ask.ts';
import { wayOut } from '../wayOut.ts';

/** Null where the question has a form of its own, or what it is about has gone. */
export function askFor({ wanted }: Pick<Question, 'wanted'>, facts: MapFacts): Ask | null {
  if (wanted.by !== 'fix') return null;
  const way = wayOut(wanted.fix, facts);
  return way?.kind === 'ask' ? way.ask : null;
}

/** The steps that can come after one: all behind it, the next first. */
export const stepsAfter = ({ index }: MapFacts, step: StepId): readonly StepId[] =>
  index.steps.slice(index.positionOfStep(step) + 1).map(({ id }) => id);

/** The steps that can lead to others which no link joins to the rest: all ahead of the first of these, the nearest first. */
export function stepsBefore({ index }: MapFacts, steps: readonly StepId[]): readonly StepId[] {
  const first = Math.min(...steps.map(index.positionOfStep));
  return index.steps
    .slice(0, first)
    .map(({ id }) => id)
    .reverse();
}
