/** From a map, our side and a day to everything that is concluded; must never keep a state, ask a clock or draw a number at random. */

import { type MapFacts, readFacts } from '../facts/mapFacts.ts';
import type { BuyingMap } from '../model/map.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Day } from '../shared/day.ts';
import { type Account, readAccount } from './account.ts';
import type { Blocker } from './blockers/blockerRule.ts';
import { findBlockers } from './blockers/findBlockers.ts';
import { type Decision, decide } from './decision/decide.ts';
import { deriveFlow } from './flow/deriveFlow.ts';
import type { Flow } from './flow/flow.ts';
import { type PlanEntry, planEntries } from './planEntries.ts';
import { handedQuestions } from './questions/makeQuestions.ts';
import { type Readiness, readReadiness } from './readiness.ts';
import { type SharedPlan, sharedPlan } from './sharedPlan.ts';

export interface Analysis {
  readonly facts: MapFacts;
  /** Whether the sheet can bear the sales flow yet, and if not what is missing. */
  readonly readiness: Readiness;
  readonly flow: Flow;
  /** The biggest first; without the waived ones. */
  readonly blockers: readonly Blocker[];
  readonly waived: readonly Blocker[];
  readonly account: Account;
  /** What there is to be done, by whom and when; worked out when it is first asked for. */
  readonly plan: () => readonly PlanEntry[];
  /** What of it the customer may see; worked out when it is first asked for. */
  readonly shared: () => SharedPlan;
  /** By this map alone. */
  readonly decision: Decision;
}

/** Concludes everything from a map. The same input gives the same output in the same order, whatever the order of records. */
export function analyse(map: BuyingMap, ours: OurSide, today: Day): Analysis {
  const facts = readFacts(map, ours, today);
  const flow = deriveFlow(facts);
  const found = findBlockers(facts, flow);
  let plan: readonly PlanEntry[] | undefined;
  const readPlan = () => {
    plan ??= planEntries(facts, flow, handedQuestions(facts, found.blockers));
    return plan;
  };
  return {
    facts,
    readiness: readReadiness(facts),
    flow,
    blockers: found.blockers,
    waived: found.waived,
    account: readAccount(facts.map),
    plan: readPlan,
    shared: () => sharedPlan(facts, readPlan()),
    decision: decide([{ facts, flow }], ours),
  };
}
