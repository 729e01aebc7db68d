/** A key moves one card, or all that are chosen, and says so where there is no way further. */

import { describe, expect, it } from 'vitest';
import { moveByKey } from '../../../src/entry/drop/moveByKey.ts';
import type { Direction } from '../../../src/layout/rect.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import type { Selection } from '../../../src/model/selection.ts';
import { newId } from '../../../src/store/newId.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';

const map = sketch({
  people: { lin: '', gao: '', wu: '', qiu: '', zhao: '' },
  steps: { need: 'need', choice: 'selection', paid: 'payment' },
  seats: [
    'lin initiator need',
    'gao approver choice',
    'wu approver choice',
    'qiu approver choice',
    'lin executor choice',
    'wu executor paid',
  ],
});

const NOBODY: Selection = { kind: 'nothing' };
const chosen = (...ids: string[]): Selection => ({ kind: 'people', ids });

/** Who sits where afterwards; null where there is no way. */
const moved = (seat: string, direction: Direction, selection: Selection = NOBODY) => {
  const next = moveByKey({ map, selection }, asId(seat), direction, newId)?.edit(map);
  if (!next) return null;
  const { steps, seatsOfStep } = mapIndex(next);
  return steps.map((step) => seatsOfStep(step.id).map((one) => one.person as string));
};

describe('one card', () => {
  it('goes past its neighbour and into the next step', () => {
    expect(moved('wu.approver.choice', 'up')?.[1]).toEqual(['wu', 'gao', 'qiu', 'lin']);
    expect(moved('wu.approver.choice', 'down')?.[1]).toEqual(['gao', 'qiu', 'wu', 'lin']);
    expect(moved('gao.approver.choice', 'left')).toEqual([['lin', 'gao'], ['wu', 'qiu', 'lin'], ['wu']]);
    expect(moved('gao.approver.choice', 'right')).toEqual([['lin'], ['wu', 'qiu', 'lin'], ['wu', 'gao']]);
  });

  it('goes alone when others are chosen and it is not', () => {
    expect(moved('gao.approver.choice', 'left', chosen('wu', 'qiu'))?.[0]).toEqual(['lin', 'gao']);
  });

  it('has no way further at an edge', () => {
    expect(moved('gao.approver.choice', 'up')).toBeNull();
    expect(moved('lin.executor.choice', 'down')).toBeNull();
    expect(moved('lin.initiator.need', 'left')).toBeNull();
    expect(moved('wu.executor.paid', 'right')).toBeNull();
  });
});

describe('the card with the focus', () => {
  const goesOn = (seat: string, direction: Direction, selection: Selection = NOBODY) =>
    moveByKey({ map: twice, selection }, asId(seat), direction, newId)?.seat;
  // Gao approves in both, Lin begins the one and carries out the other.
  const twice = sketch({
    people: { lin: '', gao: '' },
    steps: { need: 'need', choice: 'selection' },
    seats: ['gao approver need', 'lin initiator need', 'lin executor choice', 'gao approver choice'],
  });

  it('is the one that stays where two become one, alone and among several', () => {
    expect(goesOn('gao.approver.need', 'right')).toBe('gao.approver.choice');
    expect(goesOn('gao.approver.choice', 'left')).toBe('gao.approver.need');
    expect(goesOn('gao.approver.need', 'right', chosen('gao', 'lin'))).toBe('gao.approver.choice');
  });

  it('is itself in every other case', () => {
    expect(goesOn('lin.initiator.need', 'right')).toBe('lin.initiator.need');
    expect(goesOn('lin.initiator.need', 'up')).toBe('lin.initiator.need');
    expect(goesOn('gao.approver.choice', 'up')).toBe('gao.approver.choice');
  });
});

describe('several that are chosen', () => {
  it('go into the next step together, the one with the focus first, from where they sit or stand', () => {
    expect(moved('qiu.approver.choice', 'right', chosen('gao', 'qiu', 'zhao'))).toEqual([
      ['lin'],
      ['wu', 'lin'],
      ['wu', 'qiu', 'gao', 'zhao'],
    ]);
  });

  it('go up and down as one, in the order that they had; those in other columns stay', () => {
    expect(moved('qiu.approver.choice', 'up', chosen('qiu', 'wu'))?.[1]).toEqual(['wu', 'qiu', 'gao', 'lin']);
    expect(moved('gao.approver.choice', 'down', chosen('qiu', 'gao', 'zhao'))).toEqual([
      ['lin'],
      ['wu', 'lin', 'gao', 'qiu'],
      ['wu'],
    ]);
    expect(moved('gao.approver.choice', 'up', chosen('qiu', 'gao'))).toBeNull();
  });
});
