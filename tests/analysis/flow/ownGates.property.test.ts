/** Whatever entries of our own say, over random maps no forbidden line comes of them; and what nobody said of an entry is taken for the stricter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesThere } from '../../../src/analysis/flow/entryPlaces.ts';
import { isOwnEntry, type OurSide, type PlaybookOverride } from '../../../src/model/ourSide.ts';
import * as words from '../../../src/model/words.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { arbitrarySketch } from '../arbitrarySketch.ts';
import { team } from '../ruleTester.ts';
import { GATES, linesOf, withNames } from './gateOracle.ts';

const some = <Value>(list: readonly Value[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...list], { maxLength: 3 }) },
  );
const absent = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const PLACES = placesThere({ when: { parts: ['approver'] }, words: { en: '', 'zh-CN': '' } }).map(
  (place) => `{${place}}`,
);
const OF_PEOPLE = ['{who}', '{opener}', '{gatekeeper}', '{guarded}', '{approvers}', '{initiator}'];
const said = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...OF_PEOPLE) }, fc.constantFrom(...PLACES)), {
  minLength: 1,
  maxLength: 3,
});

const arbitraryOwn = fc
  .record({
    words: fc.record({ en: said.map((list) => list.join(' ')), 'zh-CN': said.map((list) => list.join(' ')) }),
    own: fc.record({
      lane: fc.constantFrom(...words.LANES),
      stepKinds: some(words.STEP_KINDS),
      parts: some([...words.ROLES, 'opinion-holder'] as const),
      functions: some([...words.FUNCTIONS, 'unknown'] as const),
      // Of another lane than its own, so that its line is its own.
      asks: fc.constantFrom(null, 'capability:negotiation' as const),
    }),
    gates: absent(
      fc.record({
        acts: fc.subarray([...words.LINE_ACTS], { maxLength: 2 }),
        sorts: some(words.PERSON_SORTS),
        procedures: some(words.PROCEDURES),
        profiles: some(words.PROFILE_KINDS),
        offers: some([...words.OFFER_KINDS, 'money', 'data'] as const),
      }),
    ),
    silences: absent(fc.subarray([...words.SILENCES], { minLength: 1 })),
    place: absent(fc.constantFrom('first' as const, 'last' as const)),
    learns: absent(fc.constant(true as const)),
    once: absent(fc.constant(true as const)),
  })
  .filter(({ own }) => own.asks === null || own.lane !== 'capability');

const arbitraryBook = fc.array(arbitraryOwn, { minLength: 6, maxLength: 14 }).map((list): OurSide['playbook'] => {
  const all = list.map(
    (entry, place) =>
      Object.fromEntries(
        Object.entries({ ...entry, id: `own.${place}`, off: false }).filter(([, value]) => value !== undefined),
      ) as unknown as PlaybookOverride,
  );
  return Object.fromEntries(all.map((entry) => [entry.id, entry]));
});

/** What an entry has somebody do, by what it says alone. */
const actsOf = ({ own, gates }: PlaybookOverride): readonly words.LineAct[] =>
  gates?.acts ?? (own?.lane === 'action' || own?.lane === 'information' ? ['approaches'] : []);

describe('whatever an entry of our own says', () => {
  it('no gate lets a forbidden line of it pass', { timeout: 120_000 }, () => {
    const seen = { lines: 0, acts: new Set<words.LineAct>(), unsaid: 0 };
    const drawn = fc.tuple(fc.array(arbitrarySketch, { minLength: 5, maxLength: 5 }), arbitraryBook);
    // Drawn by `sample`, since what is seen over all of them is counted below.
    for (const [sketches, playbook] of fc.sample(drawn, { seed: 14_070, numRuns: 120 })) {
      for (const map of sketches.map((one) => withNames(sketch(one)))) {
        for (const line of linesOf(map, { ...team(['li']), playbook })) {
          const [reason] = line.item.reasons;
          if (!reason || !isOwnEntry(reason.entry)) continue;
          const entry = playbook[reason.entry] as PlaybookOverride;
          const acts = new Set(actsOf(entry));
          seen.lines += 1;
          if (!entry.gates) seen.unsaid += 1;
          for (const act of acts) seen.acts.add(act);
          const broken = Object.entries(GATES).filter(
            ([, gate]) => gate.on(map) && gate.forbids({ ...line, acts }, map),
          );
          expect(broken.map(([name]) => name)).toEqual([]);
        }
      }
    }
    expect(seen.lines).toBeGreaterThan(1000);
    expect([...seen.acts].sort()).toEqual([...words.LINE_ACTS].sort());
    expect(seen.unsaid).toBeGreaterThan(50);
  });
});
