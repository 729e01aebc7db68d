/** How long a map of 20, 60, 200 and 500 seats takes to analyse, in one run; must never decide whether the tests pass. */
import { bench, describe } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Day } from '../../src/shared/day.ts';
import { benchMap, benchOurSide, SIZES } from './benchMap.ts';

const TODAY = '2026-11-23' as Day;
const OURS = benchOurSide();
const SMALL = { seats: 20, steps: 5, influences: 6 };

describe('analyse', () => {
  for (const size of [SMALL, ...SIZES]) {
    const map = benchMap(size);
    // A new map each time, as after an edit: nothing is taken from what was computed before.
    bench(`${size.seats} seats`, () => {
      analyse({ ...map }, OURS, TODAY);
    });
  }
});
