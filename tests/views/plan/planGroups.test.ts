/** In which groups the plan is shown, and what of it. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { makeTask } from '../../../src/model/makeRecord.ts';
import type { Task } from '../../../src/model/workRecords.ts';
import { passes, planGroups } from '../../../src/views/plan/planGroups.ts';
import { team } from '../../analysis/ruleTester.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

// Wednesday 13 May 2026; its week begins on the 11th.
const TODAY = asDay('2026-05-13');
const task = (id: string, given: Partial<Task>): Task => makeTask({ id: asId(id), text: id, order: id, ...given });
const TASKS = [
  task('a', { due: asDay('2026-05-29'), owner: asId('wu') }),
  task('b', { due: asDay('2026-05-11') }),
  task('c', { due: asDay('2026-05-17'), owner: asId('li'), step: asId('need') }),
  task('d', { due: asDay('2026-05-13'), people: [asId('lin')], step: asId('use') }),
  task('e', {}),
  task('f', { due: asDay('2026-05-12'), done: true }),
  task('g', { due: asDay('2026-05-18'), owner: asId('li') }),
];
const drawn = sketch({
  people: { lin: 'sales' },
  steps: { need: 'need', use: 'rollout' },
  seats: ['lin informed use'],
  contacts: [
    { with: ['lin'], day: '2026-05-08', status: 'planned' },
    { with: ['lin'], day: '2026-05-14', status: 'planned', ours: ['li'] },
  ],
});
const ours = team(['li', 'wu']);
const people = Object.fromEntries(
  Object.values(ours.people).map((one) => [one.id, { ...one, order: one.id === 'wu' ? 'a0' : 'a1' }]),
);
const { facts, plan } = analyse(
  { ...drawn, tasks: Object.fromEntries(TASKS.map((one) => [one.id, one])) },
  { ...ours, people },
  TODAY,
);
const entries = plan().filter(({ from }) => from.kind !== 'line');
const shown = (order: 'week' | 'owner' | 'step') =>
  planGroups(facts, entries, order).map(({ key, entries: some }) => [key, ...some.map((one) => one.key.slice(-1))]);

describe('the groups of the plan', () => {
  it('ask first what took place, then show what is late, then week by week, what is done last', () => {
    expect(shown('week')).toEqual([
      ['overdue', '1'],
      ['late', 'b'],
      ['week 2026-05-11 0', 'd', '2', 'c'],
      ['week 2026-05-18 1', 'g'],
      ['week 2026-05-25 2', 'a'],
      ['no-day', 'e'],
      ['done', 'f'],
    ]);
  });

  it('stand by owner in the order of our people, what is late first, what has nobody after them', () => {
    expect(shown('owner')).toEqual([
      ['owner wu', 'a'],
      ['owner li', '2', 'c', 'g'],
      ['nobody', '1', 'b', 'd', 'e'],
      ['done', 'f'],
    ]);
  });

  it('stand by step in the customer’s order, a meeting at the first step of whom it is with', () => {
    expect(shown('step')).toEqual([
      ['step need', 'c'],
      ['step use', '1', 'd', '2'],
      ['no-step', 'b', 'g', 'a', 'e'],
      ['done', 'f'],
    ]);
  });

  it('hold whom one asks for alone', () => {
    const keys = (filter: Parameters<typeof passes>[1]) =>
      entries.filter((entry) => passes(entry, filter)).map(({ key }) => key.slice(-1));
    expect(keys({ owner: asId('li'), person: null })).toEqual(['2', 'c', 'g']);
    expect(keys({ owner: 'nobody', person: null })).toEqual(['1', 'b', 'd', 'e', 'f']);
    expect(keys({ owner: null, person: asId('lin') })).toEqual(['1', '2', 'd']);
    expect(keys({ owner: asId('li'), person: asId('lin') })).toEqual(['2']);
  });
});
