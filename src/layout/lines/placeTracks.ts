/** Spreads the tracks of one channel over its room, each at a place of its own. */
import { FINE_TRACK, MOST_TRACKS, TRACK } from '../dimensions.ts';
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
  const groups = new Map<number, boolean[]>();
  for (const { stretch, nth, of, group } of tracks) {
    const mains = groups.get(group) ?? Array<boolean>(of).fill(false);
    if (isMain(stretch)) mains[nth] = true;
    groups.set(group, mains);
  }
  const places = new Map<number, readonly number[]>();
  let wish = 0;
  for (const [group, mains] of groups) {
    const count = mains.filter(Boolean).length;
    const main = Math.max(FINE_TRACK, TRACK * Math.min(1, (MOST_TRACKS - 1) / Math.max(1, count - 1)));
    let sum = 0;
    const middles = mains.map((isWide, nth) => {
      if (nth > 0) sum += ((isWide ? main : FINE_TRACK) + (mains[nth - 1] ? main : FINE_TRACK)) / 2;
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
