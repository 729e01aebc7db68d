/** Takes the name of a moment away, and with it what the story tells of it. */
import type { MomentId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { prune } from '../model/prune.ts';
import { dropRecords } from './edit.ts';

/** How the map stood then is still kept for a while, as what it kept by itself is. */
export const unnameMoment = (map: BuyingMap, { moment }: { readonly moment: MomentId }): BuyingMap =>
  prune(dropRecords(map, 'moments', new Set([moment])));
