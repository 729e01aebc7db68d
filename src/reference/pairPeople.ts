/** Lays the people of a reference beside those of a drawn map: by function, then by where they stand and sit; by words only where all that is level. */
import type { PersonId, StepId } from '../model/ids.ts';
import type { Person } from '../model/records.ts';
import { assign } from './assign.ts';
import { type BothMaps, closeWords, type Side } from './bothMaps.ts';
import type { StepsPaired } from './pairSteps.ts';

export interface PeoplePaired {
  readonly reference: Person;
  readonly drawn: Person;
}

export function pairPeople(maps: BothMaps, steps: readonly StepsPaired[]): readonly PeoplePaired[] {
  const { reference, drawn, mayBeOne } = maps;
  const drawnAs = new Map(steps.map((pair) => [pair.reference.id, pair.drawn.id]));
  const partsHere = new Map(
    reference.people.map(({ id }) => [id, partsOf(reference, id, (step) => drawnAs.get(step))]),
  );
  const partsThere = new Map(drawn.people.map(({ id }) => [id, partsOf(drawn, id, (step) => step)]));
  const pairs = assign(reference.people.length, drawn.people.length, (row, column) => {
    const [one, other] = [reference.people[row] as Person, drawn.people[column] as Person];
    if (!mayBeOne(one.id, other.id)) return null;
    const there = partsThere.get(other.id) ?? [];
    const shared = (partsHere.get(one.id) ?? []).filter((part) => there.includes(part)).length;
    const sameStanding = reference.isSeated(one.id) === drawn.isSeated(other.id) ? 1 : 0;
    return [1, sameStanding, shared, closeWords([one.title, one.name], [other.title, other.name])];
  });
  return pairs.map(([row, column]) => ({
    reference: reference.people[row] as Person,
    drawn: drawn.people[column] as Person,
  }));
}

/** `role step`, each once, with the steps under the ids of the drawn map. */
const partsOf = (side: Side, person: PersonId, stepOf: (step: StepId) => StepId | undefined): readonly string[] => [
  ...new Set(
    side.seats
      .filter((seat) => seat.person === person)
      .flatMap(({ role, step }) => {
        const there = stepOf(step);
        return there ? [`${role} ${there}`] : [];
      }),
  ),
];
