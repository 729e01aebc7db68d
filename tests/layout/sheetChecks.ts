/** What must hold of every laid-out sheet, as checks that name what is wrong; must never know how a layout is made. */
import { segmentsOf } from '../../src/layout/lines/bridges.ts';
import { grow, overlaps, right } from '../../src/layout/rect.ts';
import type { Rect, SheetLayout } from '../../src/layout/sheetLayout.ts';

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

/** Lines that run through words. */
export function linesThroughWords(sheet: SheetLayout): readonly string[] {
  const boxes = wordsOf(sheet);
  return sheet.lines.flatMap((line) =>
    segmentsOf(line.points).flatMap((segment) => {
      const length = segment.to - segment.from;
      const thin: Rect =
        segment.along === 'x'
          ? { x: segment.from, y: segment.at, width: length, height: 0.01 }
          : { x: segment.at, y: segment.from, width: 0.01, height: length };
      return boxes.filter((box) => overlaps(thin, grow(box, -0.5))).map((box) => `line ${line.id} through ${box.name}`);
    }),
  );
}

/** Lines that lie on one another over more than a corner's length. */
export function linesOnLines(sheet: SheetLayout): readonly string[] {
  const all = sheet.lines.flatMap((line) => segmentsOf(line.points).map((segment) => ({ ...segment, id: line.id })));
  return all.flatMap((one, place) =>
    all
      .slice(place + 1)
      .filter((other) => {
        if (other.id === one.id || other.along !== one.along || Math.abs(other.at - one.at) > 1) return false;
        return Math.min(one.to, other.to) - Math.max(one.from, other.from) > 2;
      })
      .map((other) => `${one.id} on ${other.id} at ${one.along}=${one.at}`),
  );
}

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
