/** How somebody's stance, contact and weight went over several states of a map: their momentum; must never take unknown for neutral. */
import { contactLevels } from '../model/contactLevel.ts';
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { CONTACT_LEVELS, type ContactLevel, STANCES, type Stance, type Weight } from '../model/words.ts';

/** A map as it stood at a time, in milliseconds since 1970. */
export interface DatedMap {
  readonly at: number;
  readonly map: BuyingMap;
}

/** How somebody stood at a time. */
export interface PersonThen {
  readonly at: number;
  readonly left: boolean;
  readonly stance: Stance;
  readonly contact: ContactLevel;
  readonly weight: Weight;
}

/** Towards us, away from us, as it was; null while there are not two known values to tell from. */
export type Drift = 'up' | 'down' | 'steady' | null;

export interface ThroughTime {
  /** By time, without the states in which they are not on the map. */
  readonly points: readonly PersonThen[];
  /** From the first known value to the last. */
  readonly stance: Drift;
  readonly contact: Drift;
}

export function personThroughTime(states: readonly DatedMap[], person: PersonId): ThroughTime {
  const points = [...states]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, map }): readonly PersonThen[] => {
      const there = map.people[person];
      if (!there) return [];
      const { left, stance, weight } = there;
      return [{ at, left, stance, contact: contactLevels(map)(person), weight }];
    });
  return {
    points,
    stance: drift(points.map(({ stance }) => stanceRank(stance))),
    contact: drift(points.map(({ contact }) => contactRank(contact))),
  };
}

/** 0 for an opponent to 4 for a champion; null while unknown. */
export const stanceRank = (stance: Stance): number | null =>
  stance === 'unknown' ? null : STANCES.indexOf('opponent') - STANCES.indexOf(stance);

/** 0 for no contact to 4 for aligned; null while nobody recorded it. */
export const contactRank = (level: ContactLevel): number | null =>
  level === 'unrecorded' ? null : CONTACT_LEVELS.indexOf(level) - CONTACT_LEVELS.indexOf('none');

function drift(ranks: readonly (number | null)[]): Drift {
  const known = ranks.filter((rank) => rank !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  return last > first ? 'up' : last < first ? 'down' : 'steady';
}
