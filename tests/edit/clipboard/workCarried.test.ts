/** What format 2 added goes along with what is copied and cut, or stays behind, by worked examples. */
import { describe, expect, it } from 'vitest';
import { cutOut } from '../../../src/edit/clipboard/cutOut.ts';
import { pasteFragment, pasteIds } from '../../../src/edit/clipboard/pasteFragment.ts';
import { type Chosen, copyFragment, cutFragment } from '../../../src/edit/clipboard/takeFragment.ts';
import { dropRecords, patchRecord } from '../../../src/edit/edit.ts';
import { checkMap } from '../../../src/model/checkMap.ts';
import type { Fragment } from '../../../src/model/fragment.ts';
import { makeFactSource, makeQuestion, makeTask } from '../../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';

const id = asId<never>;
const source = (key: string, table: 'people' | 'steps' | 'fields' | 'links', record: string, field: string) =>
  makeFactSource({ id: id(key), table, record, field, person: id('gao'), day: asDay('2026-11-01') });

const drawn = sketch({
  fields: { amount: 7 },
  people: {
    lin: {
      name: 'Lin',
      owner: id('mei'),
      ids: [{ source: 'CRM', id: '003' }],
      email: 'lin@fernhill.example',
      competitors: [{ name: 'Orchid', kind: 'rival' }],
      limit: { kind: 'amount', amount: 5 },
      win: 'Fewer nights',
    },
    gao: { name: 'Gao' },
  },
  steps: {
    need: { name: 'The need', kind: 'need', days: 12, lastDay: asDay('2026-12-01'), papersBy: asDay('2026-11-20') },
    sign: { name: 'Signing', kind: 'contract' },
  },
  seats: ['lin initiator need', 'gao approver sign'],
  links: ['need > sign : text if the board agrees'],
  terms: { need: [['Escrow']], sign: [['Sixty days']] },
});
const map: BuyingMap = {
  ...drawn,
  terms: Object.fromEntries(Object.values(drawn.terms).map((term) => [term.id, { ...term, person: id('lin') }])),
  tasks: {
    both: makeTask({ id: id('both'), text: 'Call', people: [id('gao'), id('lin')], step: id('need'), order: 'a0' }),
    none: makeTask({ id: id('none'), text: 'Book a room', order: 'a1' }),
  },
  questions: {
    ask: makeQuestion({ id: id('ask'), question: 'ask', person: id('lin'), step: id('sign'), order: 'a0' }),
  },
  sources: {
    limit: source('limit', 'people', 'lin', 'limit'),
    win: source('win', 'people', 'lin', 'win'),
    owner: source('owner', 'people', 'lin', 'owner'),
    days: source('days', 'steps', 'need', 'days'),
    lastDay: source('lastDay', 'steps', 'need', 'lastDay'),
    amount: { ...source('amount', 'fields', '', 'amount'), person: id('lin') },
    link: { ...source('link', 'links', 'need.sign', 'condition'), person: id('lin') },
  },
};
const lin: Chosen = { people: [id('lin')], steps: [] };
const need: Chosen = { people: [], steps: [id('need')] };

function paste(on: BuyingMap, fragment: Fragment): BuyingMap {
  let drawnIds = 0;
  const ids = pasteIds(fragment, () => `new${++drawnIds}`);
  const after = pasteFragment(on, { fragment, ids, onto: null, role: 'approver', known: new Map(), makesSteps: true });
  expect(checkMap(after)).toEqual([]);
  return after;
}

describe('copied to another map', () => {
  const other = sketch({ id: 'other' });
  const person = (after: BuyingMap) => Object.values(after.people).find(({ name }) => name === 'Lin');

  it('a person takes along what is recorded of them, but who of ours is responsible', () => {
    expect(person(paste(other, copyFragment(map, lin)))).toMatchObject({
      owner: null,
      ids: [{ source: 'CRM', id: '003' }],
      email: 'lin@fernhill.example',
      competitors: [{ name: 'Orchid', kind: 'rival' }],
      win: 'Fewer nights',
    });
  });

  it('facts that came along keep their source, and whoever told it only if they came as well', () => {
    const told = (chosen: Chosen) =>
      Object.values(paste(other, copyFragment(map, chosen)).sources).map(({ field, person: who, day }) => [
        field,
        who === null ? null : 'Gao',
        day,
      ]);
    const day = '2026-11-01';
    expect(told(lin)).toEqual([
      ['limit', null, day],
      ['win', null, day],
      ['days', null, day],
    ]);
    expect(told({ people: [id('lin'), id('gao')], steps: [] })).toEqual([
      ['limit', 'Gao', day],
      ['win', 'Gao', day],
      ['days', 'Gao', day],
    ]);
  });

  it('an amount that becomes words of another currency has no source any more', () => {
    const euro = sketch({ id: 'other', fields: { currency: 'EUR' } });
    expect(Object.values(paste(euro, copyFragment(map, lin)).sources).map(({ field }) => field)).toEqual([
      'win',
      'days',
    ]);
  });

  it('a step keeps its working days and loses the days of this purchase; its terms stay whose they are', () => {
    const after = paste(other, copyFragment(map, need));
    expect(Object.values(after.steps)).toMatchObject([{ days: 12, lastDay: null, papersBy: null }]);
    expect(Object.values(after.terms)).toMatchObject([{ text: 'Escrow', person: person(after)?.id }]);
  });

  it('nothing that we have to do or ask goes along', () => {
    const after = paste(other, copyFragment(map, { people: [id('lin'), id('gao')], steps: [id('need')] }));
    expect([after.tasks, after.questions]).toEqual([{}, {}]);
  });

  it('terms of a step where somebody only sits stay there, cut or copied', () => {
    expect(paste(other, cutFragment(map, lin)).terms).toEqual({});
  });
});

describe('doubled on its own map', () => {
  it('somebody has no id in another system and no source: those are of the first', () => {
    const after = paste(map, copyFragment(map, lin));
    const double = Object.values(after.people).find(({ name }) => name === 'Lin (2)');
    expect(double).toMatchObject({ ids: [], email: 'lin@fernhill.example' });
    expect(after.sources).toBe(map.sources);
  });
});

describe('cut', () => {
  const without = cutOut(map, lin);

  it('somebody leaves tasks, questions, terms and sources without them', () => {
    expect(without.tasks.both).toMatchObject({ people: ['gao'], step: 'need' });
    expect(without.questions.ask).toMatchObject({ person: null, step: 'sign' });
    expect(without.terms['sign.term.1']?.person).toBeNull();
    expect(without.sources.amount?.person).toBeNull();
    expect(Object.keys(without.sources)).toEqual(['days', 'lastDay', 'amount', 'link']);
  });

  it('and pasted again they are in all of them again, in their old place', () => {
    expect(paste(without, cutFragment(map, lin))).toEqual(map);
  });

  it('a step comes back into the tasks that were about it', () => {
    const fragment = cutFragment(map, need);
    const gone = cutOut(map, need);
    expect(gone.tasks.both?.step).toBeNull();
    expect(paste(gone, fragment).tasks).toEqual(map.tasks);
  });

  it('what was put in their place meanwhile stays, and what was taken out stays out', () => {
    const since = [
      (now: BuyingMap) => patchRecord(now, 'questions', 'ask', { person: id('gao') }),
      (now: BuyingMap) => dropRecords(now, 'tasks', new Set(['both'])),
      (now: BuyingMap) => dropRecords(now, 'sources', new Set(['amount'])),
    ].reduce((now, edit) => edit(now), without);
    const back = paste(since, cutFragment(map, lin));
    expect(back.questions.ask?.person).toBe('gao');
    expect(Object.keys(back.tasks)).toEqual(['none']);
    expect(Object.keys(back.sources).sort()).toEqual(['days', 'lastDay', 'limit', 'link', 'owner', 'win']);
  });
});
