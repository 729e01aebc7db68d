/** Empty chairs: which stand where and why, and the two ways out of them. */
import { describe, expect, it } from 'vitest';
import { type Chair, emptyChairs } from '../../src/advice/emptyChairs.ts';
import { fillChair, leaveChair } from '../../src/advice/fillChair.ts';
import { analyse } from '../../src/analysis/analyse.ts';
import type { PersonId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';

const CHAIN: Sketch = {
  fields: { touchesMoney: true, touchesData: true, offerKinds: ['system'] },
  people: { lin: 'sales', gao: 'executive', wu: '' },
  steps: { need: 'need', choice: 'selection', money: 'budget', board: 'approval', paper: 'contract' },
  seats: ['lin initiator need', 'gao approver board'],
};
const chairsOf = (map: BuyingMap) => emptyChairs(analyse(map, BLANK_OUR_SIDE, asDay('2026-11-23')));
const told = (map: BuyingMap) => chairsOf(map).map((chair) => [chair.functions.join(' '), chair.step, chair.why]);
const IDS = { person: asId<never>('new'), seat: asId<never>('seat'), step: asId<never>('step') };
const chair = (map: BuyingMap, id: string): Chair => {
  const found = chairsOf(map).find((one) => one.functions.includes(asId(id)));
  if (!found) throw new Error(`No chair for ${id}`);
  return found;
};

describe('empty chairs', () => {
  it('stand where their function usually sits, and say why', () => {
    expect(told(sketch(CHAIN))).toEqual([
      ['procurement', 'choice', 'compares'],
      ['finance', 'money', 'pays'],
      ['legal', 'paper', 'contract'],
      ['risk-control internal-audit', 'board', 'money-and-data'],
      ['it', 'choice', 'system'],
    ]);
  });

  it('stand at the end where no step of the kind is on the way', () => {
    const map = sketch({ ...CHAIN, steps: { need: 'need', board: 'approval', end: 'custom' } });
    expect(told(map).map(([name, step]) => [name, step])).toContainEqual(['procurement', 'end']);
  });

  it.each([
    ['the finding is set aside', { ...CHAIN, waived: ['missing-function|'] }],
    ['the rule is off', { ...CHAIN, rulesOff: ['missing-function'] }],
    ['the sheet does not bear the flow yet', { ...CHAIN, seats: ['lin initiator need', 'gao informed board'] }],
    ['it is no key account', { ...CHAIN, fields: { ...CHAIN.fields, profile: 'smb' as const } }],
  ] as const)('are none while %s', (_, map) => {
    expect(chairsOf(sketch(map))).toEqual([]);
  });

  it('ask for the other of the pair alone where one is said not to exist there', () => {
    const map = sketch({ ...CHAIN, absentFunctions: ['risk-control'] });
    expect(told(map).map(([name]) => name)).toContain('internal-audit');
  });
});

describe('filling a chair', () => {
  it('seats somebody new with that function where it usually sits, decider or informed', () => {
    const map = sketch(CHAIN);
    const filled = fillChair(
      chair(map, 'finance'),
      { facts: { name: 'Bai Lin', title: 'CFO' }, said: 'Bai Lin, CFO' },
      IDS,
    )(map);
    expect(filled.people[asId('new')]).toMatchObject({ name: 'Bai Lin', title: 'CFO', function: 'finance' });
    expect(filled.seats[asId('seat')]).toMatchObject({ step: 'money', role: 'approver' });
    expect(told(filled).map(([name]) => name)).not.toContain('finance');
    const legal = fillChair(chair(map, 'legal'), { facts: { name: 'Mo Han', title: '' }, said: 'Mo Han' }, IDS)(map);
    expect(legal.seats[asId('seat')]).toMatchObject({ step: 'paper', role: 'informed' });
  });

  it('takes a role and one of the pair as typed; one of them suffices', () => {
    const map = sketch(CHAIN);
    const typed = {
      facts: { name: 'An', title: '' },
      said: 'An',
      function: 'internal-audit',
      role: 'approver',
    } as const;
    const filled = fillChair(chair(map, 'internal-audit'), typed, IDS)(map);
    expect(filled.people[asId('new')]?.function).toBe('internal-audit');
    expect(filled.seats[asId('seat')]?.role).toBe('approver');
    expect(told(filled).map(([name]) => name)).not.toContain('risk-control');
  });

  it.each(['it', 'sales'] as const)('seats whoever is said to be of %s there, and stays empty', (job) => {
    const map = sketch(CHAIN);
    const typed = { facts: { name: 'Dan', title: '' }, said: 'Dan', function: job };
    const filled = fillChair(chair(map, 'finance'), typed, IDS)(map);
    expect(filled.people[asId('new')]?.function).toBe(job);
    expect(filled.seats[asId('seat')]).toMatchObject({ step: 'money', role: 'approver' });
    expect(told(filled).map(([name]) => name)).toContain('finance');
  });

  it('seats somebody known whose function nobody recorded', () => {
    const map = sketch(CHAIN);
    const typed = {
      person: asId<PersonId>('wu'),
      facts: { name: 'Wu', title: 'architect' },
      said: 'Wu, architect',
    } as const;
    const filled = fillChair(chair(map, 'it'), typed, IDS)(map);
    expect(filled.people[asId('wu')]).toMatchObject({ function: 'it', title: 'architect' });
    expect(filled.seats[asId('seat')]).toMatchObject({ person: 'wu', step: 'choice' });
  });

  it('is over when the function does not exist there; of the pair neither does', () => {
    const map = sketch(CHAIN);
    const left = leaveChair(chair(map, 'risk-control'))(map);
    expect(told(left).map(([name]) => name)).toEqual(['procurement', 'finance', 'legal', 'it']);
  });
});
