/** Tests that the table of lanes and steps shows what the decision counted. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/analysis/decision/decide.ts';
import { stuckTable } from '../../../src/views/decision/stuckTable.ts';
import { asking, side } from '../../analysis/decision/asking.ts';
import type { Sketch } from '../../fixtures/mapBuilder.ts';

const sketch: Sketch = {
  people: { ana: '', bo: '' },
  steps: { need: 'need', choice: 'approval' },
  seats: ['ana initiator need', 'bo approver choice'],
  links: ['need > choice'],
};

const table = (items: readonly string[], has: Parameters<typeof side>[0] = {}) => {
  const ours = side(has);
  const decision = decide([asking(sketch, items, ours)], ours);
  if (decision.kind === 'none') throw new Error('undecided');
  return stuckTable(decision);
};

describe('the table of what is stuck', () => {
  const rows = table(
    ['need: negotiation by ana initiator', 'choice: tendering by bo approver', 'choice: team:legal by bo approver'],
    { 'team:legal': 'partly' },
  );

  it('has a row for each lane that can ask, and a cell for each step', () => {
    expect(rows.map(({ lane }) => lane)).toEqual(['system', 'capability', 'team']);
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 2, 2]);
  });

  it('tells what is missing from what blocks', () => {
    expect(rows.map(({ cells }) => cells.map(({ tone }) => tone))).toEqual([
      ['nothing', 'nothing'],
      ['missing', 'blocked'],
      ['nothing', 'partly'],
    ]);
  });

  it('names what is lacking, and gives the fit of each lane', () => {
    expect(rows[1]?.cells[1]?.missing).toEqual(['capability:tendering']);
    expect(rows[2]?.cells[1]?.partly).toEqual(['team:legal']);
    expect(rows.map(({ fit }) => fit)).toEqual([null, 0, 0.5]);
  });

  it('names first what blocks', () => {
    const both = table(['choice: consensus by ana initiator', 'choice: tendering by bo approver']);
    expect(both[1]?.cells[1]?.missing).toEqual(['capability:tendering', 'capability:consensus']);
  });

  it('is calm where all is there', () => {
    const calm = table(['choice: tendering by bo approver'], { tendering: 'have' });
    expect(calm[1]?.cells[1]).toMatchObject({ tone: 'have', missing: [], partly: [] });
  });
});
