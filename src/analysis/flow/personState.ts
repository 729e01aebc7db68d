/** What the playbook's conditions ask about a person on one map. */

import { isFor, type MapFacts } from '../../facts/mapFacts.ts';
import type { ContactId, PersonId } from '../../model/ids.ts';
import type { Person } from '../../model/records.ts';
import type { LimitState } from '../../playbook/playbook.ts';
import { type FactSet, factSet } from './bookEntry.ts';
import { mayBeAskedAFavour } from './gates.ts';
import type { KnownFacts } from './knownFacts.ts';
import type { Quiet, Silences } from './silence.ts';

export interface PersonState {
  readonly contact: 'uncontacted' | 'contacted' | 'met';
  readonly limit: LimitState;
  /** Somebody else on the way signs for the amount. */
  readonly covered: boolean;
  readonly quiet: boolean;
  /** May not be approached while the map is in no quiet period. */
  readonly quietAlone: boolean;
  readonly silence: Quiet;
  /** Of themselves, beside what is known of the map. */
  readonly known: FactSet;
  /** A contact that is still to come, and the last that taught us something, by id. */
  readonly planned: ContactId | null;
  readonly learnt: ContactId | null;
  readonly initiates: boolean;
  /** Who guards the way to this person, and whom this person guards. */
  readonly gatekeepers: readonly PersonId[];
  readonly guarded: readonly PersonId[];
  /** Somebody contacted who can open the door and may be asked to. */
  readonly opener: PersonId | null;
}

/** Reads each person's state when it is first asked for. */
export function readPersonStates(
  facts: MapFacts,
  silences: Silences,
  known: KnownFacts,
): (person: Person) => PersonState {
  const states = new Map<PersonId, PersonState>();
  const gates = facts.index.relations.filter((relation) => relation.kind === 'guards');
  const initiators = new Set(facts.initiators.map((one) => one.id));
  const findOpener = readOpeners(facts, silences);
  const mapIsQuiet = silences.map.silence === 'inside';
  const { amount } = facts.map.fields;
  const signers = facts.approvers.filter((one) => maySign(one, amount));
  return (person) => {
    const found = states.get(person.id);
    if (found) return found;
    const contacted = facts.isContacted(person.id);
    const silence = silences.of(person);
    const quiet = facts.inQuiet(person.id) || silence.silence === 'inside';
    const state: PersonState = {
      contact: facts.isMet(person.id) ? 'met' : contacted ? 'contacted' : 'uncontacted',
      limit: limitState(person, amount),
      covered: signers.some(({ id }) => id !== person.id),
      quiet,
      quietAlone: quiet && !mapIsQuiet,
      silence,
      known: known.ofPerson(person) | (silence.from === null ? 0 : factSet(['from'])),
      planned: known.plannedWith(person)?.id ?? null,
      learnt: known.learntFrom(person)?.id ?? null,
      initiates: initiators.has(person.id),
      gatekeepers: gates.flatMap((gate) => (gate.to === person.id ? [gate.from] : [])),
      guarded: gates.flatMap((gate) => (gate.from === person.id ? [gate.to] : [])),
      opener: contacted ? null : findOpener(person.id),
    };
    states.set(person.id, state);
    return state;
  };
}

/** Whose word is enough for the amount; a body decides what nobody there may sign alone. */
const maySign = (person: Person, amount: number | null): boolean => {
  const limit = limitState(person, amount);
  return limit === 'enough' || (person.sort === 'body' && limit === 'unknown');
};

function limitState({ limit }: Person, amount: number | null): LimitState {
  if (limit.kind === 'unlimited') return 'enough';
  if (limit.kind !== 'amount') return limit.kind;
  if (amount === null) return 'uncompared';
  return limit.amount < amount ? 'below' : 'enough';
}

/** Who stands next to a person by an arrow or a reporting line comes first, then the initiators, then whoever is for us. */
function readOpeners(facts: MapFacts, silences: Silences): (person: PersonId) => PersonId | null {
  const usable = facts.index.people.filter(
    (person) => facts.isContacted(person.id) && mayBeAskedAFavour(person) && silences.of(person).silence !== 'inside',
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
