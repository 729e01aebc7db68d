/** How much of what the flow asks for the present team can carry; must never round, and never call nothing a figure. */
import type { MapId, StepId } from '../../model/ids.ts';
import { type Have, haveOf, type OurSide } from '../../model/ourSide.ts';
import { LANES, type Lane } from '../../model/words.ts';
import type { DecisionInput } from './decisionInput.ts';
import { type Demand, inMapOrder, readDemands } from './demands.ts';

export interface FitRow extends Demand {
  readonly have: Have;
}

export interface StepFit {
  readonly map: MapId;
  readonly step: StepId;
  readonly fit: number | null;
}

/** Figures from 0 to 1; null where nothing is asked for. */
export interface Fit {
  readonly all: number | null;
  readonly lanes: { readonly [Of in Lane]: number | null };
  /** Every step on the way, by map and then the customer's order. */
  readonly steps: readonly StepFit[];
  /** What the figures are made of, so that each can be explained. */
  readonly rows: readonly FitRow[];
}

/** In halves, so that sums stay whole and a fit of three quarters is exactly that. */
export const HALVES: { readonly [Of in Have]: number } = { have: 2, partly: 1, missing: 0 };

/** The fit over one map or several, everything asked for pooled. */
export function fitOf(inputs: readonly DecisionInput[], ours: OurSide): Fit {
  const rows = readDemands(inputs).map((demand): FitRow => ({ ...demand, have: haveOf(ours, demand.requirement) }));
  return {
    all: share(rows),
    lanes: Object.fromEntries(LANES.map((lane) => [lane, share(inLane(rows, lane))])) as Fit['lanes'],
    steps: inMapOrder(inputs).flatMap(({ facts: { map, index, way } }) =>
      index.steps
        .filter(({ id }) => way.onTheWay.has(id))
        .map(({ id }) => ({
          map: map.id,
          step: id,
          fit: share(rows.filter((row) => row.map === map.id && row.step === id)),
        })),
    ),
    rows,
  };
}

type Weighed = Pick<FitRow, 'weight' | 'have'>;

const inLane = (rows: readonly FitRow[], lane: Lane): readonly Weighed[] =>
  rows.flatMap(({ have, lanes }) => lanes.flatMap((one) => (one.lane === lane ? [{ weight: one.weight, have }] : [])));

function share(rows: readonly Weighed[]): number | null {
  const asked = rows.reduce((sum, { weight }) => sum + weight * HALVES.have, 0);
  const there = rows.reduce((sum, { weight, have }) => sum + weight * HALVES[have], 0);
  return asked === 0 ? null : there / asked;
}
