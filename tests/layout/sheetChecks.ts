/** What must hold of every laid-out sheet, as checks that name what is wrong; must never know how a layout is made. */
import { segmentsOf } from '../../src/layout/lines/bridges.ts';
import { grow, overlaps, right } from '../../src/layout/rect.ts';
import type { LinkPath, Rect, SheetLayout } from '../../src/layout/sheetLayout.ts';

export interface Box extends Rect {
  readonly name: string;
}

/** Everything that carries words: cards, heads, quotes, slots. */
export function wordsOf(sheet: SheetLayout): readonly Box[] {
  return [
    ...sheet.cards.map((card) => ({ ...card, name: `card ${card.key}` })),
    ...sheet.chairs.map((chair) => ({ ...chair, name: chair.key })),
    ...sheet.columns.flatMap((column) => [
      { ...column.head, name: `head ${column.step}` },
      { ...column.slot, name: `slot ${column.step}` },
      ...(column.quote ? [{ ...column.quote, name: `quote ${column.step}` }] : []),
    ]),
    ...sheet.links.flatMap((link) => (link.label ? [{ ...link.label, name: `label ${link.id}` }] : [])),
    { ...sheet.addStep, name: 'add step' },
  ];
}

/** Pairs of boxes that lie on one another. */
export function collisions(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((box, place) =>
    boxes
      .slice(place + 1)
      .filter((other) => overlaps(box, other))
      .map((other) => `${box.name} × ${other.name}`),
  );
}

const named = (sheet: SheetLayout) => [
  ...sheet.lines.map((line) => ({ ...line, name: `line ${line.id}`, bundle: null })),
  ...sheet.links.map((link) => ({ ...link, name: `link ${link.id}`, bundle: link })),
];

/** Lines and links that run through words. */
export function linesThroughWords(sheet: SheetLayout): readonly string[] {
  const boxes = wordsOf(sheet);
  return named(sheet).flatMap((line) =>
    segmentsOf(line.points).flatMap((segment) => {
      const length = segment.to - segment.from;
      const thin: Rect =
        segment.along === 'x'
          ? { x: segment.from, y: segment.at, width: length, height: 0.01 }
          : { x: segment.at, y: segment.from, width: 0.01, height: length };
      return boxes.filter((box) => overlaps(thin, grow(box, -0.5))).map((box) => `${line.name} through ${box.name}`);
    }),
  );
}

/** Lines and links that lie on one another over more than a corner's length; a fork's links share their trunk, a join's their end. */
export function linesOnLines(sheet: SheetLayout, apart = 1): readonly string[] {
  const all = named(sheet).flatMap((line) => segmentsOf(line.points).map((segment) => ({ ...segment, line })));
  return all.flatMap((one, place) =>
    all
      .slice(place + 1)
      .filter((other) => {
        if (other.line === one.line || other.along !== one.along || Math.abs(other.at - one.at) >= apart) return false;
        if (Math.min(one.to, other.to) - Math.max(one.from, other.from) <= 2) return false;
        return !share(one.line.bundle, other.line.bundle);
      })
      .map((other) => `${one.line.name} on ${other.line.name} at ${one.along}=${one.at}`),
  );
}

const share = (a: LinkPath | null, b: LinkPath | null): boolean =>
  a?.kind === 'fork' && b?.kind === 'fork' && (a.from === b.from || a.to === b.to);

/** Places where one passes over another without a bridge. */
export function bareCrossings(sheet: SheetLayout): readonly string[] {
  const all = named(sheet);
  const bridged = new Set(all.flatMap((line) => line.bridges.map(({ x, y }) => `${x} ${y}`)));
  return all.flatMap((line, place) =>
    all.slice(place + 1).flatMap((other) =>
      segmentsOf(line.points).flatMap((one) =>
        segmentsOf(other.points).flatMap((two) => {
          if (one.along === two.along || !inside(two.at, one) || !inside(one.at, two)) return [];
          const at = one.along === 'x' ? `${two.at} ${one.at}` : `${one.at} ${two.at}`;
          return bridged.has(at) ? [] : [`${line.name} × ${other.name} at ${at}`];
        }),
      ),
    ),
  );
}

const inside = (at: number, { from, to }: { readonly from: number; readonly to: number }) => at > from && at < to;

/** Lines whose ends do not touch the side of the card they belong to. */
export function looseEnds(sheet: SheetLayout): readonly string[] {
  const cardOf = new Map(sheet.cards.map((card) => [card.key, card]));
  return sheet.lines.flatMap((line) => {
    const ends = [
      { point: line.points[0], card: cardOf.get(line.from) },
      { point: line.points.at(-1), card: cardOf.get(line.to) },
    ];
    return ends.flatMap(({ point, card }) => {
      if (!point || !card) return [`${line.id} has no end`];
      const beside = Math.abs(point.x - card.x) <= 3 || Math.abs(point.x - right(card)) <= 3;
      return beside && point.y > card.y && point.y < card.y + card.height ? [] : [`${line.id} at ${card.key}`];
    });
  });
}
