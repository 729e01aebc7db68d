/** Contacts, concerns, terms, the account, lane items, and what is said of the map as a whole. */
import { describe, expect, it } from 'vitest';
import { addAccountLine } from '../../src/edit/addAccountLine.ts';
import { addConcern } from '../../src/edit/addConcern.ts';
import { addContact } from '../../src/edit/addContact.ts';
import { addLaneItem } from '../../src/edit/addLaneItem.ts';
import { addTerm } from '../../src/edit/addTerm.ts';
import { deleteAccountLine } from '../../src/edit/deleteAccountLine.ts';
import { deleteConcern } from '../../src/edit/deleteConcern.ts';
import { deleteContact } from '../../src/edit/deleteContact.ts';
import { deleteLaneEdit } from '../../src/edit/deleteLaneEdit.ts';
import { deleteTerm } from '../../src/edit/deleteTerm.ts';
import { editLaneItem } from '../../src/edit/editLaneItem.ts';
import { moveConcern } from '../../src/edit/moveConcern.ts';
import { setAbsentFunction } from '../../src/edit/setAbsentFunction.ts';
import { setAccountLine } from '../../src/edit/setAccountLine.ts';
import { setConcern } from '../../src/edit/setConcern.ts';
import { setContact } from '../../src/edit/setContact.ts';
import { setFields } from '../../src/edit/setFields.ts';
import { setMeasure } from '../../src/edit/setMeasure.ts';
import { setTerm } from '../../src/edit/setTerm.ts';
import { switchRule } from '../../src/edit/switchRule.ts';
import { unwaive } from '../../src/edit/unwaive.ts';
import { waive } from '../../src/edit/waive.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { isRecordId } from '../../src/model/recordId.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const id = (name: string) => asId<never>(name);
const map = sketch({ people: { lin: '', gao: '' }, steps: { need: 'need', paper: 'contract' } });

describe('contacts', () => {
  const met = addContact(map, {
    id: id('c'),
    people: [id('lin'), id('gone'), id('lin')],
    day: asDay('2026-11-20'),
    status: 'took-place',
    topics: ['value'],
  });

  it('are with people who are there, each once', () => {
    expect(met.contacts.c).toMatchObject({ people: ['lin'], topics: ['value'], learnt: '', writtenQuestion: false });
    expect(met.people).toBe(map.people);
  });

  it('are not recorded with nobody', () => {
    const nobody = { id: id('c'), people: [id('gone')], day: asDay('2026-11-20'), status: 'planned' } as const;
    expect(addContact(map, nobody)).toBe(map);
    expect(setContact(met, { contact: id('c'), patch: { people: [] } })).toBe(met);
  });

  it('can be changed and taken out', () => {
    const next = setContact(met, { contact: id('c'), patch: { people: [id('gao')], learnt: 'They compare.' } });
    expect(next.contacts.c).toMatchObject({ people: ['gao'], learnt: 'They compare.' });
    expect(deleteContact(next, { contact: id('c') }).contacts).toEqual({});
  });
});

describe('what is written of a contact', () => {
  it('leaves its people as they are', () => {
    const met = addContact(map, { id: id('c'), people: [id('lin')], day: asDay('2026-11-20'), status: 'planned' });
    const next = setContact(met, { contact: id('c'), patch: { learnt: 'They compare.' } });
    expect(next.contacts.c).toEqual({ ...met.contacts.c, learnt: 'They compare.' });
  });
});

describe('concerns', () => {
  const two = sketch({ people: { lin: '' }, concerns: { lin: [['Safe?'], ['Quick?']] } });
  const textsOf = (of: typeof map) =>
    mapIndex(of)
      .concernsOfPerson(id('lin'))
      .map((concern) => concern.text);

  it('stand in an order', () => {
    const three = addConcern(two, {
      id: id('k'),
      person: id('lin'),
      text: 'Cheap?',
      at: { after: id('lin.concern.1') },
    });
    expect(textsOf(three)).toEqual(['Safe?', 'Cheap?', 'Quick?']);
    expect(textsOf(moveConcern(three, { concern: id('k'), to: 'start' }))).toEqual(['Cheap?', 'Safe?', 'Quick?']);
    expect(textsOf(deleteConcern(three, { concern: id('lin.concern.1') }))).toEqual(['Cheap?', 'Quick?']);
    expect(addConcern(two, { id: id('k'), person: id('gone'), text: '' })).toBe(two);
    expect(moveConcern(two, { concern: id('gone'), to: 'start' })).toBe(two);
  });

  it('come last in the order in which they are added, whatever their ids', () => {
    const added = ['z', 'y', 'x'].reduce(
      (sofar, name) => addConcern(sofar, { id: id(name), person: id('lin'), text: name }),
      map,
    );
    expect(textsOf(added)).toEqual(['z', 'y', 'x']);
    const moved = moveConcern(added, { concern: id('z'), to: 'end' });
    expect(textsOf(moved)).toEqual(['y', 'x', 'z']);
  });

  it('stand in an order of each person’s own', () => {
    const others = {
      people: { lin: '', gao: '' },
      concerns: { gao: [['Cheap?'], ['Warm?']], lin: [['Safe?']] },
    } as const;
    const both = sketch(others);
    expect(moveConcern(both, { concern: id('lin.concern.1'), to: 'end' })).toBe(both);
  });

  it('get a message', () => {
    const next = setConcern(two, { concern: id('lin.concern.1'), patch: { message: 'Checked by machine.' } });
    expect(next.concerns['lin.concern.1']).toMatchObject({ text: 'Safe?', message: 'Checked by machine.' });
  });
});

describe('terms', () => {
  it('are added, answered and taken out', () => {
    const asked = addTerm(map, { id: id('t'), step: id('paper'), text: 'Pay in 90 days' });
    expect(asked.terms.t).toMatchObject({ complies: null, reason: '' });
    const answered = setTerm(asked, { term: id('t'), patch: { complies: false, reason: 'Our bank asks for 30.' } });
    expect(answered.terms.t).toMatchObject({
      text: 'Pay in 90 days',
      complies: false,
      reason: 'Our bank asks for 30.',
    });
    expect(deleteTerm(answered, { term: id('t') }).terms).toEqual({});
    expect(addTerm(map, { id: id('t'), step: id('gone'), text: '' })).toBe(map);
  });

  it('are somebody’s matter as long as that somebody is there', () => {
    const term = { id: id('t'), step: id('paper'), text: 'Escrow', must: true };
    expect(addTerm(map, { ...term, person: id('lin') }).terms.t).toMatchObject({ person: 'lin', must: true });
    expect(addTerm(map, { ...term, person: id('gone') }).terms.t).toMatchObject({ person: null, must: true });
  });
});

describe('terms and lane items', () => {
  it('come last in the order in which they are added, whatever their ids', () => {
    const asked = ['z', 'y', 'x'].reduce(
      (sofar, name) => addTerm(sofar, { id: id(name), step: id('paper'), text: name }),
      map,
    );
    expect(
      mapIndex(asked)
        .termsOfStep(id('paper'))
        .map(({ text }) => text),
    ).toEqual(['z', 'y', 'x']);
    const added = ['z', 'y', 'x'].reduce(
      (sofar, name) => addLaneItem(sofar, { id: id(name), step: id('paper'), lane: 'team', text: name }),
      map,
    );
    const texts = (of: typeof map) =>
      mapIndex(of)
        .laneEditsOfStep(id('paper'))
        .map(({ text }) => text);
    expect(texts(added)).toEqual(['z', 'y', 'x']);
    const edited = editLaneItem(added, {
      step: id('paper'),
      lane: 'team',
      item: 'derived',
      reasons: [],
      patch: { text: 'w' },
    });
    expect(texts(edited)).toEqual(['z', 'y', 'x', 'w']);
  });
});

describe('the account', () => {
  it('has lines for the purchase and for one person', () => {
    const line = addAccountLine(map, { id: id('a'), kind: 'saving' });
    expect(line.accountLines.a).toMatchObject({ person: null, size: 'medium', amount: null, per: 'year' });
    const own = addAccountLine(line, { id: id('b'), kind: 'learning', person: id('lin'), size: 'small' });
    expect(own.accountLines.b).toMatchObject({ person: 'lin', size: 'small' });
    expect(setAccountLine(own, { line: id('a'), patch: { amount: 500 } }).accountLines.a?.amount).toBe(500);
    expect(Object.keys(deleteAccountLine(own, { line: id('a') }).accountLines)).toEqual(['b']);
    expect(addAccountLine(map, { id: id('a'), kind: 'saving', person: id('gone') })).toBe(map);
  });
});

describe('lane items', () => {
  const item = { step: id('need'), lane: 'action', item: 'initiator.meet:lin', reasons: ['lin'] } as const;

  it('keep one edit each, under an id that follows from the item', () => {
    const done = editLaneItem(map, { ...item, patch: { done: true } });
    const [edit] = Object.values(done.laneEdits);
    expect(edit).toMatchObject({ done: true, hidden: false, text: null, added: false, reasonsThen: ['lin'] });
    expect(isRecordId(edit?.id ?? '')).toBe(true);
    const elsewhere = editLaneItem(map, { ...item, patch: { text: 'Have lunch' } });
    expect(Object.keys(elsewhere.laneEdits)).toEqual(Object.keys(done.laneEdits));
    const both = editLaneItem(done, { ...item, reasons: ['lin', 'gao'], patch: { text: 'Have lunch' } });
    expect(Object.values(both.laneEdits)).toEqual([{ ...edit, text: 'Have lunch', reasonsThen: ['lin', 'gao'] }]);
  });

  it('keep no edit when they are back to what was derived', () => {
    const hidden = editLaneItem(map, { ...item, patch: { hidden: true } });
    expect(editLaneItem(hidden, { ...item, patch: { hidden: false } }).laneEdits).toEqual({});
    expect(editLaneItem(map, { ...item, patch: { done: false } })).toBe(map);
    expect(deleteLaneEdit(hidden, { edit: id(Object.keys(hidden.laneEdits)[0] ?? '') }).laneEdits).toEqual({});
  });

  it('keep an owner, a day and that the customer may see them, until each is taken back', () => {
    for (const [patch, back] of [
      [{ owner: id('mei') }, { owner: null }],
      [{ due: asDay('2026-12-01') }, { due: null }],
      [{ shared: true }, { shared: false }],
    ]) {
      const set = editLaneItem(map, { ...item, patch: patch as object });
      expect(Object.values(set.laneEdits)).toMatchObject([patch]);
      expect(editLaneItem(set, { ...item, patch: back as object }).laneEdits).toEqual({});
    }
  });

  it('are told apart by step, lane and key', () => {
    const ticked = editLaneItem(map, { ...item, patch: { done: true } });
    for (const other of [
      { ...item, step: id('paper') },
      { ...item, lane: 'information' },
      { ...item, item: 'initiator.meet:gao' },
    ] as const) {
      const both = editLaneItem(ticked, { ...other, patch: { hidden: true } });
      expect(Object.values(both.laneEdits)).toHaveLength(2);
      expect(Object.values(both.laneEdits)[0]).toEqual(Object.values(ticked.laneEdits)[0]);
    }
  });

  it('get the derived words back when the user’s own are taken away', () => {
    const reworded = editLaneItem(map, { ...item, patch: { text: 'See Lin' } });
    expect(editLaneItem(reworded, { ...item, patch: { text: null } }).laneEdits).toEqual({});
    const ticked = editLaneItem(reworded, { ...item, patch: { done: true } });
    const back = editLaneItem(ticked, { ...item, patch: { text: null } });
    expect(Object.values(back.laneEdits)).toMatchObject([{ text: null, done: true }]);
  });

  it('can be added by hand, and then keep their words', () => {
    const added = addLaneItem(map, { id: id('own'), step: id('need'), lane: 'team', text: 'Ask the lab' });
    expect(added.laneEdits.own).toMatchObject({ item: 'own', added: true, text: 'Ask the lab' });
    const own = { step: id('need'), lane: 'team', item: 'own', reasons: [] } as const;
    const ticked = editLaneItem(added, { ...own, patch: { done: true } });
    expect(editLaneItem(ticked, { ...own, patch: { done: false, text: null } }).laneEdits).toEqual(added.laneEdits);
    expect(addLaneItem(map, { id: id('own'), step: id('gone'), lane: 'team', text: '' })).toBe(map);
    expect(editLaneItem(map, { ...own, step: id('gone'), patch: { done: true } })).toBe(map);
  });
});

describe('findings', () => {
  it('are set aside once, with a reason, and taken back', () => {
    const finding = 'uncontacted-approver:lin';
    const aside = waive(map, { finding, reason: 'On leave' });
    expect(Object.values(aside.waivers)).toMatchObject([{ finding, reason: 'On leave' }]);
    const again = waive(aside, { finding, reason: 'Ill' });
    expect(Object.values(again.waivers)).toMatchObject([{ finding, reason: 'Ill' }]);
    expect(unwaive(again, { finding }).waivers).toEqual({});
    expect(unwaive(map, { finding })).toBe(map);
  });

  it('are set aside and taken back one by one', () => {
    const one = waive(map, { finding: 'no-champion|', reason: 'Soon' });
    const two = waive(one, { finding: 'no-account|', reason: 'Later' });
    expect(Object.values(two.waivers).map(({ finding, reason }) => `${finding} ${reason}`)).toEqual([
      'no-champion| Soon',
      'no-account| Later',
    ]);
    expect(unwaive(two, { finding: 'no-account|' }).waivers).toEqual(one.waivers);
    expect(unwaive(two, { finding: 'no-approver|' })).toBe(two);
  });

  it('fall silent with their rule', () => {
    const off = switchRule(map, { rule: 'no-champion', off: true });
    expect(off.ruleSwitches).toEqual({ 'no-champion': { id: 'no-champion', off: true } });
    expect(switchRule(off, { rule: 'no-champion', off: false }).ruleSwitches['no-champion']?.off).toBe(false);
    expect(switchRule(map, { rule: 'no-champion', off: false })).toBe(map);
  });
});

describe('what is said of the map as a whole', () => {
  it('is a measure, an absent function, or one of its fields', () => {
    const done = setMeasure(map, { measure: 'bonus', patch: { done: true } });
    expect(setMeasure(done, { measure: 'bonus', patch: { note: 'from May' } }).measures.bonus).toEqual({
      id: 'bonus',
      done: true,
      note: 'from May',
    });
    expect(setMeasure(map, { measure: 'bonus', patch: { note: '' } })).toBe(map);
    expect(setMeasure(map, { measure: 'bonus', patch: { note: 'from May' } }).measures).toEqual({
      bonus: { id: 'bonus', done: false, note: 'from May' },
    });
    const absent = setAbsentFunction(map, { function: 'legal', absent: true });
    expect(absent.absentFunctions.legal?.absent).toBe(true);
    expect(setAbsentFunction(absent, { function: 'legal', absent: false }).absentFunctions.legal?.absent).toBe(false);
    expect(setAbsentFunction(map, { function: 'legal', absent: false })).toBe(map);
    expect(setFields(map, { patch: { amount: 300 } }).fields).toEqual({ ...map.fields, amount: 300 });
    expect(setFields(map, { patch: { amount: null } })).toBe(map);
  });
});
