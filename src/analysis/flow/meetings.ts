/** What is said to several people at once is one line, wherever they sit: a meeting, and what an entry calls joined; must never move what a hand has touched. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import { type Call, groupKey } from './calls.ts';
import { readFlowFacts } from './flowFacts.ts';
import type { StepCalls } from './topics.ts';

/** Brings the calls for one contact of several people together: at the step where a hand has touched the line, else at the earliest, one on the way first; those of a joined entry at one that is not over. */
export function joinMeetings(facts: MapFacts, steps: readonly StepCalls[]): readonly (readonly Call[])[] {
  const { over } = readFlowFacts(facts);
  const places = new Map<string, StepCalls>();
  const isTouched = ({ step }: StepCalls, call: Call) =>
    facts.index.laneEditsOfStep(step.id).some(({ lane, item }) => lane === call.entry.lane && item === groupKey(call));
  const isNearer = (one: StepCalls, other: StepCalls, call: Call) => {
    const isOnTheWay = ({ step }: StepCalls) => facts.way.onTheWay.has(step.id);
    const isStillToCome = ({ step }: StepCalls) => !call.entry.joined || !over.has(step.id);
    for (const is of [isTouched, isOnTheWay, isStillToCome]) {
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

const isOfMeeting = ({ entry: { per, joined } }: Call): boolean =>
  joined === true || per === 'planned' || per === 'learnt';
