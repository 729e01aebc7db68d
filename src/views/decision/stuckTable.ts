/** What is lacking by lane and step, ready to be shown; must never count anything that the decision does not. */
import type { PathDecision } from '../../analysis/decision/decide.ts';
import type { FitRow } from '../../analysis/decision/fit.ts';
import type { StepId } from '../../model/ids.ts';
import type { RequirementKey } from '../../model/ourSide.ts';
import type { Lane } from '../../model/words.ts';

/** The lanes that can ask for something. */
export const ASKING_LANES = ['system', 'capability', 'team'] as const satisfies readonly Lane[];
export type AskingLane = (typeof ASKING_LANES)[number];

export interface StuckCell {
  readonly step: StepId;
  /** `blocked` where an approver of the step asks for something missing. */
  readonly tone: 'nothing' | 'have' | 'partly' | 'missing' | 'blocked';
  /** What blocks the step comes first. */
  readonly missing: readonly RequirementKey[];
  readonly partly: readonly RequirementKey[];
}

export interface StuckRow {
  readonly lane: AskingLane;
  readonly cells: readonly StuckCell[];
  readonly fit: number | null;
}

/** The table of one map: a row for each lane, a cell for each step on the way. */
export function stuckTable({ fit, blocked }: PathDecision): readonly StuckRow[] {
  const stops = new Map(blocked.steps.map(({ step, stops }) => [step, stops.map(({ requirement }) => requirement)]));
  return ASKING_LANES.map((lane) => ({
    lane,
    fit: fit.lanes[lane],
    cells: fit.steps.map(({ step }) => {
      const rows = fit.rows.filter((row) => row.step === step && row.lanes.some((one) => one.lane === lane));
      return cellOf(step, rows, stops.get(step) ?? []);
    }),
  }));
}

function cellOf(step: StepId, rows: readonly FitRow[], stops: readonly RequirementKey[]): StuckCell {
  const keys = (have: FitRow['have']) => rows.filter((row) => row.have === have).map(({ requirement }) => requirement);
  const lacking = keys('missing');
  const blocking = lacking.filter((key) => stops.includes(key));
  const missing = [...blocking, ...lacking.filter((key) => !stops.includes(key))];
  const partly = keys('partly');
  const tone =
    blocking.length > 0
      ? 'blocked'
      : missing.length > 0
        ? 'missing'
        : partly.length > 0
          ? 'partly'
          : rows.length > 0
            ? 'have'
            : 'nothing';
  return { step, tone, missing, partly };
}
