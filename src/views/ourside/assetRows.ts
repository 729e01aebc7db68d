/** What our side is asked to answer, as rows: what the open map asks for first. */

import { readDemands } from '../../analysis/decision/demands.ts';
import type { Flow } from '../../analysis/flow/flow.ts';
import { inOrder } from '../../edit/order.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { Have, OurSide, RequirementKey, RequirementKind } from '../../model/ourSide.ts';
import { REQUIREMENTS } from '../../playbook/requirements.ts';

/** At how many steps each thing is asked for. */
export type Asked = ReadonlyMap<RequirementKey, number>;

export interface AssetRow {
  readonly key: RequirementKey;
  /** What is recorded of the team as a whole; null when nothing is. */
  readonly have: Have | null;
  readonly steps: number;
  /** The answer is the example team's. */
  readonly example: boolean;
  /** Names of our people who bring it, fully or partly. */
  readonly through: readonly string[];
}

/** What a map's flow asks for at the steps on the way. */
export function countAsked(facts: MapFacts, flow: Flow): Asked {
  const asked = new Map<RequirementKey, number>();
  for (const { requirement } of readDemands([{ facts, flow }])) {
    asked.set(requirement, (asked.get(requirement) ?? 0) + 1);
  }
  return asked;
}

/** Everything of a kind: the most asked for first, then in the playbook's order, then what only this side or map knows. */
export function assetRows(ours: OurSide, kind: RequirementKind, asked: Asked): readonly AssetRow[] {
  const people = inOrder(Object.values(ours.people));
  const all = [...Object.keys(REQUIREMENTS), ...asked.keys(), ...Object.keys(ours.assets)] as RequirementKey[];
  const rows = [...new Set(all)]
    .filter((key) => key.startsWith(`${kind}:`))
    .map((key) => ({
      key,
      have: ours.assets[key]?.have ?? null,
      steps: asked.get(key) ?? 0,
      example: ours.assets[key]?.example ?? false,
      through: people.filter((person) => person.capabilities[key]).map((person) => person.name),
    }));
  // The sort is stable, so that rows asked for equally often keep their order and never jump when answered.
  return rows.sort((a, b) => b.steps - a.steps);
}
