/** Where everybody stands by weight and stance, and what lies next to a cell; must never take unknown for a middle. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import { STANCE_AXIS, WEIGHT_AXIS } from '../../facts/powerAxes.ts';
import { rolesOf } from '../../facts/rolesOf.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person } from '../../model/records.ts';
import type { FunctionId, Role, Stance, Weight } from '../../model/words.ts';
import { compareBy } from '../../shared/compare.ts';

export interface Cell {
  readonly stance: Stance;
  readonly weight: Weight;
}

export interface Filter {
  readonly function: FunctionId | 'unknown' | 'all';
  readonly role: Role | 'opinion-holder' | 'none' | 'all';
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEPS: { readonly [To in Direction]: readonly [right: number, down: number] } = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The cell one further on; null at the edge. */
export function nextCell({ stance, weight }: Cell, to: Direction): Cell | null {
  const [right, down] = STEPS[to];
  const column = STANCE_AXIS[STANCE_AXIS.indexOf(stance) + right];
  const row = WEIGHT_AXIS[WEIGHT_AXIS.indexOf(weight) + down];
  return column && row ? { stance: column, weight: row } : null;
}

/** Who passes the filter, gone or not, in the order of the chain, then by name. */
export function shownPeople(facts: MapFacts, filter: Filter): readonly Person[] {
  const index = mapIndex(facts.drawn);
  const rank = (person: Person): number => {
    const seat = index.seatsOfPerson(person.id)[0];
    return seat ? index.positionOfStep(seat.step) : index.steps.length;
  };
  return index.people
    .filter((person) => {
      if (filter.function !== 'all' && person.function !== filter.function) return false;
      if (filter.role === 'all') return true;
      const parts = rolesOf(facts, person.id);
      return filter.role === 'none' ? parts.length === 0 : parts.includes(filter.role);
    })
    .sort(
      compareBy<Person>(
        rank,
        (person) => person.name,
        (person) => person.id,
      ),
    );
}
