/** A reference and what a trainee drew, read once for all that is compared; must never take a name for what somebody does. */
import type { PersonId, StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Person, Relation, Seat, Step } from '../model/records.ts';
import { type FunctionId, LEGAL_AND_COMPLIANCE } from '../model/words.ts';
import { FUNCTION_NAMES } from '../playbook/names.ts';
import { OTHER_FUNCTION_NAMES } from '../playbook/otherNames.ts';
import { nameKey } from '../shared/sameName.ts';

/** What whoever compares says of two: that they are one, or that they are not. Ids of the reference, then of the drawn map. */
export interface Corrections {
  readonly together: readonly PairSaid[];
  readonly apart: readonly PairSaid[];
}
export interface PairSaid {
  readonly of: 'people' | 'steps';
  readonly reference: string;
  readonly drawn: string;
}
export const NO_CORRECTIONS: Corrections = { together: [], apart: [] };

/** One map without those who have left, in an order of its own. */
export interface Side {
  readonly map: BuyingMap;
  readonly steps: readonly Step[];
  readonly people: readonly Person[];
  readonly seats: readonly Seat[];
  readonly influences: readonly Relation[];
  readonly seatsOf: (step: StepId) => readonly Seat[];
  readonly isSeated: (person: PersonId) => boolean;
  readonly functionOf: (person: PersonId) => FunctionId | null;
}

export interface BothMaps {
  readonly reference: Side;
  readonly drawn: Side;
  /** Whether the two may be one person: of one function unless it was said otherwise. */
  readonly mayBeOne: (reference: PersonId, drawn: PersonId) => boolean;
  /** Null where nobody has said anything. */
  readonly said: (of: PairSaid['of'], reference: string, drawn: string) => 'together' | 'apart' | null;
}

export function bothMaps(referenceMap: BuyingMap, drawnMap: BuyingMap, corrections: Corrections): BothMaps {
  const [reference, drawn] = [sideOf(referenceMap), sideOf(drawnMap)];
  const said = readCorrections(corrections);
  return {
    reference,
    drawn,
    said,
    mayBeOne: (one, other) => {
      const word = said('people', one, other);
      if (word) return word === 'together';
      const [first, second] = [reference.functionOf(one), drawn.functionOf(other)];
      if (first && second) return first === second;
      return sameWords(referenceMap.people[one], drawnMap.people[other]);
    },
  };
}

function readCorrections({ together, apart }: Corrections): BothMaps['said'] {
  return (of, reference, drawn) => {
    const near = together.filter((pair) => pair.of === of && (pair.reference === reference || pair.drawn === drawn));
    if (near.some((pair) => pair.reference === reference && pair.drawn === drawn)) return 'together';
    // Whoever is said to be one with somebody is nobody else.
    if (near.length > 0) return 'apart';
    return apart.some((pair) => pair.of === of && pair.reference === reference && pair.drawn === drawn)
      ? 'apart'
      : null;
  };
}

function sideOf(map: BuyingMap): Side {
  const index = mapIndex(map);
  const isThere = (person: PersonId): boolean => map.people[person]?.left === false;
  const seats = index.seats.filter(({ person }) => isThere(person));
  const seated = new Set(seats.map(({ person }) => person));
  const functions = new Map(index.people.map((person) => [person.id, readFunction(person)]));
  return {
    map,
    steps: index.steps,
    people: index.people.filter(({ id }) => isThere(id)),
    seats,
    influences: index.relations.filter(({ kind, from, to }) => kind === 'influence' && isThere(from) && isThere(to)),
    seatsOf: (step) => seats.filter((seat) => seat.step === step),
    isSeated: (person) => seated.has(person),
    functionOf: (person) => functions.get(person) ?? null,
  };
}

const BY_WORD: ReadonlyMap<string, FunctionId> = new Map(
  (Object.keys(FUNCTION_NAMES) as (FunctionId | 'unknown')[]).flatMap((id) =>
    id === 'unknown'
      ? []
      : [...Object.values(FUNCTION_NAMES[id]), ...(OTHER_FUNCTION_NAMES[id] ?? [])].map(
          (word) => [nameKey(word), id] as const,
        ),
  ),
);

/** The function that is set; else the one that the title or the name says by itself, in either language. Compliance does for legal. */
function readFunction({ function: own, title, name }: Person): FunctionId | null {
  const read = own === 'unknown' ? (BY_WORD.get(nameKey(title)) ?? BY_WORD.get(nameKey(name)) ?? null) : own;
  return read && LEGAL_AND_COMPLIANCE.includes(read) ? 'legal' : read;
}

/** Where the function of one is not known, only the same words can tell. */
function sameWords(one: Person | undefined, other: Person | undefined): boolean {
  const [first, second] = [one, other].map((person) => [person?.title ?? '', person?.name ?? ''].map(nameKey));
  return first?.some((word) => word !== '' && second?.includes(word)) ?? false;
}

/** How much the words of two are alike, from 0 to 2: for ties alone. */
export function closeWords(one: readonly string[], other: readonly string[]): number {
  const [first, second] = [one, other].map((words) => words.map(nameKey).filter((word) => word !== ''));
  const all = (first ?? []).flatMap((word) => (second ?? []).map((against) => [word, against] as const));
  if (all.some(([a, b]) => a === b)) return 2;
  return all.some(([a, b]) => a.includes(b) || b.includes(a)) ? 1 : 0;
}
