/** Whom a line means by whoever starts it. */
import { describe, expect, it } from 'vitest';
import { initiatorsAt } from '../../src/facts/initiatorsAt.ts';
import { readFacts } from '../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';

const MAP: Sketch = {
  fields: { amount: 900 },
  people: { lin: '', bo: '', gao: '', wu: '' },
  steps: { ask: 'need', dear: 'approval', pick: 'selection', sign: 'contract' },
  seats: ['wu initiator dear', 'gao approver ask', 'lin initiator pick', 'bo initiator pick', 'gao initiator sign'],
  // Nothing above 1,000: "dear" is off the way.
  links: ['ask > dear : above 1000', 'ask > pick', 'pick > sign'],
};
const at = (step: string, map: Sketch = MAP) =>
  initiatorsAt(readFacts(sketch(map), BLANK_OUR_SIDE, asDay('2026-05-11')), asId(step));

describe('whoever starts it', () => {
  it('is whoever initiates at the step itself, on the way or off it', () => {
    expect(at('sign')).toEqual(['gao']);
    expect(at('pick')).toEqual(['lin', 'bo']);
    expect(at('dear')).toEqual(['wu']);
  });

  it('is else whoever initiates at the earliest step on the way that has somebody', () => {
    expect(at('ask')).toEqual(['lin', 'bo']);
    expect(at('ask', { ...MAP, fields: { amount: 2000 } })).toEqual(['wu']);
  });

  it('is nobody where nobody initiates on the way', () => {
    expect(at('ask', { ...MAP, seats: ['wu initiator dear', 'gao approver ask'] })).toEqual([]);
  });

  it('is nobody who has left', () => {
    expect(at('sign', { ...MAP, people: { ...MAP.people, gao: 'left' } })).toEqual(['lin', 'bo']);
  });
});
