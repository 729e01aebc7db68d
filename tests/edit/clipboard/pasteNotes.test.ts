/** What hangs on people when they are pasted: all of it on another map, and nothing that is said there already. */
import { describe, expect, it } from 'vitest';
import { inCurrency } from '../../../src/edit/clipboard/inCurrency.ts';
import { type Paste, pasteFragment, pasteIds } from '../../../src/edit/clipboard/pasteFragment.ts';
import { copyFragment } from '../../../src/edit/clipboard/takeFragment.ts';
import { deleteConcern } from '../../../src/edit/deleteConcern.ts';
import { checkMap } from '../../../src/model/checkMap.ts';
import type { PersonId } from '../../../src/model/ids.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { asId, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';

const steps = { need: { name: 'The need' }, sign: { name: 'I sign' } };
const given: Sketch = {
  people: { lin: { name: 'Lin' }, gao: { name: 'Gao' }, zhao: { name: 'Zhao' } },
  steps,
  seats: ['lin initiator need'],
  relations: ['lin sways gao', 'lin sways zhao'],
  contacts: [{ with: ['lin', 'gao'], day: '2026-11-02', learnt: 'They compare.' }],
  concerns: { lin: [['safe?', 'yes'], ['quick?']] },
  account: ['lin saving medium 500', 'lin learning small'],
  places: { lin: [1, 2] },
};
const map = sketch(given);
const id = (name: string) => asId<never>(name);

function paste(on: BuyingMap, people: readonly string[], more: Partial<Paste> = {}, from = map): BuyingMap {
  let drawn = 0;
  const fragment = copyFragment(from, { people: people.map(id), steps: [] });
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
/** Lin and Gao are the two here of other ids. */
const known = new Map<PersonId, PersonId>([
  [id('lin'), id('wei')],
  [id('gao'), id('peng')],
]);
const twoHere: Sketch = { id: 'other', people: { wei: { name: 'Wei' }, peng: { name: 'Peng' } }, steps };
const told = (after: BuyingMap) => ({
  lines: Object.values(after.relations).map(({ kind, from, to }) => `${from} ${kind} ${to}`),
  concerns: mapIndex(after)
    .concernsOfPerson(id('wei'))
    .map(({ text, message }) => `${text} ${message}`.trim()),
  account: Object.values(after.accountLines).map(({ person, kind, amount }) => `${person} ${kind} ${amount}`),
  contacts: Object.values(after.contacts).map(({ people, learnt }) => `${people.join(' ')}: ${learnt}`),
});

describe('those who are somebody on the other map', () => {
  it('get what was copied, as themselves', () => {
    expect(told(paste(sketch(twoHere), ['lin', 'gao'], { known }))).toEqual({
      lines: ['wei influence peng'],
      concerns: ['safe? yes', 'quick?'],
      account: ['wei saving 500', 'wei learning null'],
      contacts: ['wei peng: They compare.'],
    });
  });

  it.each<[string, Sketch]>([
    ['a line', { ...twoHere, relations: ['wei sways peng strong'] }],
    ['a concern', { ...twoHere, concerns: { wei: [['safe?', 'yes']] } }],
    ['a line of the account', { ...twoHere, account: ['wei saving large'] }],
    [
      'a contact',
      { ...twoHere, contacts: [{ with: ['wei', 'peng'], day: '2026-11-02', learnt: 'They compare.', ours: ['ann'] }] },
    ],
  ])('do not get twice what is said there already: %s', (_, here) => {
    const on = sketch(here);
    const after = paste(on, ['lin', 'gao'], { known });
    const once = paste(sketch(twoHere), ['lin', 'gao'], { known });
    for (const table of ['relations', 'concerns', 'accountLines', 'contacts'] as const) {
      expect(Object.keys(after[table])).toHaveLength(Object.keys(once[table]).length);
      for (const record of Object.values(on[table])) expect(after[table][record.id]).toEqual(record);
    }
  });

  it.each<[string, Sketch, keyof ReturnType<typeof told>, number]>([
    ['a line the other way', { ...twoHere, relations: ['peng sways wei'] }, 'lines', 2],
    ['another answer to a concern', { ...twoHere, concerns: { wei: [['safe?', 'no']] } }, 'concerns', 3],
    ['another concern', { ...twoHere, concerns: { wei: [['cheap?', 'yes']] } }, 'concerns', 3],
    ['the concern of somebody else', { ...twoHere, concerns: { peng: [['safe?', 'yes']] } }, 'concerns', 2],
    ['another kind of line', { ...twoHere, account: ['wei income medium'] }, 'account', 3],
    ['the line of somebody else', { ...twoHere, account: ['peng saving medium'] }, 'account', 3],
    [
      'a contact on another day',
      { ...twoHere, contacts: [{ with: ['wei', 'peng'], day: '2026-11-03', learnt: 'They compare.' }] },
      'contacts',
      2,
    ],
    [
      'a contact that is planned',
      {
        ...twoHere,
        contacts: [{ with: ['wei', 'peng'], day: '2026-11-02', learnt: 'They compare.', status: 'planned' }],
      },
      'contacts',
      2,
    ],
    [
      'a contact that taught something else',
      { ...twoHere, contacts: [{ with: ['wei', 'peng'], day: '2026-11-02' }] },
      'contacts',
      2,
    ],
    [
      'a contact with one of them alone',
      { ...twoHere, contacts: [{ with: ['wei'], day: '2026-11-02', learnt: 'They compare.' }] },
      'contacts',
      2,
    ],
  ])('get it beside %s', (_, here, what, count) => {
    expect(told(paste(sketch(here), ['lin', 'gao'], { known }))[what]).toHaveLength(count);
  });

  it('keep what is not said there yet although two lines of the account differ in their words alone', () => {
    const on = sketch(twoHere);
    const first = paste(on, ['lin'], { known });
    const [line] = Object.values(first.accountLines);
    const reworded = {
      ...first,
      accountLines: { ...first.accountLines, [line?.id ?? '']: { ...line, text: 'fewer clerks' } },
    } as BuyingMap;
    let drawn = 0;
    const fragment = copyFragment(map, { people: [id('lin')], steps: [] });
    const ids = pasteIds(fragment, () => `more${++drawn}`);
    const after = pasteFragment(reworded, { fragment, ids, onto: null, role: 'approver', known, makesSteps: true });
    expect(Object.keys(after.accountLines)).toHaveLength(3);
  });
});

describe('somebody new', () => {
  it('gets everything, also what is said of them twice', () => {
    const twice = sketch({
      ...given,
      concerns: { lin: [['safe?'], ['safe?']] },
      account: ['lin saving medium', 'lin saving medium'],
      contacts: [
        { with: ['lin'], day: '2026-11-02' },
        { with: ['lin'], day: '2026-11-02' },
      ],
    });
    const after = paste(sketch({ id: 'other' }), ['lin'], {}, twice);
    expect(Object.values(after.concerns)).toHaveLength(2);
    expect(Object.values(after.accountLines)).toHaveLength(2);
    expect(Object.values(after.contacts)).toHaveLength(2);
  });

  it('comes for somebody who was known and has gone', () => {
    const gone = new Map([[id('lin'), id('gone')]]);
    const after = paste(sketch({ id: 'other' }), ['lin'], { known: gone });
    expect(Object.values(after.people).map(({ name }) => name)).toEqual(['Lin']);
    expect(Object.values(after.concerns)).toHaveLength(2);
  });

  it('stands where they stood outside; whoever is known stays where they are', () => {
    expect(Object.values(paste(sketch({ id: 'other' }), ['lin']).places)).toMatchObject([{ x: 1, y: 2 }]);
    const there = sketch({ ...twoHere, places: { wei: [7, 8] } });
    expect(Object.values(paste(there, ['lin'], { known }).places)).toMatchObject([{ id: 'wei', x: 7, y: 8 }]);
    expect(paste(sketch(twoHere), ['lin'], { known }).places).toEqual({});
  });

  it('brings a line to another newcomer, and none to somebody who was not copied', () => {
    expect(Object.values(paste(sketch({ id: 'other' }), ['lin', 'gao']).relations)).toHaveLength(1);
    expect(Object.values(paste(sketch({ id: 'other' }), ['lin']).relations)).toHaveLength(0);
  });
});

describe('on their own map', () => {
  it('those pasted onto a step have it all already, also what was taken out since', () => {
    const since = deleteConcern(map, { concern: id('lin.concern.1') });
    const after = paste(since, ['lin', 'gao'], { onto: id('sign') });
    for (const table of ['concerns', 'accountLines', 'relations', 'contacts', 'places'] as const) {
      expect(after[table]).toBe(since[table]);
    }
  });

  it('a double has lines to other doubles alone, neither contacts nor the place of the first', () => {
    const after = paste(map, ['lin', 'gao']);
    const added = Object.values(after.relations).filter(({ id: line }) => map.relations[line] === undefined);
    expect(added).toHaveLength(1);
    expect(after.people[added[0]?.from ?? '']?.name).toBe('Lin (2)');
    expect(after.people[added[0]?.to ?? '']?.name).toBe('Gao (2)');
    expect(after.contacts).toBe(map.contacts);
    expect(after.places).toBe(map.places);
  });
});

describe('amounts of another currency', () => {
  const rich = sketch({
    people: {
      lin: { name: 'Lin', limit: { kind: 'amount', amount: 300_000 }, notes: 'careful' },
      gao: { name: 'Gao', limit: { kind: 'unlimited' } },
      zhao: { name: 'Zhao', limit: { kind: 'none' }, notes: 'loud' },
    },
    account: ['lin saving medium 500', 'lin learning small'],
  });
  const fragment = copyFragment(rich, { people: ['lin', 'gao', 'zhao'].map(id), steps: [] });

  it('become words behind those that are there', () => {
    const there = inCurrency(
      { ...fragment, accountLines: { ...fragment.accountLines, 'account.1': { ...line('account.1'), text: 'staff' } } },
      'EUR',
    );
    expect(there.currency).toBe('EUR');
    expect(there.people.lin).toMatchObject({ limit: { kind: 'unknown' }, notes: 'careful\nCNY 300,000' });
    expect(there.accountLines['account.1']).toMatchObject({ amount: null, text: 'staff, CNY 500' });
    expect(inCurrency(fragment, 'EUR').accountLines['account.1']).toMatchObject({ amount: null, text: 'CNY 500' });
  });

  it('are no amounts where somebody has no limit or none of their own, and where a line has none', () => {
    const there = inCurrency(fragment, 'EUR');
    expect(there.people.gao).toBe(fragment.people.gao);
    expect(there.people.zhao).toBe(fragment.people.zhao);
    expect(there.accountLines['account.2']).toBe(fragment.accountLines['account.2']);
  });

  it('stay amounts in the same currency', () => expect(inCurrency(fragment, 'CNY')).toBe(fragment));

  function line(which: string) {
    const found = fragment.accountLines[which];
    if (!found) throw new Error(`no ${which}`);
    return found;
  }
});
