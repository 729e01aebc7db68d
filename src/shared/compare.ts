/** Orders plain values the same way on every machine; must never depend on a locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares by the first key that differs. */
export function compareBy<Item>(...keys: readonly ((item: Item) => string | number)[]): (a: Item, b: Item) => number {
  return (a, b) => {
    for (const key of keys) {
      const left = key(a);
      const right = key(b);
      if (left < right) return -1;
      if (left > right) return 1;
    }
    return 0;
  };
}
