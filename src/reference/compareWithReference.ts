/** What of a reference a drawn map shows, what it does not show, and what it shows more; must never weigh one against another. */
import type { StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Person, Relation, Seat } from '../model/records.ts';
import type { FunctionId } from '../model/words.ts';
import { assign } from './assign.ts';
import { type BothMaps, bothMaps, type Corrections, NO_CORRECTIONS, type Side } from './bothMaps.ts';
import { type PeoplePaired, pairPeople } from './pairPeople.ts';
import { pairSteps, type StepsPaired } from './pairSteps.ts';

/** `near`: it is there, and otherwise. Each thing of the reference is found, near or missing; each drawn one found, near or extra. */
export interface Held<Thing, Near = never> {
  readonly found: readonly { readonly reference: Thing; readonly drawn: Thing }[];
  readonly near: readonly Near[];
  readonly missing: readonly Thing[];
  readonly extra: readonly Thing[];
}

/** Somebody of this function sits elsewhere, or there in another role. */
export interface SeatNear {
  readonly reference: Seat;
  readonly drawn: Seat;
  readonly sameStep: boolean;
}
/** That `first` comes before `next`, each a step of its own map. */
export interface Before {
  readonly first: StepId;
  readonly next: StepId;
}

export interface Compared {
  /** The alignment on which all the rest stands; `sameKind` false: found by who sits there alone. */
  readonly steps: Held<StepsPaired['reference'], StepsPaired>;
  readonly people: Held<Person>;
  readonly functions: Held<FunctionId>;
  readonly seats: Held<Seat, SeatNear>;
  /** Of steps that both have; a step that is missing is told by itself. */
  readonly order: Held<Before>;
  /** Whoever stands outside the process; near: drawn inside it, or the other way round. */
  readonly outside: Held<Person, PeoplePaired>;
  readonly influences: Held<Relation>;
}

export function compareWithReference(
  reference: BuyingMap,
  drawn: BuyingMap,
  corrections: Corrections = NO_CORRECTIONS,
): Compared {
  const maps = bothMaps(reference, drawn, corrections);
  const steps = pairSteps(maps);
  const people = pairPeople(maps, steps);
  const isSame = ({ reference: one, drawn: other }: StepsPaired) =>
    one.kind === other.kind || maps.said('steps', one.id, other.id) === 'together';
  return {
    steps: {
      ...leftOver(maps.reference.steps, maps.drawn.steps, steps),
      found: steps.filter(isSame),
      near: steps.filter((pair) => !isSame(pair)),
    },
    people: { ...leftOver(maps.reference.people, maps.drawn.people, people), found: people, near: [] },
    functions: functionsOf(maps, people),
    seats: seatsOf(maps, steps, people),
    order: orderOf(maps, steps),
    outside: outsideOf(maps, people),
    influences: influencesOf(maps, people),
  };
}

function leftOver<Thing>(
  reference: readonly Thing[],
  drawn: readonly Thing[],
  pairs: readonly { reference: Thing; drawn: Thing }[],
) {
  const [here, there] = [new Set(pairs.map((pair) => pair.reference)), new Set(pairs.map((pair) => pair.drawn))];
  return {
    missing: reference.filter((thing) => !here.has(thing)),
    extra: drawn.filter((thing) => !there.has(thing)),
  };
}

/** By whom there is at all, wherever they sit; of two who are one, what is known of one counts for both. */
function functionsOf({ reference, drawn }: BothMaps, people: readonly PeoplePaired[]): Held<FunctionId> {
  const common = new Map<Person, FunctionId | null>(
    people.flatMap((pair) => {
      const own = reference.functionOf(pair.reference.id) ?? drawn.functionOf(pair.drawn.id);
      return [pair.reference, pair.drawn].map((person) => [person, own] as const);
    }),
  );
  const all = (side: Side) => [
    ...new Set(side.people.map((one) => common.get(one) ?? side.functionOf(one.id)).filter((own) => own !== null)),
  ];
  const [here, there] = [all(reference).sort(), all(drawn).sort()];
  return {
    found: here.filter((own) => there.includes(own)).map((own) => ({ reference: own, drawn: own })),
    near: [],
    missing: here.filter((own) => !there.includes(own)),
    extra: there.filter((own) => !here.includes(own)),
  };
}

function seatsOf(maps: BothMaps, steps: readonly StepsPaired[], people: readonly PeoplePaired[]): Held<Seat, SeatNear> {
  const [here, there] = [maps.reference.seats, maps.drawn.seats];
  const [stepAs, personAs] = [ids(steps), ids(people)];
  const sameStep = (one: Seat, other: Seat) => stepAs.get(one.step) === other.step;
  const isFound = (one: Seat, other: Seat) => sameStep(one, other) && one.role === other.role;
  const pairs = assign(here.length, there.length, (row, column) => {
    const [one, other] = [here[row] as Seat, there[column] as Seat];
    if (!maps.mayBeOne(one.person, other.person)) return null;
    if (!sameStep(one, other) && one.role !== other.role) return null;
    const figures = [isFound(one, other), true, sameStep(one, other), personAs.get(one.person) === other.person];
    return figures.map(Number);
  }).map(([row, column]) => ({ reference: here[row] as Seat, drawn: there[column] as Seat }));
  return {
    ...leftOver(here, there, pairs),
    found: pairs.filter((pair) => isFound(pair.reference, pair.drawn)),
    near: pairs
      .filter((pair) => !isFound(pair.reference, pair.drawn))
      .map((pair) => ({ ...pair, sameStep: sameStep(pair.reference, pair.drawn) })),
  };
}

const ids = (
  pairs: readonly { readonly reference: { readonly id: string }; readonly drawn: { readonly id: string } }[],
) => new Map<string, string>(pairs.map((pair) => [pair.reference.id, pair.drawn.id]));

function orderOf({ reference, drawn }: BothMaps, steps: readonly StepsPaired[]): Held<Before> {
  const [here, there] = [comesBefore(reference), comesBefore(drawn)];
  const order: { found: { reference: Before; drawn: Before }[]; missing: Before[]; extra: Before[] } = {
    found: [],
    missing: [],
    extra: [],
  };
  for (const one of steps)
    for (const other of steps) {
      const pair = {
        reference: { first: one.reference.id, next: other.reference.id },
        drawn: { first: one.drawn.id, next: other.drawn.id },
      };
      const [isHere, isThere] = [here(pair.reference), there(pair.drawn)];
      if (isHere && isThere) order.found.push(pair);
      else if (isHere) order.missing.push(pair.reference);
      else if (isThere) order.extra.push(pair.drawn);
    }
  return { ...order, near: [] };
}

/** Along links that do not lead back, or without any link in the customer's order. */
function comesBefore({ map, steps }: Side): (pair: Before) => boolean {
  const place = new Map(steps.map(({ id }, at) => [id, at]));
  const at = (step: StepId): number => place.get(step) ?? 0;
  const links = Object.values(map.links).filter(({ from, to }) => at(from) < at(to));
  if (Object.keys(map.links).length === 0) return ({ first, next }) => at(first) < at(next);
  const behind = new Map<StepId, Set<StepId>>();
  for (const { id } of [...steps].reverse()) {
    const next = links.filter(({ from }) => from === id).map(({ to }) => to);
    behind.set(id, new Set([...next, ...next.flatMap((step) => [...(behind.get(step) ?? [])])]));
  }
  return ({ first, next }) => behind.get(first)?.has(next) ?? false;
}

function outsideOf({ reference, drawn }: BothMaps, people: readonly PeoplePaired[]): Held<Person, PeoplePaired> {
  const [here, there] = [reference, drawn].map((side) => side.people.filter(({ id }) => !side.isSeated(id)));
  const pairs = people.filter((pair) => !reference.isSeated(pair.reference.id) || !drawn.isSeated(pair.drawn.id));
  const isFound = (pair: PeoplePaired) => !reference.isSeated(pair.reference.id) && !drawn.isSeated(pair.drawn.id);
  return {
    ...leftOver(here ?? [], there ?? [], pairs),
    found: pairs.filter(isFound),
    near: pairs.filter((pair) => !isFound(pair)),
  };
}

/** By what its two ends are, so that of several alike it does not matter which was meant. */
function influencesOf({ reference, drawn, mayBeOne }: BothMaps, people: readonly PeoplePaired[]): Held<Relation> {
  const [here, there] = [reference.influences, drawn.influences];
  const personAs = ids(people);
  const pairs = assign(here.length, there.length, (row, column) => {
    const [one, other] = [here[row] as Relation, there[column] as Relation];
    if (!mayBeOne(one.from, other.from) || !mayBeOne(one.to, other.to)) return null;
    return [1, Number(personAs.get(one.from) === other.from) + Number(personAs.get(one.to) === other.to)];
  }).map(([row, column]) => ({ reference: here[row] as Relation, drawn: there[column] as Relation }));
  return { ...leftOver(here, there, pairs), found: pairs, near: [] };
}
