/** Which steps lie behind "we are here" (domain, section 7, "The plan"). */
import type { StepId } from '../model/ids.ts';
import type { MapFacts } from './mapFacts.ts';

/** Steps on the way from which a marked one is reached, unless they are marked themselves. */
export function doneSteps({ index, way }: Pick<MapFacts, 'index' | 'way'>): ReadonlySet<StepId> {
  const steps = index.steps.filter(({ id }) => way.onTheWay.has(id));
  const marked = new Set(steps.filter(({ here }) => here).map(({ id }) => id));
  const leadsToMarked = (step: StepId) => [...way.reach([step], { forwardOnly: true })].some((one) => marked.has(one));
  return new Set(steps.flatMap(({ id }) => (!marked.has(id) && leadsToMarked(id) ? [id] : [])));
}
