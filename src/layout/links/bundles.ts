/** Gathers the links that are drawn as one: a fork's share their trunk, a join's their last stretch, a way back stands alone. */
import type { BuyingMap } from '../../model/map.ts';
import { type MapIndex, mapIndex } from '../../model/mapIndex.ts';
import type { Link } from '../../model/records.ts';
import { compareBy } from '../../shared/compare.ts';
import type { LinkPath } from '../sheetLayout.ts';

export type Drawn = Pick<Link, 'from' | 'to' | 'condition'> & {
  readonly id: Link['id'] | null;
  readonly kind: LinkPath['kind'];
  /** Places of its steps in the customer's order. */
  readonly start: number;
  readonly end: number;
};

/** Links above the heads that run on one row. */
export interface Bundle {
  readonly key: string;
  readonly kind: 'fork' | 'back';
  readonly links: readonly Drawn[];
}

/** All links; those that the order of the steps implies where none is drawn. */
export function drawnLinks(map: BuyingMap): readonly Drawn[] {
  const index = mapIndex(map);
  if (index.links.length === 0) {
    return index.steps.slice(1).flatMap((step, place): Drawn[] => {
      const before = index.steps[place];
      const bare = { id: null, condition: null, kind: 'next', start: place, end: place + 1 } as const;
      return before ? [{ ...bare, from: before.id, to: step.id }] : [];
    });
  }
  const forks = sourcesOfSeveral(index);
  return index.links.map(({ id, from, to, condition }): Drawn => {
    const [start, end] = [index.positionOfStep(from), index.positionOfStep(to)];
    // A condition needs room for its words, which the gutter between two neighbours has not.
    const plain = end === start + 1 && condition === null && !forks.has(from);
    return { id, from, to, condition, start, end, kind: end <= start ? 'back' : plain ? 'next' : 'fork' };
  });
}

/** Bundles of all links above the heads: forks first of all, what is left by the step that it leads to. */
export function bundleLinks(links: readonly Drawn[]): readonly Bundle[] {
  const onward = links.filter((link) => link.kind === 'fork');
  const bundles = new Map<string, Drawn[]>();
  for (const link of onward) {
    const forks = onward.filter((other) => other.from === link.from).length > 1;
    const key = forks ? `fork ${link.from}` : `join ${link.to}`;
    bundles.set(key, [...(bundles.get(key) ?? []), link]);
  }
  const back = links.filter((link) => link.kind === 'back');
  return [
    ...[...bundles].map(([key, inside]): Bundle => ({ key, kind: 'fork', links: inside })),
    ...back.map((link): Bundle => ({ key: `back ${link.id}`, kind: 'back', links: [link] })),
  ].sort(compareBy((bundle) => bundle.key));
}

function sourcesOfSeveral(index: MapIndex): ReadonlySet<string> {
  const onward = index.links.filter((link) => index.positionOfStep(link.to) > index.positionOfStep(link.from));
  const once = new Set<string>();
  return new Set(onward.flatMap((link) => (once.size === once.add(link.from).size ? [link.from] : [])));
}
