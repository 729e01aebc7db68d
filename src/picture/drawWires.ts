/** Links and lines as shapes, as the layout says; must never draw on a safe picture who sways whom. */
import { mainLines } from '../layout/lines/mainLines.ts';
import { arrowHead, middleOf } from '../layout/pathSigns.ts';
import { roundedPath } from '../layout/roundedPath.ts';
import type { Bridge, Line, LinkPath, SheetLayout } from '../layout/sheetLayout.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Relation } from '../model/records.ts';
import { INK, INK_2, INK_3, PAPER, path, type Shape, text } from './shape.ts';
import { wrapText } from './wrapText.ts';

const LABEL = 13;

/** What a link's condition says. */
export type SayCondition = (link: LinkPath['id']) => string;

export function drawWires(layout: SheetLayout, map: BuyingMap, say: SayCondition, safe: boolean): Shape[] {
  const main = mainLines(mapIndex(map).relations);
  const lines = safe ? [] : layout.lines.filter((line) => main.has(line.id));
  const above = layout.links.filter((link) => link.kind !== 'next');
  const next = layout.links.filter((link) => link.kind === 'next');
  return [
    ...above.flatMap((link) => drawLink(link, say(link.id))),
    ...lines.flatMap((line) => {
      const relation = map.relations[line.id];
      return relation ? drawLine(line, relation) : [];
    }),
    ...next.flatMap((link) => drawLink(link, '')),
  ];
}

function drawLink(link: LinkPath, words: string): Shape[] {
  const look = {
    next: { strokeWidth: 1.8, stroke: INK },
    fork: { strokeWidth: 1.4, stroke: INK_2 },
    back: { strokeWidth: 1.3, stroke: INK_2 },
  }[link.kind];
  const dash = link.kind === 'next' ? {} : { strokeDasharray: link.kind === 'fork' ? '5 3.5' : '2 3.5' };
  const [line] = link.label && words !== '' ? wrapText(words, link.label.width, LABEL, 1) : [];
  return [
    ...drawBridges(link.bridges),
    path(roundedPath(link.points, link.kind === 'next' ? 0 : 5), { ...look, ...dash }),
    path(arrowHead(link.points, link.kind === 'next' ? 8 : 6), look),
    ...(link.label && line ? [text(line, link.label.x, link.label.y, { size: LABEL, fill: INK_2 })] : []),
  ];
}

const DASHES: { readonly [Kind in Relation['kind']]: string | null } = {
  influence: null,
  conflict: '7 3',
  'reports-to': '1 4',
  guards: '8 2 1.5 2',
};
const STRENGTHS = { weak: 1.1, normal: 1.7, strong: 3.2 } as const;

function drawLine(line: Line, relation: Relation): Shape[] {
  const { kind } = relation;
  const stroke = kind === 'influence' && relation.strength !== 'strong' ? INK_3 : INK_2;
  const strokeWidth = kind === 'influence' ? STRENGTHS[relation.strength] : 1.4;
  const dash = DASHES[kind];
  const middle = middleOf(line.points);
  const sign =
    kind !== 'conflict'
      ? path(arrowHead(line.points, 7), { stroke, strokeWidth: Math.min(2.2, strokeWidth) })
      : path(middle ? `M${middle.x - 5} ${middle.y - 5}l10 10m0-10l-10 10` : '', { stroke, strokeWidth: 2.2 });
  return [
    ...drawBridges(line.bridges),
    path(roundedPath(line.points), { stroke, strokeWidth, ...(dash && { strokeDasharray: dash }) }),
    sign,
  ];
}

const drawBridges = (bridges: readonly Bridge[]): Shape[] =>
  bridges.map(({ x, y, along }) =>
    path(along === 'x' ? `M${x - 6} ${y}h12` : `M${x} ${y - 6}v12`, {
      stroke: PAPER,
      strokeWidth: 8,
      strokeLinecap: 'butt',
    }),
  );
