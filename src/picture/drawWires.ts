/** Links and lines as shapes, as the layout says; must never draw on a safe picture who sways whom. */

import { CONDITION_LINE } from '../layout/dimensions.ts';
import { mainLines } from '../layout/lines/mainLines.ts';
import { numberFrom } from '../layout/links/numberFrom.ts';
import { arrowHead, middleOf } from '../layout/pathSigns.ts';
import { roundedPath } from '../layout/roundedPath.ts';
import type { Bridge, Line, LinkPath, SheetLayout } from '../layout/sheetLayout.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Relation } from '../model/records.ts';
import { HAIR, INK, INK_2, INK_3, PAPER, path, type Shape, textLines } from './shape.ts';
import { wrapText } from './wrapText.ts';

const LABEL = 12.5;
const LABEL_LINE = 16;

export interface WireWords {
  /** What a link's condition says; empty without one. */
  readonly condition: (link: LinkPath['id']) => string;
  /** Links that this purchase does not take. */
  readonly quiet: ReadonlySet<string>;
}

export function drawWires(layout: SheetLayout, map: BuyingMap, words: WireWords, safe: boolean): Shape[] {
  const main = mainLines(mapIndex(map).relations);
  const lines = safe ? [] : layout.lines.filter((line) => main.has(line.id));
  return [
    ...lines.flatMap((line) => {
      const relation = map.relations[line.id];
      return relation ? drawLine(line, relation) : [];
    }),
    ...layout.links.flatMap((link) => drawLink(link, sayLink(layout, link, words), words.quiet.has(link.id ?? ''))),
  ];
}

function sayLink(layout: SheetLayout, link: LinkPath, { condition }: WireWords): string {
  const words = condition(link.id);
  const from = numberFrom(layout, link);
  return from === null || words === '' ? words : `${from} · ${words}`;
}

const LOOKS = {
  next: { strokeWidth: 1.8, stroke: INK },
  fork: { strokeWidth: 1.5, stroke: INK_2 },
  back: { strokeWidth: 1.4, stroke: INK_2, strokeDasharray: '2 3.5' },
} as const;

function drawLink(link: LinkPath, words: string, quiet: boolean): Shape[] {
  const look = { ...LOOKS[link.kind], ...(quiet && { stroke: HAIR, strokeWidth: 1.2 }) };
  const { label } = link;
  const most = label ? Math.max(1, Math.round(label.height / CONDITION_LINE)) : 0;
  const lines = label && words !== '' ? wrapText(words, label.width - 2, LABEL, most) : [];
  const foot = label ? label.y + label.height - 5 - (lines.length - 1) * LABEL_LINE : 0;
  return [
    ...drawBridges(link.bridges),
    path(roundedPath(link.points, link.kind === 'next' ? 0 : 6), look),
    path(arrowHead(link.points, link.kind === 'next' ? 8 : 7), { ...look, strokeDasharray: 'none' }),
    ...(label ? textLines(lines, label.x + 2, foot, LABEL_LINE, { size: LABEL, fill: quiet ? INK_3 : INK }) : []),
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
