/** What can honestly be done where the date by when cannot hold: side by side, without a step, or later; must never change the map itself. */
import { deleteStep } from '../edit/deleteStep.ts';
import type { Edit } from '../edit/edit.ts';
import { putBeside } from '../edit/putBeside.ts';
import { setFields } from '../edit/setFields.ts';
import { type MapFacts, readFacts } from '../facts/mapFacts.ts';
import type { StepId } from '../model/ids.ts';
import { firstDateThatHolds, readSchedule } from '../plan/schedule.ts';
import { countWorkingDays } from '../plan/workingDays.ts';
import { compareBy } from '../shared/compare.ts';
import { addDays, type Day } from '../shared/day.ts';

interface Saving {
  readonly edit: Edit;
  /** Working days by which the date that holds comes nearer. */
  readonly saves: number;
}

export interface WaysToHold {
  readonly by: Day;
  /** The first date that the schedule can keep. */
  readonly holds: Day;
  /** Working days between the two. */
  readonly over: number;
  /** In the customer's order; those that end too late with none behind them that does. */
  readonly late: readonly StepId[];
  /** Of two steps that follow each other, those whose going on at once saves the most; null where none does. */
  readonly beside: (Saving & { readonly step: StepId; readonly beside: StepId }) | null;
  /** The step without an approver whose going saves the most; null where there is none. */
  readonly drop: (Saving & { readonly step: StepId }) | null;
  readonly later: Edit;
}

/** The three ways (domain, section 7); null while the date by when holds, or there is none. */
export function waysToHold(facts: MapFacts): WaysToHold | null {
  const { reasonBy: by } = facts.map.fields;
  const holds = firstDateThatHolds(facts);
  const { steps, tooLate } = readSchedule(facts);
  if (by === null || holds === null || tooLate.length === 0) return null;
  const late = [...steps.values()].filter(({ ends, latestEnd }) => latestEnd !== null && ends > latestEnd);
  const isLate = new Set(late.map(({ step }) => step));
  const saved = <Kind extends { readonly edit: Edit }>(kind: Kind): readonly (Kind & Saving)[] => {
    const after = firstDateThatHolds(readFacts(kind.edit(facts.drawn), facts.ours, facts.today));
    const saves = after === null || after >= holds ? 0 : countWorkingDays(addDays(after, 1), holds);
    return saves > 0 ? [{ ...kind, saves }] : [];
  };
  const pairs = facts.way.links.filter(
    (link) => link.holds && !link.back && isLate.has(link.from) && isLate.has(link.to),
  );
  const best = <Kind extends Saving>(kinds: readonly Kind[]): Kind | null =>
    [...kinds].sort(compareBy<Kind>(({ saves }) => -saves))[0] ?? null;
  return {
    by,
    holds,
    over: countWorkingDays(addDays(by, 1), holds),
    late: tooLate,
    beside: best(
      pairs.flatMap(({ from, to }) =>
        saved({ step: to, beside: from, edit: (map) => putBeside(map, { step: to, beside: from }) }),
      ),
    ),
    drop: best(
      late
        .filter(({ step }) => facts.approveIn([step]).size === 0)
        .flatMap(({ step }) => saved({ step, edit: (map) => deleteStep(map, { step }) })),
    ),
    later: (map) => setFields(map, { patch: { reasonBy: holds } }),
  };
}
