/** A map held against a sample: who is there, who is missing, and where this customer buys otherwise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgetSources } from '../../src/edit/forgetSources.ts';
import { setPerson } from '../../src/edit/setPerson.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import type { MapId } from '../../src/model/ids.ts';
import { makeRequiredRole } from '../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import type { FactSource } from '../../src/model/workRecords.ts';
import { asSample, wordsOf } from '../../src/samples/asSample.ts';
import { completenessOf, rolesFilled } from '../../src/samples/completeness.ts';
import { type Difference, differences } from '../../src/samples/differences.ts';
import { confirmPattern, isPatternLeft, isSupposed, startFrom } from '../../src/samples/startFrom.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

const SEED = { seed: 20_261_202, numRuns: 200 };
const ID = 'started' as MapId;
const keep = (map: BuyingMap): BuyingMap => asSample(map, 'sample-x' as MapId, wordsOf(map));

const USUAL = sketch({
  id: 'usual',
  fields: { name: 'Works', procedure: 'quotations', profile: 'national', currency: 'EUR' },
  people: {
    head: { name: '', title: 'Plant head', function: 'operations' },
    money: { name: '', title: 'Controller', function: 'finance', limit: { kind: 'amount', amount: 50_000 } },
    board: { name: 'Board', sort: 'body', function: 'executive', limit: { kind: 'unlimited' } },
    adviser: { name: '', title: 'Adviser', function: 'outside' },
  },
  steps: { need: 'need days=10', money: 'budget days=15', board: 'approval' },
  seats: ['head initiator need', 'money approver money', 'board approver board'],
  links: ['need > money', 'money > board : above 50000'],
  relations: ['adviser sways head strong'],
});
const SAMPLE = keep(USUAL);
const started = startFrom(SAMPLE, ID);

describe('a map begun from a sample', () => {
  it('has the chairs of the sample, empty, and holds itself against it', () => {
    expect(started.people['chair-01']).toMatchObject({ name: '', title: 'Plant head', contact: 'unrecorded' });
    expect(started.fields).toMatchObject({
      sample: false,
      name: 'Works',
      customer: '',
      pattern: 'sample-x',
      openedFrom: 'sample-x',
      traps: '',
    });
    expect(checkMap(started)).toEqual([]);
  });

  it('takes nothing of the pattern for known', () => {
    const facts = Object.values(started.sources).map(({ table, record, field, assumed, text }) => [
      `${table} ${record} ${field}`,
      assumed,
      text,
    ]);
    expect(facts).toEqual(
      [
        'fields  procedure',
        'fields  profile',
        'people chair-02 limit',
        'people chair-03 limit',
        'steps step-01 days',
        'steps step-02 days',
        'links link-01 condition',
      ].map((fact) => [fact, true, 'Works']),
    );
    expect(isSupposed(started, { table: 'people', record: 'chair-02', field: 'limit' })).toBe(true);
    expect(isSupposed(started, { table: 'people', record: 'chair-02', field: 'title' })).toBe(false);
  });

  it('knows what somebody has put right, and that alone', () => {
    const right = setPerson(started, {
      person: asId('chair-02'),
      patch: { limit: { kind: 'amount', amount: 20_000 } },
    });
    const settled = forgetSources(started, right);
    expect(isSupposed(settled, { table: 'people', record: 'chair-02', field: 'limit' })).toBe(false);
    expect(Object.keys(settled.sources)).toHaveLength(Object.keys(started.sources).length - 1);
    const named = setPerson(started, { person: asId('chair-02'), patch: { name: 'Bai Lin' } });
    expect(forgetSources(started, named)).toBe(named);
  });
});

it('what somebody has looked at is supposed no more', () => {
  const told = { ...Object.values(started.sources)[0], id: asId('told'), assumed: false } as FactSource;
  const looked = confirmPattern({ ...started, sources: { ...started.sources, told } });
  expect(Object.keys(looked.sources)).toEqual(['told']);
  // What we assume of the account, say, is none of the sample's.
  const ours = { ...told, table: 'steps', field: 'name', assumed: true } as FactSource;
  expect(isPatternLeft({ ...started, sources: { ours } })).toBe(false);
  expect(isPatternLeft(started)).toBe(true);
  expect(isPatternLeft(looked)).toBe(false);
  expect(confirmPattern(looked)).toBe(looked);
});

describe('the roles of a sample', () => {
  const states = (map: BuyingMap) =>
    rolesFilled(map, SAMPLE).map(
      ({ role, state }) => `${role.function} ${role.role} ${role.stepKind ?? '-'}: ${state}`,
    );

  it('are empty chairs at first, but for a body, and filled one by one', () => {
    expect(states(started)).toEqual([
      'operations initiator need: chair',
      'finance approver budget: chair',
      'executive approver approval: named',
      'outside opinion-holder -: chair',
    ]);
    const named = setPerson(started, { person: asId('chair-02'), patch: { name: 'Bai Lin' } });
    expect(completenessOf(rolesFilled(started, SAMPLE))).toEqual({ named: 1, of: 4 });
    expect(completenessOf(rolesFilled(named, SAMPLE))).toEqual({ named: 2, of: 4 });
    const left = setPerson(named, { person: asId('chair-02'), patch: { left: true } });
    expect(states(left)[1]).toBe('finance approver budget: missing');
  });

  it('are held against a map that was drawn without it', () => {
    const map = sketch({
      people: { zhou: 'operations', bai: 'finance', ning: 'outside' },
      steps: { one: 'need', two: 'contract' },
      seats: ['zhou initiator one', 'bai approver two'],
      absentFunctions: ['executive'],
    });
    expect(states(map)).toEqual([
      'operations initiator need: named',
      'finance approver budget: missing',
      'executive approver approval: absent',
      'outside opinion-holder -: missing',
    ]);
    expect(completenessOf(rolesFilled(map, SAMPLE))).toEqual({ named: 1, of: 3 });
  });

  it('that leave something open are filled by anybody who fits the rest', () => {
    const any = { any: makeRequiredRole({ id: asId('any'), role: 'approver', order: 'a0' }) };
    const map = sketch({ people: { bai: 'finance' }, steps: { two: 'contract' }, seats: ['bai approver two'] });
    expect(rolesFilled(map, { ...SAMPLE, requiredRoles: any }).map(({ state }) => state)).toEqual(['named']);
  });
});

describe('the differences from a sample', () => {
  const tell = (found: Difference): string => {
    if ('from' in found) return `${found.kind} ${found.from.kind} > ${found.to.kind}`;
    if (!('step' in found)) return `${found.kind} ${found.usual}: ${found.here}`;
    const at = `${found.kind} ${found.step.kind}`;
    return 'part' in found ? `${at} ${found.part.function} ${found.part.role}` : at;
  };

  it('are none for a map against its own sample, and none for one begun from it', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const sample = keep({ ...map, requiredRoles: {} });
        const begun = startFrom(sample, ID);
        expect(differences(sample, sample)).toEqual([]);
        expect(differences(begun, sample)).toEqual([]);
        expect(rolesFilled(begun, sample).filter(({ state }) => state === 'missing')).toEqual([]);
        expect(checkMap(begun)).toEqual([]);
        if (!Object.values(map.people).some(({ left }) => left)) expect(differences(map, sample)).toEqual([]);
      }),
      SEED,
    );
  });

  it('are the steps, parts, limits, days, forks and the procedure', () => {
    const map = sketch({
      fields: { procedure: 'private-tender' },
      people: {
        zhou: 'operations',
        bai: { name: 'Bai', title: 'Controller', function: 'finance', limit: { kind: 'amount', amount: 20_000 } },
        mo: 'legal',
      },
      steps: { need: 'need days=12', pilot: 'pilot', money: 'budget days=15', paper: 'contract' },
      seats: ['zhou initiator need', 'mo informed need', 'bai approver money'],
      links: ['need > pilot : up-to 10000', 'pilot > money', 'money > paper'],
    });
    expect(differences(map, SAMPLE).map(tell)).toEqual([
      'procedure quotations: private-tender',
      'part-more need legal informed',
      'days need',
      'step-more pilot',
      'limit budget finance approver',
      'step-more contract',
      'step-missing approval',
      'condition-missing budget > approval',
      'condition-more need > pilot',
    ]);
  });

  it('are neither names nor wordings, nor what is not known', () => {
    const map = {
      ...started,
      fields: { ...started.fields, procedure: 'unknown' as const },
      steps: { ...started.steps, 'step-01': { ...started.steps['step-01'], name: 'It hurts', days: null } },
      people: {
        ...started.people,
        'chair-02': { ...started.people['chair-02'], name: 'Bai', title: 'CFO', limit: { kind: 'unknown' as const } },
      },
    } as BuyingMap;
    expect(differences(map, SAMPLE)).toEqual([]);
  });

  it('tell a missing part from one that another function has', () => {
    const map = sketch({
      people: { zhou: 'it', bai: 'finance', board: 'executive' },
      steps: { need: 'need', money: 'budget', end: 'approval' },
      seats: ['zhou initiator need', 'bai informed money', 'board approver end'],
      links: ['need > money', 'money > end : above 50000'],
    });
    expect(differences(map, SAMPLE).map(tell)).toEqual([
      'part-missing need operations initiator',
      'part-more need it initiator',
      'part-missing budget finance approver',
      'part-more budget finance informed',
    ]);
  });
});
