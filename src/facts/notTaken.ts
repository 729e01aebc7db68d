/** Which links the purchase does not pass along for its amount; must never name one that can hold. */
import type { LinkId } from '../model/ids.ts';
import type { Way } from './way.ts';

/** Links whose condition cannot hold, and all links on from steps off the way. */
export const linksNotTaken = (way: Way): ReadonlySet<LinkId> =>
  new Set(
    way.links.flatMap((link) => (link.id !== null && (!link.holds || !way.onTheWay.has(link.from)) ? [link.id] : [])),
  );
