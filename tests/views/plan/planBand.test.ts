/** Where the band of the schedule has its bars and days, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { planBand } from '../../../src/views/plan/planBand.ts';
import { asDay, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';

// Wednesday 13 May 2026. Need takes 3 working days, 13–15 May; the pilot 10, 18–29 May.
const TODAY = asDay('2026-05-13');
const MAP: Sketch = { steps: { need: 'need here days=3', try: 'pilot days=10' } };
const band = (map: Sketch) => planBand(readFacts(sketch(map), BLANK_OUR_SIDE, TODAY));

describe('the band', () => {
  it('begins on the Monday of this week and holds six weeks at least', () => {
    const { from, length, weeks, today } = band(MAP) ?? {};
    expect([from, length]).toEqual(['2026-05-11', 42]);
    expect(weeks?.map(({ monday }) => monday)).toEqual([
      '2026-05-11',
      '2026-05-18',
      '2026-05-25',
      '2026-06-01',
      '2026-06-08',
      '2026-06-15',
    ]);
    // In the middle of the third day of 42.
    expect(today).toBeCloseTo((100 * 2.5) / 42);
  });

  it('has a bar from the morning of the first day to the evening of the last', () => {
    const [need, pilot] = band(MAP)?.steps ?? [];
    expect(need).toMatchObject({ here: true, late: false });
    expect(need?.left).toBeCloseTo((100 * 2) / 42);
    expect(need?.width).toBeCloseTo((100 * 3) / 42);
    expect(pilot?.left).toBeCloseTo((100 * 7) / 42);
    expect(pilot?.width).toBeCloseTo((100 * 12) / 42);
  });

  it('reaches to the last day that matters, and marks what ends too late for the date by when', () => {
    const far = band({ ...MAP, fields: { reasonBy: asDay('2026-12-31') } });
    // From 11 May to 31 December are 234 days; with two to spare 236, in whole weeks 238. A mark every eight weeks.
    expect(far?.length).toBe(238);
    expect(far?.weeks.map(({ monday }) => monday).slice(0, 2)).toEqual(['2026-05-11', '2026-07-06']);
    expect(far?.byWhen?.left).toBeCloseTo((100 * 234.5) / 238);
    const late = band({ ...MAP, fields: { reasonBy: asDay('2026-05-22') } });
    expect(late?.steps.map((step) => step.late)).toEqual([true, true]);
  });

  it('shows of a quiet period what lies on it, and none that has neither beginning nor end', () => {
    const quiet = (from: string | null, to: string | null) =>
      band({ ...MAP, fields: { quiet: { from: from && asDay(from), to: to && asDay(to) } as never } })?.quiet;
    expect(quiet('2026-05-18', '2026-05-24')).toEqual({
      left: (100 * 7) / 42,
      width: (100 * 14) / 42 - (100 * 7) / 42,
    });
    expect(quiet('2026-05-01', '2026-05-11')?.left).toBe(0);
    expect(quiet('2026-05-18', null)?.width).toBeCloseTo((100 * 35) / 42);
    expect(quiet('2026-04-01', '2026-04-30')).toBeNull();
    expect(quiet(null, null)).toBeNull();
  });

  it('has days that the customer named, and is none while no step is to be done', () => {
    const steps = { need: 'need days=3 until=2026-05-20', try: 'pilot days=5' };
    expect(band({ steps })?.steps[0]?.days).toEqual([
      { day: '2026-05-20', kind: 'last-day', left: (100 * 9) / 42 + 50 / 42 },
    ]);
    expect(band({})).toBeNull();
  });
});
