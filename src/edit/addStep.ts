/** Adds a step to the customer's order and into the links there; must never cut a step off. */
import type { StepId } from '../model/ids.ts';
import { makeStep } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Step } from '../model/records.ts';
import { enteringTo, newLink, onwardFrom } from './chain.ts';
import { patchRecord, putRecord } from './edit.ts';
import { has } from './has.ts';
import type { Spot } from './order.ts';
import { putAt } from './putAt.ts';

export type AddStep = Pick<Step, 'id' | 'name'> &
  Partial<Omit<Step, 'order'>> & {
    /** The end unless said. */
    readonly at?: Spot<StepId>;
  };

/**
 * Adds a step; the same map when the id is taken. Where links are drawn, it takes part in them: after a step, it takes
 * over what leads on from there; before a step, what leads there. Ways back stay as they are.
 */
export function addStep(map: BuyingMap, { at = 'end', ...what }: AddStep): BuyingMap {
  if (has(map, 'steps', what.id)) return map;
  const steps = Object.values(map.steps);
  const next = putAt(map, 'steps', makeStep({ ...what, order: '' }), steps, at);
  if (steps.length === 0 || Object.keys(map.links).length === 0) return next;
  const sorted = mapIndex(next).steps;
  const place = mapIndex(next).positionOfStep(what.id);
  const before = sorted[place - 1];
  const after = sorted[place + 1];
  const followsOn = !(at === 'start' || (typeof at === 'object' && 'before' in at)) || after === undefined;
  if (followsOn && before) return insertAfter(next, what.id, before.id);
  return after ? insertBefore(next, what.id, after.id) : next;
}

function insertAfter(map: BuyingMap, step: StepId, before: StepId): BuyingMap {
  const handedOn = onwardFrom(map, before).reduce(
    (sofar, link) => patchRecord(sofar, 'links', link.id, { from: step }),
    map,
  );
  return putRecord(handedOn, 'links', newLink(handedOn, before, step));
}

function insertBefore(map: BuyingMap, step: StepId, after: StepId): BuyingMap {
  const ledHere = enteringTo(map, after).reduce(
    (sofar, link) => patchRecord(sofar, 'links', link.id, { to: step }),
    map,
  );
  return putRecord(ledHere, 'links', newLink(ledHere, step, after));
}
