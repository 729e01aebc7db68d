/** Changes to several people at once: all of them, and nobody else. */
import { describe, expect, it } from 'vitest';
import { deletePeople } from '../../../src/edit/many/deletePeople.ts';
import { moveMany } from '../../../src/edit/many/moveMany.ts';
import { seatPeople } from '../../../src/edit/many/seatPeople.ts';
import { setPeople } from '../../../src/edit/many/setPeople.ts';
import { setRoles } from '../../../src/edit/many/setRoles.ts';
import { standOnlyIn } from '../../../src/edit/many/standOnlyIn.ts';
import { takeOutMany, unseatPeople } from '../../../src/edit/many/takeOutMany.ts';
import { checkMap } from '../../../src/model/checkMap.ts';
import type { PersonId, SeatId, StepId } from '../../../src/model/ids.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';

const map = sketch({
  people: { lin: 'sales', gao: 'it supporter', qiu: 'finance', zhao: 'sales' },
  steps: { need: 'need', choose: 'selection', pay: 'payment' },
  seats: ['lin initiator need', 'gao approver choose', 'gao executor pay', 'qiu approver choose'],
  relations: ['zhao sways gao', 'lin sways qiu'],
});
const people = (...ids: readonly string[]): readonly PersonId[] => ids.map((id) => asId<PersonId>(id));
const ids = new Map(people('lin', 'gao', 'qiu', 'zhao').map((id) => [id, asId<SeatId>(`${id}.new`)]));
const more = { roleIn: () => 'informed' as const, ids };
const step = (id: string) => asId<StepId>(id);
const seats = (after: BuyingMap) => {
  expect(checkMap(after)).toEqual([]);
  const index = mapIndex(after);
  return index.steps.map((one) =>
    index
      .seatsOfStep(one.id)
      .map((seat) => `${seat.person} ${seat.role}`)
      .join(', '),
  );
};

describe('several people', () => {
  it('get one value, or one by what each has', () => {
    const after = setPeople(map, { people: people('lin', 'qiu', 'gone'), patch: { stance: 'sceptic' } });
    expect(Object.values(after.people).map(({ id, stance }) => `${id} ${stance}`)).toEqual([
      'lin sceptic',
      'gao supporter',
      'qiu sceptic',
      'zhao unknown',
    ]);
    expect(setPeople(after, { people: people('lin'), patch: ({ kp }) => ({ kp: !kp }) }).people.lin?.kp).toBe(true);
    expect(setPeople(after, { people: people('lin'), patch: { stance: 'sceptic' } })).toBe(after);
  });

  it('are all seated; whoever sits there keeps their part', () => {
    const after = seatPeople(map, { people: people('lin', 'gao', 'zhao'), step: step('choose'), ...more });
    expect(seats(after)[1]).toBe('gao approver, qiu approver, lin informed, zhao informed');
  });

  it('stand in one step alone, with their roles', () => {
    const after = standOnlyIn(map, { people: people('lin', 'gao', 'zhao'), step: step('pay'), ...more });
    expect(seats(after)).toEqual(['', 'qiu approver', 'gao executor, lin initiator, gao approver, zhao informed']);
  });

  it('move together from the step the drag began in, in the place of the drop', () => {
    const what = { people: people('gao', 'qiu', 'zhao', 'lin'), from: step('choose'), ...more };
    expect(seats(moveMany(map, { ...what, step: step('need'), at: { before: asId('lin.initiator.need') } }))).toEqual([
      'gao approver, qiu approver, zhao informed, lin initiator',
      '',
      'gao executor',
    ]);
    expect(moveMany(map, { ...what, step: step('gone'), at: 'end' })).toBe(map);
  });

  it('move among the cards of their own step, before one that stays', () => {
    const four = sketch({
      people: { a: '', b: '', c: '', d: '' },
      steps: { need: 'need' },
      seats: ['a initiator need', 'b approver need', 'c approver need', 'd informed need'],
    });
    const order = (moving: readonly string[], at: string) =>
      mapIndex(
        moveMany(four, {
          people: people(...moving),
          from: step('need'),
          step: step('need'),
          at: at === 'end' || at === 'start' ? at : { before: asId(at) },
          ...more,
        }),
      )
        .seatsOfStep(step('need'))
        .map((seat) => seat.person)
        .join(' ');
    expect(order(['d', 'a'], 'c.approver.need')).toBe('b d a c');
    expect(order(['a', 'b'], 'b.approver.need')).toBe('a b c d');
    expect(order(['c', 'a'], 'c.approver.need')).toBe('b c a d');
    expect(order(['c', 'd'], 'c.approver.need')).toBe('a b c d');
    expect(order(['d', 'c'], 'c.approver.need')).toBe('a b d c');
    expect(order(['d', 'c'], 'start')).toBe('d c a b');
    expect(order(['a', 'c'], 'end')).toBe('b d a c');
  });

  it('leave out whoever has neither a seat to give up nor an id for a new one', () => {
    const what = { from: null, step: step('need'), at: 'end', roleIn: more.roleIn } as const;
    const after = moveMany(map, { ...what, people: people('gao', 'zhao', 'qiu'), ids: new Map() });
    expect(seats(after)).toEqual(['lin initiator, qiu approver', 'gao approver', 'gao executor']);
  });

  it('stay where they are when the step has gone', () => {
    expect(standOnlyIn(map, { people: people('lin'), step: step('gone'), ...more })).toBe(map);
  });

  it('get a role alone: others in the step keep theirs', () => {
    const after = setRoles(map, { people: people('gao'), step: step('choose'), role: 'executor' });
    expect(seats(after)).toEqual(['lin initiator', 'gao executor, qiu approver', 'gao executor']);
  });

  it('who sit in several other steps get one seat more', () => {
    const after = moveMany(map, {
      people: people('lin', 'gao'),
      from: step('need'),
      step: step('need'),
      at: 'end',
      ...more,
    });
    expect(seats(after)).toEqual(['lin initiator, gao informed', 'gao approver, qiu approver', 'gao executor']);
  });

  it('get one role in a step, and leave it, and all', () => {
    expect(
      seats(setRoles(map, { people: people('gao', 'qiu', 'lin'), step: step('choose'), role: 'executor' }))[1],
    ).toBe('gao executor, qiu executor');
    expect(seats(unseatPeople(map, { people: people('gao', 'qiu'), step: step('choose') }))).toEqual([
      'lin initiator',
      '',
      'gao executor',
    ]);
    expect(seats(unseatPeople(map, { people: people('gao'), step: null }))).toEqual([
      'lin initiator',
      'qiu approver',
      '',
    ]);
  });

  it('are taken out as one is: a seat leaves the person, somebody without one goes', () => {
    const once = takeOutMany(map, { people: people('gao', 'zhao') });
    expect(Object.keys(once.people)).toEqual(['lin', 'gao', 'qiu']);
    expect(seats(once)).toEqual(['lin initiator', 'qiu approver', '']);
    expect(Object.keys(takeOutMany(once, { people: people('gao') }).people)).toEqual(['lin', 'qiu']);
  });

  it('are deleted with all that is theirs, and nobody else', () => {
    const after = deletePeople(map, { people: people('gao', 'zhao', 'gone') });
    expect(Object.keys(after.people)).toEqual(['lin', 'qiu']);
    expect(Object.keys(after.relations)).toEqual(['lin.influence.qiu']);
    expect(deletePeople(map, { people: people('gone') })).toBe(map);
  });
});
