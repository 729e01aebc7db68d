/** Tests what is left out of a merged map. */
import { describe, expect, it } from 'vitest';
import { prune } from '../../src/model/prune.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const map = sketch({
  people: { lin: '', gao: '' },
  steps: { need: 'need', selection: 'selection' },
  seats: ['lin initiator need', 'gao approver selection'],
  relations: ['lin sways gao'],
});

describe('prune', () => {
  it('gives the same map back when there is nothing to leave out', () => {
    expect(prune(map)).toBe(map);
  });

  it('leaves out what hangs on somebody who has gone', () => {
    const { lin: _, ...people } = map.people;
    const pruned = prune({ ...map, people });
    expect(Object.keys(pruned.seats)).toEqual(['gao.approver.selection']);
    expect(pruned.relations).toEqual({});
  });

  it('keeps one of two seats that two tabs gave to one person, the one of the smaller id', () => {
    const seat = map.seats['gao.approver.selection'];
    if (!seat) throw new Error('the sketch has that seat');
    const twice = { ...map, seats: { ...map.seats, a: { ...seat, id: asId<typeof seat.id>('a') } } };
    expect(Object.keys(prune(twice).seats).sort()).toEqual(['a', 'lin.initiator.need']);
  });

  it('keeps two seats of one person in one step when their roles differ', () => {
    const seat = map.seats['gao.approver.selection'];
    if (!seat) throw new Error('the sketch has that seat');
    const both = { ...map, seats: { ...map.seats, a: { ...seat, id: asId<typeof seat.id>('a'), role: 'executor' as const } } };
    expect(prune(both)).toBe(both);
  });
});
