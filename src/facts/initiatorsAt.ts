/** Who starts it, as seen from a step. */
import type { PersonId, StepId } from '../model/ids.ts';
import type { MapFacts } from './mapFacts.ts';

/** The step's own initiators, else those of the earliest step on the way that has some; by seat. */
export function initiatorsAt({ index, way }: Pick<MapFacts, 'index' | 'way'>, step: StepId): readonly PersonId[] {
  const at = (id: StepId) =>
    index.seatsOfStep(id).flatMap(({ role, person }) => (role === 'initiator' ? [person] : []));
  const own = at(step);
  if (own.length > 0) return own;
  return index.steps.flatMap(({ id }) => (way.onTheWay.has(id) ? [at(id)] : [])).find((some) => some.length > 0) ?? [];
}
