// What a typed line adds to a step.
import { describe, expect, it } from 'vitest';
import { offerPeople } from '../../src/entry/offerPeople.ts';
import { readLine, tellingOf } from '../../src/entry/readLine.ts';
import { roleMeant, seatTyped, type TypedIds } from '../../src/entry/seatTyped.ts';
import type { StepId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const IDS: TypedIds = { person: asId('new'), seat: asId('seat'), tie: () => asId('tie') };

const drawn = () =>
  sketch({
    people: { gao: { name: 'Gao Peng', title: 'Head of IT', stance: 'sceptic' }, lin: { name: 'Lin' } },
    steps: { need: 'need', choice: 'selection' },
    seats: ['lin initiator need', 'gao approver choice'],
  });

const type = (map: BuyingMap, text: string, step: string, safe = false) => {
  const line = readLine(text, { currency: 'CNY', safe });
  const person = offerPeople(tellingOf(line), Object.values(map.people)).meant ?? null;
  const { edit, seat, noted } = seatTyped(map, { line, person, step: asId(step), role: line.role, safe }, IDS);
  return { after: edit(map), seat, noted };
};

describe('a typed line', () => {
  it('adds somebody new with all that was read, in the likely role', () => {
    const { after, seat } = type(drawn(), 'Wu Jie, buyer, procurement, opponent', 'choice');
    expect(after.people[asId('new')]).toMatchObject({ title: 'buyer', function: 'procurement', stance: 'opponent' });
    expect(after.seats[seat]).toMatchObject({ person: 'new', step: 'choice', role: 'approver' });
  });

  it('about somebody known seats them, and fills in what was unknown of them', () => {
    const { after, seat } = type(drawn(), 'ＧＡＯ　ＰＥＮＧ, head of it, IT', 'need');
    expect(Object.keys(after.people)).toEqual(['gao', 'lin']);
    expect(after.people[asId('gao')]).toMatchObject({ name: 'Gao Peng', title: 'Head of IT', function: 'it' });
    expect(after.seats[seat]).toMatchObject({ person: 'gao', step: 'need', role: 'informed' });
  });

  it.each([
    ['Gao Peng, opponent', 'unknown'],
    ['Gao Peng, procurement, opponent', 'procurement'],
    ['gao peng, Head of IT, champion', 'unknown'],
  ])('keeps in the notes what is said otherwise than it is recorded, and tells: %s', (text, where) => {
    const { after, noted } = type(drawn(), text, 'need');
    expect(Object.keys(after.people)).toEqual(['gao', 'lin']);
    expect(after.people[asId('gao')]).toMatchObject({ function: where, stance: 'sceptic', notes: text });
    expect(noted).toBe(true);
  });

  it.each([
    ['王伟，采购经理，采购，审批人，反对', { title: '采购经理', function: 'procurement', stance: 'opponent' }],
    ['王　伟，采购', { title: '', function: 'procurement' }],
    ['王伟, CFO, met', { title: 'CFO', contact: 'met' }],
  ])('with other facts than those of the one of that name is somebody else: %s', (text, facts) => {
    const map = sketch({
      people: { wang: { name: '王伟', title: '财务总监', function: 'finance' } },
      steps: { need: 'need', choice: 'selection' },
      seats: ['wang initiator need'],
    });
    const { after, noted } = type(map, text, 'choice');
    expect(after.people[asId('new')]).toMatchObject(facts);
    expect(after.people[asId('wang')]).toBe(map.people[asId('wang')]);
    expect(noted).toBe(false);
  });

  it.each(['Gao Peng', 'Gao Peng, approver', 'gao peng, Head of IT, sceptic'])(
    'that says nothing new changes nothing: %s',
    (text) => {
      const map = drawn();
      expect(type(map, text, 'choice')).toEqual({ after: map, seat: 'gao.approver.choice', noted: false });
      expect(type(map, text, 'choice').after).toBe(map);
    },
  );

  it('gives a second role to somebody only where it is said', () => {
    const { after, seat } = type(drawn(), 'Gao Peng, executor', 'choice');
    expect(after.seats[seat]).toMatchObject({ person: 'gao', role: 'executor' });
    const map = drawn();
    expect(roleMeant(map, asId('choice'), map.people[asId('gao')] ?? null, null)).toBe('approver');
    expect(roleMeant(map, asId('choice'), null, null)).toBe('approver');
    expect(roleMeant(map, asId('choice'), null, 'informed')).toBe('informed');
  });

  it('is about whoever stands outside under that name while they cannot be seen', () => {
    const map = sketch({
      people: { zhao: { name: '赵　敏', stance: 'opponent' } },
      steps: { need: 'need' },
      seats: [],
    });
    const line = readLine('赵敏', { currency: 'CNY', safe: true });
    const typed = { line, person: null, step: asId<StepId>('need'), role: null, safe: true } as const;
    const after = seatTyped(map, typed, IDS).edit(map);
    expect(Object.values(after.people)).toMatchObject([{ id: 'zhao', name: '赵敏', stance: 'opponent' }]);
    expect(after.seats[asId('seat')]).toMatchObject({ person: 'zhao' });
  });
});
