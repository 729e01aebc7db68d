/** Whom to talk to next, worked by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conversation, nextConversation } from '../../src/advice/nextConversation.ts';
import { differ } from '../../src/advice/whatIf.ts';
import { analyse } from '../../src/analysis/analyse.ts';
import { addContact } from '../../src/edit/addContact.ts';
import { setPerson } from '../../src/edit/setPerson.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { SEVERITIES } from '../../src/model/words.ts';
import { side } from '../analysis/decision/asking.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { tellStory } from '../fixtures/classStory.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';
import { tell } from '../fixtures/tellBlockers.ts';

const TODAY = asDay('2026-05-11');

const next = (given: Sketch) => nextConversation(sketch(given), BLANK_OUR_SIDE, TODAY);
const said = (found: Conversation | null) =>
  found && {
    person: found.person,
    outcome: found.outcome,
    relief: Object.values(found.relief).join(' '),
    go: found.difference.go.map(tell),
  };

const QUIET = { from: asDay('2026-05-01'), to: asDay('2026-05-31') };
const told = [['what it brings', 'this']] as const;

/** Nothing is stuck but what the people bring. */
const base = {
  fields: { profile: 'smb', reasonNow: 'now', reasonBy: asDay('2026-12-31') },
  steps: { need: 'need', approval: 'approval' },
} as const;

describe('the next conversation', () => {
  it('is with the one whom nobody has met and who must approve', () => {
    const found = next({
      ...base,
      people: { ana: 'supporter met', bo: 'supporter met', cy: '', dee: '' },
      seats: ['ana initiator need', 'bo approver approval', 'cy approver approval', 'dee informed approval'],
      concerns: { ana: told, bo: told },
    });
    // What cy wants to know and where cy stands comes up with the contact, and is settled in the same conversation.
    expect(said(found)).toEqual({
      person: 'cy',
      outcome: { kind: 'contacted', topics: [] },
      relief: '1 0 0',
      go: ['stop uncontacted-approver: cy'],
    });
    expect(found?.difference.come.map(tell).sort()).toEqual(['slow no-message: cy', 'slow unknown-stance: cy']);
  });

  it('is with the weightier of two, then with the first by id', () => {
    const two = (bo: string, cy: string) =>
      next({
        ...base,
        people: { ana: 'supporter met', bo, cy },
        seats: ['ana initiator need', 'bo approver approval', 'cy approver approval'],
        concerns: { ana: told },
      })?.person;
    expect(two('small', 'large')).toBe('cy');
    expect(two('large', 'large')).toBe('bo');
    expect(two('unknown', 'small')).toBe('bo');
  });

  it('rather clears one stop than several slower things', () => {
    const found = next({
      ...base,
      steps: { need: 'need', selection: 'selection', approval: 'approval' },
      people: { ana: 'large', bo: 'small', cy: 'supporter met' },
      seats: ['ana initiator need', 'ana executor selection', 'bo approver approval', 'cy approver approval'],
      concerns: { cy: told },
    });
    expect(found?.person).toBe('bo');
  });

  describe('where meeting yi settles three quarrels', () => {
    const quarrels = {
      ...base,
      people: {
        ana: 'champion met',
        bo: 'supporter met',
        cy: 'supporter met',
        yi: 'supporter contacted large',
        xu: 'large',
      },
      seats: ['ana', 'bo', 'cy', 'yi', 'xu'].map((who) => `${who} approver approval`),
      relations: ['yi conflicts ana', 'yi conflicts bo', 'yi conflicts cy', 'xu conflicts ana'],
      concerns: { ana: told, bo: told, cy: told, yi: told },
    } as const;
    const brought = (found: Conversation | null) => found?.difference.come.map(tell).sort();

    it('is with yi, as xu would settle two things and bring up two', () => {
      const found = next(quarrels);
      expect(said(found)).toEqual({
        person: 'yi',
        outcome: { kind: 'met', topics: [] },
        relief: '0 3 0',
        go: ['ana', 'bo', 'cy'].map((other) => `slow approvers-in-conflict: ${other} yi`),
      });
      expect([brought(found), found?.easesBiggest]).toEqual([[], false]);
    });

    it('is with xu as soon as that is the biggest blocker', () => {
      const found = next({ ...quarrels, seats: [...quarrels.seats, 'ana initiator need'] });
      expect([found?.person, found?.easesBiggest]).toEqual(['xu', true]);
      expect(found?.difference.go.map(tell)).toEqual([
        'stop uncontacted-approver: xu',
        'slow approvers-in-conflict: ana xu',
      ]);
      expect(brought(found)).toEqual(['slow no-message: xu', 'slow unknown-stance: xu']);
    });

    it('is with xu where less speaks for yi', () => {
      const found = next({ ...quarrels, relations: ['yi conflicts ana', 'yi conflicts bo', 'xu conflicts ana'] });
      expect([found?.person, found?.easesBiggest]).toEqual(['xu', false]);
    });
  });

  it('can be about a better stance of somebody who was met', () => {
    const found = next({
      ...base,
      people: { ana: 'supporter met', bo: 'sceptic met' },
      seats: ['ana initiator need', 'bo approver approval'],
      concerns: { ana: told, bo: told },
    });
    expect(said(found)).toEqual({
      person: 'bo',
      outcome: { kind: 'stance', stance: 'neutral' },
      relief: '0 1 0',
      go: ['slow opposed-approver: bo'],
    });
  });

  it('asks for a meeting where a contact is not enough', () => {
    // Two approvers in conflict: both must have been met.
    const found = next({
      ...base,
      people: { ana: 'supporter met', bo: 'supporter met', cy: 'supporter contacted' },
      seats: ['ana initiator need', 'bo approver approval', 'cy approver approval'],
      relations: ['bo conflicts cy'],
      concerns: { ana: told, bo: told, cy: told },
    });
    expect(said(found)).toEqual({
      person: 'cy',
      outcome: { kind: 'met', topics: [] },
      relief: '0 1 0',
      go: ['slow approvers-in-conflict: bo cy'],
    });
  });

  it('names the topic when that is what is missing', () => {
    const found = next({
      ...base,
      fields: { ...base.fields, profile: 'national' },
      steps: { need: 'need', budget: 'budget' },
      people: {
        ana: 'supporter met',
        bo: 'finance supporter met',
        cy: 'legal supporter met',
        dee: 'procurement supporter met',
      },
      seats: ['ana initiator need', 'bo approver budget', 'cy informed budget', 'dee informed budget'],
      contacts: [{ with: ['bo'], day: '2026-05-18', status: 'planned' }],
      concerns: { ana: told, bo: told, cy: told, dee: told },
    });
    expect(said(found)).toEqual({
      person: 'ana',
      outcome: { kind: 'contacted', topics: ['budget'] },
      relief: '1 0 0',
      go: ['stop budget-not-discussed'],
    });
  });

  it('is never with somebody in a quiet period', () => {
    const people = { ana: 'supporter met', bo: { quiet: QUIET } };
    const seats = ['ana initiator need', 'bo approver approval'];
    expect(next({ ...base, people, seats, concerns: { ana: told } })).toBeNull();
    const opponent = { quiet: QUIET, stance: 'opponent', contact: 'met' } as const;
    expect(next({ ...base, people: { ...people, bo: opponent }, seats, concerns: { ana: told, bo: told } })).toBeNull();
  });

  it('is with nobody when nobody helps', () => {
    expect(next({})).toBeNull();
    expect(
      next({
        ...base,
        people: { ana: 'champion met', bo: 'champion met' },
        seats: ['ana initiator need', 'bo approver approval'],
        concerns: { ana: told, bo: told },
      }),
    ).toBeNull();
  });

  it('counts nothing as won when one trouble only takes the place of another', () => {
    // With bo for us the opposition of cy becomes a split decision, just as severe.
    const found = next({
      ...base,
      people: { ana: 'supporter met', bo: 'neutral met', cy: { stance: 'opponent', contact: 'met', quiet: QUIET } },
      seats: ['ana initiator need', 'bo approver approval', 'cy approver approval'],
      concerns: { ana: told, bo: told, cy: told },
    });
    expect(found).toBeNull();
  });

  it('in the class story starts with somebody who must approve, and has nobody left at the end', () => {
    const stages = tellStory('en', TODAY).map((map) => nextConversation(map, BLANK_OUR_SIDE, TODAY));
    expect(stages.slice(0, 5).every((found) => (found?.relief.stop ?? 0) > 0)).toBe(true);
    expect(stages[5]).toBeNull();
  });
});

/** One of ours who has nothing, so that the rules about our side speak too. */
const OURS = side();

function happen(map: BuyingMap, { person, outcome }: Conversation): BuyingMap {
  if (outcome.kind === 'stance') return setPerson(map, { person, patch: { stance: outcome.stance } });
  const { kind, topics } = outcome;
  const talked = addContact(map, { id: asId('talk'), people: [person], day: TODAY, status: 'took-place', topics });
  return kind === 'met' ? setPerson(talked, { person, patch: { contact: 'met' } }) : talked;
}

describe('on any map', () => {
  it('what is promised comes true, with the flow derived anew', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const found = nextConversation(map, OURS, TODAY);
        if (!found) return;
        const first = SEVERITIES.map((severity) => found.relief[severity]).find((figure) => figure !== 0);
        expect(first).toBeGreaterThan(0);
        expect(analyse(map, OURS, TODAY).facts.inQuiet(found.person)).toBe(false);
        const before = analyse(map, OURS, TODAY).blockers;
        const after = analyse(happen(map, found), OURS, TODAY).blockers;
        expect(found.difference).toEqual(differ(before, after));
      }),
      { seed: 20_261_126, numRuns: 40 },
    );
  });
});
