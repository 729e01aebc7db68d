/** Lays the steps of a reference beside those of a drawn map: by kind, then by who sits there, then by their place; by words only where all that is level. */
import type { Step } from '../model/records.ts';
import { assign } from './assign.ts';
import { type BothMaps, closeWords } from './bothMaps.ts';

export interface StepsPaired {
  readonly reference: Step;
  readonly drawn: Step;
}

/** A place in the row counts in thousandths of its length, squared: so of two alike the earlier one stays the earlier. */
const FINE = 1000;

export function pairSteps(maps: BothMaps): readonly StepsPaired[] {
  const { reference, drawn, said } = maps;
  const place = (at: number, of: readonly Step[]): number => (of.length > 1 ? at / (of.length - 1) : 0);
  const pairs = assign(reference.steps.length, drawn.steps.length, (row, column) => {
    const [one, other] = [reference.steps[row] as Step, drawn.steps[column] as Step];
    const word = said('steps', one.id, other.id);
    if (word === 'apart') return null;
    const forced = word === 'together' ? 1 : 0;
    const sameKind = one.kind === other.kind ? 1 : 0;
    const seats = seatsShared(maps, one, other);
    // Two steps of different kinds are one only by who sits there.
    if (forced + sameKind + seats === 0) return null;
    const away = place(row, reference.steps) - place(column, drawn.steps);
    return [forced, sameKind, seats, Math.round(FINE * (1 - away * away)), closeWords([one.name], [other.name])];
  });
  return pairs.map(([row, column]) => ({
    reference: reference.steps[row] as Step,
    drawn: drawn.steps[column] as Step,
  }));
}

/** How many sit in both in the same role. */
function seatsShared({ reference, drawn, mayBeOne }: BothMaps, one: Step, other: Step): number {
  const [ours, theirs] = [reference.seatsOf(one.id), drawn.seatsOf(other.id)];
  return assign(ours.length, theirs.length, (row, column) => {
    const [seat, sits] = [ours[row], theirs[column]];
    return seat && sits && seat.role === sits.role && mayBeOne(seat.person, sits.person) ? [1] : null;
  }).length;
}
