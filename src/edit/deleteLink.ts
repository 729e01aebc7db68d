/** Takes a link out; must never leave a sheet that shows it again without saying so. */
import type { LinkId, StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { drawChain } from './chain.ts';
import { dropRecords } from './edit.ts';

/** A drawn link by its id, or one that the order alone implies by its ends. */
export type DeleteLink = { readonly link: LinkId } | { readonly from: StepId; readonly to: StepId };

/**
 * Takes a drawn link out. With the last of them gone the order is the chain again, which is what a sheet without links
 * means. A link that the order implies is taken out by drawing all the others; if there are no others it stays, and the
 * map is the same.
 */
export function deleteLink(map: BuyingMap, what: DeleteLink): BuyingMap {
  if ('link' in what) return dropRecords(map, 'links', new Set([what.link]));
  const drawn = drawChain(map);
  const ids = mapIndex(drawn)
    .links.filter((link) => link.from === what.from && link.to === what.to)
    .map((link) => link.id);
  const without = dropRecords(drawn, 'links', new Set(ids));
  const becomesChainAgain = drawn !== map && Object.keys(without.links).length === 0;
  return ids.length === 0 || becomesChainAgain ? map : without;
}
