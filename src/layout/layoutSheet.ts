/** From a map to where everything on the sheet stands; must never look at what a person is like, at words or at a screen. */
import type { LinkId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { type ChairWish, layoutColumns, type Room } from './layoutColumns.ts';
import { type Growing, readChannels } from './lines/channels.ts';
import { layoutLines } from './lines/layoutLines.ts';
import { layoutLinks } from './links/layoutLinks.ts';
import { BAND, CLEAR, FREE_GAP, GUTTER } from './measures.ts';
import { placeFree } from './placeFree.ts';
import { around } from './rect.ts';
import type { SheetLayout } from './sheetLayout.ts';

/** What the sheet shows beside the records of the map; whoever asks has drawn the conclusions. */
export interface Beside {
  /** Empty chairs, by step, in the order in which they stand. */
  readonly chairs: readonly ChairWish[];
  /** Links that lie under all others. */
  readonly quiet: ReadonlySet<LinkId>;
}

const NOTHING: Beside = { chairs: [], quiet: new Set() };

/** Wider gutters can turn a line into another one, which then needs room in its turn. */
const PASSES = 3;

const LEAST: Room = { gutter: () => GUTTER, band: BAND, sky: FREE_GAP };

/**
 * Lays the sheet out. Only what must move moves: cards stay in their columns, columns stay where they are until a
 * gutter needs room for a further line.
 */
export function layoutSheet(map: BuyingMap, beside: Beside = NOTHING): SheetLayout {
  let room = LEAST;
  for (let pass = 1; ; pass++) {
    const { layout, wishes } = layOut(map, beside, room);
    const wider = widen(room, wishes);
    if (wider === room || pass === PASSES) return layout;
    room = wider;
  }
}

/** Room for all lines; the same object where there is enough already. */
function widen(room: Room, wishes: ReadonlyMap<Growing, number>): Room {
  const need = (what: Growing, edges: number) => edges + (wishes.get(what) ?? 0);
  const gutters = new Map(
    [...wishes.keys()]
      .filter((what) => typeof what === 'number')
      .map((place) => [place, Math.max(room.gutter(place), need(place, 2 * CLEAR))]),
  );
  const band = Math.max(room.band, need('band', 10));
  const sky = Math.max(room.sky, need('sky', 2 * CLEAR));
  const grows = band > room.band || sky > room.sky || [...gutters].some(([place, width]) => width > room.gutter(place));
  return grows ? { gutter: (place) => gutters.get(place) ?? room.gutter(place), band, sky } : room;
}

function layOut(map: BuyingMap, beside: Beside, room: Room) {
  const steps = layoutColumns(map, beside.chairs, room);
  const { links: bare, height } = layoutLinks(map, steps.columns, beside.quiet);
  const free = placeFree(map, steps, height + room.sky);
  const cards = [...free, ...steps.cards];
  const channels = readChannels(steps, cards, height, room);
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
