/** Sets the condition on a link. */
import type { LinkId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Condition } from '../model/records.ts';
import { patchRecord } from './edit.ts';

export interface SetLink {
  readonly link: LinkId;
  /** Null: taken whatever the amount. */
  readonly condition: Condition | null;
}

/** Changes a link's condition. For a link that only the order implies, see addLink. */
export const setLink = (map: BuyingMap, { link, condition }: SetLink): BuyingMap =>
  patchRecord(map, 'links', link, { condition });
