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
  steps: { need: 'need', choice: 'selection', sign: 'approval' },
  seats: [
    'lin initiator need',
    'gao approver choice',
    'wu approver choice',
    'lin approver choice',
    'lin approver sign',
  ],
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
    expect(mapIndex(moved.map).steps.map((step) => step.id)).toEqual(['choice', 'need', 'sign']);
    const gao: DropTarget = { onto: 'person', key: 'gao.approver.choice', person: asId('gao') };
    const line = (from: string): DragItem => ({ kind: 'line', key: from, from: asId(from) });
    expect(Object.keys(ended(line('lin'), gao).map.relations)).toHaveLength(3);
    expect(ended(line('zhao'), gao).map).toBe(map);
  });

  it('puts a card into a step where that person has the same role: one is left, and the focus goes there', () => {
    const put = ended(card('lin.approver.sign'), { onto: 'step', step: asId('choice'), at: 'start' });
    expect(seats('choice', put.map)).toEqual(['gao', 'wu', 'lin']);
    expect(seats('sign', put.map)).toEqual([]);
    expect(put.tabStop).toBe('lin.approver.choice');
  });

  it('puts somebody outside somewhere else outside, and seats nobody', () => {
    const put = ended(card('zhao'), outside);
    expect(put.map.places[asId('zhao')]).toMatchObject({ x: 10, y: -200 });
    expect(put.map.seats).toBe(map.seats);
    expect(put.tabStop).toBe('zhao');
  });

  it('draws a line and chooses it, or chooses the one that is there; the focus stays where the line began', () => {
    const gao: DropTarget = { onto: 'person', key: 'gao.approver.choice', person: asId('gao') };
    const drawn = ended({ kind: 'line', key: 'lin.initiator.need', from: asId('lin') }, gao);
    expect(drawn.map.relations[drawn.line ?? '']).toMatchObject({ kind: 'influence', from: 'lin', to: 'gao' });
    expect(drawn.tabStop).toBe('lin.initiator.need');
    const there = ended({ kind: 'line', key: 'zhao', from: asId('zhao') }, gao);
    expect(there.line).toBe('zhao.influence.gao');
    // The other way round is another line.
    const zhao: DropTarget = { onto: 'person', key: 'zhao', person: asId('zhao') };
    const back = ended({ kind: 'line', key: 'gao.approver.choice', from: asId('gao') }, zhao);
    expect(back.map.relations[back.line ?? '']).toMatchObject({ from: 'gao', to: 'zhao' });
  });

  it('says by name what stays where it was, or which line there is', () => {
    const { same: person } = ended(card('wu.approver.choice'), { onto: 'step', step: asId('choice'), at: 'end' });
    expect(person).toEqual(['sheet.stays', { name: 'wu' }]);
    const { same: head } = ended({ kind: 'head', step: asId('sign') }, { onto: 'order', to: 'end' });
    expect(head).toEqual(['sheet.stays', { name: 'sign' }]);
    const gao: DropTarget = { onto: 'person', key: 'gao.approver.choice', person: asId('gao') };
    const { same: line } = ended({ kind: 'line', key: 'zhao', from: asId('zhao') }, gao);
    expect(line).toEqual(['sheet.lineThere', { from: 'zhao', to: 'gao' }]);
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
    expect(dropItem(map, { kind: 'line', key: 'zhao', from: asId('zhao') }, step, names, newId)).toBeNull();
    expect(dropItem(map, { kind: 'line', key: 'zhao', from: asId('zhao') }, outside, names, newId)).toBeNull();
  });

  it.each<[DropTarget, unknown]>([
    [
      { onto: 'step', step: asId('choice'), at: { before: asId('wu.approver.choice') } },
      ['sheet.beforePerson', { step: 'choice', name: 'wu' }],
    ],
    [{ onto: 'step', step: asId('choice'), at: 'end' }, ['sheet.lastInStep', { step: 'choice' }]],
    [{ onto: 'order', to: { before: asId('need') } }, ['sheet.beforeStep', { step: 'need' }]],
    [{ onto: 'order', to: 'end' }, ['sheet.lastStep', {}]],
    [{ onto: 'person', key: 'gao.approver.choice', person: asId('gao') }, ['sheet.toPerson', { name: 'gao' }]],
    [outside, ['sheet.outside', {}]],
  ])('says where it would go: %j', (target, words) => {
    expect(sayTarget(map, target, names)).toEqual(words);
  });
});

describe('tiesOf', () => {
  const layout = layoutSheet(map);
  const told = (key: string) => tiesOf(layout, map, key).map((tie) => `${tie.to} ${tie.relation?.kind ?? 'seat'}`);

  it('are all lines and the other seats, as they stand on the sheet', () => {
    expect(told('gao.approver.choice')).toEqual(['zhao influence', 'wu.approver.choice influence']);
    expect(told('lin.initiator.need')).toEqual(['lin.approver.choice seat', 'lin.approver.sign seat']);
    expect(told('nobody')).toEqual([]);
  });
});
