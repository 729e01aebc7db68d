/** What the playbook's conditions ask about a person on one map. */

import { isAgainst, isFor, type MapFacts } from '../../facts/mapFacts.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Person } from '../../model/records.ts';
import type { LimitState } from '../../playbook/playbook.ts';

export interface PersonState {
  readonly contact: 'uncontacted' | 'contacted' | 'met';
  readonly limit: LimitState;
  readonly quiet: boolean;
  readonly initiates: boolean;
  /** Who guards the way to this person, and whom this person guards. */
  readonly gatekeepers: readonly PersonId[];
  readonly guarded: readonly PersonId[];
  /** Somebody contacted, not against us, who can open the door. */
  readonly opener: PersonId | null;
}

/** Reads each person's state when it is first asked for. */
export function readPersonStates(facts: MapFacts): (person: Person) => PersonState {
  const known = new Map<PersonId, PersonState>();
  const gates = facts.index.relations.filter((relation) => relation.kind === 'guards');
  const initiators = new Set(facts.initiators.map((one) => one.id));
  const findOpener = readOpeners(facts);
  return (person) => {
    const found = known.get(person.id);
    if (found) return found;
    const contacted = facts.isContacted(person.id);
    const state: PersonState = {
      contact: facts.isMet(person.id) ? 'met' : contacted ? 'contacted' : 'uncontacted',
      limit: limitState(person, facts.map.fields.amount),
      quiet: facts.inQuiet(person.id),
      initiates: initiators.has(person.id),
      gatekeepers: gates.flatMap((gate) => (gate.to === person.id ? [gate.from] : [])),
      guarded: gates.flatMap((gate) => (gate.from === person.id ? [gate.to] : [])),
      opener: contacted ? null : findOpener(person.id),
    };
    known.set(person.id, state);
    return state;
  };
}

function limitState({ limit }: Person, amount: number | null): LimitState {
  if (limit.kind === 'unlimited') return 'enough';
  if (limit.kind !== 'amount') return limit.kind;
  if (amount === null) return 'uncompared';
  return limit.amount < amount ? 'below' : 'enough';
}

/** Who stands next to a person by an arrow or a reporting line comes first, then the initiators, then whoever is for us. */
function readOpeners(facts: MapFacts): (person: PersonId) => PersonId | null {
  const usable = facts.index.people.filter(
    (person) => facts.isContacted(person.id) && !isAgainst(person) && !facts.inQuiet(person.id),
  );
  const best = (some: readonly Person[]): PersonId | null => (some.find(isFor) ?? some[0])?.id ?? null;
  const initiators = new Set(facts.initiators.map((person) => person.id));
  const anywhere = best(usable.filter((person) => initiators.has(person.id))) ?? best(usable.filter(isFor));
  const byId = new Map(usable.map((person) => [person.id, person]));
  const beside = new Map<PersonId, Person[]>();
  for (const relation of facts.index.relations) {
    if (relation.kind !== 'influence' && relation.kind !== 'reports-to') continue;
    for (const [one, other] of [
      [relation.from, relation.to],
      [relation.to, relation.from],
    ] as const) {
      const opener = byId.get(one);
      if (opener) beside.set(other, [...(beside.get(other) ?? []), opener]);
    }
  }
  return (person) => best(beside.get(person) ?? []) ?? anywhere;
}
