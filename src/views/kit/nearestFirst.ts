/** Says what stands nearest to where something was, so that the focus goes on from there; must never move the focus itself. */

/** `place` is how many of the others stood before it: what came after it, then what came before it, the nearest first. */
export const nearestFirst = <One>(others: readonly One[], place: number): readonly One[] => [
  ...others.slice(place),
  ...others.slice(0, place).reverse(),
];

/** The same for one that is still among them. */
export function nearestTo<One>(all: readonly One[], one: One): readonly One[] {
  const place = Math.max(all.indexOf(one), 0);
  return nearestFirst(
    all.filter((other) => other !== one),
    place,
  );
}
