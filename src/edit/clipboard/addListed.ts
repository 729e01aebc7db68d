/** Adds people from a list as one edit; must never overwrite what is recorded of somebody who is there. */
import type { PersonId, SeatId, StepId } from '../../model/ids.ts';
import { makePerson } from '../../model/makeRecord.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person, Seat, Step } from '../../model/records.ts';
import type { Role, StepKind } from '../../model/words.ts';
import { addStep } from '../addStep.ts';
import { completed, type SaidFacts } from '../completePerson.ts';
import { slotAt } from '../order.ts';

export interface ListedLine {
  /** Somebody of the map or of an earlier line, else somebody new. */
  readonly person: PersonId;
  readonly facts: SaidFacts;
  /** The line as it was written. */
  readonly said: string;
  readonly seat: { readonly id: SeatId; readonly step: StepId; readonly role: Role | null } | null;
}

/** What is known where somebody comes to sit. */
export interface SeatPlace {
  readonly kind: StepKind;
  /** Nobody sits anywhere yet. */
  readonly isFirst: boolean;
  /** Somebody starts the purchase already. */
  readonly isInitiated: boolean;
}

export interface Listed {
  /** Steps that are missing, in their order. */
  readonly steps: readonly Pick<Step, 'id' | 'name' | 'kind'>[];
  readonly lines: readonly ListedLine[];
  /** The role of somebody for whom the line names none. */
  readonly roleIn: (place: SeatPlace) => Role;
}

/** What became of a line: the role in its step, null outside; and whether it changed anything. */
export interface ListedOutcome {
  readonly role: Role | null;
  readonly isNew: boolean;
}

export const addListed = (map: BuyingMap, listed: Listed): BuyingMap => tryListed(map, listed).map;

/** The same, with what each line does. In one pass, since a list may have thousands of lines. */
export function tryListed(
  map: BuyingMap,
  { steps, lines, roleIn }: Listed,
): { readonly map: BuyingMap; readonly outcomes: readonly ListedOutcome[] } {
  const withSteps = steps.reduce((sofar, step) => addStep(sofar, step), map);
  const people: { [id: string]: Person } = { ...withSteps.people };
  const seating = new Seating(withSteps);
  const outcomes = lines.map(({ person: id, facts, said, seat }): ListedOutcome => {
    const before = people[id];
    const after = before ? completed(before, { facts, said }) : makePerson({ ...facts, id });
    people[id] = after;
    if (!seat || !withSteps.steps[seat.step]) return { role: null, isNew: after !== before };
    const here = seating.rolesOf(id, seat.step);
    const kind = withSteps.steps[seat.step]?.kind ?? 'custom';
    const role = seat.role ?? here[0] ?? roleIn({ kind, isFirst: seating.isFirst, isInitiated: seating.isInitiated });
    const sits = here.includes(role);
    if (!sits) seating.add({ id: seat.id, person: id, step: seat.step, role });
    return { role, isNew: after !== before || !sits };
  });
  const changed = outcomes.some(({ isNew }) => isNew);
  const isSeated = Object.keys(seating.all).length > Object.keys(withSteps.seats).length;
  const seats = isSeated ? seating.all : withSteps.seats;
  return { map: changed ? { ...withSteps, people, seats } : withSteps, outcomes };
}

/** The seats of a map while many are added, each at the end of its step. */
class Seating {
  readonly #seats: { [id: string]: Seat };
  readonly #inStep = new Map<StepId, Seat[]>();
  readonly #roles = new Map<string, Role[]>();
  #isInitiated = false;

  constructor(map: BuyingMap) {
    this.#seats = { ...map.seats };
    for (const seat of mapIndex(map).seats) this.#enter(seat);
  }

  #enter(seat: Seat): void {
    const seats = this.#inStep.get(seat.step);
    if (seats) seats.push(seat);
    else this.#inStep.set(seat.step, [seat]);
    this.#roles.set(`${seat.step} ${seat.person}`, [...this.rolesOf(seat.person, seat.step), seat.role]);
    this.#isInitiated ||= seat.role === 'initiator';
  }

  get isFirst(): boolean {
    return this.#inStep.size === 0;
  }

  get isInitiated(): boolean {
    return this.#isInitiated;
  }

  get all(): BuyingMap['seats'] {
    return this.#seats;
  }

  /** As which somebody sits in a step, in the order of the cards. */
  rolesOf(person: PersonId, step: StepId): readonly Role[] {
    return this.#roles.get(`${step} ${person}`) ?? [];
  }

  add(seat: Omit<Seat, 'order'>): void {
    const others = this.#inStep.get(seat.step) ?? [];
    const { order, rekeyed } = slotAt(others, others.length);
    // Only where the keys have grown too long are all of them drawn anew.
    if (rekeyed.size > 0) {
      const anew = others.map((other) => ({ ...other, order: rekeyed.get(other.id) ?? other.order }));
      this.#inStep.set(seat.step, anew);
      for (const other of anew) this.#seats[other.id] = other;
    }
    this.#seats[seat.id] = { ...seat, order };
    this.#enter({ ...seat, order });
  }
}
