/** Spreads the tracks of one channel over its room, each at a place of its own; must never change their order. */
import { FINE_TRACK, TRACK } from '../measures.ts';
import type { Channel } from './channels.ts';
import type { Stretch, Track } from './tracks.ts';

export interface Placed {
  /** Where each stretch runs: x on an upright channel, y on a level one. */
  readonly at: ReadonlyMap<string, number>;
  /** The room that the widest group would take if nothing held it. */
  readonly wish: number;
}

/** A track with a main line on it takes a whole track's room, one without a little, as it is seldom drawn. */
export function placeTracks(
  tracks: readonly Track[],
  channel: Pick<Channel, 'at' | 'spread'>,
  isMain: (stretch: Stretch) => boolean,
): Placed {
  const widths = new Map<number, number[]>();
  for (const { stretch, nth, of, group } of tracks) {
    const there = widths.get(group) ?? Array<number>(of).fill(FINE_TRACK);
    if (isMain(stretch)) there[nth] = TRACK;
    widths.set(group, there);
  }
  const places = new Map<number, readonly number[]>();
  let wish = 0;
  for (const [group, list] of widths) {
    let sum = 0;
    const middles = list.map((width, nth) => {
      sum += nth === 0 ? 0 : (width + (list[nth - 1] ?? 0)) / 2;
      return sum;
    });
    wish = Math.max(wish, sum);
    const shrink = sum === 0 ? 1 : Math.min(1, (2 * channel.spread) / sum);
    places.set(
      group,
      middles.map((middle) => channel.at + (middle - sum / 2) * shrink),
    );
  }
  return {
    at: new Map(tracks.map(({ stretch, nth, group }) => [stretch.key, places.get(group)?.[nth] ?? channel.at])),
    wish,
  };
}
