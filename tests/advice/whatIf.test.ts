/** What would come and go if somebody left, were won or turned against us, worked by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Difference, type Supposition, whatIf } from '../../src/advice/whatIf.ts';
import { analyse } from '../../src/analysis/analyse.ts';
import { deletePerson } from '../../src/edit/deletePerson.ts';
import type { PersonId, WaiverId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';
import { tell } from '../fixtures/tellBlockers.ts';

const TODAY = asDay('2026-05-11');
const id = (word: string) => asId<PersonId>(word);

const said = ({ come, go, turn }: Difference) => ({
  come: come.map(tell).sort(),
  go: go.map(tell).sort(),
  turn: turn.map(({ before, after }) => `${tell(before)} > ${after.severity}`),
});
const suppose = (map: BuyingMap, what: Supposition) => said(whatIf(map, BLANK_OUR_SIDE, TODAY, what));

/** Two approvers, of whom cy was never talked to; ana starts it and knows us. */
const map = sketch({
  fields: { profile: 'smb' },
  people: { ana: 'sales supporter met', bo: 'finance supporter met', cy: 'it unknown' },
  steps: { need: 'need' },
  seats: ['ana initiator need', 'bo approver need', 'cy approver need'],
  concerns: { ana: [['a', 'b']], bo: [['a', 'b']] },
});

describe('without somebody', () => {
  it('their findings go, and what only they stood for is missing', () => {
    expect(suppose(map, { without: id('cy') })).toEqual({ come: [], go: ['stop uncontacted-approver: cy'], turn: [] });
    expect(suppose(map, { without: id('ana') })).toEqual({ come: ['stop no-initiator'], go: [], turn: [] });
  });
});

describe('somebody won', () => {
  it('is met and for us; that no message stands there yet comes up', () => {
    expect(suppose(map, { won: id('cy') })).toEqual({
      come: ['slow no-message: cy'],
      go: ['stop uncontacted-approver: cy'],
      turn: [],
    });
  });

  it('changes nothing for somebody who is', () => {
    expect(suppose(map, { won: id('bo') })).toEqual({ come: [], go: [], turn: [] });
  });
});

describe('somebody against', () => {
  it('is an opponent', () => {
    expect(suppose(map, { against: id('bo') })).toEqual({ come: ['stop opposed-approver: bo'], go: [], turn: [] });
    expect(suppose(map, { against: id('cy') })).toEqual({ come: ['stop split-decision: cy'], go: [], turn: [] });
  });

  it('turns a finding that was there more severe', () => {
    const sceptical = sketch({
      fields: { profile: 'smb' },
      people: { ana: 'sales supporter met', bo: 'finance supporter met', cy: 'it sceptic met' },
      steps: { need: 'need' },
      seats: ['ana initiator need', 'bo approver need', 'cy approver need'],
      concerns: { ana: [['a', 'b']], bo: [['a', 'b']], cy: [['a', 'b']] },
    });
    expect(suppose(sceptical, { against: id('cy') })).toEqual({
      come: [],
      go: [],
      turn: ['slow split-decision: cy > stop'],
    });
    expect(suppose(sceptical, { won: id('cy') }).go).toEqual(['slow split-decision: cy']);
  });
});

describe('any supposition', () => {
  it('about somebody who is not there changes nothing', () => {
    for (const what of [{ without: id('zoe') }, { won: id('zoe') }, { against: id('zoe') }]) {
      expect(suppose(map, what)).toEqual({ come: [], go: [], turn: [] });
    }
  });

  it('leaves aside what was set aside', () => {
    const waiver = { id: asId<WaiverId>('w'), finding: 'no-initiator|', reason: 'known' };
    expect(suppose({ ...map, waivers: { [waiver.id]: waiver } }, { without: id('ana') }).come).toEqual([]);
  });

  it('leads from the one list to the other, and leaves the map as it was', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.integer({ min: 0, max: 20 }), (any, pick) => {
        const people = Object.keys(any.people);
        const person = id(people[pick % Math.max(1, people.length)] ?? 'nobody');
        const before = JSON.stringify(any);
        const { come, go } = whatIf(any, BLANK_OUR_SIDE, TODAY, { without: person });
        const keys = (which: BuyingMap) => analyse(which, BLANK_OUR_SIDE, TODAY).blockers.map(({ key }) => key);
        const gone = new Set(go.map(({ key }) => key));
        const after = [...keys(any).filter((key) => !gone.has(key)), ...come.map(({ key }) => key)];
        expect(after.sort()).toEqual([...keys(deletePerson(any, { person }))].sort());
        expect(JSON.stringify(any)).toBe(before);
      }),
      { seed: 20_261_125, numRuns: 60 },
    );
  });
});
