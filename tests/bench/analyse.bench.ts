/** How long a map of 20, 100 and 500 seats takes to analyse, in one run; must never decide whether the tests pass. */
import { bench, describe } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { FUNCTIONS, ROLES, STANCES, STEP_KINDS } from '../../src/model/words.ts';
import type { Day } from '../../src/shared/day.ts';
import { type Sketch, sketch } from '../fixtures/mapBuilder.ts';

const TODAY = '2026-11-23' as Day;

/** A map of so many seats: twelve steps at most, two seats to three people, one arrow to two people. */
function mapOf(seats: number): BuyingMap {
  const steps = Math.min(12, Math.max(3, Math.round(seats / 4)));
  const people = Math.round((seats * 2) / 3);
  const names = Array.from({ length: people }, (_, at) => `p${at}`);
  const made: Sketch = {
    fields: { amount: 800_000, profile: 'national', touchesData: true, offerKinds: ['system'] },
    people: Object.fromEntries(
      names.map((name, at) => [
        name,
        {
          name,
          function: FUNCTIONS[at % FUNCTIONS.length] ?? 'other',
          stance: STANCES[at % STANCES.length] ?? 'unknown',
          contact: at % 3 === 0 ? ('met' as const) : ('identified' as const),
        },
      ]),
    ),
    steps: Object.fromEntries(Array.from({ length: steps }, (_, at) => [`s${at}`, STEP_KINDS[at % 8] ?? 'custom'])),
    seats: Array.from(
      { length: seats },
      (_, at) => `p${at % people} ${ROLES[(at + Math.floor(at / people)) % ROLES.length]} s${at % steps}`,
    ),
    relations: Array.from({ length: Math.floor(people / 2) }, (_, at) => `p${at} sways p${people - 1 - at}`),
    concerns: Object.fromEntries(names.map((name) => [name, [[`what ${name} asks`, 'an answer']] as const])),
  };
  return sketch(made);
}

const maps = { 20: mapOf(20), 100: mapOf(100), 500: mapOf(500) };

describe('analyse', () => {
  for (const [seats, map] of Object.entries(maps)) {
    // A new map each time, as after an edit: nothing is taken from what was computed before.
    bench(`${seats} seats`, () => {
      analyse({ ...map }, BLANK_OUR_SIDE, TODAY);
    });
  }
});
