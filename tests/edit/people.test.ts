/** People, their seats and the lines between them. */
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../src/edit/addPerson.ts';
import { addRelation } from '../../src/edit/addRelation.ts';
import { addSeat } from '../../src/edit/addSeat.ts';
import { deletePerson } from '../../src/edit/deletePerson.ts';
import { deleteRelation } from '../../src/edit/deleteRelation.ts';
import { deleteSeat } from '../../src/edit/deleteSeat.ts';
import { moveSeat } from '../../src/edit/moveSeat.ts';
import { placePerson } from '../../src/edit/placePerson.ts';
import { reverseRelation } from '../../src/edit/reverseRelation.ts';
import { setLeaning } from '../../src/edit/setLeaning.ts';
import { setPerson } from '../../src/edit/setPerson.ts';
import { setRelation } from '../../src/edit/setRelation.ts';
import { setSeatRole } from '../../src/edit/setSeatRole.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import { firstCompetitor } from '../../src/model/competitors.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import type { Person } from '../../src/model/records.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const id = (name: string) => asId<never>(name);
const map = sketch({
  people: { lin: 'finance', gao: 'it', zhao: 'outside' },
  steps: { need: 'need', sign: 'approval' },
  seats: ['lin initiator need', 'gao approver need', 'zhao informed need', 'lin approver sign'],
  relations: ['zhao sways gao strong', 'lin conflicts gao'],
});
const seatsIn = (of: BuyingMap, step: string) =>
  mapIndex(of)
    .seatsOfStep(id(step))
    .map((seat) => seat.id)
    .join(' ');

describe('addPerson', () => {
  it('leaves unknown whatever is not said', () => {
    const next = addPerson(map, { id: id('new'), name: 'He Min', title: 'Cashier' });
    expect(next.people.new).toMatchObject({
      name: 'He Min',
      title: 'Cashier',
      stance: 'unknown',
      contact: 'unrecorded',
      function: 'unknown',
      weight: 'unknown',
      limit: { kind: 'unknown' },
      competitors: [],
    });
    expect(next.seats).toBe(map.seats);
  });

  it('changes nothing when the id is taken', () => {
    expect(addPerson(map, { id: id('lin'), name: 'Another' })).toBe(map);
  });
});

describe('setPerson', () => {
  it('changes what is given and nothing else', () => {
    const next = setPerson(map, { person: id('lin'), patch: { stance: 'champion' } });
    expect(next.people.lin).toEqual({ ...map.people.lin, stance: 'champion' });
    expect(next.people.gao).toBe(map.people.gao);
    expect(setPerson(next, { person: id('lin'), patch: { stance: 'champion' } })).toBe(next);
  });
});

describe('deletePerson', () => {
  it('takes along what is theirs, and leaves what is shared to the others', () => {
    const rich = sketch({
      people: { lin: '', gao: '' },
      steps: { need: 'need' },
      seats: ['lin initiator need', 'gao approver need'],
      relations: ['gao sways lin'],
      contacts: [
        { with: ['lin', 'gao'], day: '2026-11-02' },
        { with: ['lin'], day: '2026-11-03' },
      ],
      concerns: { lin: [['Is it safe?']], gao: [['Is it quick?']] },
      account: ['saving large', 'lin learning small'],
      places: { lin: [1, 2], gao: [3, 4] },
    });
    const next = deletePerson(rich, { person: id('lin') });
    expect(Object.keys(next.people)).toEqual(['gao']);
    expect(Object.keys(next.seats)).toEqual(['gao.approver.need']);
    expect(next.relations).toEqual({});
    expect(Object.values(next.contacts).map((contact) => contact.people)).toEqual([['gao']]);
    expect(Object.keys(next.concerns)).toEqual(['gao.concern.1']);
    expect(Object.keys(next.accountLines)).toEqual(['account.1']);
    expect(Object.keys(next.places)).toEqual(['gao']);
    expect(checkMap(next)).toEqual([]);
  });
});

describe('addSeat', () => {
  it('seats somebody at the end of a step, or beside another card', () => {
    const seat = { id: id('new'), person: id('zhao'), step: id('need'), role: 'executor' } as const;
    expect(seatsIn(addSeat(map, seat), 'need')).toBe('lin.initiator.need gao.approver.need zhao.informed.need new');
    expect(seatsIn(addSeat(map, { ...seat, at: { before: id('gao.approver.need') } }), 'need')).toBe(
      'lin.initiator.need new gao.approver.need zhao.informed.need',
    );
  });

  it('changes nothing when they sit there in that role already, or when either has gone', () => {
    const seat = { id: id('new'), person: id('gao'), step: id('need'), role: 'approver' } as const;
    expect(addSeat(map, seat)).toBe(map);
    expect(addSeat(map, { ...seat, person: id('gone') })).toBe(map);
    expect(addSeat(map, { ...seat, step: id('gone') })).toBe(map);
  });
});

describe('moveSeat', () => {
  it('moves among the cards of a step', () => {
    const next = moveSeat(map, { seat: id('zhao.informed.need'), step: id('need'), at: 'start' });
    expect(seatsIn(next, 'need')).toBe('zhao.informed.need lin.initiator.need gao.approver.need');
    expect(moveSeat(next, { seat: id('zhao.informed.need'), step: id('need'), at: 'start' })).toBe(next);
  });

  it('moves to another step', () => {
    const next = moveSeat(map, { seat: id('gao.approver.need'), step: id('sign'), at: 'start' });
    expect(seatsIn(next, 'sign')).toBe('gao.approver.need lin.approver.sign');
    expect(seatsIn(next, 'need')).toBe('lin.initiator.need zhao.informed.need');
  });

  it('becomes one with an equal seat there', () => {
    const both = addSeat(map, { id: id('new'), person: id('lin'), step: id('need'), role: 'approver' });
    const next = moveSeat(both, { seat: id('new'), step: id('sign') });
    expect(next.seats).toEqual(map.seats);
  });

  it('changes nothing when the card is the last of its step and goes to the end', () => {
    expect(moveSeat(map, { seat: id('zhao.informed.need'), step: id('need') })).toBe(map);
  });

  it('changes nothing when the seat or the step has gone', () => {
    expect(moveSeat(map, { seat: id('gone'), step: id('sign') })).toBe(map);
    expect(moveSeat(map, { seat: id('gao.approver.need'), step: id('gone') })).toBe(map);
  });
});

describe('setSeatRole', () => {
  it('changes the role, or becomes one with an equal seat', () => {
    const next = setSeatRole(map, { seat: id('gao.approver.need'), role: 'informed' });
    expect(next.seats['gao.approver.need']?.role).toBe('informed');
    const both = addSeat(map, { id: id('new'), person: id('gao'), step: id('need'), role: 'executor' });
    expect(setSeatRole(both, { seat: id('new'), role: 'approver' }).seats).toEqual(map.seats);
    expect(setSeatRole(map, { seat: id('gone'), role: 'approver' })).toBe(map);
  });
});

describe('a seat that has the role already', () => {
  it('stays', () => expect(setSeatRole(map, { seat: id('gao.approver.need'), role: 'approver' })).toBe(map));
});

describe('deleteSeat', () => {
  it('leaves the person on the sheet', () => {
    const next = deleteSeat(map, { seat: id('gao.approver.need') });
    expect(seatsIn(next, 'need')).toBe('lin.initiator.need zhao.informed.need');
    expect(next.people).toBe(map.people);
  });
});

describe('addRelation', () => {
  it('draws a line once, and gives one that is there the strength and the note', () => {
    const next = addRelation(map, { id: id('new'), kind: 'reports-to', from: id('gao'), to: id('lin') });
    expect(next.relations.new).toMatchObject({ strength: 'normal', note: '' });
    const again = { id: id('new'), kind: 'influence', from: id('zhao'), to: id('gao') } as const;
    expect(addRelation(map, again)).toBe(map);
    expect(addRelation(map, { ...again, strength: 'weak' }).relations['zhao.influence.gao']?.strength).toBe('weak');
  });

  it('knows a conflict from either end', () => {
    expect(addRelation(map, { id: id('new'), kind: 'conflict', from: id('gao'), to: id('lin') })).toBe(map);
  });

  it('takes two lines for one only where kind, both ends and direction are the same', () => {
    for (const [kind, from, to] of [
      ['influence', 'zhao', 'lin'],
      ['influence', 'lin', 'gao'],
      ['influence', 'gao', 'zhao'],
      ['conflict', 'gao', 'zhao'],
      ['conflict', 'zhao', 'lin'],
      ['conflict', 'zhao', 'gao'],
      ['guards', 'zhao', 'gao'],
    ] as const) {
      const next = addRelation(map, { id: id('new'), kind, from: id(from), to: id(to) });
      expect(next.relations.new).toMatchObject({ kind, from, to });
    }
  });

  it('keeps what is not given, and the first id', () => {
    const again = { id: id('new'), kind: 'influence', from: id('zhao'), to: id('gao') } as const;
    const next = addRelation(map, { ...again, note: 'at golf' });
    expect(next.relations).toEqual({
      ...map.relations,
      'zhao.influence.gao': { ...map.relations['zhao.influence.gao'], strength: 'strong', note: 'at golf' },
    });
  });

  it('changes nothing from somebody to themselves, or when one of the two has gone', () => {
    expect(addRelation(map, { id: id('new'), kind: 'influence', from: id('lin'), to: id('lin') })).toBe(map);
    expect(addRelation(map, { id: id('new'), kind: 'influence', from: id('lin'), to: id('gone') })).toBe(map);
  });
});

describe('setRelation, reverseRelation and deleteRelation', () => {
  const arrow = id('zhao.influence.gao');

  it('change a line', () => {
    expect(
      setRelation(map, { relation: arrow, patch: { kind: 'guards', note: 'at the door' } }).relations[arrow],
    ).toEqual({ ...map.relations['zhao.influence.gao'], kind: 'guards', note: 'at the door' });
    expect(reverseRelation(map, { relation: arrow }).relations[arrow]).toMatchObject({ from: 'gao', to: 'zhao' });
    expect(Object.keys(deleteRelation(map, { relation: arrow }).relations)).toEqual(['lin.conflict.gao']);
  });

  it('change a note or a strength of a line that stays of its kind', () => {
    expect(setRelation(map, { relation: arrow, patch: { note: 'at golf' } }).relations[arrow]).toMatchObject({
      kind: 'influence',
      strength: 'strong',
      note: 'at golf',
    });
    const same = { kind: 'influence', strength: 'weak' } as const;
    expect(setRelation(map, { relation: arrow, patch: same }).relations[arrow]?.strength).toBe('weak');
  });

  it('never make two equal ones', () => {
    const both = addRelation(map, { id: id('new'), kind: 'influence', from: id('gao'), to: id('zhao') });
    expect(reverseRelation(both, { relation: arrow })).toBe(both);
    expect(reverseRelation(both, { relation: id('lin.conflict.gao') })).toBe(both);
    const guarded = addRelation(map, { id: id('new'), kind: 'guards', from: id('zhao'), to: id('gao') });
    expect(setRelation(guarded, { relation: arrow, patch: { kind: 'guards' } })).toBe(guarded);
  });
});

describe('placePerson', () => {
  it('keeps where a card was put, until it is left to the layout again', () => {
    const put = placePerson(map, { person: id('zhao'), at: { x: 10, y: -4 } });
    expect(put.places).toEqual({ zhao: { id: 'zhao', x: 10, y: -4 } });
    expect(placePerson(put, { person: id('zhao'), at: null }).places).toEqual({});
    expect(placePerson(map, { person: id('gone'), at: { x: 1, y: 1 } })).toBe(map);
    expect(placePerson(map, { person: id('zhao'), at: { x: Number.NaN, y: 1 } })).toBe(map);
  });
});

describe('setLeaning', () => {
  const gao = (competitors: Person['competitors']) => setPerson(map, { person: id('gao'), patch: { competitors } });
  const naming = (competitors: Person['competitors'], to: string | null) =>
    setLeaning(gao(competitors), { person: id('gao'), to }).people.gao?.competitors;
  const rival = (name: string) => ({ name, kind: 'rival' as const });
  const build = { name: '', kind: 'own-build' as const };

  it('tells the first competitor anew and leaves the others', () => {
    expect(naming([], 'Orchid')).toEqual([rival('Orchid')]);
    expect(naming([], '')).toEqual([rival('')]);
    expect(naming([rival('Orchid'), rival('Ostwind')], 'Kestrel')).toEqual([rival('Kestrel'), rival('Ostwind')]);
    expect(naming([build, rival('Ostwind')], 'Kestrel')).toEqual([build, rival('Kestrel')]);
    expect(naming([build], 'their own team')).toEqual([{ ...build, name: 'their own team' }]);
  });

  it('takes all of them back', () => expect(naming([build, rival('Ostwind')], null)).toEqual([]));

  it('says as one name what is said in one word', () => {
    expect(firstCompetitor([])).toBeNull();
    expect(firstCompetitor([build])).toBe('');
    expect(firstCompetitor([build, rival('Ostwind'), rival('Kestrel')])).toBe('Ostwind');
  });

  it('does nothing to somebody who has gone', () => {
    expect(setLeaning(map, { person: id('gone'), to: 'Orchid' })).toBe(map);
  });
});
