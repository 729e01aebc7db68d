/** Says a sentence once in the open: what repeats an earlier step word for word is folded; must never fold what has to stay. */
import type { StepId } from '../../model/ids.ts';
import type { LaneItem } from './flow.ts';

const sentences = new WeakMap<LaneItem, string>();

/** What an item says, put together once: most items outlive an edit. */
function sentenceOf(item: LaneItem): string {
  const found = sentences.get(item);
  if (found !== undefined) return found;
  const { lane, words } = item;
  const made = [lane, words.en, words['zh-CN']].join('\n');
  sentences.set(item, made);
  return made;
}

/** The items of the steps in the customer's order, and those of each that repeat; only steps of one group are one flow. */
export function findRepeats(
  steps: readonly { readonly step: StepId; readonly items: readonly LaneItem[] }[],
  groupOf: (step: StepId) => string,
  mustStay: (item: LaneItem) => boolean,
): ReadonlyMap<StepId, ReadonlySet<LaneItem>> {
  const groups = new Map<string, Set<string>>();
  return new Map(
    steps.map(({ step, items }) => {
      const open = items.filter((item) => !item.folded);
      const said = groups.get(groupOf(step)) ?? new Set();
      groups.set(groupOf(step), said);
      const repeats = new Set(open.filter((item) => !mustStay(item) && said.has(sentenceOf(item))));
      for (const item of open) said.add(sentenceOf(item));
      return [step, repeats];
    }),
  );
}
