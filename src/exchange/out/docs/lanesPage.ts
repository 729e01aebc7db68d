/** What we do for each of the customer's steps, lane by lane; ours alone. */

import type { LaneItem } from '../../../analysis/flow/flow.ts';
import { haveOf, isRecorded } from '../../../model/ourSide.ts';
import { LANES, type Lane } from '../../../model/words.ts';
import { groupItems, HAVE_WORDS, itemText, LANE_TITLES } from '../../../telling/laneText.ts';
import { nameOfStep } from '../../../telling/nameOf.ts';
import type { Given } from '../given.ts';
import type { TextBlock } from './block.ts';
import { titleOf } from './titleOf.ts';

export function lanesPage(given: Given): readonly TextBlock[] {
  const { analysis, language, t } = given;
  const { facts, flow } = analysis;
  const steps = facts.index.steps;
  const recorded = isRecorded(facts.ours);
  const say = (item: LaneItem): string => {
    const have = item.asks !== null && recorded ? haveOf(facts.ours, item.asks) : null;
    const lacks = have && have !== 'have' ? ` (${t(HAVE_WORDS[have])})` : '';
    return `${item.edit?.done ? '✓' : '•'} ${itemText(item, language)}${lacks}`;
  };
  /** What the sheet leaves open, and how many it has folded. */
  const cell = (lane: Lane, items: readonly LaneItem[]): string => {
    const open = items.filter(({ folded }) => !folded);
    const count = items.length - open.length;
    const said = groupItems(lane, open).flatMap((group) => [
      ...(group.title ? [t(group.title)] : []),
      ...group.items.map(say),
    ]);
    return [...said, ...(count > 0 ? [t('lanes.more', { count })] : [])].join('\n');
  };
  return [
    titleOf(given, t('lanes.ourSide')),
    {
      kind: 'table',
      least: 190,
      columns: [
        { title: t('lanes.ourSide'), share: 1 },
        ...steps.map((step, place) => ({ title: `${place + 1} ${nameOfStep(step, language, t)}`, share: 1.9 })),
      ],
      rows: LANES.map((lane) => ({
        cells: [
          t(LANE_TITLES[lane]),
          ...steps.map(({ id }) =>
            cell(
              lane,
              flow.cell(id, lane).filter(({ edit }) => !edit?.hidden),
            ),
          ),
        ],
      })),
    },
  ];
}
