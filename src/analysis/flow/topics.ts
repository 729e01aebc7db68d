/** Says a matter once in the whole flow; must never let anything give way that somebody wrote down or touched by hand. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { StepId } from '../../model/ids.ts';
import type { Step } from '../../model/records.ts';
import type { BookEntry } from './bookEntry.ts';
import { type Call, groupKey } from './calls.ts';

export interface StepCalls {
  readonly step: Step;
  readonly calls: readonly Call[];
}

/** The strongest entry on a topic for somebody, and the earliest of the steps that call for it. */
interface Best {
  readonly entry: BookEntry;
  readonly step: StepId;
}

/** On the way or off it, topic, and whose it is. */
type Bests = Map<string, Map<string | null, Best>>;

/**
 * Of one person's entries on one topic the highest alone stays, at the earliest step that calls for it, whatever the
 * lane; the step's own give way to anybody's. Steps off the way are a flow of their own: what stands there may never
 * come. Takes steps in the customer's order and gives the calls that stay.
 */
export function dropOutrankedTopics(facts: MapFacts, steps: readonly StepCalls[]): readonly (readonly Call[])[] {
  const bests: Bests = new Map();
  const keyOf = (step: Step, topic: string) => `${facts.way.onTheWay.has(step.id) ? '' : 'off '}${topic}`;
  for (const { step, calls } of steps) {
    for (const { entry, reason } of calls) {
      if (entry.topic === undefined) continue;
      const key = keyOf(step, entry.topic);
      const ofTopic = bests.get(key) ?? new Map<string | null, Best>();
      const best = ofTopic.get(reason.person);
      if (!best || isHigher(entry, best.entry)) ofTopic.set(reason.person, { entry, step: step.id });
      bests.set(key, ofTopic);
    }
  }
  return steps.map(({ step, calls }) => {
    const touched = touchedKeys(facts, step.id);
    return calls.filter((call) => {
      const { entry, reason } = call;
      if (entry.topic === undefined || entry.protected) return true;
      const ofTopic = bests.get(keyOf(step, entry.topic));
      const best = ofTopic?.get(reason.person);
      const isBest = best?.entry === entry && best.step === step.id;
      if (isBest && (reason.person !== null || ofTopic?.size === 1)) return true;
      return touched.size > 0 && touched.has(`${entry.lane} ${groupKey(call)}`);
    });
  });
}

/** Of two entries that mean the same, whose words stand. */
export const isHigher = (one: BookEntry, other: BookEntry): boolean =>
  one.rank > other.rank || (one.rank === other.rank && one.id < other.id);

const touchedKeys = (facts: MapFacts, step: StepId): ReadonlySet<string> =>
  new Set(facts.index.laneEditsOfStep(step).map((edit) => `${edit.lane} ${edit.item}`));
