/** A decision over a set of maps together with where each map stands by itself; must never decide otherwise than over one map. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import { readFacts } from '../../facts/mapFacts.ts';
import type { MapId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { OurSide } from '../../model/ourSide.ts';
import type { Day } from '../../shared/day.ts';
import { deriveFlow } from '../flow/deriveFlow.ts';
import { type Decision, decide } from './decide.ts';
import type { DecisionInput } from './decisionInput.ts';

export interface MapDecision {
  readonly facts: MapFacts;
  readonly decision: Decision;
}

export interface SetDecision {
  readonly decision: Decision;
  /** By map alone, by id. */
  readonly each: ReadonlyMap<MapId, MapDecision>;
}

interface Read {
  readonly ours: OurSide;
  readonly today: Day;
  readonly input: DecisionInput;
  readonly alone: MapDecision;
}

const known = new WeakMap<BuyingMap, Read>();

/** Reads a map once for as long as neither it nor our side nor the day is another. */
function readOnce(map: BuyingMap, ours: OurSide, today: Day): Read {
  const before = known.get(map);
  if (before?.ours === ours && before.today === today) return before;
  const facts = readFacts(map, ours, today);
  const input = { facts, flow: deriveFlow(facts) };
  const read = { ours, today, input, alone: { facts, decision: decide([input], ours) } };
  known.set(map, read);
  return read;
}

/** Decides over some maps. */
export function decideSet(maps: readonly BuyingMap[], ours: OurSide, today: Day): SetDecision {
  const read = maps.map((map) => readOnce(map, ours, today));
  return {
    decision: decide(
      read.map(({ input }) => input),
      ours,
    ),
    each: new Map(read.map(({ alone }) => [alone.facts.map.id, alone])),
  };
}
