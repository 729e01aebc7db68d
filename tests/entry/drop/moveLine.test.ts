/** A line moves past the border of its step, out of the process below the last one, and back again. */
import { describe, expect, it } from 'vitest';
import { moveSeatLine, seatBy, takeSeatOut } from '../../../src/entry/drop/moveLine.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';

const map = sketch({
  people: { lin: 'sales', gao: 'it', qiu: 'procurement' },
  steps: { need: 'need', selection: 'selection' },
  seats: ['lin initiator need', 'qiu approver selection', 'gao approver selection', 'lin executor selection'],
});

const seatsAfter = (way: ReturnType<typeof moveSeatLine>) =>
  mapIndex(way ? way.edit(map) : map).seats.map(({ person, step }) => `${person} ${step}`);

describe('a seat', () => {
  it('changes places with its neighbour', () => {
    expect(seatsAfter(moveSeatLine(map, asId('qiu.approver.selection'), 1))).toEqual([
      'lin need',
      'gao selection',
      'qiu selection',
      'lin selection',
    ]);
  });

  it('goes up to the end of the step before', () => {
    expect(seatsAfter(moveSeatLine(map, asId('qiu.approver.selection'), -1)).slice(0, 2)).toEqual([
      'lin need',
      'qiu need',
    ]);
  });

  it('goes down past the last step out of the process, and the line is then another of that person', () => {
    const way = moveSeatLine(map, asId('lin.executor.selection'), 1);
    expect(seatsAfter(way)).toEqual(['lin need', 'qiu selection', 'gao selection']);
    expect(way?.line).toBe('lin.initiator.need');
  });

  it('has no way up from the first place', () => {
    expect(moveSeatLine(map, asId('lin.initiator.need'), -1)).toBeNull();
  });

  it('taken out leaves the person, on a line of their own', () => {
    const way = takeSeatOut(map, asId('gao.approver.selection'));
    expect(way?.line).toBe('gao');
    expect(way?.edit(map).people.gao).toBeDefined();
  });
});

it('from outside the process somebody is seated at the end of the last step', () => {
  const outside = takeSeatOut(map, asId('gao.approver.selection'))?.edit(map) ?? map;
  const way = seatBy(outside, asId('gao'), asId('new'), 'approver');
  expect(way?.line).toBe('new');
  expect(way?.edit(outside).seats.new).toMatchObject({ person: 'gao', step: 'selection', role: 'approver' });
});
