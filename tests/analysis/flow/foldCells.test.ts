/** That a crowded cell keeps to what one takes to a meeting, and still leaves nobody out. */
import { describe, expect, test } from 'vitest';
import type { LaneItem } from '../../../src/analysis/flow/flow.ts';
import { reasonKeys } from '../../../src/analysis/flow/reasonKeys.ts';
import { crm } from '../../../src/cli/examples/crm.ts';
import { editLaneItem } from '../../../src/edit/editLaneItem.ts';
import { LANGUAGES, type Lane } from '../../../src/model/words.ts';
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

describe('a crowded cell', () => {
  test('has five actions open, one of each approver among them', () => {
    const cell = openIn(committee(), 'action');
    expect(cell).toHaveLength(5);
    const heard = new Set(cell.flatMap(({ reasons }) => reasons.map(({ person }) => person)));
    expect([...heard].filter((person) => person !== null).sort()).toEqual([...COMMITTEE].sort());
  });

  test('what ranks lowest is folded, and none is lost', () => {
    const cell = cellOf(committee(), 'pick', 'action');
    const open = cell.filter(({ folded }) => !folded);
    expect(cell.length).toBeGreaterThan(open.length);
    expect(cell.at(-1)?.folded).toBe(true);
    expect(cell[0]?.folded).toBe(false);
  });

  test('what was written down stands open, however much it is', () => {
    const map = committee({ concerns: { it: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((text) => [text]) } });
    expect(openIn(map, 'action').filter(({ key }) => key.startsWith('concern.'))).toHaveLength(7);
  });

  test('what a hand has touched stands open, with its reasons', () => {
    const folded = cellOf(committee(), 'pick', 'action').find((item) => item.folded);
    if (!folded) throw new Error('Nothing is folded');
    const { step, lane, key } = folded;
    const patch = { done: true };
    const map = editLaneItem(committee(), { step, lane, item: key, reasons: reasonKeys(folded), patch });
    expect(itemOf(map, 'pick', key)).toMatchObject({ folded: false, reasons: folded.reasons, reasonsChanged: false });
  });

  test('systems, capabilities and teams are never folded: they go into the decision', () => {
    const asked = (map: ReturnType<typeof committee>) =>
      new Set(flowOf(map).items.flatMap(({ asks }) => (asks === null ? [] : [asks])));
    const alone = COMMITTEE.flatMap((fn) => [
      ...asked(sketch({ people: { [fn]: fn }, steps: { pick: 'selection' }, seats: [`${fn} approver pick`] })),
    ]);
    // Among several there is one list to agree on, where one alone has criteria of their own.
    const swapped = alone.map((key) => (key === 'capability:customer-view' ? 'capability:consensus' : key));
    expect([...asked(committee())].sort()).toEqual([...new Set(swapped)].sort());
  });
});

describe('the maps we know', () => {
  test.each(LANGUAGES)(
    'have at most five actions, three to tell and three to learn beside what is written down (%s)',
    (language) => {
      const examples = [
        ...tellStory(language, TODAY),
        crm(language, TODAY),
        familyErp(language, TODAY),
        robotCell(language, TODAY),
        hospital(language, TODAY),
      ];
      for (const map of examples) {
        const open = flowOf(map).items.filter(({ folded, rank }) => !folded && rank < 85);
        const count = (step: string, of: (item: LaneItem) => boolean) =>
          open.filter((item) => item.step === step && of(item)).length;
        for (const step of Object.keys(map.steps)) {
          expect(count(step, ({ lane }) => lane === 'action')).toBeLessThanOrEqual(5);
          for (const learns of [true, false])
            expect(count(step, (item) => item.lane === 'information' && item.learns === learns)).toBeLessThanOrEqual(3);
        }
      }
    },
  );
});

const openIn = (map: Parameters<typeof flowOf>[0], lane: Lane) =>
  cellOf(map, 'pick', lane).filter(({ folded }) => !folded);
