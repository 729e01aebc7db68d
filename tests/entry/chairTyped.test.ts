/** A name typed for an empty chair: somebody new sits down, somebody known sits there too, and no word goes. */
import { describe, expect, it } from 'vitest';
import { patchRecord } from '../../src/edit/edit.ts';
import { chairTyped } from '../../src/entry/chairTyped.ts';
import { readLine } from '../../src/entry/readLine.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const MAP = sketch({
  people: {
    head: { name: '', title: 'Head of finance', function: 'finance', limit: { kind: 'amount', amount: 5 } },
    money: { name: '', title: 'Chief accountant', function: 'finance' },
    bai: { name: 'Bai Lin', notes: 'n' },
  },
  steps: { budget: 'budget', paid: 'payment' },
  seats: ['head approver budget', 'money executor paid', 'money executor budget', 'bai executor paid'],
  relations: ['money sways head', 'bai sways head', 'money sways bai'],
  terms: { paid: [['Thirty days']] },
});

const type = (text: string, { chair = 'head', known = null as string | null, seat = null as string | null } = {}) =>
  chairTyped({
    line: readLine(text, { currency: 'CNY', proposes: false }),
    chair: asId(chair),
    seat: seat === null ? null : asId(seat),
    person: known === null ? null : (MAP.people[known] ?? null),
  })(MAP);

describe('somebody new', () => {
  it('takes the chair with its title, function and limit', () => {
    expect(type('Zhou Min').people.head).toEqual({ ...MAP.people.head, name: 'Zhou Min' });
  });

  it('is recorded with whatever else was said', () => {
    const map = type('Zhou Min, CFO, met, supporter, zhou@f.example, informed', { seat: 'head.approver.budget' });
    expect(map.people.head).toMatchObject({
      name: 'Zhou Min',
      title: 'CFO',
      function: 'finance',
      contact: 'met',
      stance: 'supporter',
      email: 'zhou@f.example',
    });
    expect(map.seats['head.approver.budget']).toMatchObject({ role: 'informed' });
  });

  it('keeps a word that only lets one suppose something as the title', () => {
    expect(type('Zhou Min, legal counsel').people.head).toMatchObject({ title: 'legal counsel', function: 'finance' });
  });
});

describe('somebody known', () => {
  const map = type('Bai Lin, sceptic', { chair: 'money', known: 'bai' });

  it('sits there too, and the chair is gone', () => {
    expect(checkMap(map)).toEqual([]);
    expect(map.people.money).toBeUndefined();
    expect(Object.values(map.seats).map(({ person, step, role }) => `${person} ${role} ${step}`)).toEqual([
      'head approver budget',
      'bai executor budget',
      'bai executor paid',
    ]);
  });

  it('has each arrow once, and none to themselves', () => {
    expect(Object.values(map.relations).map(({ from, to }) => `${from} ${to}`)).toEqual(['bai head']);
  });

  it('is recorded with what was said, and with title and function of the chair where they had none', () => {
    expect(map.people.bai).toMatchObject({
      name: 'Bai Lin',
      title: 'Chief accountant',
      function: 'finance',
      stance: 'sceptic',
      notes: 'n',
    });
    expect(type('Bai Lin', { chair: 'head', known: 'bai' }).people.bai?.limit).toEqual({ kind: 'unknown' });
  });
});

it('a term of the chair becomes theirs', () => {
  const [term] = Object.values(MAP.terms);
  const given = patchRecord(MAP, 'terms', term?.id ?? '', { person: asId('money') });
  const line = readLine('Bai Lin', { currency: 'CNY', proposes: false });
  const edit = chairTyped({ line, chair: asId('money'), seat: null, person: MAP.people.bai ?? null });
  expect(Object.values(edit(given).terms).map(({ person }) => person)).toEqual(['bai']);
});
