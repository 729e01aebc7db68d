// Who is meant by a name: somebody known, somebody new, or one of several.
import { describe, expect, it } from 'vitest';
import { meantForFunction, surelyMeant, whoIsMeant } from '../../src/entry/whoIsMeant.ts';
import type { Person } from '../../src/model/records.ts';
import { sketch } from '../fixtures/mapBuilder.ts';

const people = Object.values(
  sketch({
    people: {
      wang: { name: '王伟', title: '财务总监' },
      muller: { name: 'Mu\u0308ller', title: 'Head of IT', function: 'it' },
      gao1: { name: 'Gao Peng', title: 'CFO' },
      gao2: { name: 'gao peng', title: 'Head of Legal' },
      nobody: { name: '', title: 'buyer' },
    },
  }).people,
);
const said = (name: string, title = '') => ({ name, title });
const idOf = (person: Person | null) => person?.id ?? null;
const meant = (name: string, title = '') => {
  const who = whoIsMeant(said(name, title), people);
  return who.is === 'known' ? who.person.id : who.is === 'new' ? 'new' : who.among.map(({ id }) => id);
};

describe('who is meant', () => {
  it.each([
    ['王　伟', '', 'wang'],
    ['M\u00dcLLER ', '', 'muller'],
    ['Gao  Peng', 'cfo', 'gao1'],
    ['GAO PENG', 'Head of legal', 'gao2'],
    ['Gao Peng Jr', '', 'new'],
    ['Gaopeng', '', 'new'],
    ['', 'buyer', 'new'],
    ['\u200b', '', 'new'],
  ])('by "%s", "%s" is %s', (name, title, id) => {
    expect(meant(name, title)).toBe(id);
  });

  it('is nobody in particular where several have the name and nothing tells them apart', () => {
    expect(meant('Gao Peng')).toEqual(['gao1', 'gao2']);
    expect(meant('Gao Peng', 'Treasurer')).toEqual(['gao1', 'gao2']);
  });

  it('is surely somebody only where the title does not speak against it', () => {
    expect(idOf(surelyMeant(said('王伟'), people))).toBe('wang');
    expect(idOf(surelyMeant(said('王伟', '财务总监 '), people))).toBe('wang');
    expect(idOf(surelyMeant(said('王伟', '采购经理'), people))).toBeNull();
    expect(idOf(surelyMeant(said('Gao Peng'), people))).toBeNull();
  });

  it('gets a function only where none is recorded', () => {
    expect(idOf(meantForFunction(said('王伟'), people))).toBe('wang');
    expect(idOf(meantForFunction(said('Müller'), people))).toBeNull();
  });
});
