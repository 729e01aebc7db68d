/** Draws the way from step to step: arrows between neighbouring heads, brackets above them for the rest; must never judge which links hold. */
import type { StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Link } from '../model/records.ts';
import { compareBy } from '../shared/compare.ts';
import { HEAD_HEIGHT, LINK_ROW } from './measures.ts';
import { right } from './rect.ts';
import type { Column, LinkPath } from './sheetLayout.ts';

type Drawn = Pick<Link, 'from' | 'to' | 'condition'> & {
  readonly id: Link['id'] | null;
  readonly kind: LinkPath['kind'];
};

/** Where links leave and enter a head, from its left edge, so that the four ways never share a point. */
const ZONES = { 'enter fork': 30, 'enter back': 84, 'leave back': 138, 'leave fork': 192 } as const;
const ZONE_WIDTH = 36;
const NEXT_Y = HEAD_HEIGHT - 15;
/** From a head to the arrow beside it. */
const BREATH = 3;

export interface Links {
  readonly links: readonly LinkPath[];
  /** How many rows of links stand above the heads. */
  readonly rows: number;
}

/** Paths of all links; those above the heads stand in as few rows as will keep them apart, short ones lowest. */
export function layoutLinks(map: BuyingMap, columns: readonly Column[]): Links {
  const index = mapIndex(map);
  const columnOf = new Map<StepId, Column>(columns.map((column) => [column.step, column]));
  const drawn = drawnLinks(map);
  const above = drawn.filter((link) => link.kind !== 'next');
  const ports = spreadPorts(above, index.positionOfStep);
  const placed = above
    .map((link) => ({
      link,
      from: (columnOf.get(link.from)?.x ?? 0) + (ports.get(`leave ${link.id}`) ?? 0),
      to: (columnOf.get(link.to)?.x ?? 0) + (ports.get(`enter ${link.id}`) ?? 0),
    }))
    .sort(
      compareBy(
        (item) => Math.abs(item.to - item.from),
        (item) => item.link.id ?? '',
      ),
    );

  const rows: { readonly from: number; readonly to: number }[][] = [];
  const paths = new Map<Drawn, LinkPath>();
  for (const { link, from, to } of placed) {
    const label = link.condition ? labelPlace(link, columnOf, from, to) : null;
    const span = {
      from: Math.min(from, to) - 8,
      to: Math.max(from, to, label ? label.x + Math.min(label.width, 150) : 0) + 8,
    };
    let row = rows.findIndex((taken) => taken.every((other) => span.to < other.from || other.to < span.from));
    if (row < 0) row = rows.push([]) - 1;
    rows[row]?.push(span);
    const y = -8 - (row + 1) * LINK_ROW + 12;
    paths.set(link, {
      id: link.id,
      from: link.from,
      to: link.to,
      kind: link.kind,
      points: [
        { x: from, y: -2 },
        { x: from, y },
        { x: to, y },
        { x: to, y: -3 },
      ],
      bridges: [],
      label: label && { ...label, y: y - 5 },
    });
  }
  for (const link of drawn) {
    const [from, to] = [columnOf.get(link.from), columnOf.get(link.to)];
    if (link.kind !== 'next' || !from || !to) continue;
    const points = [
      { x: right(from) + BREATH, y: NEXT_Y },
      { x: to.x - BREATH, y: NEXT_Y },
    ];
    paths.set(link, { id: link.id, from: link.from, to: link.to, kind: 'next', points, bridges: [], label: null });
  }
  return { links: drawn.flatMap((link) => paths.get(link) ?? []), rows: rows.length };
}

/** Above a column and never above a gutter, where influence lines would run through the words. */
function labelPlace(link: Drawn, columnOf: ReadonlyMap<StepId, Column>, from: number, to: number) {
  const [start, end] = [columnOf.get(link.from), columnOf.get(link.to)].sort(compareBy((column) => column?.place ?? 0));
  const between = [...columnOf.values()].find((column) => column.place === (start?.place ?? 0) + 1);
  if (start && end && end.place - start.place >= 2 && between) return { x: between.x + 4, width: between.width - 8 };
  if (start && link.kind === 'back')
    return { x: Math.min(from, to) + 8, width: right(start) - Math.min(from, to) - 12 };
  return { x: (end?.x ?? 0) + 4, width: (end?.width ?? 0) - 8 };
}

function drawnLinks(map: BuyingMap): readonly Drawn[] {
  const index = mapIndex(map);
  if (index.links.length === 0) {
    return index.steps.slice(1).flatMap((step, place) => {
      const before = index.steps[place];
      return before ? [{ id: null, from: before.id, to: step.id, condition: null, kind: 'next' as const }] : [];
    });
  }
  return index.links.map((link) => {
    const leap = index.positionOfStep(link.to) - index.positionOfStep(link.from);
    // A condition needs room for its words, which the gutter between two neighbours has not.
    const kind = leap <= 0 ? 'back' : leap === 1 && link.condition === null ? 'next' : 'fork';
    return { id: link.id, from: link.from, to: link.to, condition: link.condition, kind };
  });
}

/** How far from its head's left edge each link leaves and enters; nested so that brackets of one head do not cross. */
function spreadPorts(links: readonly Drawn[], position: (step: StepId) => number): ReadonlyMap<string, number> {
  const ends = links.flatMap((link) =>
    (['leave', 'enter'] as const).map((way) => ({
      key: `${way} ${link.id}`,
      zone: `${way} ${link.kind === 'back' ? 'back' : 'fork'}` as keyof typeof ZONES,
      step: way === 'leave' ? link.from : link.to,
      far: position(way === 'leave' ? link.to : link.from),
    })),
  );
  const groups = new Map<string, (typeof ends)[number][]>();
  for (const end of ends) {
    const name = `${end.step} ${end.zone}`;
    groups.set(name, [...(groups.get(name) ?? []), end]);
  }
  const ports = new Map<string, number>();
  for (const group of groups.values()) {
    group.sort(
      compareBy(
        (end) => -end.far,
        (end) => end.key,
      ),
    );
    const gap = Math.min(14, ZONE_WIDTH / Math.max(1, group.length - 1));
    for (const [nth, end] of group.entries()) {
      ports.set(end.key, ZONES[end.zone] + (nth - (group.length - 1) / 2) * gap);
    }
  }
  return ports;
}
