/** Whose course is over: such a step asks for nothing more to be done in it. */
import { doneSteps } from '../../facts/doneSteps.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import { readTender } from '../../facts/tender.ts';
import type { StepId } from '../../model/ids.ts';

/** Steps that are done, and those that lead to a public tender whose result is out, unless somebody marks them still. */
export function stepsOver(facts: MapFacts): ReadonlySet<StepId> {
  const { index, map, today, way } = facts;
  const over = new Set(doneSteps(facts));
  const tender = readTender(map.fields, today);
  if (!tender.public || tender.stage !== 'after') return over;
  const onTheWay = index.steps.filter(({ id }) => way.onTheWay.has(id));
  const tenders = onTheWay.filter(({ kind }) => kind === 'tender').map(({ id }) => id);
  for (const { id, here } of onTheWay) {
    const reached = way.reach([id], { forwardOnly: true });
    if (!here && tenders.some((one) => one !== id && reached.has(one))) over.add(id);
  }
  return over;
}
