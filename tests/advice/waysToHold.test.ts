/** What can be done where the date by when cannot hold, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { waysToHold } from '../../src/advice/waysToHold.ts';
import { readFacts } from '../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { firstDateThatHolds } from '../../src/plan/schedule.ts';
import { asDay, type Sketch, sketch } from '../fixtures/mapBuilder.ts';

// Monday 4 May 2026. One after the other: need 4–8 May, try 11–22 May (10), choose 25–27 May (3), sign 28 May – 3 June (5).
const TODAY = asDay('2026-05-04');
const CHAIN: Sketch = {
  people: { bo: 'finance' },
  steps: { need: 'need days=5', try: 'pilot days=10', choose: 'selection days=3', sign: 'contract days=5' },
  seats: ['bo approver sign'],
  fields: { reasonBy: asDay('2026-05-29') },
};
const read = (map: Sketch) => readFacts(sketch(map), BLANK_OUR_SIDE, TODAY);

describe('the ways where the date cannot hold', () => {
  it('are none while it holds, and none without a date', () => {
    expect(waysToHold(read({ ...CHAIN, fields: { reasonBy: asDay('2026-06-03') } }))).toBeNull();
    expect(waysToHold(read({ ...CHAIN, fields: {} }))).toBeNull();
  });

  it('say by how many working days it is missed, and by when it can be kept', () => {
    // 1 June, 2 June, 3 June.
    expect(waysToHold(read(CHAIN))).toMatchObject({ by: '2026-05-29', holds: '2026-06-03', over: 3, late: ['sign'] });
  });

  it('propose the two steps that save most side by side', () => {
    // Beside each other, need and try take 10 instead of 15, try and choose 10 instead of 13, choose and sign 5 instead of 8.
    const beside = waysToHold(read(CHAIN))?.beside;
    expect(beside).toMatchObject({ step: 'try', beside: 'need', saves: 5 });
    const after = readFacts(beside?.edit(sketch(CHAIN)) ?? sketch(CHAIN), BLANK_OUR_SIDE, TODAY);
    expect(firstDateThatHolds(after)).toBe('2026-05-27');
  });

  it('propose to do without the longest step, never without one in which somebody approves', () => {
    expect(waysToHold(read(CHAIN))?.drop).toMatchObject({ step: 'try', saves: 10 });
    const approved = read({ ...CHAIN, seats: ['bo approver sign', 'bo approver try'] });
    expect(waysToHold(approved)?.drop).toMatchObject({ step: 'need', saves: 5 });
    const all = read({ ...CHAIN, seats: ['need', 'try', 'choose', 'sign'].map((step) => `bo approver ${step}`) });
    expect(waysToHold(all)?.drop).toBeNull();
  });

  it('move the date to the first that holds', () => {
    const map = sketch(CHAIN);
    expect(waysToHold(read(CHAIN))?.later(map).fields.reasonBy).toBe('2026-06-03');
  });
});
