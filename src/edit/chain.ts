/** How steps are joined, for the edits that draw or redraw links. */
import type { LinkId, StepId } from '../model/ids.ts';
import { makeLink } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { derivedId } from '../model/recordId.ts';
import type { Condition, Link } from '../model/records.ts';
import { dropRecords, putRecord } from './edit.ts';
import { has } from './has.ts';

/** Draws the order as links where there is none, so that the first link somebody draws takes none of the shown ones away. */
export function drawChain(map: BuyingMap): BuyingMap {
  const { steps, links } = mapIndex(map);
  if (links.length > 0) return map;
  return steps.slice(1).reduce((sofar, to, place) => {
    const from = steps[place]?.id;
    return from === undefined ? sofar : putRecord(sofar, 'links', newLink(sofar, from, to.id));
  }, map);
}

/** A link between two steps under an id that follows from them. */
export function newLink(map: BuyingMap, from: StepId, to: StepId, condition: Condition | null = null): Link {
  let id = derivedId<LinkId>('link', from, to);
  // An older link of that id may have been redrawn since, and leads elsewhere now.
  for (let more = 2; has(map, 'links', id); more += 1) id = derivedId('link', from, to, String(more));
  return makeLink({ id, from, to, condition });
}

/** Whether a link leads to the same or an earlier step. */
export function leadsBack(map: BuyingMap, link: Link): boolean {
  const { positionOfStep } = mapIndex(map);
  return positionOfStep(link.to) <= positionOfStep(link.from);
}

/** Links that lead on from a step, and into it; those that lead back left aside. */
export const onwardFrom = (map: BuyingMap, step: StepId): readonly Link[] =>
  mapIndex(map).links.filter((link) => link.from === step && !leadsBack(map, link));
export const enteringTo = (map: BuyingMap, step: StepId): readonly Link[] =>
  mapIndex(map).links.filter((link) => link.to === step && !leadsBack(map, link));

export const sameCondition = (a: Condition | null, b: Condition | null): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * Joins two steps as what stood between them goes. Where they are joined already nothing is added that could not be
 * told apart or would change nothing; "up to X" and "above X" together are a link without a condition.
 */
export function join(map: BuyingMap, from: StepId, to: StepId, condition: Condition | null): BuyingMap {
  if (from === to) return map;
  const there = mapIndex(map).links.filter((link) => link.from === from && link.to === to);
  if (there.some((link) => link.condition === null || sameCondition(link.condition, condition))) return map;
  const counterpart = there.find((link) => condition === null || areCounterparts(link.condition, condition));
  if (!counterpart) return putRecord(map, 'links', newLink(map, from, to, condition));
  const rest = new Set(there.filter((link) => link.id !== counterpart.id).map((link) => link.id));
  return putRecord(dropRecords(map, 'links', rest), 'links', { ...counterpart, condition: null });
}

const areCounterparts = (a: Condition | null, b: Condition | null): boolean =>
  a !== null && b !== null && a.kind !== 'text' && b.kind !== 'text' && a.kind !== b.kind && a.amount === b.amount;
