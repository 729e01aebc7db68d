/** Which findings would come and go if somebody left, were won or turned against us. */
import { analyse } from '../analysis/analyse.ts';
import type { Blocker } from '../analysis/blockers/blockerRule.ts';
import { deletePerson } from '../edit/deletePerson.ts';
import { setPerson } from '../edit/setPerson.ts';
import { isFor } from '../facts/mapFacts.ts';
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Day } from '../shared/day.ts';

export type Supposition =
  | { readonly without: PersonId }
  /** Met, and for us: a supporter unless they are more already. */
  | { readonly won: PersonId }
  /** An opponent: the worst that can happen. */
  | { readonly against: PersonId };

/** A finding that stays and becomes milder or more severe. */
export interface Turned {
  readonly before: Blocker;
  readonly after: Blocker;
}

/** Each list in the order of its findings, the biggest first; those set aside are in none. */
export interface Difference {
  readonly come: readonly Blocker[];
  readonly go: readonly Blocker[];
  readonly turn: readonly Turned[];
}

/** What a supposition would change in the list of findings. Names can be said with the facts of the map as it is. */
export function whatIf(map: BuyingMap, ours: OurSide, today: Day, supposed: Supposition): Difference {
  const other = suppose(map, supposed);
  return differ(analyse(map, ours, today).blockers, analyse(other, ours, today).blockers);
}

/** What comes, goes and turns from one list of findings to another. */
export function differ(before: readonly Blocker[], after: readonly Blocker[]): Difference {
  const then = new Map(before.map((blocker) => [blocker.key, blocker]));
  const now = new Map(after.map((blocker) => [blocker.key, blocker]));
  return {
    come: after.filter((blocker) => !then.has(blocker.key)),
    go: before.filter((blocker) => !now.has(blocker.key)),
    turn: before.flatMap((blocker) => {
      const same = now.get(blocker.key);
      return same && same.severity !== blocker.severity ? [{ before: blocker, after: same }] : [];
    }),
  };
}

function suppose(map: BuyingMap, supposed: Supposition): BuyingMap {
  if ('without' in supposed) return deletePerson(map, { person: supposed.without });
  const id = 'won' in supposed ? supposed.won : supposed.against;
  const person = map.people[id];
  if (!person) return map;
  if ('against' in supposed) return setPerson(map, { person: id, patch: { stance: 'opponent' } });
  const stance = isFor(person) ? person.stance : 'supporter';
  const contact = person.contact === 'aligned' ? 'aligned' : 'met';
  return setPerson(map, { person: id, patch: { stance, contact } });
}
