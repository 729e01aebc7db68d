/** People added from a list, line by line: who is there is filled in, never overwritten. */
import { describe, expect, it } from 'vitest';
import { addListed, type Listed, type ListedLine } from '../../../src/edit/clipboard/addListed.ts';
import { checkMap } from '../../../src/model/checkMap.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';

const map = sketch({
  people: {
    lin: { name: 'Lin Wei', title: 'head of sales', notes: 'met at the fair' },
    gao: { name: 'Gao Peng' },
  },
  steps: { need: 'need', sign: 'approval' },
  seats: ['lin initiator need', 'gao executor need'],
});

type Line = Partial<Omit<ListedLine, 'person' | 'seat'>> & {
  readonly person: string;
  /** `step` or `step role`. */
  readonly sits?: string;
};

function add(lines: readonly Line[], more: Partial<Listed> = {}) {
  const after = addListed(map, {
    steps: [],
    roleIn: () => 'approver',
    ...more,
    lines: lines.map(({ person, sits, facts = { name: person, title: '' }, said = `${person} as written` }) => {
      const [step, role = null] = sits?.split(' ') ?? [];
      const seat = step ? { id: asId<never>(`${person}.new`), step: asId<never>(step), role: role as never } : null;
      return { person: asId(person), facts, said, seat };
    }),
  });
  expect(checkMap(after)).toEqual([]);
  return after;
}
const seatsIn = (after: typeof map, step: string) =>
  mapIndex(after)
    .seatsOfStep(asId(step))
    .map((seat) => `${seat.person} ${seat.role}`);

describe('somebody new', () => {
  it('comes with what the line says, and stands outside where it names no step', () => {
    const after = add([{ person: 'he', facts: { name: 'He Min', title: 'cashier', function: 'finance' } }]);
    expect(after.people.he).toMatchObject({ name: 'He Min', title: 'cashier', function: 'finance', stance: 'unknown' });
    expect(after.seats).toBe(map.seats);
  });

  it('sits where the line says, with the role it names, else with the one that is likely there', () => {
    const after = add([
      { person: 'he', sits: 'sign informed' },
      { person: 'wu', sits: 'sign' },
    ]);
    expect(seatsIn(after, 'sign')).toEqual(['he informed', 'wu approver']);
  });

  it('finds the steps that are missing, in their order', () => {
    const steps = [
      { id: asId<never>('paper'), name: 'Paper', kind: 'contract' },
      { id: asId<never>('pay'), name: 'Pay', kind: 'payment' },
    ] as const;
    const after = add([{ person: 'he', sits: 'pay executor' }], { steps });
    expect(mapIndex(after).steps.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'need Need',
      'sign Sign',
      'paper Paper',
      'pay Pay',
    ]);
    expect(seatsIn(after, 'pay')).toEqual(['he executor']);
  });

  it('is the same person in a later line', () => {
    const after = add([
      { person: 'he', facts: { name: 'He Min', title: '' } },
      { person: 'he', facts: { name: 'He Min', title: 'cashier' }, sits: 'need informed' },
    ]);
    expect(after.people.he).toMatchObject({ name: 'He Min', title: 'cashier', notes: '' });
    expect(Object.keys(after.people)).toHaveLength(3);
  });
});

describe('somebody who is there', () => {
  it('is filled in where nothing was recorded, and noted where the line says otherwise', () => {
    const facts = { name: 'Lin', title: 'chief buyer', stance: 'supporter' } as const;
    const after = add([{ person: 'lin', facts, said: 'Lin, chief buyer, for us' }]);
    expect(after.people.lin).toEqual({
      ...map.people.lin,
      stance: 'supporter',
      notes: 'met at the fair\nLin, chief buyer, for us',
    });
  });

  it('stays as they are where the line says the same, or leaves it open', () => {
    for (const title of ['head of sales', '']) {
      expect(add([{ person: 'lin', facts: { name: 'Lin Wei', title } }])).toBe(map);
    }
  });

  it('gets the notes of the line once, behind their own and behind what differs', () => {
    const facts = { name: 'Lin Wei', title: 'chief buyer', notes: 'likes figures' };
    const after = add([{ person: 'lin', facts, said: 'as written' }]);
    expect(after.people.lin?.notes).toBe('met at the fair\nas written\nlikes figures');
    const again = add([
      { person: 'lin', facts, said: 'as written' },
      { person: 'lin', facts, said: 'as written' },
    ]);
    expect(again.people.lin?.notes).toBe('met at the fair\nas written\nlikes figures');
    expect(add([{ person: 'gao', facts: { name: 'Gao Peng', title: '', notes: 'quiet' } }]).people.gao?.notes).toBe(
      'quiet',
    );
  });

  it('keeps the seat that they hold there, unless the line names another role', () => {
    expect(seatsIn(add([{ person: 'gao', sits: 'need' }]), 'need')).toEqual(['lin initiator', 'gao executor']);
    expect(add([{ person: 'gao', facts: { name: 'Gao Peng', title: '' }, sits: 'need executor' }])).toBe(map);
    expect(seatsIn(add([{ person: 'gao', sits: 'need informed' }]), 'need')).toEqual([
      'lin initiator',
      'gao executor',
      'gao informed',
    ]);
    expect(seatsIn(add([{ person: 'gao', sits: 'sign' }]), 'sign')).toEqual(['gao approver']);
  });
});
