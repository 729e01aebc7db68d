/** Where something out of a workspace comes to stand; must never answer with a place that holds something else. */
import type { Became } from '../../model/workspace.ts';

export interface Place {
  readonly became: Became;
  readonly id: string;
}

/** As long as an id may be. */
const LONGEST = 128;

/** The id under which it stands beside what has its own; the same each time, so that a file opened twice finds it again. */
const besideId = (id: string, nth: number): string => (nth === 1 ? id : `b${nth}.${id}`.slice(0, LONGEST));

/**
 * Its own id where nothing else has that; one beside it where what is there differs. `at` answers what stands under an
 * id: nothing, the same (but for its name, where it stands beside), or something else.
 */
export async function findPlace(
  id: string,
  at: (id: string, isOwn: boolean) => 'nothing' | 'same' | 'other' | Promise<'nothing' | 'same' | 'other'>,
): Promise<Place> {
  for (let nth = 1; ; nth += 1) {
    const place = besideId(id, nth);
    const found = await at(place, nth === 1);
    if (found === 'same') return { became: 'there', id: place };
    if (found === 'nothing') return { became: nth === 1 ? 'new' : 'beside', id: place };
  }
}
