/** Draws the way from step to step: arrows between neighbouring heads, brackets above them for the rest. */
import type { LinkId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { compareBy } from '../../shared/compare.ts';
import { CONDITION_LINE, HEAD_HEIGHT, LINK_ROW } from '../dimensions.ts';
import { right } from '../rect.ts';
import type { Column, LinkPath, Point, Rect } from '../sheetLayout.ts';
import { type Bundle, bundleLinks, type Drawn, drawnLinks } from './bundles.ts';
import { ARROW, type Ports, spreadPorts } from './ports.ts';
import { layRows } from './rows.ts';

const NEXT_Y = HEAD_HEIGHT - 15;
/** From a head to the arrow beside it. */
const BREATH = 3;
/** Where ways on that come down side by side gather into one arrow. */
const GATHER = -12;
/** From the words over the heads to the lowest row, and from the ways on to the ways back. */
const FIRST = 17;
const BETWEEN = 4;
/** From the topmost row to what stands above it. */
const ABOVE = 10;

export interface Links {
  /** In the order of drawing: whatever passes over another comes after it. */
  readonly links: readonly LinkPath[];
  /** How much room all of it takes above the heads. */
  readonly height: number;
}

/** Paths of all links; those above the heads stand in as few rows as will keep them apart. `quiet` ones lie under the others. */
export function layoutLinks(map: BuyingMap, columns: readonly Column[], quiet: ReadonlySet<LinkId>): Links {
  const drawn = drawnLinks(map);
  const bundles = bundleLinks(drawn);
  const { rowOf, onward, all } = layRows(bundles);
  const row = (bundle: Bundle) => rowOf.get(bundle) ?? 0;
  const ports = spreadPorts(bundles, row);
  const x = (place: number) => columns[place]?.x ?? 0;
  const { labels, strip } = layLabels(bundles, row, ports, x);
  const levelOf = (nth: number) => -(strip + FIRST + nth * LINK_ROW + (nth >= onward ? BETWEEN : 0));

  const above = bundles.flatMap((bundle) =>
    bundle.links.map((link): LinkPath => {
      const [from, to] = [x(link.start) + ports.leave(bundle, link), x(link.end) + ports.enter(bundle, link)];
      const y = levelOf(row(bundle));
      const gathers = bundle.kind === 'fork' && to !== x(link.end) + ARROW;
      const arrow = gathers ? x(link.end) + ARROW : to;
      const points: readonly Point[] = [
        { x: from, y: -2 },
        { x: from, y },
        { x: to, y },
        ...(gathers
          ? [
              { x: to, y: GATHER },
              { x: arrow, y: GATHER },
            ]
          : []),
        { x: arrow, y: -BREATH },
      ];
      return { ...pathOf(link), points, label: labels.get(link) ?? null };
    }),
  );
  const between = drawn.flatMap((link): LinkPath[] => {
    const [from, to] = [columns[link.start], columns[link.end]];
    if (link.kind !== 'next' || !from || !to) return [];
    const points = [
      { x: right(from) + BREATH, y: NEXT_Y },
      { x: to.x - BREATH, y: NEXT_Y },
    ];
    return [{ ...pathOf(link), points, label: null }];
  });
  const order = { back: 0, fork: 1, next: 2 } as const;
  const links = [...above, ...between].sort(
    compareBy(
      (link) => order[link.kind],
      (link) => (link.id !== null && quiet.has(link.id) ? 0 : 1),
    ),
  );
  return { links, height: all === 0 ? 0 : ABOVE - levelOf(all - 1) };
}

const pathOf = ({ id, from, to, kind }: Drawn) => ({ id, from, to, kind, bridges: [] });

/** A bound of millions with the number of the step it comes from, where letters are drawn larger to be read from afar. */
const BOUND_WIDTH = 170;

/** Conditions over the head that each leads to, the lowest row's next to the head; `strip` is the height of the most over one. */
function layLabels(
  bundles: readonly Bundle[],
  row: (bundle: Bundle) => number,
  ports: Ports,
  x: (place: number) => number,
): { readonly labels: ReadonlyMap<Drawn, Rect>; readonly strip: number } {
  const labels = new Map<Drawn, Rect>();
  const used = new Map<number, number>();
  const inRows = [...bundles].sort(
    compareBy(
      (bundle) => row(bundle),
      (bundle) => bundle.key,
    ),
  );
  for (const link of inRows.flatMap((bundle) => bundle.links)) {
    if (!link.condition) continue;
    const below = used.get(link.end) ?? 0;
    const words = ports.words(link.end);
    // A bound is short; words as somebody wrote them get a second line, as does a bound where arrows leave it little room.
    const crowded = words.to - words.from < BOUND_WIDTH;
    const height = CONDITION_LINE * (link.condition.kind === 'text' || crowded ? 2 : 1);
    used.set(link.end, below + height);
    labels.set(link, {
      x: x(link.end) + words.from,
      y: -(below + height) - 2,
      width: words.to - words.from,
      height,
    });
  }
  return { labels, strip: Math.max(0, ...used.values()) };
}
