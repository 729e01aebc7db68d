/** Lays the steps of a map beside those of its sample; must never look at what a step is called, for that is the customer's own. */
import type { Step } from '../model/records.ts';

/** A step that both have, or that only one has. */
export interface StepPair {
  readonly here: Step | null;
  readonly usual: Step | null;
}

/** As many pairs of one kind as the order of both allows, in the order of the map. */
export function alignSteps(here: readonly Step[], usual: readonly Step[]): readonly StepPair[] {
  const most: number[][] = Array.from({ length: here.length + 1 }, () => new Array(usual.length + 1).fill(0));
  const at = (row: number, column: number): number => most[row]?.[column] ?? 0;
  for (let row = here.length - 1; row >= 0; row -= 1)
    for (let column = usual.length - 1; column >= 0; column -= 1)
      (most[row] as number[])[column] =
        here[row]?.kind === usual[column]?.kind
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: StepPair[] = [];
  let [row, column] = [0, 0];
  while (row < here.length || column < usual.length) {
    const [one, other] = [here[row] ?? null, usual[column] ?? null];
    if (one && other && one.kind === other.kind) {
      pairs.push({ here: one, usual: other });
      row += 1;
      column += 1;
    } else if (one && (!other || at(row + 1, column) >= at(row, column + 1))) {
      pairs.push({ here: one, usual: null });
      row += 1;
    } else {
      pairs.push({ here: null, usual: other });
      column += 1;
    }
  }
  return pairs;
}
