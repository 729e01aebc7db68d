/** Where lines may run: upright channels in the gutters and beside free cards, level ones above, between and below. */
import { compareBy } from '../../shared/compare.ts';
import { CLEAR, FREE_GAP } from '../dimensions.ts';
import type { Columns, Spacing } from '../layoutColumns.ts';
import { bottom, grow, right } from '../rect.ts';
import type { Card, Rect } from '../sheetLayout.ts';

/** What can get more room: a gutter by its place, the band between heads and cards, the sky below the cards outside. */
export type Growing = number | 'band' | 'sky';

export interface Channel {
  /** Its middle: x of an upright one, y of a level one. */
  readonly at: number;
  /** How far to each side its tracks may spread. */
  readonly spread: number;
  /** Room that it would have but for what stands beside its middle. */
  readonly lost: number;
  /** What it stands for, whose room can grow; null for the others. */
  readonly gutter: Growing | null;
  /** Stretches where something stands in the way, as from and to. */
  readonly blocked: readonly (readonly [number, number])[];
}

export interface Channels {
  /** From left to right. */
  readonly upright: readonly Channel[];
  /** From top to bottom. */
  readonly level: readonly Channel[];
  readonly obstacles: readonly Rect[];
}

/** A channel beside a free card is not made where one as near as this serves it. */
const NEAR = 14;
/** What a line keeps away from whatever it passes. */
const SKIN = 6;

/** All channels of a sheet; gutters come first, so that a free card beside one uses it. */
export function readChannels(steps: Columns, cards: readonly Card[], linkHeight: number, spacing: Spacing): Channels {
  const free = cards.filter((card) => card.step === null);
  const obstacles: readonly Rect[] = [
    ...cards,
    ...steps.chairs,
    ...steps.columns.flatMap((column) => [column.head, ...(column.quote ? [column.quote] : []), column.slot]),
    steps.addStep,
    // Over a head lie its links and their conditions; lines pass between the columns only.
    ...steps.columns.map((column) => ({ ...column.head, y: -linkHeight, height: linkHeight })),
  ].map((box) => grow(box, SKIN));

  const upright: Channel[] = [];
  const level: Channel[] = [];
  const add = (list: Channel[], middle: number, spread: number, gutter: Channel['gutter'] = null) => {
    const [across, along] = list === upright ? (['x', 'y'] as const) : (['y', 'x'] as const);
    const blocked: Stretch[] = [];
    let [low, high] = [middle - spread, middle + spread];
    for (const box of obstacles) {
      const [start, end] = stretchOf(box, across);
      if (start < middle && end > middle) blocked.push(stretchOf(box, along));
      // What stands beside the middle, as a card put half over a gutter, holds the tracks off.
      else if (end <= middle) low = Math.max(low, end);
      else high = Math.min(high, start);
    }
    const at = (low + high) / 2;
    list.push({ at, spread: high - at, lost: 2 * spread - (high - low), gutter, blocked });
  };
  /** Just outside an edge of a free card; `out` says on which side of the edge the outside is. */
  const addBeside = (list: Channel[], edge: number, out: -1 | 1, gap: number, spread: number) => {
    const at = edge + out * gap;
    const serves = (other: Channel) =>
      Math.abs(other.at - at) < NEAR + (other.gutter === null ? 0 : other.spread) && (other.at - edge) * out > SKIN;
    if (!list.some(serves)) add(list, at, spread);
  };

  const last = steps.columns.at(-1);
  for (const column of steps.columns) {
    const width = spacing.gutter(column.place);
    add(upright, column.x - width / 2, width / 2 - CLEAR, column.place);
  }
  if (last) {
    const width = spacing.gutter(last.place + 1);
    add(upright, right(last) + width / 2, width / 2 - CLEAR, last.place + 1);
    add(level, steps.cardsTop - spacing.band / 2, spacing.band / 2 - 4, 'band');
  }
  add(level, -linkHeight - spacing.sky / 2, spacing.sky / 2 - SKIN, 'sky');
  for (const card of free) {
    addBeside(upright, card.x, -1, CLEAR + 2, 4);
    addBeside(upright, right(card), 1, CLEAR + 2, 4);
    addBeside(level, card.y, -1, FREE_GAP / 2, 8);
    addBeside(level, bottom(card), 1, FREE_GAP / 2, 8);
  }
  const byPlace = compareBy<Channel>((channel) => channel.at);
  return { upright: upright.sort(byPlace), level: level.sort(byPlace), obstacles };
}

type Stretch = readonly [from: number, to: number];

const stretchOf = (box: Rect, along: 'x' | 'y'): Stretch =>
  along === 'x' ? [box.x, right(box)] : [box.y, bottom(box)];

/** True when nothing stands on a channel between two places. */
export function isOpen(channel: Channel, from: number, to: number): boolean {
  const [low, high] = from < to ? [from, to] : [to, from];
  return channel.blocked.every(([start, end]) => high <= start || low >= end);
}

/** How far one gets on a channel from a place to both sides before something stands in the way; no way at all from where something stands. */
export function openFrom(channel: Channel, place: number): Stretch {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [start, end] of channel.blocked) {
    if (start < place && end > low) low = end;
    if (end > place && start < high) high = start;
  }
  return [low, high];
}
