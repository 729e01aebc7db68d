// Who is meant by a name: somebody known, somebody new, or one of several.
import { describe, expect, it } from 'vitest';
import { offerPeople } from '../../src/entry/offerPeople.ts';
import { type Said, surelyMeant, whoIsMeant } from '../../src/entry/whoIsMeant.ts';
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
const said = (name: string, title = '', where: Said['function'] = null): Said => ({ name, title, function: where });
const meant = (name: string, title = '', where: Said['function'] = null) => {
  const who = whoIsMeant(said(name, title, where), people);
  return who.is === 'known' ? who.person.id : who.is === 'new' ? 'new' : [who.is, ...who.among.map(({ id }) => id)];
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

  it.each([
    ['Gao Peng', '', null, ['ambiguous', 'gao1', 'gao2']],
    ['Gao Peng', 'Treasurer', null, ['other', 'gao1', 'gao2']],
    ['Gao Peng', '', 'legal', ['ambiguous', 'gao1', 'gao2']],
    ['Müller', '', 'finance', ['other', 'muller']],
    ['Müller', '', 'it', 'muller'],
    ['王伟', '采购经理', 'procurement', ['other', 'wang']],
    ['王伟', '', 'procurement', 'wang'],
    ['王伟', '财务总监', 'procurement', 'wang'],
  ] as const)('by "%s", "%s", %s is %j', (name, title, where, who) => {
    expect(meant(name, title, where)).toEqual(who);
  });

  it('is told by what is recorded of one of several', () => {
    const two = people.map((person) => (person.id === 'gao1' ? { ...person, function: 'finance' as const } : person));
    const [cfo] = two.filter(({ id }) => id === 'gao1');
    expect(whoIsMeant(said('Gao Peng', '', 'finance'), two)).toEqual({ is: 'known', person: cfo });
    expect(whoIsMeant(said('Gao Peng', '', 'legal'), two)).toMatchObject({ is: 'known', person: { id: 'gao2' } });
  });

  it('is surely somebody only where the title is recorded', () => {
    expect(surelyMeant(said('王伟'), people)).toMatchObject({ is: 'known', person: { id: 'wang' } });
    expect(surelyMeant(said('王伟', '财务总监 '), people).is).toBe('known');
    expect(surelyMeant(said('王伟', '采购经理'), people).is).toBe('other');
    const untitled = people.map((person) => ({ ...person, title: '' }));
    expect(surelyMeant(said('王伟', '财务总监'), untitled).is).toBe('other');
  });
});

describe('who is offered', () => {
  const offered = (of: readonly [string, string?]) => {
    const { options, meant: first } = offerPeople(said(of[0], of[1]), people);
    return [options.map((one) => one?.id ?? 'else'), first === undefined ? 'asks' : (first?.id ?? 'new')];
  };

  it.each([
    [['Gao'], ['gao1', 'gao2'], 'new'],
    [['王伟'], ['wang', 'else'], 'wang'],
    [['王伟', '采购经理'], ['else', 'wang'], 'new'],
    [['gao peng'], ['gao1', 'gao2', 'else'], 'asks'],
    [['gao peng', 'CFO'], ['gao1', 'gao2', 'else'], 'gao1'],
    [['gao peng', 'Treasurer'], ['else', 'gao1', 'gao2'], 'new'],
    [['Ann'], [], 'new'],
  ] as const)('for %j is %j, and %s is meant', (of, options, first) => {
    expect(offered(of)).toEqual([options, first]);
  });

  it('whoever has just that name comes before all whose name only begins so', () => {
    const names = ['Ann Poet', 'Ann Poehl', 'Ann Poems', 'Ann Poezy', 'Ann Poe-Lee', 'Ann Poers', 'Ann Poe'];
    const many = Object.values(sketch({ people: Object.fromEntries(names.map((name) => [name, { name }])) }).people);
    const { options, meant: first } = offerPeople(said('Ann Poe'), many);
    expect(options[0]?.name).toBe('Ann Poe');
    expect(first?.name).toBe('Ann Poe');
  });
});
