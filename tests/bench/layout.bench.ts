/** How long a sheet takes to lay out beside how long it takes to analyse, in one run; must never decide whether the tests pass. */
import { bench, describe } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { layoutSheet } from '../../src/layout/layoutSheet.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import type { Day } from '../../src/shared/day.ts';
import { sketch } from '../fixtures/mapBuilder.ts';

/** So many seats and lines, two seats to three people, twelve steps at most. */
function mapOf(seats: number, lines: number): BuyingMap {
  const steps = Math.min(12, Math.max(3, Math.round(seats / 4)));
  const people = Math.round((seats * 2) / 3);
  const role = (nth: number) => (nth < people ? 'approver' : 'informed');
  return sketch({
    people: Object.fromEntries(Array.from({ length: people }, (_, nth) => [`p${nth}`, 'sales'])),
    steps: Object.fromEntries(Array.from({ length: steps }, (_, nth) => [`s${nth}`, 'custom'])),
    seats: Array.from({ length: seats }, (_, nth) => `p${nth % people} ${role(nth)} s${(nth * 7) % steps}`),
    relations: Array.from({ length: lines }, (_, nth) => `p${(nth * 13) % people} sways p${(nth * 29 + 5) % people}`),
  });
}

for (const [seats, lines] of [
  [15, 15],
  [500, 80],
] as const) {
  const map = mapOf(seats, lines);
  describe(`${seats} seats and ${lines} lines`, () => {
    bench('laid out', () => {
      layoutSheet({ ...map });
    });
    bench('analysed', () => {
      analyse({ ...map }, BLANK_OUR_SIDE, '2026-11-23' as Day);
    });
  });
}
