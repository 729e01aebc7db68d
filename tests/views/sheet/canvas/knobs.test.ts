/** Knobs stand where nothing must be read: on the examples as they open, scrolled to the edge, and on a crowded sheet. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyChairs } from '../../../../src/advice/emptyChairs.ts';
import { analyse } from '../../../../src/analysis/analyse.ts';
import { linksNotTaken } from '../../../../src/facts/notTaken.ts';
import { parseMap } from '../../../../src/format/parseMap.ts';
import { layoutSheet } from '../../../../src/layout/layoutSheet.ts';
import { linesShown } from '../../../../src/layout/lines/linesShown.ts';
import { type KnobPlace, type KnobWish, placeKnobs } from '../../../../src/layout/placeKnobs.ts';
import { overlaps } from '../../../../src/layout/rect.ts';
import type { Rect } from '../../../../src/layout/sheetLayout.ts';
import type { BuyingMap } from '../../../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../../../src/model/ourSide.ts';
import { LANGUAGES } from '../../../../src/model/words.ts';
import { fitSheet, knobScale, textScale } from '../../../../src/views/sheet/canvas/fitSheet.ts';
import { tabStopOf, toFlow } from '../../../../src/views/sheet/canvas/toFlow.ts';
import { knobsOf, wordsOn } from '../../../../src/views/sheet/canvas/wordsOn.ts';
import { benchMap } from '../../../bench/benchMap.ts';
import { asDay } from '../../../fixtures/mapBuilder.ts';

const TODAY = asDay('2026-11-23');

function readExample(name: string, language: string): BuyingMap {
  const read = parseMap(readFileSync(`public/examples/${name}.${language}.json`, 'utf8'), TODAY);
  if (!read.ok) throw new Error('The example cannot be read');
  return read.value;
}

const PANES = [
  { width: 1234, height: 448 },
  { width: 924, height: 448 },
  { width: 1084, height: 408 },
  { width: 1394, height: 540 },
  { width: 1564, height: 640 },
];

const boxAt = ({ x, y, lies }: KnobPlace, { long, short }: KnobWish): Rect =>
  lies === 'row' ? { x, y, width: long, height: short } : { x, y, width: short, height: long };

/** What is covered, of each card and head that the knobs can belong to. */
function covered(map: BuyingMap, pane: { width: number; height: number }, down = 0): readonly string[] {
  const analysis = analyse(map, BLANK_OUR_SIDE, TODAY);
  const chairs = emptyChairs(analysis);
  const layout = layoutSheet(map, { chairs, quiet: linksNotTaken(analysis.facts.way) });
  const { hidden: hiddenLines } = linesShown(map.relations, { kind: 'nothing' });
  const shown = { layout, map, ours: BLANK_OUR_SIDE, analysis, chairs, hiddenLines };
  const nodes = toFlow({ ...shown, selection: { kind: 'nothing' }, markedFinding: null }, new WeakMap());
  const { x, y, zoom } = fitSheet(layout.bounds, pane, 122, false);
  const [scale, up] = [knobScale(zoom), textScale(zoom)];
  const words = wordsOn(nodes, layout, up);
  const sight = { x: -x / zoom, y: -y / zoom + down, width: pane.width / zoom, height: pane.height / zoom };
  return nodes.flatMap((node) => {
    const tabStop = tabStopOf(node);
    const of = tabStop === null ? null : knobsOf(nodes, tabStop, up);
    if (
      !of ||
      of.y < sight.y ||
      of.y + of.height > sight.y + sight.height ||
      of.x + of.width > sight.x + sight.width - 40
    )
      return [];
    const wish = { of, isHead: node.type === 'head', long: 76 * scale, short: 26 * scale, words, sight };
    const box = boxAt(placeKnobs(wish), wish);
    const inSight = box.y >= sight.y && box.x >= sight.x;
    return words.some((word) => overlaps(word, box)) || !inSight ? [`${tabStop} at ${pane.width}`] : [];
  });
}

describe('knobs', () => {
  it.each(
    LANGUAGES.flatMap((language) => (['crm', 'reimbursement'] as const).map((name) => [name, language] as const)),
  )('cover no name and no number of the example %s in %s', (name, language) => {
    const map = readExample(name, language);
    for (const pane of PANES) expect(covered(map, pane)).toEqual([]);
  });

  it('cover none either where heads stand at the upper edge of what is seen', () => {
    const map = readExample('reimbursement', 'en');
    for (const pane of PANES) expect(covered(map, pane, 15)).toEqual([]);
  });

  it('cover none of a crowded sheet with many lines, stamps and counts', () => {
    expect(covered(benchMap({ seats: 36, steps: 12, influences: 80 }), { width: 1900, height: 900 })).toEqual([]);
  });
});
