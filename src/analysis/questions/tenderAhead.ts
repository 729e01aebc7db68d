/** Whether a tender is still to come or running: only then is it worth asking about. */
import { doneSteps } from '../../facts/doneSteps.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import { readTender } from '../../facts/tender.ts';

/** By the procedure or by a step, and its result is not known to be out. */
export function hasTender(facts: MapFacts): boolean {
  const { fields } = facts.map;
  const tenderSteps = facts.index.steps.filter(({ id, kind }) => kind === 'tender' && facts.way.onTheWay.has(id));
  const byProcedure = fields.procedure === 'public-tender' || fields.procedure === 'private-tender';
  if (!byProcedure && tenderSteps.length === 0) return false;
  const done = doneSteps(facts);
  const over = tenderSteps.length > 0 && tenderSteps.every(({ id }) => done.has(id));
  return !over && readTender(fields, facts.today).stage !== 'after';
}
