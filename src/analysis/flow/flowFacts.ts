/** What the lines are read from beyond the facts of the rules, once for each map and day. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { StepId } from '../../model/ids.ts';
import type { Person } from '../../model/records.ts';
import type { StepKind } from '../../model/words.ts';
import { PHASES } from '../../playbook/phases.ts';
import { type Gates, readGates } from './gates.ts';
import { type KnownFacts, readKnownFacts } from './knownFacts.ts';
import { stepsOver } from './over.ts';
import { type PersonState, readPersonStates } from './personState.ts';
import { readSilences, type Silences } from './silence.ts';

export interface FlowFacts {
  readonly silences: Silences;
  readonly gates: Gates;
  readonly known: KnownFacts;
  readonly stateOf: (person: Person) => PersonState;
  /** Steps whose course is over. */
  readonly over: ReadonlySet<StepId>;
  /** Nobody there writes, reads beforehand or presents: one or two people decide at a small key account. */
  readonly handful: boolean;
  /** Some step before the contract is neither over nor off the way. */
  readonly undecided: boolean;
}

const known = new WeakMap<MapFacts, FlowFacts>();

/** The same object for the same facts. */
export function readFlowFacts(facts: MapFacts): FlowFacts {
  const found = known.get(facts);
  if (found) return found;
  const silences = readSilences(facts);
  const knownFacts = readKnownFacts(facts);
  const over = stepsOver(facts);
  const made: FlowFacts = {
    silences,
    gates: readGates(facts, silences),
    known: knownFacts,
    stateOf: readPersonStates(facts, silences, knownFacts),
    over,
    handful: isHandful(facts),
    undecided: facts.index.steps.some(
      ({ id, kind }) => facts.way.onTheWay.has(id) && !over.has(id) && BEFORE_CONTRACT.includes(kind),
    ),
  };
  known.set(facts, made);
  return made;
}

const BEFORE_CONTRACT: readonly StepKind[] = PHASES.beforeContract;

/** Who tries it, takes it over or pays decides nothing. */
const NOT_DECIDING: readonly StepKind[] = ['pilot', 'rollout', 'payment'];

function isHandful({ map, index, approveIn, approvers }: MapFacts): boolean {
  const deciding = index.steps.filter(({ kind }) => !NOT_DECIDING.includes(kind)).map(({ id }) => id);
  const deciders = approveIn(deciding);
  return (
    map.fields.profile === 'willing' &&
    deciders.size <= 2 &&
    approvers.every(({ id, sort }) => !deciders.has(id) || sort === 'person')
  );
}
