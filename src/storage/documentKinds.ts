/** Which document is of which kind, told by its id: the shared ones have an id of their own, every other is a map. */

export type DocumentKind = 'map' | 'our-side' | 'map-sets';

/** The id of the one document that holds our side. */
export const OUR_SIDE_ID = 'our-side';
/** The id of the one document that holds the sets of maps. */
export const MAP_SETS_ID = 'map-sets';

export function kindOf(id: string): DocumentKind {
  if (id === OUR_SIDE_ID) return 'our-side';
  return id === MAP_SETS_ID ? 'map-sets' : 'map';
}
