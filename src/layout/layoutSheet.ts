/** From a map to where everything on the sheet stands; must never look at what a person is like, at words or at a screen. */
import type { LinkId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { type ChairWish, layoutColumns, type Room } from './layoutColumns.ts';
import { type Growing, readChannels } from './lines/channels.ts';
import { layoutLines } from './lines/layoutLines.ts';
import { layoutLinks } from './links/layoutLinks.ts';
import { BAND, CLEAR, FREE_GAP, GUTTER, TRACK } from './measures.ts';
import { placeFree } from './placeFree.ts';
import { around } from './rect.ts';
import type { SheetLayout } from './sheetLayout.ts';

/** Room is made for so much of lines side by side; more of them move closer together instead of pulling the sheet apart. */
const MOST = 7 * TRACK;

/** What the sheet shows beside the records of the map; whoever asks has drawn the conclusions. */
export interface Beside {
  /** Empty chairs, by step, in the order in which they stand. */
  readonly chairs: readonly ChairWish[];
  /** Links that lie under all others. */
  readonly quiet: ReadonlySet<LinkId>;
}

const NOTHING: Beside = { chairs: [], quiet: new Set() };

const LEAST: Room = { gutter: () => GUTTER, band: BAND, sky: FREE_GAP };

/**
 * Lays the sheet out. Only what must move moves: cards stay in their columns, columns stay where they are until a
 * gutter needs room for a further line.
 */
export function layoutSheet(map: BuyingMap, beside: Beside = NOTHING): SheetLayout {
  const narrow = layOut(map, beside, LEAST);
  const wish = (what: Growing) => Math.min(MOST, narrow.wishes.get(what) ?? 0);
  const wide: Room = {
    gutter: (place) => Math.max(GUTTER, 2 * CLEAR + wish(place)),
    band: Math.max(BAND, 10 + wish('band')),
    sky: Math.max(FREE_GAP, 2 * CLEAR + wish('sky')),
  };
  const grows =
    wide.band > BAND ||
    wide.sky > FREE_GAP ||
    [...narrow.wishes.keys()].some((what) => typeof what === 'number' && wide.gutter(what) > GUTTER);
  return grows ? layOut(map, beside, wide).layout : narrow.layout;
}

function layOut(map: BuyingMap, beside: Beside, room: Room) {
  const steps = layoutColumns(map, beside.chairs, room);
  const { links: bare, height } = layoutLinks(map, steps.columns, beside.quiet);
  const free = placeFree(map, steps, height + room.sky);
  const cards = [...free, ...steps.cards];
  const channels = readChannels(steps, cards, height, room);
  const { links, lines, wishes } = layoutLines(mapIndex(map).relations, cards, channels, bare);
  const points = [...links, ...lines].flatMap((path) =>
    path.points.map((point) => ({ ...point, width: 0, height: 0 })),
  );
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
