/** How far a map has whom its sample says such a purchase needs; must never take an empty chair for somebody. */
import { isChair } from '../model/chair.ts';
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Person } from '../model/records.ts';
import type { RequiredRole } from '../model/workRecords.ts';
import { compareBy } from '../shared/compare.ts';

export const ROLE_STATES = ['missing', 'chair', 'named', 'absent'] as const;
/** `chair`: somebody has to sit there, and it is not known who. `absent`: the function does not exist at this customer. */
export type RoleState = (typeof ROLE_STATES)[number];

export interface RoleFilled {
  readonly role: RequiredRole;
  readonly state: RoleState;
  /** Who fills it, or the chairs that stand for it, in the customer's order. */
  readonly people: readonly PersonId[];
}

/** Every role that the sample asks for, in its order. */
export function rolesFilled(map: BuyingMap, sample: BuyingMap): readonly RoleFilled[] {
  const roles = Object.values(sample.requiredRoles).sort(
    compareBy<RequiredRole>(
      ({ order }) => order,
      ({ id }) => id,
    ),
  );
  return roles.map((role) => {
    const fitting = peopleFor(map, role);
    const named = fitting.filter((person) => !isChair(person));
    const found = named.length > 0 ? named : fitting;
    const people = found.map(({ id }) => id);
    if (found.length > 0) return { role, state: named.length > 0 ? 'named' : 'chair', people };
    const absent = role.function !== null && (map.absentFunctions[role.function]?.absent ?? false);
    return { role, state: absent ? 'absent' : 'missing', people };
  });
}

/** How many of the roles that can be filled there have somebody with a name. */
export function completenessOf(filled: readonly RoleFilled[]): { readonly named: number; readonly of: number } {
  const asked = filled.filter(({ state }) => state !== 'absent');
  return { named: asked.filter(({ state }) => state === 'named').length, of: asked.length };
}

/** Who is there, of that function in that part at that kind of step; what a role leaves open, anybody fills. */
function peopleFor(map: BuyingMap, { function: own, role, stepKind }: RequiredRole): readonly Person[] {
  const { seats, relations, people } = mapIndex(map);
  const fits = (person: Person | undefined): person is Person =>
    person !== undefined && !person.left && (own === null || person.function === own);
  const once = (some: readonly (Person | undefined)[]) => [...new Set(some.filter(fits))];
  if (role === 'opinion-holder') {
    const swaying = new Set<string>(relations.filter(({ kind }) => kind === 'influence').map(({ from }) => from));
    return once(people.filter(({ id }) => swaying.has(id)));
  }
  const sitting = seats.filter(
    (seat) => (role === null || seat.role === role) && (stepKind === null || map.steps[seat.step]?.kind === stepKind),
  );
  return once(sitting.map(({ person }) => map.people[person]));
}
