/** Takes a step out and joins what came before it to what came after; must never take a person along. */
import type { StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { prune } from '../model/prune.ts';
import type { Condition } from '../model/records.ts';
import { join, onwardFrom } from './chain.ts';
import { dropRecords } from './edit.ts';
import { has } from './has.ts';

/**
 * Takes a step out with its seats, terms and lane edits. Each step that led to it leads to each that it led on to; its
 * own ways back go with it. Whoever came here and went on had to meet both conditions: of two bounds of one kind the
 * narrower stays; where two conditions cannot be told as one, the one on the way in stays, because it is what chose
 * this way.
 */
export function deleteStep(map: BuyingMap, { step }: { readonly step: StepId }): BuyingMap {
  if (!has(map, 'steps', step)) return map;
  const entering = mapIndex(map).links.filter((link) => link.to === step && link.from !== step);
  const onward = onwardFrom(map, step);
  const without = prune(dropRecords(map, 'steps', new Set([step])));
  return entering.reduce(
    (sofar, into) =>
      onward.reduce((next, on) => join(next, into.from, on.to, both(into.condition, on.condition)), sofar),
    without,
  );
}

function both(first: Condition | null, second: Condition | null): Condition | null {
  if (first === null) return second;
  if (second === null) return first;
  if (first.kind === 'above' && second.kind === 'above') {
    return { kind: 'above', amount: Math.max(first.amount, second.amount) };
  }
  if (first.kind === 'up-to' && second.kind === 'up-to') {
    return { kind: 'up-to', amount: Math.min(first.amount, second.amount) };
  }
  return first;
}
