/** A meeting is one line, whoever of several people was there; must never move what a hand has touched. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import { type Call, groupKey } from './calls.ts';
import type { StepCalls } from './topics.ts';

/** Brings the calls for one contact of several people together: at the step where a hand has touched the line, else at the earliest, one on the way first. */
export function joinMeetings(facts: MapFacts, steps: readonly StepCalls[]): readonly (readonly Call[])[] {
  const places = new Map<string, StepCalls>();
  const isTouched = ({ step }: StepCalls, call: Call) =>
    facts.index.laneEditsOfStep(step.id).some(({ lane, item }) => lane === call.entry.lane && item === groupKey(call));
  const isNearer = (one: StepCalls, other: StepCalls, call: Call) => {
    for (const is of [isTouched, ({ step }: StepCalls) => facts.way.onTheWay.has(step.id)]) {
      if (is(one, call) !== is(other, call)) return is(one, call);
    }
    return false;
  };
  for (const step of steps) {
    for (const call of step.calls.filter(isOfMeeting)) {
      const place = places.get(groupKey(call));
      if (!place || isNearer(step, place, call)) places.set(groupKey(call), step);
    }
  }
  const placeOf = (call: Call) => places.get(groupKey(call));
  const moves = steps.flatMap((from) =>
    from.calls.filter((call) => isOfMeeting(call) && placeOf(call) !== from).map((call) => ({ from, call })),
  );
  if (moves.length === 0) return steps.map(({ calls }) => calls);
  return steps.map((step) => [
    ...step.calls.filter((call) => !isOfMeeting(call) || placeOf(call) === step || isTouched(step, call)),
    ...moves.flatMap(({ from, call }) => (placeOf(call) === step && !isTouched(from, call) ? [call] : [])),
  ]);
}

const isOfMeeting = ({ entry: { per } }: Call): boolean => per === 'planned' || per === 'learnt';
