/** Seats somebody in an empty chair, or takes it away for good; must never give a function to somebody who has another. */
import { completePerson, type SaidFacts } from '../edit/completePerson.ts';
import { type Edit, together } from '../edit/edit.ts';
import { setAbsentFunction } from '../edit/setAbsentFunction.ts';
import type { PersonId } from '../model/ids.ts';
import type { FunctionId, Role } from '../model/words.ts';
import type { Whoever } from './ask.ts';
import { type Chair, likelyPart } from './emptyChairs.ts';
import { type SeatingIds, seatSomebody } from './seatSomebody.ts';
import { whereFunction } from './whereTo.ts';

export interface ChairAnswer {
  /** Somebody on the map whose function nobody recorded yet; somebody new unless said. */
  readonly person?: PersonId | undefined;
  readonly facts: SaidFacts;
  /** All that was typed. */
  readonly said: string;
  /** As typed; the chair's own first function unless it is one of them. */
  readonly function?: FunctionId | null;
  readonly role?: Role | null;
}

/** The function that an answer fills. */
export const functionOf = (chair: Pick<Chair, 'functions'>, typed: FunctionId | null = null): FunctionId =>
  typed !== null && chair.functions.includes(typed) ? typed : (chair.functions[0] ?? 'other');

/** Gives the person that function and a seat where it usually sits on the map as it then is. */
export function fillChair(chair: Pick<Chair, 'functions'>, answer: ChairAnswer, ids: SeatingIds): Edit {
  const { person, facts, said } = answer;
  const own = functionOf(chair, answer.function);
  const role = answer.role ?? likelyPart(own);
  const { name, title, ...others } = { ...facts, function: own };
  const who: Whoever = person ? { is: 'known', person } : { is: 'new', name, title };
  return (map) => {
    const before = person ? completePerson(map, { person, facts: { ...facts, function: own }, said }) : map;
    return seatSomebody(before, { ...whereFunction(map, own), who, role, known: others }, ids);
  };
}

/** Says of all functions of a chair that they do not exist there. */
export const leaveChair = (chair: Pick<Chair, 'functions'>): Edit =>
  together(
    ...chair.functions.map(
      (id): Edit =>
        (map) =>
          setAbsentFunction(map, { function: id, absent: true }),
    ),
  );
