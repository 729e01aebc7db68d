/** When the sheet can bear the sales flow, what is asked for until then, and where profile and drawing disagree. */
import { describe, expect, it } from 'vitest';
import { readReadiness } from '../../src/analysis/readiness.ts';
import { readFacts } from '../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import type { ProfileKind } from '../../src/model/words.ts';
import { asDay, type Sketch, sketch } from '../fixtures/mapBuilder.ts';

const read = (given: Sketch) => readReadiness(readFacts(sketch(given), BLANK_OUR_SIDE, asDay('2026-05-11')));

const people = { ann: '', bo: '', cy: '', di: '' };
const steps = { need: 'need', sign: 'approval' } as const;

describe('what is missing', () => {
  it('is asked for in order: who starts it, who may say no, two steps', () => {
    expect(read({})).toMatchObject({ ready: false, missing: ['initiator', 'approver', 'steps'] });
    const one = { need: 'need' } as const;
    expect(read({ people, steps: one, seats: ['ann initiator need'] }).missing).toEqual(['approver', 'steps']);
    expect(read({ people, steps: one, seats: ['ann initiator need', 'bo approver need'] }).missing).toEqual(['steps']);
    expect(read({ people, steps, seats: ['bo approver sign'] }).missing).toEqual(['initiator']);
  });

  it('is nothing with an initiator, an approver and two steps', () => {
    const seats = ['ann initiator need', 'bo approver sign'];
    expect(read({ people, steps, seats })).toMatchObject({ ready: true, missing: [] });
  });

  it('is nothing where one person holds two seats or more: whoever that is decides all of it', () => {
    const seats = ['ann executor need', 'ann informed need'];
    expect(read({ people, steps: { need: 'need' }, seats })).toMatchObject({ ready: true, missing: [] });
    expect(read({ people, steps: { need: 'need' }, seats: ['ann executor need'] }).ready).toBe(false);
  });
});

describe('role concentration', () => {
  it.each([
    ['no seat', [], null],
    ['one seat', ['ann initiator need'], null],
    ['two seats of one person', ['ann initiator need', 'ann approver sign'], 1],
    ['two seats of two people', ['ann initiator need', 'bo approver sign'], 0],
    ['three seats of two people', ['ann initiator need', 'ann approver sign', 'bo informed sign'], 0.5],
    [
      'five seats of two people',
      ['ann initiator need', 'ann approver sign', 'ann executor sign', 'ann informed need', 'bo informed sign'],
      0.75,
    ],
  ])('of %s', (_, seats, expected) => {
    expect(read({ people, steps, seats }).concentration).toBe(expected);
  });
});

describe('profile and drawing', () => {
  const ofOne = ['ann initiator need', 'ann approver sign'];
  const ofTwo = [...ofOne, 'bo informed sign'];
  const ofThree = [...ofTwo, 'cy executor sign'];
  const disagreement = (profile: ProfileKind, seats: readonly string[]) =>
    read({ fields: { profile }, people, steps, seats }).disagreement;

  it.each(['global', 'national', 'regional', 'willing'] as const)(
    'disagree where a %s key account is one person with two seats',
    (profile) => {
      expect(disagreement(profile, ofOne)).toBe('key-account-held-by-one');
      expect(disagreement(profile, ofOne.slice(1))).toBeNull();
      expect(disagreement(profile, ofTwo)).toBeNull();
    },
  );

  it('disagree where an SMB has three people or more with seats', () => {
    expect(disagreement('smb', ofThree)).toBe('smb-held-by-many');
    expect(disagreement('smb', [...ofThree, 'di informed need'])).toBe('smb-held-by-many');
    expect(disagreement('smb', ofTwo)).toBeNull();
    expect(disagreement('smb', ofOne)).toBeNull();
  });

  it('agree as long as the profile says nothing', () => {
    expect(disagreement('unknown', ofOne)).toBeNull();
    expect(disagreement('unknown', ofThree)).toBeNull();
  });

  it('agree where a key account is many people', () => expect(disagreement('national', ofThree)).toBeNull());
});
