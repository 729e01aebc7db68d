/** What goes along with what is dragged. */
import { expect, it } from 'vitest';
import { layoutSheet } from '../../../../src/layout/layoutSheet.ts';
import type { PersonId, SeatId } from '../../../../src/model/ids.ts';
import { carriedParts } from '../../../../src/views/sheet/gesture/carriedParts.ts';
import { ghostOf } from '../../../../src/views/sheet/gesture/ghost.ts';
import { asId, sketch } from '../../../fixtures/mapBuilder.ts';

const layout = layoutSheet(
  sketch({
    people: { lin: '', gao: '', wu: '', zhao: '' },
    steps: { need: 'need', choice: 'selection', paid: 'payment' },
    seats: ['lin initiator need', 'gao approver choice', 'wu approver choice', 'lin executor paid'],
  }),
  { chairs: [{ key: 'chair it', step: asId('choice') }], quiet: new Set() },
);
const ids = (item: Parameters<typeof carriedParts>[1]) => carriedParts(layout, item).map((part) => part.id);

it('is the whole column of a step, its head first, and nothing of another step', () => {
  expect(ids({ kind: 'head', step: asId('choice') })).toEqual([
    'step choice',
    'card gao.approver.choice',
    'card wu.approver.choice',
    'chair it',
  ]);
  expect(ids({ kind: 'head', step: asId('need') })).toEqual(['step need', 'card lin.initiator.need']);
});

it('is a card alone, inside and outside the steps, and nothing with a line or a step that has gone', () => {
  const [person, seat] = [asId<PersonId>('wu'), asId<SeatId>('wu.approver.choice')];
  expect(ids({ kind: 'card', key: seat, person, seat })).toEqual(['card wu.approver.choice']);
  expect(ids({ kind: 'card', key: 'zhao', person: asId('zhao'), seat: null })).toEqual(['card zhao']);
  expect(ids({ kind: 'line', key: 'zhao', from: asId('zhao') })).toEqual([]);
  expect(ids({ kind: 'head', step: asId('gone') })).toEqual([]);
});

it('lands at a bar longer than the longest column, in the gap between two', () => {
  const ghost = ghostOf(
    layout,
    { kind: 'head', step: asId('paid') },
    { onto: 'order', to: { before: asId('choice') } },
  );
  const [need, choice] = layout.columns;
  expect(ghost?.bar?.height).toBeGreaterThan(choice?.height ?? 0);
  expect(ghost?.bar?.x).toBeGreaterThan((need?.x ?? 0) + (need?.width ?? 0));
  expect(ghost?.bar?.x).toBeLessThan(choice?.x ?? 0);
});
