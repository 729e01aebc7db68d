/** Draws a link between two steps; must never make a link vanish that the sheet showed before. */
import type { LinkId, StepId } from '../model/ids.ts';
import { makeLink } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Condition } from '../model/records.ts';
import { drawChain, sameCondition } from './chain.ts';
import { patchRecord, putRecord } from './edit.ts';
import { has } from './has.ts';

export interface AddLink {
  readonly id: LinkId;
  readonly from: StepId;
  readonly to: StepId;
  readonly condition?: Condition | null;
}

/**
 * Adds a link. Where none is drawn yet, the order is drawn as links first. Steps that are linked stay linked once: a
 * condition goes onto a link that has none, and only a further, different condition is a link of its own. So this is
 * also how a condition comes onto a link that the order alone implies.
 */
export function addLink(map: BuyingMap, { id, from, to, condition = null }: AddLink): BuyingMap {
  if (!has(map, 'steps', from) || !has(map, 'steps', to) || has(map, 'links', id)) return map;
  const drawn = drawChain(map);
  const there = mapIndex(drawn).links.filter((link) => link.from === from && link.to === to);
  if (there.some((link) => condition === null || sameCondition(link.condition, condition))) {
    // The order implied it already: nothing the user sees would change.
    return map;
  }
  const bare = there.find((link) => link.condition === null);
  return bare
    ? patchRecord(drawn, 'links', bare.id, { condition })
    : putRecord(drawn, 'links', makeLink({ id, from, to, condition }));
}
