/** Who comes as whom when something is pasted, by worked examples. */
import { describe, expect, it } from 'vitest';
import { cutOut } from '../../../src/edit/clipboard/cutOut.ts';
import { distinctName } from '../../../src/edit/clipboard/distinctName.ts';
import { missingSteps } from '../../../src/edit/clipboard/missingSteps.ts';
import { type Paste, pasteFragment, pasteIds } from '../../../src/edit/clipboard/pasteFragment.ts';
import { type Chosen, copyFragment, cutFragment } from '../../../src/edit/clipboard/takeFragment.ts';
import { deleteStep } from '../../../src/edit/deleteStep.ts';
import { checkMap } from '../../../src/model/checkMap.ts';
import type { Fragment } from '../../../src/model/fragment.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';

const map = sketch({
  people: {
    lin: { name: 'Lin Wei', title: 'head of sales', owner: asId('ann'), limit: { kind: 'amount', amount: 300_000 } },
    gao: { name: '高鹏' },
  },
  steps: { need: { name: 'The need', kind: 'need', here: true }, sign: { name: 'I sign', kind: 'budget' } },
  seats: ['lin initiator need', 'gao approver need'],
  relations: ['lin sways gao'],
  contacts: [
    { with: ['lin'], day: '2026-11-01', ours: ['ann'] },
    { with: ['lin', 'gao'], day: '2026-11-02' },
  ],
  concerns: { lin: [['safe?', 'yes']] },
  terms: { need: [['ninety days']] },
  account: ['lin saving medium'],
});
const lin: Chosen = { people: [asId('lin')], steps: [] };
const need: Chosen = { people: [], steps: [asId('need')] };

function paste(on: BuyingMap, fragment: Fragment, more: Partial<Paste> = {}): BuyingMap {
  let drawn = 0;
  const ids = pasteIds(fragment, () => `new${++drawn}`);
  const after = pasteFragment(on, {
    fragment,
    ids,
    onto: null,
    role: 'approver',
    known: new Map(),
    makesSteps: true,
    ...more,
  });
  expect(checkMap(after)).toEqual([]);
  return after;
}

const told = (after: BuyingMap): readonly string[] => {
  const index = mapIndex(after);
  const seats = (step: (typeof index.steps)[number]) =>
    index.seatsOfStep(step.id).map((seat) => `${after.people[seat.person]?.name} ${seat.role}`);
  return index.steps.map((step) => `${step.name}: ${seats(step).join(', ')}`);
};
const count = (after: BuyingMap) => Object.keys(after.people).length;

describe('pasted on its own map', () => {
  it('onto a step, somebody gets a seat there and stays one person', () => {
    const after = paste(map, copyFragment(map, lin), { onto: asId('sign') });
    expect(told(after)).toEqual(['The need: Lin Wei initiator, 高鹏 approver', 'I sign: Lin Wei initiator']);
    expect(after.people).toBe(map.people);
    expect(after.concerns).toBe(map.concerns);
    expect(paste(after, copyFragment(map, lin), { onto: asId('sign') })).toBe(after);
  });

  it('onto nothing, somebody is doubled with all but contacts and owner, under a name of their own', () => {
    const after = paste(map, copyFragment(map, { people: [asId('lin'), asId('gao')], steps: [] }));
    const doubles = Object.values(after.people).filter(({ id }) => !Object.hasOwn(map.people, id));
    expect(doubles.map(({ name }) => name).sort()).toEqual(['Lin Wei (2)', '高鹏（2）'].sort());
    expect(doubles.find(({ name }) => name === 'Lin Wei (2)')).toMatchObject({ title: 'head of sales', owner: null });
    expect(after.contacts).toBe(map.contacts);
    expect(Object.keys(after.relations)).toHaveLength(2);
    expect(Object.keys(after.concerns)).toHaveLength(2);
    expect(Object.keys(after.accountLines)).toHaveLength(2);
  });

  it('a step comes a second time with its terms and the same people', () => {
    const after = paste(map, copyFragment(map, need), { onto: asId('need') });
    expect(told(after)).toEqual([
      'The need: Lin Wei initiator, 高鹏 approver',
      'The need (2): Lin Wei initiator, 高鹏 approver',
      'I sign: ',
    ]);
    expect(count(after)).toBe(2);
    expect(Object.keys(after.terms)).toHaveLength(2);
    expect(mapIndex(after).steps.map(({ here }) => here)).toEqual([true, false, false]);
  });

  it('somebody cut and pasted onto a step sits there alone, as themselves, with owner and contacts', () => {
    const after = paste(cutOut(map, lin), cutFragment(map, lin), { onto: asId('sign') });
    expect(told(after)).toEqual(['The need: 高鹏 approver', 'I sign: Lin Wei initiator']);
    expect(after.people.lin).toEqual(map.people.lin);
    expect(after.contacts).toEqual(map.contacts);
    expect(after.relations).toEqual(map.relations);
  });

  it('what was cut comes back once, and is a copy the second time', () => {
    const fragment = cutFragment(map, lin);
    const back = paste(cutOut(map, lin), fragment);
    expect(back).toEqual(map);
    expect(count(paste(back, fragment))).toBe(3);
  });

  it('onto a step that has gone nothing happens', () => {
    expect(paste(map, copyFragment(map, lin), { onto: asId('gone') })).toBe(map);
  });
});

describe('pasted on another map', () => {
  const other = sketch({
    id: 'other',
    people: { wei: { name: 'lin wei', title: 'driver' } },
    steps: { first: { name: 'THE NEED', kind: 'need' } },
  });

  it('people are new, sit in the step of that name, and bring no contact with others', () => {
    const after = paste(other, copyFragment(map, lin));
    expect(told(after)).toEqual(['THE NEED: Lin Wei initiator']);
    expect(count(after)).toBe(2);
    expect(after.people.wei).toEqual(other.people.wei);
    expect(Object.values(after.contacts)).toMatchObject([{ day: '2026-11-01', ours: [] }]);
  });

  it('as the same person they get what was copied, and nothing recorded changes', () => {
    const known = new Map([[asId<never>('lin'), asId<never>('wei')]]);
    const after = paste(other, copyFragment(map, lin), { known });
    expect(after.people).toBe(other.people);
    expect(told(after)).toEqual(['THE NEED: lin wei initiator']);
    expect(Object.values(after.concerns)).toMatchObject([{ person: 'wei', text: 'safe?', message: 'yes' }]);
    expect(paste(after, copyFragment(map, lin), { known })).toBe(after);
  });

  it('steps that are missing are not made unasked: those seats stay behind, all others come', () => {
    const unasked = { makesSteps: false };
    const empty = sketch({ id: 'other' });
    const after = paste(empty, copyFragment(map, lin), unasked);
    expect([told(after), count(after)]).toEqual([[], 1]);
    const both = sketch({
      people: { lin: { name: 'Lin Wei' } },
      steps: { need: 'need', sign: 'budget' },
      seats: ['lin initiator need', 'lin approver sign'],
    });
    const half = sketch({ id: 'other', steps: { first: { name: 'sign' } } });
    expect(told(paste(half, copyFragment(both, lin), unasked))).toEqual(['sign: Lin Wei approver']);
    expect(told(paste(half, copyFragment(both, need), unasked))).toEqual(['sign: ', 'Need: Lin Wei initiator']);
  });

  it('tells which steps would have to be made, in order, and none where people are put on a step', () => {
    const both = sketch({
      people: { lin: '' },
      steps: { need: 'need', sign: 'budget', paper: 'contract' },
      seats: ['lin approver paper', 'lin initiator need', 'lin approver sign'],
    });
    const half = sketch({ id: 'other', steps: { first: { name: 'Sign' } } });
    expect(missingSteps(half, copyFragment(both, lin), null)).toEqual(['need', 'paper']);
    expect(missingSteps(half, copyFragment(both, lin), asId('first'))).toEqual([]);
    expect(missingSteps(half, copyFragment(both, need), null)).toEqual([]);
    expect(missingSteps(both, copyFragment(both, lin), null)).toEqual([]);
    expect(missingSteps(deleteStep(both, { step: asId('sign') }), copyFragment(both, lin), null)).toEqual(['sign']);
  });

  it('steps that are missing are made when asked for; a chosen one is always new', () => {
    const empty = sketch({ id: 'other' });
    expect(told(paste(empty, copyFragment(map, lin)))).toEqual(['The need: Lin Wei initiator']);
    expect(told(paste(other, copyFragment(map, need)))).toEqual([
      'THE NEED: ',
      'The need (2): Lin Wei initiator, 高鹏 approver',
    ]);
  });

  it('amounts of another currency become words', () => {
    const euro = sketch({ id: 'other', fields: { currency: 'EUR' } });
    const [person] = Object.values(paste(euro, copyFragment(map, lin)).people);
    expect(person).toMatchObject({ limit: { kind: 'unknown' }, notes: 'CNY 300,000' });
  });
});

describe('the step in which somebody sits', () => {
  it('is the same one on its own map, for a double as well, and is made anew once it has gone', () => {
    const after = paste(map, copyFragment(map, lin));
    expect(told(after)).toEqual(['The need: Lin Wei initiator, 高鹏 approver, Lin Wei (2) initiator', 'I sign: ']);
    const gone = deleteStep(map, { step: asId('need') });
    expect(told(paste(gone, copyFragment(map, lin)))).toEqual(['I sign: ', 'The need: Lin Wei (2) initiator']);
  });

  it('is never one that bears the same id on another map', () => {
    const other = sketch({ id: 'other', steps: { need: { name: 'Elsewhere' } } });
    expect(told(paste(other, copyFragment(map, lin)))).toEqual(['Elsewhere: ', 'The need: Lin Wei initiator']);
  });

  it.each(['', ' '])('is never one without a name: %j', (name) => {
    const from = sketch({ people: { lin: { name: 'Lin' } }, steps: { need: { name } }, seats: ['lin informed need'] });
    const other = sketch({ id: 'other', steps: { first: { name } } });
    const after = paste(other, copyFragment(from, lin));
    expect(mapIndex(after).seatsOfStep(asId('first'))).toEqual([]);
    expect(Object.keys(after.steps)).toHaveLength(2);
  });

  it('has terms only where the step itself was chosen', () => {
    const empty = sketch({ id: 'other' });
    expect(Object.values(paste(empty, copyFragment(map, need)).terms)).toMatchObject([{ text: 'ninety days' }]);
    expect(paste(empty, copyFragment(map, lin)).terms).toEqual({});
  });
});

describe('several steps', () => {
  it('come one after the other behind the chosen one, else at the end', () => {
    const both = copyFragment(map, { people: [], steps: [asId('sign'), asId('need')] });
    const names = (after: BuyingMap) => mapIndex(after).steps.map(({ name }) => name);
    expect(names(paste(map, both, { onto: asId('need') }))).toEqual([
      'The need',
      'The need (2)',
      'I sign (2)',
      'I sign',
    ]);
    expect(names(paste(map, both))).toEqual(['The need', 'I sign', 'The need (2)', 'I sign (2)']);
  });
});

describe('the part of somebody pasted onto a step', () => {
  it('is the one of their first seat, whenever that was drawn, else the one that is likely there', () => {
    const from = sketch({
      people: { lin: { name: 'Lin' }, gao: { name: 'Gao' } },
      steps: { need: { name: 'Need' }, sign: { name: 'Sign' }, pay: { name: 'Pay' } },
      seats: ['lin informed sign', 'lin initiator need', 'gao executor need'],
    });
    const three = copyFragment(from, { people: [asId('lin'), asId('gao')], steps: [] });
    expect(told(paste(from, three, { onto: asId('pay') })).at(-1)).toBe('Pay: Lin initiator, Gao executor');
    const loose = sketch({ people: { lin: { name: 'Lin' } }, steps: { pay: { name: 'Pay' } } });
    expect(told(paste(loose, copyFragment(loose, lin), { onto: asId('pay') }))).toEqual(['Pay: Lin approver']);
  });

  it('comes to people of another map as to those of this one', () => {
    const other = sketch({ id: 'other', steps: { pay: { name: 'Pay' } } });
    expect(told(paste(other, copyFragment(map, lin), { onto: asId('pay') }))).toEqual(['Pay: Lin Wei initiator']);
  });
});

describe('a name of their own', () => {
  it.each([
    ['Lin Wei', ['Gao'], 'Lin Wei'],
    ['Lin Wei', ['lin wei '], 'Lin Wei (2)'],
    ['Lin Wei (2)', ['Lin Wei', 'Lin Wei (2)'], 'Lin Wei (3)'],
    ['林伟', ['林伟', '林伟（2）'], '林伟（3）'],
    ['', [''], ''],
    ['(2)', ['(2)'], '(2) (2)'],
  ] as const)('%s among %j is %s', (name, taken, wanted) => expect(distinctName(name, taken)).toBe(wanted));
});
