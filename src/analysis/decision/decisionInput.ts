/** What the decision needs of one map; must never grow to what was met, won or planned there. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { Flow } from '../flow/flow.ts';

/** Any analysis will do. The list of findings is left out on purpose: rules can be switched off, the decision cannot. */
export interface DecisionInput {
  readonly facts: MapFacts;
  readonly flow: Flow;
}
