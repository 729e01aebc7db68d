/** Says that it goes from one step to another, whatever the amount; must never draw a second link between the two. */
import type { LinkId, StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { addLink } from './addLink.ts';
import { setLink } from './setLink.ts';

export interface LeadTo {
  /** Of the link, should there be none between them. */
  readonly id: LinkId;
  readonly from: StepId;
  readonly to: StepId;
}

/** A link that is there loses its condition. */
export function leadTo(map: BuyingMap, { id, from, to }: LeadTo): BuyingMap {
  const there = mapIndex(map).links.find((link) => link.from === from && link.to === to);
  return there ? setLink(map, { link: there.id, condition: null }) : addLink(map, { id, from, to });
}
