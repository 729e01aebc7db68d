/** What it means to put down what is in hand: one edit, or nothing at all when anything has gone. */

import { describe, expect, it } from 'vitest';
import type { DragItem, DropTarget } from '../../../src/entry/drop/dragItem.ts';
import { dropItem, type Names, sayTarget } from '../../../src/entry/drop/dropItem.ts';
import { layoutSheet } from '../../../src/layout/layoutSheet.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { newId } from '../../../src/store/newId.ts';
import { tiesOf } from '../../../src/views/sheet/walk/walkLines.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';

const map = sketch({
  people: { lin: '', gao: '', wu: '', zhao: '' },
  steps: { need: 'need', choice: 'selection' },
  seats: ['lin initiator need', 'gao approver choice', 'wu approver choice', 'lin approver choice'],
  relations: ['zhao sways gao', 'wu sways gao'],
});
const names: Names = { person: (id) => id, step: (id) => id };
const card = (key: string): DragItem => ({
  kind: 'card',
  key,
  person: asId(key.split('.')[0] ?? ''),
  seat: key.includes('.') ? asId(key) : null,
});
const outside: DropTarget = { onto: 'outside', at: { x: 10, y: -200 } };
const ended = (item: DragItem, target: DropTarget) => {
  const put = dropItem(map, item, target, names, newId);
  if (!put) throw new Error('nothing is put down');
  return { ...put, map: put.edit(map) };
};
const seats = (step: string, of = map) =>
  mapIndex(of)
    .seatsOfStep(asId(step))
    .map((seat) => seat.person as string);

describe('dropItem', () => {
  it('moves a seat before another', () => {
    const put = ended(card('lin.initiator.need'), {
      onto: 'step',
      step: asId('choice'),
      at: { before: asId('gao.approver.choice') },
    });
    expect(seats('choice', put.map)).toEqual(['lin', 'gao', 'wu', 'lin']);
  });

  it('seats somebody from outside, and puts somebody with one seat outside just there', () => {
    const sat = ended(card('zhao'), { onto: 'step', step: asId('choice'), at: 'end' });
    expect(seats('choice', sat.map).at(-1)).toBe('zhao');
    expect(
      mapIndex(sat.map)
        .seatsOfPerson(asId('zhao'))
        .map((seat) => seat.id),
    ).toEqual([sat.tabStop]);
    const left = ended(card('gao.approver.choice'), outside);
    expect(seats('choice', left.map)).toEqual(['wu', 'lin']);
    expect(left.map.places[asId('gao')]).toMatchObject({ x: 10, y: -200 });
    expect(left.tabStop).toBe('gao');
  });

  it('takes one of several seats away; the focus goes to another seat', () => {
    const put = ended(card('lin.initiator.need'), outside);
    expect(put.map.places).toEqual({});
    expect(seats('need', put.map)).not.toContain('lin');
    expect(put.tabStop).toBe('lin.approver.choice');
  });

  it('moves a step and draws a line, once', () => {
    const moved = ended({ kind: 'head', step: asId('choice') }, { onto: 'order', to: { before: asId('need') } });
    expect(mapIndex(moved.map).steps.map((step) => step.id)).toEqual(['choice', 'need']);
    const gao: DropTarget = { onto: 'person', key: 'gao.approver.choice', person: asId('gao') };
    const line = (from: string): DragItem => ({ kind: 'line', key: from, from: asId(from) });
    expect(Object.keys(ended(line('lin'), gao).map.relations)).toHaveLength(3);
    expect(ended(line('zhao'), gao).map).toBe(map);
  });

  it('is nothing when anything it names has gone, or does not fit', () => {
    const step: DropTarget = { onto: 'step', step: asId('choice'), at: 'end' };
    expect(dropItem(map, card('gone.approver.choice'), step, names, newId)).toBeNull();
    expect(
      dropItem(map, card('wu.approver.choice'), { ...step, at: { before: asId('gone') } }, names, newId),
    ).toBeNull();
    expect(dropItem(map, card('wu.approver.choice'), { ...step, step: asId('gone') }, names, newId)).toBeNull();
    expect(dropItem(map, { kind: 'head', step: asId('need') }, step, names, newId)).toBeNull();
    expect(dropItem(map, card('wu.approver.choice'), { onto: 'order', to: 'end' }, names, newId)).toBeNull();
  });

  it('says where it would go', () => {
    expect(
      sayTarget(map, { onto: 'step', step: asId('choice'), at: { before: asId('wu.approver.choice') } }, names),
    ).toEqual(['sheet.beforePerson', { step: 'choice', name: 'wu' }]);
    expect(sayTarget(map, { onto: 'order', to: 'end' }, names)[0]).toBe('sheet.lastStep');
  });
});

describe('tiesOf', () => {
  const layout = layoutSheet(map);
  const told = (key: string) => tiesOf(layout, map, key).map((tie) => `${tie.to} ${tie.relation?.kind ?? 'seat'}`);

  it('are all lines and the other seats, as they stand on the sheet', () => {
    expect(told('gao.approver.choice')).toEqual(['zhao influence', 'wu.approver.choice influence']);
    expect(told('lin.initiator.need')).toEqual(['lin.approver.choice seat']);
    expect(told('nobody')).toEqual([]);
  });
});
