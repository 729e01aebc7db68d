/** What must hold for the decision on any map. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whatWouldChange } from '../../../src/analysis/decision/change.ts';
import { type Decision, decide } from '../../../src/analysis/decision/decide.ts';
import { fitOf } from '../../../src/analysis/decision/fit.ts';
import { isHeavier } from '../../../src/analysis/decision/path.ts';
import { deriveFlow } from '../../../src/analysis/flow/deriveFlow.ts';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { HAVES, type Have, haveOf, type OurSide, type RequirementKey } from '../../../src/model/ourSide.ts';
import { CONTACT_LEVELS, LANES, STANCES } from '../../../src/model/words.ts';
import { type KnownRequirement, REQUIREMENTS } from '../../../src/playbook/requirements.ts';
import { arbitraryMap } from '../../fixtures/arbitraryMap.ts';
import { asId } from '../../fixtures/mapBuilder.ts';
import { side, TODAY } from './asking.ts';

const RUNS = { seed: 20_261_124, numRuns: 150 };
const KEYS = Object.keys(REQUIREMENTS) as KnownRequirement[];

const inputOf = (map: BuyingMap, ours: OurSide) => {
  const facts = readFacts(map, ours, TODAY);
  return { facts, flow: deriveFlow(facts) };
};
const withHaves = (haves: readonly Have[]): OurSide =>
  side(Object.fromEntries(KEYS.map((key, at) => [key, haves[at % haves.length] ?? 'missing'] as const)));
const someSide = fc.array(fc.constantFrom(...HAVES), { minLength: KEYS.length, maxLength: KEYS.length }).map(withHaves);

/** Whoever has left approves nowhere, so a map in which somebody has seldom leads to a decision; in most of these nobody has. */
const mostlyComplete = fc.tuple(arbitraryMap, fc.integer({ min: 0, max: 9 })).map(([map, draw]): BuyingMap => {
  if (draw === 0) return map;
  const people = Object.entries(map.people).map(([id, person]) => [id, { ...person, left: false }] as const);
  return { ...map, people: Object.fromEntries(people) };
});

const oneToThree = fc.array(arbitraryMap, { minLength: 1, maxLength: 3 });

/** One of several maps, each with an id of its own. */
const asked = (ours: OurSide) => (map: BuyingMap, at: number) => inputOf({ ...map, id: asId(`map${at}`) }, ours);

/** All but the reasons, which may name other records. */
const figures = (decision: Decision) =>
  decision.kind === 'none'
    ? decision
    : {
        ...decision,
        fit: { ...decision.fit, rows: decision.fit.rows.map(({ reasons: _r, lanes: _l, ...row }) => row) },
      };

describe('the decision on any map', () => {
  test.each([
    ['one map', mostlyComplete.map((map) => [map])],
    ['several maps', oneToThree],
  ])('is often a path where %s are drawn, so that none of this is said of nothing', (_, maps) => {
    const drawn = fc.sample(fc.tuple(maps, someSide), { ...RUNS, numRuns: 60 });
    const decisions = drawn.map(([some, ours]) => decide(some.map(asked(ours)), ours));
    expect(decisions.filter(({ kind }) => kind === 'path').length).toBeGreaterThan(15);
  });

  test('does not move with stances, contact levels, contacts and plans', () => {
    const states = fc.array(fc.tuple(fc.constantFrom(...STANCES), fc.constantFrom(...CONTACT_LEVELS)), {
      minLength: 7,
      maxLength: 7,
    });
    fc.assert(
      fc.property(mostlyComplete, arbitraryMap, states, someSide, (map, another, given, ours) => {
        const people = Object.values(map.people).map((person, place) => {
          const [stance, contact] = given[place % given.length] ?? ['unknown', 'none'];
          return [person.id, { ...person, stance, contact }];
        });
        const contacts = Object.fromEntries(
          Object.entries(another.contacts).filter(([, contact]) => contact.people.every((one) => map.people[one])),
        );
        const other = { ...map, contacts, people: Object.fromEntries(people) } as BuyingMap;
        const decision = decide([inputOf(map, ours)], ours);
        expect(figures(decide([inputOf(other, ours)], ours))).toEqual(figures(decision));
      }),
      RUNS,
    );
  });

  test('does not move with words and ticks in the lanes, findings set aside, rules switched off and measures ticked', () => {
    fc.assert(
      fc.property(arbitraryMap, someSide, (map, ours) => {
        const hidden = Object.entries(map.laneEdits).filter(([, edit]) => edit.hidden);
        const laneEdits = Object.fromEntries(hidden.map(([id, edit]) => [id, { ...edit, text: null, done: false }]));
        const bare = { ...map, laneEdits, waivers: {}, ruleSwitches: {}, measures: {} };
        expect(decide([inputOf(bare, ours)], ours)).toEqual(decide([inputOf(map, ours)], ours));
      }),
      RUNS,
    );
  });

  test('is what a plain count over all the lines of its maps gives', () => {
    const worth = { have: 1, partly: 0.5, missing: 0 };
    const weights: { readonly [part: string]: number } = { approver: 3, initiator: 2, 'opinion-holder': 2 };
    fc.assert(
      fc.property(oneToThree, someSide, (maps, ours) => {
        const inputs = maps.map(asked(ours));
        const decision = decide(inputs, ours);
        if (decision.kind === 'none') return;
        const lines = inputs
          .filter(({ facts }) => decision.maps.includes(facts.map.id))
          .flatMap(({ facts, flow }) =>
            flow.items.flatMap(({ asks, step, lane, reasons, edit }) =>
              asks !== null && facts.way.onTheWay.has(step) && edit?.hidden !== true
                ? [{ facts, step, lane, asks, at: `${facts.map.id} ${step}`, reasons }]
                : [],
            ),
          );
        /** Each thing once where it is asked for, by the weightiest of all who ask there. */
        const share = (some: typeof lines) => {
          const things = new Map<string, { readonly weight: number; readonly worth: number }>();
          for (const { at, asks, reasons } of some) {
            const weight = Math.max(1, ...reasons.map(({ part }) => weights[part ?? ''] ?? 1));
            const before = things.get(`${at} ${asks}`)?.weight ?? 0;
            things.set(`${at} ${asks}`, { weight: Math.max(weight, before), worth: worth[haveOf(ours, asks)] });
          }
          const all = [...things.values()];
          const sum = all.reduce((sofar, one) => sofar + one.weight * one.worth, 0);
          return all.length === 0 ? null : sum / all.reduce((sofar, one) => sofar + one.weight, 0);
        };
        expect(decision.fit.all).toBe(share(lines));
        for (const lane of LANES) {
          expect(decision.fit.lanes[lane]).toBe(share(lines.filter((line) => line.lane === lane)));
        }
        for (const { map, step, fit } of decision.fit.steps) {
          expect(fit).toBe(share(lines.filter(({ at }) => at === `${map} ${step}`)));
        }
        // A step is blocked where somebody's approver seat in that very step asks for what is missing.
        const approverSeats = inputs
          .filter(({ facts }) => decision.maps.includes(facts.map.id))
          .flatMap(({ facts }) =>
            Object.values(facts.map.seats)
              .filter(({ role, step }) => role === 'approver' && facts.way.onTheWay.has(step))
              .map(({ person, step }) => ({ at: `${facts.map.id} ${step}`, person })),
          );
        const counted = new Set(approverSeats.map(({ at }) => at));
        const blocked = [...counted].filter((at) =>
          lines.some(
            (line) =>
              line.at === at &&
              haveOf(ours, line.asks) === 'missing' &&
              line.reasons.some(
                ({ part, person }) =>
                  part === 'approver' && approverSeats.some((seat) => seat.at === at && seat.person === person),
              ),
          ),
        );
        expect(decision.blocked.share).toBe(blocked.length / counted.size);
      }),
      RUNS,
    );
  });

  test('does not depend on the order of maps', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMap, { minLength: 2, maxLength: 4 }), someSide, (maps, ours) => {
        const inputs = maps.map(asked(ours));
        expect(decide([...inputs].reverse(), ours)).toEqual(decide(inputs, ours));
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  test('has a fit from 0 to 1 that never falls, and no more blocked steps, when something missing is had', () => {
    fc.assert(
      fc.property(arbitraryMap, someSide, fc.constantFrom(...KEYS), (map, ours, key) => {
        const better: OurSide = { ...ours, assets: { ...ours.assets, [key]: { id: key, have: 'have', note: '' } } };
        const before = fitOf([inputOf(map, ours)], ours);
        const after = fitOf([inputOf(map, better)], better);
        for (const figure of [before.all, ...Object.values(before.lanes), ...before.steps.map((step) => step.fit)]) {
          if (figure === null) continue;
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1);
        }
        expect(after.all ?? 0).toBeGreaterThanOrEqual(before.all ?? 0);
        const [one, other] = [decide([inputOf(map, ours)], ours), decide([inputOf(map, better)], better)];
        expect(other.kind).toBe(one.kind);
        if (one.kind === 'none' || other.kind === 'none') return;
        expect(other.blocked.share).toBeLessThanOrEqual(one.blocked.share);
        expect(isHeavier(other.path, one.path)).toBe(false);
      }),
      RUNS,
    );
  });

  test('is a path exactly when nothing is missing, and the heavier of its two inputs', () => {
    fc.assert(
      fc.property(arbitraryMap, someSide, (map, ours) => {
        const decision = decide([inputOf(map, ours)], ours);
        if (decision.kind === 'none') {
          expect(decision.missing.map(({ missing }) => missing.length > 0)).toEqual([true]);
          return;
        }
        expect(decision.leftOut).toEqual([]);
        expect([decision.byFit, decision.byBlocked]).toContain(decision.path);
        expect(isHeavier(decision.byFit, decision.path) || isHeavier(decision.byBlocked, decision.path)).toBe(false);
      }),
      RUNS,
    );
  });

  test('changes as it is said to change', () => {
    const alter = (ours: OurSide, keys: readonly RequirementKey[], have: Have): OurSide => ({
      ...ours,
      assets: { ...ours.assets, ...Object.fromEntries(keys.map((key) => [key, { id: key, have, note: '' }])) },
    });
    fc.assert(
      fc.property(arbitraryMap, someSide, (map, ours) => {
        const decision = decide([inputOf(map, ours)], ours);
        if (decision.kind === 'none') return;
        const pathWith = (other: OurSide) => {
          const found = decide([inputOf(map, other)], other);
          return found.kind === 'path' ? found.path : null;
        };
        const change = whatWouldChange(decision, ours);
        expect(change.lighter.length > 0).toBe(decision.path !== 'part-time');
        for (const { requirements, path, fit, blocked } of change.lighter) {
          expect(isHeavier(decision.path, path)).toBe(true);
          expect(pathWith(alter(ours, requirements, 'have'))).toBe(path);
          const then = decide([inputOf(map, alter(ours, requirements, 'have'))], alter(ours, requirements, 'have'));
          expect(then).toMatchObject({ fit: { all: fit }, blocked: { share: blocked } });
          // Nothing in it can be spared.
          for (const spared of requirements) {
            const fewer = requirements.filter((key) => key !== spared);
            expect(pathWith(alter(ours, fewer, 'have'))).toBe(decision.path);
          }
        }
        const lost = new Map(change.losses.map(({ requirement, path }) => [requirement, path]));
        for (const { requirement, have } of decision.fit.rows) {
          if (have === 'missing') continue;
          const path = pathWith(alter(ours, [requirement], 'missing'));
          expect(path).toBe(lost.get(requirement) ?? decision.path);
        }
      }),
      { ...RUNS, numRuns: 40 },
    );
  });
});
