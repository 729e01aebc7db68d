/** Seats somebody in an empty chair, or takes it away for good; must never give the chair's function to somebody of whom another is said. */
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
  /** As it was said of them, be it another; the chair's own first function unless. */
  readonly function?: FunctionId | null;
  readonly role?: Role | null;
}

type Own = Pick<Chair, 'functions'>;

/** The function of whoever is seated: what was said of them, else the chair's own. */
export const functionOf = ({ functions }: Own, said: FunctionId | null = null): FunctionId =>
  said ?? functions[0] ?? 'other';

/** Seats the person where the chair stands, on the map as it then is. */
export function fillChair(chair: Own, answer: ChairAnswer, ids: SeatingIds): Edit {
  const { person, facts, said } = answer;
  const own = functionOf(chair, answer.function);
  const place = chair.functions.includes(own) ? own : functionOf(chair);
  const role = answer.role ?? likelyPart(own);
  const { name, title, ...others } = { ...facts, function: own };
  const who: Whoever = person ? { is: 'known', person } : { is: 'new', name, title };
  return (map) => {
    const before = person ? completePerson(map, { person, facts: { ...facts, function: own }, said }) : map;
    return seatSomebody(before, { ...whereFunction(map, place), who, role, known: others }, ids);
  };
}

/** Says of all functions of a chair that they do not exist there. */
export const leaveChair = (chair: Own): Edit =>
  together(
    ...chair.functions.map(
      (id): Edit =>
        (map) =>
          setAbsentFunction(map, { function: id, absent: true }),
    ),
  );
