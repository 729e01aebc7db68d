/** Of many that lie in time, as many as can be shown, the first and the last among them. */

/** At most `most` (2 or more) of the items, spread over all of them, in their order. */
export function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, place) => items[Math.round(place * step)] as Item);
}
