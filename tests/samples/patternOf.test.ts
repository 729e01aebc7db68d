/** A sample holds how such customers buy, and never who they are or what they think, however a map is filled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMap } from '../../src/format/parseMap.ts';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import type { MapId } from '../../src/model/ids.ts';
import { makeRequiredRole } from '../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { asSample, wordsOf, wordsWithNames } from '../../src/samples/asSample.ts';
import { nameFinder } from '../../src/samples/holdsName.ts';
import { patternOf } from '../../src/samples/patternOf.ts';
import type { Day } from '../../src/shared/day.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const SEED = { seed: 20_261_201, numRuns: 300 };
const TODAY = '2026-12-01' as Day;
const ID = 'sample-x' as MapId;

const keep = (map: BuyingMap): BuyingMap => asSample(map, ID, wordsOf(map));

const MAP = sketch({
  fields: { name: 'A CRM', customer: 'Fernhill', industry: 'Building materials', amount: 800_000, goal: 'ZZ goal' },
  people: {
    lin: {
      name: 'Lin Wei',
      title: 'Head of sales management',
      function: 'sales',
      stance: 'champion',
      contact: 'met',
      weight: 'large',
      kp: true,
      limit: { kind: 'amount', amount: 300_000 },
      email: 'lin@fernhill.example',
      phone: '+86 139 0000 1111',
      win: 'ZZ win',
      notes: 'ZZ notes',
      quiet: { from: asDay('2026-12-05'), to: null },
      ids: [{ source: 'crm', id: 'ZZ-77' }],
      competitors: [{ name: 'ZZ rival', kind: 'rival' }],
    },
    friend: { name: 'Ning Yuan', title: 'Friend of Lin Wei', function: 'outside' },
    board: { name: 'Board of Fernhill', title: 'Board', sort: 'body', function: 'executive' },
    sitting: { name: 'Investment sitting', sort: 'body', function: 'executive' },
    gone: { name: 'Zhao Min', title: 'Deputy', function: 'sales', left: true },
  },
  steps: {
    need: { name: 'I need one', kind: 'need', quote: 'ZZ quote', days: 8, lastDay: asDay('2026-12-24'), here: true },
    talk: { name: 'Ask lin  wei', kind: 'approval' },
    paper: 'contract',
  },
  seats: [
    'lin initiator need',
    'lin approver talk',
    'board approver talk',
    'sitting approver talk',
    'gone informed talk',
  ],
  links: ['need > talk : text once Lin Wei agrees', 'talk > paper : above 300000'],
  relations: ['friend sways lin strong : ZZ note', 'lin conflicts friend'],
  contacts: [{ with: ['lin'], day: '2026-11-03', learnt: 'ZZ learnt' }],
  concerns: { lin: [['ZZ concern', 'ZZ message']] },
  terms: { paper: [['Data stay in the country', false, 'ZZ reason']] },
  account: ['saving large 10000', 'money small'],
});

describe('a sample', () => {
  const sample = keep(MAP);
  const text = serialiseMap(sample);

  it('keeps steps, posts, ladder, days, forks, arrows and terms', () => {
    expect(sample.steps['step-01']).toMatchObject({ name: 'I need one', kind: 'need', days: 8 });
    expect(sample.people['chair-01']).toMatchObject({
      name: '',
      title: 'Head of sales management',
      function: 'sales',
      limit: { kind: 'amount', amount: 300_000 },
    });
    expect(sample.people['chair-03']).toMatchObject({ name: 'Investment sitting', sort: 'body' });
    expect(Object.values(sample.links).map(({ condition }) => condition)).toContainEqual({
      kind: 'above',
      amount: 300_000,
    });
    expect(Object.values(sample.relations)).toEqual([
      expect.objectContaining({ kind: 'influence', strength: 'strong', note: '', from: 'chair-04', to: 'chair-01' }),
    ]);
    expect(Object.values(sample.terms)).toEqual([
      expect.objectContaining({ text: 'Data stay in the country', complies: null, reason: '' }),
    ]);
    expect(sample.fields).toMatchObject({ sample: true, industry: 'Building materials', amount: null });
  });

  it('holds no name, contact, detail, stance, note or date of the map', () => {
    for (const gone of ['Lin Wei', 'lin  wei', 'Ning', 'Zhao', 'Fernhill', 'lin@', '139', 'ZZ', 'champion', '2026-12'])
      expect(text).not.toContain(gone);
    expect(sample.people['chair-01']).toMatchObject({ stance: 'unknown', contact: 'unrecorded', weight: 'unknown' });
    expect(Object.keys(sample.people)).toHaveLength(4);
  });

  it('leaves behind a text that holds a name, however it is written', () => {
    expect(sample.steps['step-02']?.name).toBe('');
    expect(sample.people['chair-04']?.title).toBe('');
    expect(sample.people['chair-02']).toMatchObject({ name: '', title: 'Board', sort: 'body' });
  });

  it('asks for whoever sits in a step, each once, and for who sways from outside', () => {
    const roles = Object.values(sample.requiredRoles).map(({ function: own, role, stepKind }) => [own, role, stepKind]);
    expect(roles).toEqual([
      ['sales', 'initiator', 'need'],
      ['sales', 'approver', 'approval'],
      ['executive', 'approver', 'approval'],
      ['outside', 'opinion-holder', null],
    ]);
  });

  it('keeps the roles that were written by hand', () => {
    const written = { own: makeRequiredRole({ id: asId('own'), function: 'finance', order: 'a0' }) };
    expect(Object.values(keep({ ...MAP, requiredRoles: written }).requiredRoles)).toEqual([
      { ...written.own, id: 'role-01' },
    ]);
  });

  it('says which words given to it hold a name, and does without them', () => {
    const words = { ...wordsOf(MAP), name: 'CRM', traps: 'Ning Yuan is asked first', basis: 'Our own deals' };
    expect(wordsWithNames(MAP, words)).toEqual(['traps']);
    expect(asSample(MAP, ID, words).fields).toMatchObject({ name: 'CRM', traps: '', basis: 'Our own deals' });
  });
});

describe('the sample of any map', () => {
  it('never carries a name, contact, detail, stance or note, and is read back as it was written', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const sample = keep(map);
        expect(checkMap(sample)).toEqual([]);
        const people = Object.values(map.people);
        const named = people.filter(({ sort }) => sort === 'person').map(({ name }) => name);
        const details = people.flatMap(({ email, phone }) => [email, phone]);
        const holds = nameFinder([...named, ...details, map.fields.customer]);
        expect(freeTexts(sample).filter(holds)).toEqual([]);
        for (const person of Object.values(sample.people)) {
          if (person.sort === 'person') expect(person.name).toBe('');
          expect(person).toMatchObject({
            stance: 'unknown',
            contact: 'unrecorded',
            weight: 'unknown',
            kp: false,
            email: '',
            phone: '',
            notes: '',
            win: '',
            quiet: null,
            owner: null,
            left: false,
            ids: [],
            competitors: [],
          });
        }
        for (const table of NEVER) expect(sample[table]).toEqual({});
        expect(parseMap(serialiseMap(sample), TODAY)).toEqual({ ok: true, value: sample });
      }),
      SEED,
    );
  });

  it('has a pattern that is itself', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const sample = keep(map);
        expect(patternOf(sample)).toEqual(sample);
        expect(keep(sample)).toEqual(sample);
      }),
      SEED,
    );
  });
});

/** Everything in a sample that somebody could have typed. */
const freeTexts = ({ fields, people, steps, links, relations, terms, requiredRoles }: BuyingMap): readonly string[] => [
  ...Object.entries(fields).flatMap(([field, value]) =>
    typeof value === 'string' &&
    !['currency', 'procedure', 'tenderRegime', 'profile', 'goNoGo', 'outcome'].includes(field)
      ? [value]
      : [],
  ),
  ...Object.values(people).flatMap(({ name, title }) => [name, title]),
  ...Object.values(steps).flatMap(({ name, quote }) => [name, quote]),
  ...Object.values(links).flatMap(({ condition }) => (condition?.kind === 'text' ? [condition.text] : [])),
  ...Object.values(relations).map(({ note }) => note),
  ...Object.values(terms).flatMap(({ text, reason }) => [text, reason]),
  ...Object.values(requiredRoles).map(({ note }) => note),
];

const NEVER = [
  'contacts',
  'concerns',
  'accountLines',
  'laneEdits',
  'waivers',
  'ruleSwitches',
  'measures',
  'tasks',
  'questions',
  'moments',
  'chapters',
  'sources',
] as const;

describe('a name in a text', () => {
  const finds = (name: string, text: string) => nameFinder([name])(text);
  it.each([
    ['Li', 'ask Li first', true],
    ['Li', 'the limit', false],
    ['李明', '请李明签字', true],
    ['Chen Hao', '和chen  hao谈', true],
    ['Müller', 'frag MÜLLER', true],
    ['a.b@c.de', 'mail: a.b@c.de', true],
    ['Jo', 'Jo2', false],
    ['', 'anything', false],
  ] as const)('%s in "%s": %s', (name, text, found) => expect(finds(name, text)).toBe(found));
});
