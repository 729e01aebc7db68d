/** From a map to where everything on the sheet stands; must never look at what a person is like, at words or at a screen. */
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { layoutColumns, type Room } from './layoutColumns.ts';
import { layoutLinks } from './layoutLinks.ts';
import { readChannels } from './lines/channels.ts';
import { layoutLines } from './lines/layoutLines.ts';
import { BAND, CLEAR, GUTTER, TRACK } from './measures.ts';
import { placeFree } from './placeFree.ts';
import { around } from './rect.ts';
import type { SheetLayout } from './sheetLayout.ts';

/** Room is made for this many lines side by side; more of them move closer together instead of pulling the sheet apart. */
const MOST_TRACKS = 7;

const LEAST: Room = { gutter: () => GUTTER, band: BAND };

/**
 * Lays the sheet out. Only what must move moves: cards stay in their columns, columns stay where they are until a
 * gutter needs room for a further line.
 */
export function layoutSheet(map: BuyingMap): SheetLayout {
  const narrow = layOut(map, LEAST);
  if (narrow.tracks.size === 0) return narrow.layout;
  const spread = (place: number | 'band') => (Math.min(MOST_TRACKS, narrow.tracks.get(place) ?? 1) - 1) * TRACK;
  const wide: Room = {
    gutter: (place) => Math.max(GUTTER, 2 * CLEAR + spread(place)),
    band: Math.max(BAND, 10 + spread('band')),
  };
  const grows =
    wide.band > BAND || [...narrow.tracks.keys()].some((place) => place !== 'band' && wide.gutter(place) > GUTTER);
  return grows ? layOut(map, wide).layout : narrow.layout;
}

function layOut(map: BuyingMap, room: Room) {
  const steps = layoutColumns(map, room);
  const { links: bare, rows } = layoutLinks(map, steps.columns);
  const free = placeFree(map, steps, rows);
  const cards = [...free, ...steps.cards];
  const channels = readChannels(steps, cards, rows, room);
  const { links, lines, tracks } = layoutLines(mapIndex(map).relations, cards, channels, bare);
  const points = [...links, ...lines].flatMap((path) =>
    path.points.map((point) => ({ ...point, width: 0, height: 0 })),
  );
  const layout: SheetLayout = {
    columns: steps.columns,
    cards,
    links,
    lines,
    addStep: steps.addStep,
    bounds: around([...steps.columns, ...cards, steps.addStep, ...points]),
  };
  return { layout, tracks };
}
