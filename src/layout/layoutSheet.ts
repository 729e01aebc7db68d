/** From a map to where everything on the sheet stands; must never look at what a person is like, at words or at a screen. */
import type { LinkId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { BAND, CLEAR, FREE_GAP, GUTTER } from './dimensions.ts';
import { type BesideColumns, layoutColumns, type Spacing } from './layoutColumns.ts';
import { type Growing, readChannels } from './lines/channels.ts';
import { layoutLines } from './lines/layoutLines.ts';
import { layoutLinks } from './links/layoutLinks.ts';
import { placeFree } from './placeFree.ts';
import { around } from './rect.ts';
import type { SheetLayout } from './sheetLayout.ts';

/** What the sheet shows beside the records of the map; whoever asks has drawn the conclusions. */
export interface Beside extends BesideColumns {
  /** Links that lie under all others. */
  readonly quiet: ReadonlySet<LinkId>;
}

const NOTHING: Beside = { chairs: [], quiet: new Set() };

/** Wider gutters can turn a line into another one, which then needs room in its turn. */
const PASSES = 3;

const LEAST: Spacing = { gutter: () => GUTTER, band: BAND, sky: FREE_GAP };

/**
 * Lays the sheet out. Only what must move moves: cards stay in their columns, columns stay where they are until a
 * gutter needs room for a further line.
 */
export function layoutSheet(map: BuyingMap, beside: Beside = NOTHING): SheetLayout {
  let spacing = LEAST;
  for (let pass = 1; ; pass++) {
    const { layout, wishes } = layOut(map, beside, spacing);
    const wider = widen(spacing, wishes);
    if (wider === spacing || pass === PASSES) return layout;
    spacing = wider;
  }
}

/** Room for all lines; the same object where there is enough already. */
function widen(spacing: Spacing, wishes: ReadonlyMap<Growing, number>): Spacing {
  const need = (what: Growing, edges: number) => edges + (wishes.get(what) ?? 0);
  const gutters = new Map(
    [...wishes.keys()]
      .filter((what) => typeof what === 'number')
      .map((place) => [place, Math.max(spacing.gutter(place), need(place, 2 * CLEAR))]),
  );
  const band = Math.max(spacing.band, need('band', 10));
  const sky = Math.max(spacing.sky, need('sky', 2 * CLEAR));
  const grows =
    band > spacing.band || sky > spacing.sky || [...gutters].some(([place, width]) => width > spacing.gutter(place));
  return grows ? { gutter: (place) => gutters.get(place) ?? spacing.gutter(place), band, sky } : spacing;
}

function layOut(map: BuyingMap, beside: Beside, spacing: Spacing) {
  const steps = layoutColumns(map, beside, spacing);
  const { links: bare, height } = layoutLinks(map, steps.columns, beside.quiet);
  const free = placeFree(map, steps, height + spacing.sky, beside.low);
  const cards = [...free, ...steps.cards];
  const channels = readChannels(steps, cards, height, spacing);
  const { links, lines, wishes } = layoutLines(mapIndex(map).relations, cards, channels, bare);
  const points = [...links, ...lines].flatMap((path) => path.points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const layout: SheetLayout = {
    columns: steps.columns,
    cards,
    chairs: steps.chairs,
    links,
    lines,
    addStep: steps.addStep,
    bounds: around([...steps.columns, ...cards, steps.addStep, ...points]),
  };
  return { layout, wishes };
}
