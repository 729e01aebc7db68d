/** What several people have in common in one field; must never take the first one's for everybody's. */

export const MIXED = Symbol('mixed');
export type Mixed<Value> = Value | typeof MIXED;

/** The value that all have, or that they differ. */
export function sharedValue<Item, Value>(items: readonly Item[], read: (item: Item) => Value): Mixed<Value> {
  const [first, ...rest] = items.map(read);
  const same = (other: Value) => other === first || JSON.stringify(other) === JSON.stringify(first);
  return rest.every(same) ? (first as Value) : MIXED;
}
