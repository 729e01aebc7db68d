/** How a map stood, laid beside how it stands; must never take for a change what a restore would leave alone. */
import type { BuyingMap } from '../model/map.ts';

/** The state with the moments that the map has now: which of them have a name is no part of how it stood. */
export const asItStood = (state: BuyingMap, now: BuyingMap): BuyingMap =>
  state.moments === now.moments ? state : { ...state, moments: now.moments };
