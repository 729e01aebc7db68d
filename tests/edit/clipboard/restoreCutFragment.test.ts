/** What was cut comes back as itself, and brings back nothing else that has changed or gone since. */
import { describe, expect, it } from 'vitest';
import { addStep } from '../../../src/edit/addStep.ts';
import { cutOut } from '../../../src/edit/clipboard/cutOut.ts';
import { pasteFragment, pasteIds } from '../../../src/edit/clipboard/pasteFragment.ts';
import { type Chosen, copyFragment, cutFragment } from '../../../src/edit/clipboard/takeFragment.ts';
import { deleteConcern } from '../../../src/edit/deleteConcern.ts';
import { deleteContact } from '../../../src/edit/deleteContact.ts';
import { deletePerson } from '../../../src/edit/deletePerson.ts';
import { deleteRelation } from '../../../src/edit/deleteRelation.ts';
import { deleteStep } from '../../../src/edit/deleteStep.ts';
import { deleteTerm } from '../../../src/edit/deleteTerm.ts';
import { placePerson } from '../../../src/edit/placePerson.ts';
import { setContact } from '../../../src/edit/setContact.ts';
import { checkMap } from '../../../src/model/checkMap.ts';
import type { Fragment } from '../../../src/model/fragment.ts';
import type { StepId } from '../../../src/model/ids.ts';
import { type BuyingMap, blankMap } from '../../../src/model/map.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { linksOf, orderOf } from '../../fixtures/drawn.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

const map = sketch({
  people: { lin: { name: 'Lin' }, gao: { name: 'Gao' }, zhao: { name: 'Zhao' } },
  steps: { need: { name: 'Need' }, pick: { name: 'Pick' }, sign: { name: 'Sign' } },
  links: ['need > pick', 'pick > sign'],
  seats: ['lin initiator need', 'gao approver need', 'lin informed sign'],
  relations: ['lin sways gao', 'gao conflicts zhao'],
  contacts: [
    { with: ['gao'], day: '2026-11-01' },
    { with: ['lin', 'gao'], day: '2026-11-02' },
  ],
  concerns: { lin: [['safe?']], gao: [['quick?']] },
  terms: { need: [['ninety days']], sign: [['two witnesses']] },
  places: { lin: [1, 2], zhao: [3, 4] },
});
const id = (name: string) => asId<never>(name);
const choose = (people: readonly string[], steps: readonly string[]): Chosen => ({
  people: people.map(id),
  steps: steps.map(id),
});

function paste(on: BuyingMap, fragment: Fragment, onto: string | null = null): BuyingMap {
  let drawn = 0;
  const ids = pasteIds(fragment, () => `new${++drawn}`);
  const after = pasteFragment(on, {
    fragment,
    ids,
    onto: onto as StepId | null,
    role: 'approver',
    known: new Map(),
    makesSteps: true,
  });
  expect(checkMap(after)).toEqual([]);
  return after;
}
/** Cuts, lets something happen, and pastes. */
const cutAndBack = (chosen: Chosen, since: (cut: BuyingMap) => BuyingMap, onto: string | null = null): BuyingMap =>
  paste(since(cutOut(map, chosen)), cutFragment(map, chosen), onto);
const seatsIn = (after: BuyingMap, step: string) =>
  mapIndex(after)
    .seatsOfStep(id(step))
    .map((seat) => `${seat.person} ${seat.role}`);
const unchanged = (given: BuyingMap) => given;

describe('who comes back as themselves', () => {
  it('is whoever was cut off this map, not who was copied, and nobody on another map', () => {
    const chosen = choose(['zhao'], []);
    const without = cutOut(map, chosen);
    expect(Object.keys(paste(without, cutFragment(map, chosen)).people)).toContain('zhao');
    expect(Object.keys(paste(without, copyFragment(map, chosen)).people)).not.toContain('zhao');
    expect(Object.keys(paste(blankMap(id('other')), cutFragment(map, chosen)).people)).toEqual(['new1']);
  });

  it('is everybody cut, with their seats, lines, contacts, concerns and place', () => {
    const back = cutAndBack(choose(['lin', 'zhao'], []), unchanged);
    for (const table of ['people', 'seats', 'relations', 'contacts', 'concerns', 'places'] as const) {
      expect(back[table]).toEqual(map[table]);
    }
  });
});

describe('a step that was cut', () => {
  it.each([['need'], ['pick'], ['sign']])('comes back to its old place and into the links there: %s', (step) => {
    const back = cutAndBack(choose([], [step]), unchanged);
    expect(orderOf(back)).toBe('need pick sign');
    expect(linksOf(back)).toEqual(['need > pick', 'pick > sign']);
    expect(back.steps).toEqual(map.steps);
    expect(back.terms).toEqual(map.terms);
    expect(back.seats).toEqual(map.seats);
  });

  it('comes back with others in their order', () => {
    expect(orderOf(cutAndBack(choose([], ['sign', 'need']), unchanged))).toBe('need pick sign');
    expect(orderOf(cutAndBack(choose([], ['pick', 'sign']), unchanged))).toBe('need pick sign');
  });

  it('comes back right behind the one it stood behind, whatever was put there since', () => {
    // The newcomer bears the very key that the cut step had, and an id that would come first.
    const since = (cut: BuyingMap) => addStep(cut, { id: id('aaa'), name: 'Since', at: { after: id('need') } });
    expect(orderOf(cutAndBack(choose([], ['pick']), since))).toBe('need pick aaa sign');
  });

  it('stands behind the step onto which it is pasted, and keeps who sits there', () => {
    const back = cutAndBack(choose([], ['need', 'pick']), unchanged, 'sign');
    expect(orderOf(back)).toBe('sign need pick');
    expect(seatsIn(back, 'need')).toEqual(['lin initiator', 'gao approver']);
    expect(seatsIn(back, 'sign')).toEqual(['lin informed']);
  });

  it('is a copy when it is there again, and the others with it come back', () => {
    const chosen = choose([], ['need', 'sign']);
    const fragment = cutFragment(map, chosen);
    const once = paste(cutOut(map, chosen), fragment);
    const again = deleteTerm(deleteStep(once, { step: id('sign') }), { term: id('need.term.1') });
    const back = paste(again, fragment);
    expect(back.steps.sign).toEqual(map.steps.sign);
    expect(mapIndex(back).steps.map(({ name }) => name)).toEqual(['Need', 'Pick', 'Sign', 'Need (2)']);
    expect(mapIndex(back).termsOfStep(id('need'))).toEqual([]);
    expect(mapIndex(back).termsOfStep(id('sign'))).toHaveLength(1);
  });
});

describe('what has changed since stays as it is', () => {
  it('a seat in a step that has gone, and a line to somebody who has gone', () => {
    const back = cutAndBack(choose(['lin'], []), (cut) =>
      deletePerson(deleteStep(cut, { step: id('sign') }), { person: id('gao') }),
    );
    expect(Object.keys(back.seats)).toEqual(['lin.initiator.need']);
    expect(Object.keys(back.relations)).toEqual([]);
    expect(Object.keys(back.people).sort()).toEqual(['lin', 'zhao']);
  });

  it('whatever hangs on people who sit in a step that comes back, and were there all the time', () => {
    const back = cutAndBack(choose([], ['need']), (cut) =>
      [
        (now: BuyingMap) => deleteConcern(now, { concern: id('lin.concern.1') }),
        (now: BuyingMap) => deleteRelation(now, { relation: id('lin.influence.gao') }),
        (now: BuyingMap) => deleteContact(now, { contact: id('contact.1') }),
        (now: BuyingMap) => placePerson(now, { person: id('lin'), at: null }),
      ].reduce((now, edit) => edit(now), cut),
    );
    expect(orderOf(back)).toBe('need pick sign');
    expect(Object.keys(back.concerns)).toEqual(['gao.concern.1']);
    expect(Object.keys(back.relations)).toEqual(['gao.conflict.zhao']);
    expect(Object.keys(back.contacts)).toEqual(['contact.2']);
    expect(Object.keys(back.places)).toEqual(['zhao']);
  });
});

describe('a contact that others kept', () => {
  const peopleOf = (since: (cut: BuyingMap) => BuyingMap) =>
    cutAndBack(choose(['lin'], []), since).contacts['contact.2']?.people;

  it('has its people again in their order, those who joined since last', () => {
    expect(peopleOf(unchanged)).toEqual(['lin', 'gao']);
    expect(peopleOf((cut) => setContact(cut, { contact: id('contact.2'), patch: { people: [id('zhao')] } }))).toEqual([
      'lin',
      'zhao',
    ]);
    const both = { people: [id('zhao'), id('gao')] };
    expect(peopleOf((cut) => setContact(cut, { contact: id('contact.2'), patch: both }))).toEqual([
      'lin',
      'gao',
      'zhao',
    ]);
  });

  it('keeps what was written of it since', () => {
    const since = (cut: BuyingMap) =>
      setContact(cut, { contact: id('contact.2'), patch: { day: asDay('2026-11-09'), learnt: 'They compare.' } });
    expect(cutAndBack(choose(['lin'], []), since).contacts['contact.2']).toMatchObject({
      day: '2026-11-09',
      learnt: 'They compare.',
    });
  });

  it('comes back itself where it has gone, with those of its people who are there', () => {
    const dropped = (cut: BuyingMap) => deleteContact(cut, { contact: id('contact.2') });
    expect(peopleOf(dropped)).toEqual(['lin', 'gao']);
    expect(peopleOf((cut) => deletePerson(cut, { person: id('gao') }))).toEqual(['lin']);
  });

  it('is left alone where none of its people comes back', () => {
    const back = cutAndBack(choose(['lin'], []), (cut) => deleteContact(cut, { contact: id('contact.1') }));
    expect(back.contacts['contact.1']).toBeUndefined();
  });
});
