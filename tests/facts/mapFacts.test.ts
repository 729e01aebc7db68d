/** What the words of the rules mean on a map, one by one. */
import { describe, expect, it } from 'vitest';
import { isAgainst, isFor, readFacts, within } from '../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../src/model/ourSide.ts';
import { CONTACT_LEVELS, STANCES } from '../../src/model/words.ts';
import { TODAY, team } from '../analysis/ruleTester.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';

const facts = (given: Sketch, ours: OurSide = BLANK_OUR_SIDE) => readFacts(sketch(given), ours, asDay(TODAY));
const ids = (people: readonly { readonly id: string }[]): string => people.map((person) => person.id).join(' ');
const steps = { a: 'need', b: 'selection', c: 'budget' };

describe('roles', () => {
  const fork: Sketch = {
    fields: { amount: 10 },
    people: { ann: '', bo: '', cy: '' },
    steps,
    links: ['a > b : above 10', 'a > c'],
    seats: ['ann initiator a', 'bo approver b', 'bo informed c', 'cy approver c', 'cy initiator b'],
  };

  it('count in steps on the way only', () => {
    const { approvers, initiators, isApprover, stepsOf, approveIn } = facts(fork);
    expect([ids(approvers), ids(initiators)]).toEqual(['cy', 'ann']);
    expect(isApprover(asId('bo'))).toBe(false);
    expect(stepsOf(asId('bo'))).toEqual(['c']);
    expect(stepsOf(asId('cy'), 'initiator')).toEqual([]);
    expect(approveIn(['a', 'b', 'c'].map((step) => asId(step)))).toEqual(new Set(['cy']));
  });

  it('name a step once, however many seats somebody has there', () => {
    const { stepsOf } = facts({
      people: { ann: '' },
      steps,
      seats: ['ann executor c', 'ann initiator a', 'ann approver a'],
    });
    expect(stepsOf(asId('ann'))).toEqual(['a', 'c']);
    expect(stepsOf(asId('ann'), 'approver')).toEqual(['a']);
  });
});

describe('stances and contact levels', () => {
  it('are for, against, or neither', () => {
    const people = STANCES.map((stance) => ({ stance }) as Parameters<typeof isFor>[0]);
    expect(people.filter(isFor).map((person) => person.stance)).toEqual(['champion', 'supporter']);
    expect(people.filter(isAgainst).map((person) => person.stance)).toEqual(['sceptic', 'opponent']);
  });

  it('are contacted from contacted, met from met', () => {
    const { isContacted, isMet } = facts({
      people: Object.fromEntries(CONTACT_LEVELS.map((contact) => [contact, { contact }])),
    });
    expect(CONTACT_LEVELS.filter((level) => isContacted(asId(level)))).toEqual(['contacted', 'met', 'aligned']);
    expect(CONTACT_LEVELS.filter((level) => isMet(asId(level)))).toEqual(['met', 'aligned']);
  });

  it('are raised by a contact that took place, never lowered', () => {
    const { level } = facts({
      people: { none: 'none', met: 'met', planned: 'none', passed: 'identified', written: '' },
      contacts: [
        { with: ['none', 'met'], day: '2026-05-01' },
        { with: ['planned'], day: '2026-06-01', status: 'planned' },
        { with: ['passed'], day: '2026-05-10', status: 'planned' },
        { with: ['written'], day: '2026-05-01', writtenQuestion: true },
      ],
    });
    expect(['none', 'met', 'planned', 'passed', 'written'].map((person) => level(asId(person)))).toEqual([
      'contacted',
      'met',
      'none',
      'identified',
      'unrecorded',
    ]);
  });
});

describe('contacts', () => {
  it('took place, are to come, or wait for somebody to say; written questions are none of these', () => {
    const found = facts({
      people: { ann: '' },
      contacts: [
        { with: ['ann'], day: '2026-05-01', topics: ['value'] },
        { with: ['ann'], day: '2026-05-11', status: 'planned', topics: ['price'] },
        { with: ['ann'], day: '2026-05-10', status: 'planned', topics: ['budget'] },
        { with: ['ann'], day: '2026-05-02', topics: ['terms'], writtenQuestion: true },
        { with: ['ann'], day: '2026-06-02', status: 'planned', writtenQuestion: true },
      ],
    });
    expect([found.contacts, found.planned, found.overdue].map(ids)).toEqual(['contact.1', 'contact.2', 'contact.3']);
    expect((['value', 'price', 'budget', 'terms'] as const).filter((topic) => found.talkedOf(topic))).toEqual([
      'value',
    ]);
    expect(found.talkedOf('value', new Set([asId('bo')]))).toBe(false);
  });
});

describe('sway, opinion holders and who is placed', () => {
  it('sways along arrows that are not weak and reporting lines downwards, over several people', () => {
    const { swayedBy } = facts({
      people: { a: '', b: '', c: '', d: '', e: '' },
      relations: ['a sways b', 'c reports-to b', 'c sways d weak', 'c sways e strong', 'e sways a'],
    });
    expect([...swayedBy(asId('a'))].sort()).toEqual(['b', 'c', 'e']);
    expect([...swayedBy(asId('d'))]).toEqual([]);
  });

  it('takes for opinion holders those who sway and do not approve', () => {
    const { opinionHolders } = facts({
      people: { bo: '', boss: '', far: '', weak: '', user: '', kim: '', head: '' },
      steps,
      seats: ['bo approver a', 'kim executor a'],
      relations: [
        'bo sways kim',
        'bo reports-to boss',
        'far sways user',
        'weak sways bo weak',
        'kim conflicts bo',
        'user reports-to head',
      ],
    });
    expect(ids(opinionHolders)).toBe('boss far');
  });

  it('places by seat, key person, either end of an arrow, guarding, and swaying an approver', () => {
    const { placed, isPlaced } = facts({
      people: { bo: '', boss: '', kp: 'kp', from: '', to: '', gil: '', guarded: '', low: '', foe: '', none: '' },
      steps,
      seats: ['bo approver a'],
      relations: [
        'bo reports-to boss',
        'low reports-to bo',
        'from sways to weak',
        'gil guards guarded',
        'foe conflicts bo',
      ],
    });
    expect(ids(placed)).toBe('bo boss from gil kp to');
    expect(isPlaced(asId('low'))).toBe(false);
  });
});

describe('a key account’s map', () => {
  const two: Sketch = { people: { a: '', b: '' }, steps, seats: ['a initiator a', 'b informed b'] };

  it('has two people with seats and does not say SMB', () => {
    expect(facts(two).keyAccount).toBe(true);
    expect(facts({ ...two, fields: { profile: 'smb' } }).keyAccount).toBe(false);
    expect(facts({ ...two, seats: ['a initiator a', 'a approver b'] }).keyAccount).toBe(false);
  });
});

describe('a quiet period', () => {
  it.each([
    [null, false],
    [{ from: null, to: null }, true],
    [{ from: asDay('2026-05-11'), to: asDay('2026-05-11') }, true],
    [{ from: asDay('2026-05-12'), to: null }, false],
    [{ from: null, to: asDay('2026-05-10') }, false],
  ])('%o holds today: %s', (quiet, expected) => {
    expect(within(quiet, asDay(TODAY))).toBe(expected);
    expect(facts({ people: { a: { quiet } } }).inQuiet(asId('a'))).toBe(expected);
    expect(facts({ fields: { quiet }, people: { a: '' } }).inQuiet(asId('a'))).toBe(expected);
    expect(facts({ fields: { quiet } }).mapInQuiet).toBe(expected);
  });
});

describe('our side', () => {
  it('owns a person as long as it still has who is responsible', () => {
    const map: Sketch = { people: { a: { owner: asId('li') }, b: '' } };
    expect(facts(map, team(['li'])).isOwned(asId('a'))).toBe(true);
    expect(facts(map, team(['wu'])).isOwned(asId('a'))).toBe(false);
    expect(facts(map, team(['li'])).isOwned(asId('b'))).toBe(false);
  });

  it('finds people by function, those without one never', () => {
    const { peopleIn } = facts({ people: { a: 'finance', b: '', c: 'legal' } });
    expect(ids(peopleIn(['finance', 'legal']))).toBe('a c');
    expect(ids(peopleIn([]))).toBe('');
  });
});
