/** What holds of the findings on any map: one order, whatever the order of records; nothing appears or disappears by the way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blocker } from '../../../src/analysis/blockers/blockerRule.ts';
import { type FoundBlockers, findBlockers } from '../../../src/analysis/blockers/findBlockers.ts';
import { compareBlockers } from '../../../src/analysis/blockers/rank.ts';
import { RULES } from '../../../src/analysis/blockers/rules.ts';
import { sayBlocker } from '../../../src/analysis/blockers/sayBlocker.ts';
import { type MapFacts, readFacts } from '../../../src/facts/mapFacts.ts';
import type { ContactId, PersonId } from '../../../src/model/ids.ts';
import { makeContact } from '../../../src/model/makeRecord.ts';
import { type BuyingMap, TABLE_NAMES } from '../../../src/model/map.ts';
import type { OurSide } from '../../../src/model/ourSide.ts';
import { LANGUAGES, SEVERITIES } from '../../../src/model/words.ts';
import { compareText } from '../../../src/shared/compare.ts';
import { asDay, asId } from '../../fixtures/mapBuilder.ts';
import { arbitraryDenseMap, arbitraryTeam } from '../arbitrarySketch.ts';
import { type Asked, flowOf, TODAY } from '../ruleTester.ts';

const SEED = { seed: 20261123, numRuns: 120 };

const asks: readonly Asked[] = [
  { key: 'i', step: 's1', asks: 'capability:negotiation', by: ['p1 approver'] },
  { key: 'j', step: 's2', asks: 'team:presales', by: ['p2 executor'] },
  { key: 'k', step: 's3', asks: 'system:roi-calculator', by: ['p3 approver', 'p4 informed'] },
];

const look = (map: BuyingMap, ours: OurSide): FoundBlockers & { readonly facts: MapFacts } => {
  const facts = readFacts(map, ours, asDay(TODAY));
  return { facts, ...findBlockers(facts, flowOf(map, asks)) };
};

const property = (check: (map: BuyingMap, ours: OurSide) => void) =>
  fc.assert(fc.property(arbitraryDenseMap, arbitraryTeam, check), SEED);

describe('on any map', () => {
  it('the order is total: each finding stands strictly before all that follow, and has a key of its own', () => {
    property((map, ours) => {
      const { blockers } = look(map, ours);
      expect(new Set(blockers.map((blocker) => blocker.key)).size).toBe(blockers.length);
      const wrong = blockers.flatMap((blocker, place) =>
        blockers.filter((other, at) => Math.sign(compareBlockers(blocker, other)) !== Math.sign(place - at)),
      );
      expect(wrong).toEqual([]);
    });
  });

  it('the order is by what a finding names, however it is looked up', () => {
    const names = (blocker: Blocker) =>
      [blocker.people, blocker.steps, blocker.missing].map((ids) => [...(ids as readonly string[])].sort(compareText));
    const lists = (a: readonly string[], b: readonly string[]): number => {
      const place = a.findIndex((id, at) => id !== b[at]);
      if (place < 0) return a.length - b.length;
      return b[place] === undefined ? 1 : compareText(a[place] as string, b[place]);
    };
    const plain = (a: Blocker, b: Blocker): number =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.rank.approversBehind - a.rank.approversBehind ||
      b.rank.weight - a.rank.weight ||
      a.rank.ruleOrder - b.rank.ruleOrder ||
      names(a).reduce((sofar, ids, at) => sofar || lists(ids, names(b)[at] ?? []), 0) ||
      compareText(a.key, b.key);
    property((map, ours) => {
      const { blockers } = look(map, ours);
      expect([...blockers].reverse().sort(plain)).toEqual(blockers);
    });
  });

  it('the order of records does not matter', () => {
    property((map, ours) => {
      const turned: { [name: string]: unknown } = { ...map };
      for (const name of TABLE_NAMES) turned[name] = Object.fromEntries(Object.entries(map[name]).reverse());
      const { blockers, waived } = look(turned as unknown as BuyingMap, ours);
      const before = look(map, ours);
      expect(blockers).toEqual(before.blockers);
      expect(waived).toEqual(before.waived);
    });
  });

  it('no rule breaks, and later is at most one milder', () => {
    property((map, ours) => {
      const odd = look(map, ours).blockers.filter((blocker) => {
        const milder = SEVERITIES.indexOf(blocker.severity) - SEVERITIES.indexOf(blocker.fullSeverity);
        return blocker.rule === 'rule-failed' || milder < 0 || milder > (blocker.whole ? 0 : 1);
      });
      expect(odd).toEqual([]);
    });
  });

  it('a contact that took place never makes anybody uncontacted', () => {
    const uncontacted = ({ blockers }: FoundBlockers): readonly string[] =>
      blockers
        .filter((blocker) => blocker.rule === 'uncontacted-approver' || blocker.rule === 'uncontacted-party')
        .flatMap((blocker) => blocker.people.map((person) => `${blocker.key} ${person}`));
    property((map, ours) => {
      const before = new Set(uncontacted(look(map, ours)));
      for (const person of Object.keys(map.people)) {
        const contact = makeContact({
          id: asId<ContactId>('new'),
          people: [asId<PersonId>(person)],
          day: asDay('2026-05-01'),
          status: 'took-place',
        });
        const after = uncontacted(look({ ...map, contacts: { ...map.contacts, new: contact } }, ours));
        expect(after.filter((line) => !before.has(line))).toEqual([]);
        expect(after.filter((line) => line.endsWith(` ${person}`))).toEqual([]);
      }
    });
  });

  it('waiving hides exactly one', () => {
    property((map, ours) => {
      const { blockers } = look(map, ours);
      // The first, the last and one between: each run looks at another map.
      for (const { key } of [0, blockers.length >> 1, blockers.length - 1].flatMap((at) => blockers[at] ?? [])) {
        const waivers = { w: { id: asId<never>('w'), finding: key, reason: 'known' } };
        const after = look({ ...map, waivers }, ours);
        expect(after.waived.map((blocker) => blocker.key)).toEqual([key]);
        expect(after.blockers).toEqual(blockers.filter((blocker) => blocker.key !== key));
      }
    });
  });

  it('whoever has no part in it is named by no other finding, but for contacts in a quiet period; who has left by one alone', () => {
    property((map, ours) => {
      const { blockers, facts } = look(map, ours);
      const aboutLeavers = blockers.filter(({ rule }) => rule === 'left-but-seated');
      const others = blockers.filter((blocker) => !aboutLeavers.includes(blocker));
      const elsewhere = others.filter(({ rule }) => rule !== 'not-placed' && rule !== 'contact-in-quiet');
      expect(elsewhere.flatMap(({ people }) => people).filter((person) => !facts.isPlaced(person))).toEqual([]);
      expect(others.flatMap(({ people }) => people).filter((person) => map.people[person]?.left)).toEqual([]);
      expect(aboutLeavers.flatMap(({ people }) => people).filter((person) => !map.people[person]?.left)).toEqual([]);
    });
  });

  it('every finding can be said in both languages', () => {
    property((map, ours) => {
      const { blockers, facts } = look(map, ours);
      const said = blockers.flatMap((blocker) =>
        LANGUAGES.flatMap((language) => Object.values(sayBlocker(blocker, facts, language))),
      );
      expect(said.filter((sentence) => /^$|undefined|null|NaN|Infinity|\u2063| {2}/.test(sentence))).toEqual([]);
    });
  });

  it('such maps make every rule speak, so that none of this is said of nothing', () => {
    const maps = fc.sample(fc.tuple(arbitraryDenseMap, arbitraryTeam), { ...SEED, numRuns: 1200 });
    const spoke = new Set<string>(maps.flatMap((drawn) => look(...drawn).blockers.map(({ rule }) => rule)));
    expect(RULES.map((rule) => rule.id).filter((id) => !spoke.has(id))).toEqual([]);
  });
});
