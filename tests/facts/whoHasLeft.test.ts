/** Who has left is as good as not on the map, in all that is concluded but for the one finding about them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../src/analysis/analyse.ts';
import { deletePerson } from '../../src/edit/deletePerson.ts';
import { readFacts } from '../../src/facts/mapFacts.ts';
import { presentMap } from '../../src/facts/presentMap.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE, type OurSide } from '../../src/model/ourSide.ts';
import { arbitraryDenseMap, arbitraryTeam } from '../analysis/arbitrarySketch.ts';
import { TODAY as DAY, team } from '../analysis/ruleTester.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';

const TODAY = asDay(DAY);
const ids = (records: readonly { readonly id: string }[]): string => records.map(({ id }) => id).join(' ');

/** Everything concluded but the finding about those who have left. */
function concluded({ blockers, waived, flow, decision, readiness, account, plan }: Analysis) {
  const others = (list: Analysis['blockers']) => list.filter(({ rule }) => rule !== 'left-but-seated');
  return {
    blockers: others(blockers),
    waived: others(waived),
    flow: flow.items,
    decision,
    readiness,
    account: { ...account, people: [...account.people] },
    plan: plan(),
  };
}

const withoutLeavers = (map: BuyingMap): BuyingMap =>
  Object.values(map.people)
    .filter(({ left }) => left)
    .reduce((sofar, { id }) => deletePerson(sofar, { person: id }), map);

describe('whoever has left', () => {
  it('changes nothing that is concluded, on any map, against the same map without them', () => {
    let [seen, all] = [0, 0];
    fc.assert(
      fc.property(arbitraryDenseMap, arbitraryTeam, (map: BuyingMap, ours: OurSide) => {
        const less = withoutLeavers(map);
        all += 1;
        if (less !== map) seen += 1;
        expect(concluded(analyse(map, ours, TODAY))).toEqual(concluded(analyse(less, ours, TODAY)));
      }),
      { seed: 20261123, numRuns: 120 },
    );
    expect(seen).toBeGreaterThan(all / 3);
  });

  const map: Sketch = {
    people: { bo: 'left kp met', cy: 'finance', kim: '', zoe: 'left' },
    steps: { need: 'need', sign: 'approval' },
    seats: ['bo initiator need', 'bo approver sign', 'cy approver sign', 'kim executor need'],
    relations: ['bo sways cy', 'zoe sways cy', 'cy reports-to bo', 'kim sways cy'],
    contacts: [
      { with: ['bo', 'cy'], day: '2026-05-01', topics: ['value'] },
      { with: ['bo'], day: '2026-05-02', topics: ['budget'] },
      { with: ['zoe'], day: '2026-06-01', status: 'planned' },
    ],
    concerns: { bo: [['Why?', 'Because.']], cy: [['When?']] },
    account: ['saving large', 'bo change large', 'cy change small'],
    places: { zoe: [1, 2] },
  };
  const facts = readFacts(sketch(map), BLANK_OUR_SIDE, TODAY);

  it('holds no seat, sways and is swayed by nobody, has no mark, concern or account line', () => {
    expect([facts.approvers, facts.initiators, facts.opinionHolders, facts.placed].map(ids)).toEqual([
      'cy',
      '',
      'kim',
      'cy kim',
    ]);
    expect(ids(facts.index.relations)).toBe('kim.influence.cy');
    expect(Object.keys(facts.map.concerns)).toEqual(['cy.concern.1']);
    expect(Object.values(facts.map.accountLines).map(({ person }) => person)).toEqual([null, 'cy']);
    expect(facts.keyAccount).toBe(true);
  });

  it('has no part in contacts; one with others stays theirs', () => {
    expect(facts.contacts.map(({ id, people }) => [id, ...people])).toEqual([['contact.1', 'cy']]);
    expect(facts.planned).toEqual([]);
    expect(facts.talkedOf('value', new Set([asId('cy')]))).toBe(true);
    expect(facts.talkedOf('budget')).toBe(false);
  });

  it('is kept as drawn, with how far we had come', () => {
    expect(Object.keys(facts.drawn.people)).toEqual(['bo', 'cy', 'kim', 'zoe']);
    expect(facts.level(asId('bo'))).toBe('met');
    expect(facts.leavers).toEqual([
      { person: facts.drawn.people[asId('bo')], steps: ['need', 'sign'], approved: true },
    ]);
  });

  it('leaves the map as it is where nobody has left, and is taken out once for each map', () => {
    const whole = sketch({ people: { bo: '' } });
    expect(presentMap(whole)).toBe(whole);
    const drawn = sketch(map);
    expect(presentMap(drawn)).toBe(presentMap(drawn));
  });

  it('counts towards no concentration: one person holds all the seats that are left', () => {
    const held = sketch({
      people: { ann: '', bo: 'left' },
      steps: { need: 'need', sign: 'approval' },
      seats: ['ann initiator need', 'ann approver sign', 'bo approver sign'],
      fields: { profile: 'national' },
    });
    const { readiness } = analyse(held, BLANK_OUR_SIDE, TODAY);
    expect(readiness).toMatchObject({ concentration: 1, disagreement: 'key-account-held-by-one' });
  });

  it('asks for nothing: with the only approver gone there is no decision', () => {
    const gone = sketch({
      people: { ann: '', bo: 'left' },
      steps: { need: 'need', sign: 'approval' },
      seats: ['ann initiator need', 'bo approver sign'],
    });
    expect(analyse(gone, team(['li']), TODAY).decision).toEqual({
      kind: 'none',
      missing: [{ map: 'map', missing: ['approver'] }],
    });
  });
});
