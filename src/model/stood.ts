/** A map together with how it stood at the moments that its chapters tell of, as its file carries both. */
import type { MomentId } from './ids.ts';
import type { BuyingMap } from './map.ts';

export interface Stood {
  /** A moment of the map. */
  readonly moment: MomentId;
  /** Under the map's own id. */
  readonly state: BuyingMap;
}

export interface ToldMap {
  readonly map: BuyingMap;
  readonly stood: readonly Stood[];
}

/** The moments that chapters tell of, each once. */
export const toldMoments = (map: BuyingMap): readonly MomentId[] => [
  ...new Set(Object.values(map.chapters).map(({ moment }) => moment)),
];
