/** Twenty maps of a class: what a trainer wrote down before, beside what the comparison says. */
import { describe, expect, it } from 'vitest';
import { reimbursement } from '../../src/cli/examples/reimbursement.ts';
import { classCounts } from '../../src/reference/classCounts.ts';
import { compareWithReference } from '../../src/reference/compareWithReference.ts';
import { drawTrainee } from '../fixtures/class/drawTrainee.ts';
import { TRAINEES } from '../fixtures/class/trainees.ts';
import { asDay } from '../fixtures/mapBuilder.ts';

const TODAY = asDay('2026-12-01');
const english = reimbursement('en', TODAY);
const byName = new Map(
  TRAINEES.map((one) => [one.name.slice(0, 2), { ...one, map: drawTrainee(one.name.slice(0, 2), one.drawn) }]),
);

/** Where the two disagree, the program saw one seat more: by who sits there it takes a step for the reference's, whatever its kind. */
const ONE_MORE = ['03', '18'];

describe('a trainer and the comparison', () => {
  it.each([...byName])('agree on map %s', (number, { map, verdict }) => {
    const { seats, functions } = compareWithReference(english, map);
    expect(seats.found.length).toBe(verdict.seats + (ONE_MORE.includes(number) ? 1 : 0));
    expect(functions.missing).toEqual([...verdict.forgotten].sort());
  });

  it('agree on which of two maps is the better one, nearly always', () => {
    const told = [...byName.values()].map(({ map, verdict }) => {
      const { seats, order } = compareWithReference(english, map);
      // Somebody drawn otherwise is half seen; a wrong order of two steps weighs as a seat in the wrong place.
      return { mark: verdict.mark, seen: seats.found.length + seats.near.length / 2 - order.missing.length / 2 };
    });
    const pairs = told.flatMap((one, at) => told.slice(at + 1).map((other) => [one, other] as const));
    const unlike = pairs.filter(([one, other]) => one.mark !== other.mark && one.seen !== other.seen);
    const turned = unlike.filter(([one, other]) => one.mark > other.mark !== one.seen > other.seen);
    expect(unlike.length).toBeGreaterThan(140);
    expect(turned.length / unlike.length).toBeLessThan(0.08);
  });

  it.each([...byName])('say the same of map %s in the other language of the reference', (_, { map }) => {
    const counts = (reference: typeof english) => {
      const { steps, seats, functions } = compareWithReference(reference, map);
      return [steps, seats, functions].map(({ found, near, missing, extra }) =>
        [found, near, missing, extra].map((list) => list.length),
      );
    };
    expect(counts(reimbursement('zh-CN', TODAY))).toEqual(counts(english));
  });
});

describe('what the class is told', () => {
  const comparedWith = (number: string) =>
    compareWithReference(english, (byName.get(number) as { map: typeof english }).map);

  it('of the wrong order: six pairs of steps stand the other way round', () => {
    // Contract before budget, approval and selection; budget before approval and selection; approval before selection.
    expect(comparedWith('11').order.missing.length).toBe(6);
    expect(comparedWith('09').order.missing).toEqual([]);
  });

  it('of one who drew more: data protection, and a secretary who sways the CFO', () => {
    const { seats, functions, outside, influences } = comparedWith('10');
    expect(functions.extra).toEqual(['data-protection', 'executive']);
    expect([seats.extra, outside.extra, influences.extra].map((list) => list.length)).toEqual([1, 1, 1]);
  });

  it('of one whose auditor and lawyer stand outside: they are not forgotten, and not told in the process', () => {
    const { outside, people, seats } = comparedWith('19');
    expect(outside.near.map((pair) => pair.reference.id).sort()).toEqual(['audit', 'legal']);
    expect(people.missing.map(({ id }) => id)).toEqual(['cashier']);
    expect(seats.missing.map(({ id }) => english.seats[id]?.person).sort()).toEqual([
      'accountant',
      'administration',
      'audit',
      'cashier',
      'legal',
    ]);
  });

  it('as a whole: whom most forgot', () => {
    const counts = classCounts([...byName.values()].map(({ map }) => compareWithReference(english, map)));
    const forgot = new Map(TRAINEES.flatMap(({ verdict }) => verdict.forgotten).map((own) => [own, 0]));
    for (const { verdict } of TRAINEES)
      for (const own of verdict.forgotten) forgot.set(own, (forgot.get(own) ?? 0) + 1);
    for (const { id, missing, found } of counts.functions) {
      expect(missing).toBe(forgot.get(id as never) ?? 0);
      expect(missing + found).toBe(20);
    }
    expect(counts.people[0]?.id).toBe('cashier');
  });
});
