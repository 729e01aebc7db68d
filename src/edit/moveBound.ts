/** Changes the amount at which the ways from a step part; must never leave a gap between the two sides of it. */
import type { LinkId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { patchRecord } from './edit.ts';

export interface MoveBound {
  readonly link: LinkId;
  /** In the map's currency. */
  readonly amount: number;
}

/** The link gets the amount, and so do those on the other side of the same bound. Nothing happens to one without a bound. */
export function moveBound(map: BuyingMap, { link, amount }: MoveBound): BuyingMap {
  const moved = map.links[link];
  const bound = moved?.condition;
  if (!moved || !bound || bound.kind === 'text') return map;
  const together = mapIndex(map).links.filter(
    ({ from, condition }) => from === moved.from && condition?.kind !== 'text' && condition?.amount === bound.amount,
  );
  return together.reduce(
    (sofar, { id, condition }) =>
      condition && condition.kind !== 'text'
        ? patchRecord(sofar, 'links', id, { condition: { kind: condition.kind, amount } })
        : sofar,
    map,
  );
}
