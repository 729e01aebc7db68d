/** Says a sentence once in the open: what repeats an earlier step word for word is folded; must never fold what has to stay. */
import type { StepId } from '../../model/ids.ts';
import type { LaneItem } from './flow.ts';

/** The items of the steps in the customer's order, and those of each that repeat; only steps of one group are one flow. */
export function findRepeats(
  steps: readonly { readonly step: StepId; readonly items: readonly LaneItem[] }[],
  groupOf: (step: StepId) => string,
  mustStay: (item: LaneItem) => boolean,
): ReadonlyMap<StepId, ReadonlySet<LaneItem>> {
  const said = new Set<string>();
  return new Map(
    steps.map(({ step, items }) => {
      const open = items.filter((item) => !item.folded && !mustStay(item));
      const sentence = ({ lane, words }: LaneItem) => [groupOf(step), lane, words.en, words['zh-CN']].join('\n');
      const repeats = new Set(open.filter((item) => said.has(sentence(item))));
      for (const item of open) said.add(sentence(item));
      return [step, repeats];
    }),
  );
}
