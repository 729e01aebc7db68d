/** What holds of the schedule of any map, and that it is the plain answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MapFacts, readFacts } from '../../src/facts/mapFacts.ts';
import type { StepId } from '../../src/model/ids.ts';
import { USUAL_DAYS } from '../../src/model/leadTimes.ts';
import { type BuyingMap, TABLE_NAMES } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { firstDateThatHolds, readSchedule, type Schedule } from '../../src/plan/schedule.ts';
import { addDays, type Day } from '../../src/shared/day.ts';
import { arbitraryDenseMap } from '../analysis/arbitrarySketch.ts';
import { asDay } from '../fixtures/mapBuilder.ts';

const SEED = { seed: 20261123, numRuns: 300 };
const TODAY = asDay('2026-05-11');

const factsOf = (map: BuyingMap): MapFacts => readFacts(map, BLANK_OUR_SIDE, TODAY);
const scheduleOf = (map: BuyingMap): Schedule => readSchedule(factsOf(map));
const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
const withBy = (map: BuyingMap, reasonBy: Day | null): BuyingMap => ({ ...map, fields: { ...map.fields, reasonBy } });
const property = (check: (map: BuyingMap) => void) => fc.assert(fc.property(arbitraryDenseMap, check), SEED);

/** Each step on the way with those directly before and behind it, along links that can hold and do not lead back. */
function neighbours({ way, index }: MapFacts) {
  const links = way.links.filter(({ holds, back, from }) => holds && !back && way.onTheWay.has(from));
  const on = index.steps.filter(({ id }) => way.onTheWay.has(id));
  return {
    on,
    before: (step: StepId) => on.filter(({ id }) => links.some(({ from, to }) => from === id && to === step)),
    behind: (step: StepId) => on.filter(({ id }) => links.some(({ from, to }) => from === step && to === id)),
  };
}

/** The schedule day by day and step by step, until nothing changes any more. */
function plain(map: BuyingMap) {
  const facts = factsOf(map);
  const { on, before, behind } = neighbours(facts);
  const leadsToMarked = (step: StepId): boolean => behind(step).some((next) => next.here || leadsToMarked(next.id));
  const done = new Set(on.filter(({ id, here }) => !here && leadsToMarked(id)).map(({ id }) => id));
  const begins = new Map<StepId, Day>();
  const ends = new Map<StepId, Day>();
  const left = new Map<StepId, number>();
  for (const step of on) {
    if (done.has(step.id)) continue;
    let begin = TODAY;
    const open = step.here ? [] : before(step.id).filter(({ id }) => !done.has(id));
    for (const { id } of open) while (begin <= (ends.get(id) as Day)) begin = addDays(begin, 1);
    while (isWeekend(begin)) begin = addDays(begin, 1);
    const takes = step.days ?? USUAL_DAYS[step.kind];
    let end = begin;
    for (let count = 1; count < takes; ) {
      end = addDays(end, 1);
      if (!isWeekend(end)) count += 1;
    }
    left.set(step.id, takes);
    if (step.lastDay !== null && step.lastDay >= TODAY) {
      end = step.lastDay;
      if (begin > end) begin = end;
      let count = 0;
      for (let day = begin; day <= end; day = addDays(day, 1)) if (!isWeekend(day)) count += 1;
      left.set(step.id, Math.min(takes, Math.max(count, 1)));
    }
    begins.set(step.id, begin);
    ends.set(step.id, end);
  }
  const { reasonBy } = map.fields;
  const latestEnd = new Map<StepId, Day>();
  const latestBeginning = new Map<StepId, Day>();
  for (const { id } of reasonBy === null || reasonBy < TODAY ? [] : [...on].reverse()) {
    if (done.has(id)) continue;
    const bounding = behind(id).filter((next) => !next.here && !done.has(next.id));
    const days = bounding.map((next) => latestBeginning.get(next.id) as Day).sort();
    const end = days[0] === undefined ? (reasonBy as Day) : addDays(days[0], -1);
    let begin = end;
    for (let count = left.get(id) as number; ; begin = addDays(begin, -1)) {
      if (!isWeekend(begin)) count -= 1;
      if (count === 0) break;
    }
    latestEnd.set(id, end);
    latestBeginning.set(id, begin);
  }
  const late = [...latestEnd].flatMap(([id, day]) => ((ends.get(id) as Day) > day ? [id] : []));
  return {
    steps: on
      .filter(({ id }) => !done.has(id))
      .map(({ id }) => ({
        step: id,
        begins: begins.get(id),
        ends: ends.get(id),
        latestBeginning: latestBeginning.get(id) ?? null,
        latestEnd: latestEnd.get(id) ?? null,
      })),
    tooLate: on
      .map(({ id }) => id)
      .filter((id) => late.includes(id) && !behind(id).some((next) => late.includes(next.id))),
  };
}

describe('the schedule of any map', () => {
  it('is the plain answer', () => {
    property((map) => {
      const { steps, tooLate } = scheduleOf(map);
      expect({ steps: [...steps.values()], tooLate }).toEqual(plain(map));
    });
  });

  it('does not depend on the order of records', () => {
    property((map) => {
      const turned: { [name: string]: unknown } = { ...map };
      for (const name of TABLE_NAMES) turned[name] = Object.fromEntries(Object.entries(map[name]).reverse());
      expect(scheduleOf(turned as unknown as BuyingMap)).toEqual(scheduleOf(map));
    });
  });

  it('begins no step before one directly before it ends, but where the customer named a day or we are there', () => {
    property((map) => {
      const { steps } = scheduleOf(map);
      const { on, before } = neighbours(factsOf(map));
      const wrong = on.filter(({ id, here, lastDay }) => {
        const own = steps.get(id);
        if (!own || here || (lastDay !== null && lastDay >= TODAY)) return false;
        return before(id).some((one) => (steps.get(one.id)?.ends ?? '') >= own.begins);
      });
      expect(wrong).toEqual([]);
    });
  });

  it('ends no step earlier for a later last day', () => {
    fc.assert(
      fc.property(arbitraryDenseMap, fc.nat(4), fc.integer({ min: 0, max: 60 }), (map, at, days) => {
        const step = Object.values(map.steps)[at];
        if (!step) return;
        const endsFor = (lastDay: Day) =>
          scheduleOf({ ...map, steps: { ...map.steps, [step.id]: { ...step, lastDay } } }).steps;
        const [one, other] = [endsFor(addDays(TODAY, days)), endsFor(addDays(TODAY, days + 3))];
        for (const [id, { ends }] of one) expect((other.get(id)?.ends ?? '') >= ends).toBe(true);
      }),
      SEED,
    );
  });

  it('bounds no step earlier for a later date by when', () => {
    fc.assert(
      fc.property(arbitraryDenseMap, fc.nat(80), (map, days) => {
        const [one, other] = [days, days + 1].map((more) => scheduleOf(withBy(map, addDays(TODAY, more))).steps);
        for (const [id, { latestEnd }] of one ?? []) {
          expect((other?.get(id)?.latestEnd ?? '') >= (latestEnd ?? 'never')).toBe(true);
        }
      }),
      SEED,
    );
  });

  it('holds from the first date that holds, and not a day earlier', () => {
    property((map) => {
      const day = firstDateThatHolds(factsOf(map));
      if (day === null) {
        expect(scheduleOf(map).steps.size).toBe(0);
        return;
      }
      expect(scheduleOf(withBy(map, day)).tooLate).toEqual([]);
      // Before today it would be no date at all.
      const before = addDays(day, -1);
      if (before >= TODAY) expect(scheduleOf(withBy(map, before)).tooLate).not.toEqual([]);
    });
  });
});
