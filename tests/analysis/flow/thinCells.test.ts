/** That a crowded cell keeps to what one takes to a meeting, and still leaves nobody out. */
import { describe, expect, test } from 'vitest';
import { reasonKeys } from '../../../src/analysis/flow/reasonKeys.ts';
import { crm } from '../../../src/cli/examples/crm.ts';
import { reimbursement } from '../../../src/cli/examples/reimbursement.ts';
import { editLaneItem } from '../../../src/edit/editLaneItem.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { tellStory } from '../../fixtures/classStory.ts';
import { type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { familyErp } from '../../fixtures/maps/familyErp.ts';
import { hospital } from '../../fixtures/maps/hospital.ts';
import { robotCell } from '../../fixtures/maps/robotCell.ts';
import { cellOf, flowOf, itemOf, TODAY } from './readFlow.ts';

const COMMITTEE = ['finance', 'it', 'sales', 'user-department', 'risk-control'] as const;

const committee = (more: Partial<Sketch> = {}) =>
  sketch({
    people: Object.fromEntries(COMMITTEE.map((fn) => [fn, `${fn} met supporter`])),
    steps: { pick: 'selection' },
    seats: COMMITTEE.map((fn) => `${fn} approver pick`),
    ...more,
  });

/** A line that a committee of five has no room for. */
const WEAK = 'user-department.approver.wasted-hour';

describe('a crowded cell', () => {
  test.each(['action', 'information'] as const)('%s: seven lines, one of each approver among them', (lane) => {
    const cell = cellOf(committee(), 'pick', lane);
    expect(cell).toHaveLength(7);
    const heard = new Set(cell.flatMap(({ reasons }) => reasons.map(({ person }) => person)));
    expect([...heard].filter((person) => person !== null).sort()).toEqual([...COMMITTEE].sort());
  });

  test('the weakest fall, the strongest stay', () => {
    const keys = cellOf(committee(), 'pick', 'action').map(({ key }) => key);
    expect(keys).not.toContain(WEAK);
    for (const key of ['it.approver.interfaces', 'sales.approver.in-the-field', 'user-department.approver.real-case'])
      expect(keys).toContain(key);
  });

  test('what was written down stays, and leaves room for four lines more', () => {
    const map = committee({ concerns: { it: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((text) => [text]) } });
    const cell = cellOf(map, 'pick', 'action');
    expect(cell.filter(({ key }) => key.startsWith('concern.'))).toHaveLength(7);
    expect(cell.length).toBeGreaterThanOrEqual(7 + 4);
  });

  test('what a hand has touched stays, with its reasons', () => {
    const roomy = sketch({
      people: { 'user-department': 'user-department met supporter' },
      steps: { pick: 'selection' },
      seats: ['user-department approver pick'],
    });
    const item = itemOf(roomy, 'pick', WEAK);
    const { step, lane, key } = item;
    const { laneEdits } = editLaneItem(roomy, {
      step,
      lane,
      item: key,
      reasons: reasonKeys(item),
      patch: { done: true },
    });
    const touched = itemOf({ ...committee(), laneEdits }, 'pick', WEAK);
    expect(touched.reasons).not.toEqual([]);
    expect(touched.reasonsChanged).toBe(false);
  });

  test('systems, capabilities and teams are never thinned: they go into the decision', () => {
    const asked = (map: ReturnType<typeof committee>) =>
      new Set(flowOf(map).items.flatMap(({ asks }) => (asks === null ? [] : [asks])));
    const alone = COMMITTEE.flatMap((fn) => [
      ...asked(sketch({ people: { [fn]: fn }, steps: { pick: 'selection' }, seats: [`${fn} approver pick`] })),
    ]);
    expect([...asked(committee())].sort()).toEqual([...new Set(alone)].sort());
  });
});

describe('the maps we know', () => {
  test.each(LANGUAGES)('have at most seven lines in a cell, and eight where much is written down (%s)', (language) => {
    const examples = [
      ...tellStory(reimbursement(language, TODAY), TODAY),
      crm(language, TODAY),
      familyErp(language, TODAY),
      robotCell(language, TODAY),
    ];
    expect(Math.max(...examples.map(longest))).toBe(7);
    expect(longest(hospital(language, TODAY))).toBe(8);
  });
});

function longest(map: Parameters<typeof flowOf>[0]): number {
  const lines = new Map<string, number>();
  for (const { step, lane } of flowOf(map).items) lines.set(`${step} ${lane}`, (lines.get(`${step} ${lane}`) ?? 0) + 1);
  return Math.max(...lines.values());
}
