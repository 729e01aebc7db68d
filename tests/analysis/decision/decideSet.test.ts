/** A set decides as the maps together do, and each map is known by itself. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { decide } from '../../../src/analysis/decision/decide.ts';
import { decideSet } from '../../../src/analysis/decision/decideSet.ts';
import { type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { side, TODAY } from './asking.ts';

const chain: Sketch = {
  people: { lin: 'sales', gao: 'it', zhao: 'finance' },
  steps: { need: 'need', pick: 'selection', sign: 'budget' },
  seats: ['lin initiator need', 'gao approver pick', 'zhao approver sign'],
};
const one = sketch({ ...chain, id: 'one' });
const two = sketch({ ...chain, id: 'two', fields: { offerKinds: ['system'], touchesData: true } });
const lacking = sketch({ id: 'three', people: { lin: '' }, steps: { need: 'need' }, seats: ['lin initiator need'] });
const ours = side({ negotiation: 'have', 'team:presales': 'partly' });

describe('a decision over a set', () => {
  it('is that over all its maps, with each by itself', () => {
    const { decision, each } = decideSet([two, lacking, one], ours, TODAY);
    const analyses = [one, two, lacking].map((map) => analyse(map, ours, TODAY));
    expect(decision).toEqual(decide(analyses, ours));
    expect(decision).toMatchObject({ maps: ['one', 'two'], leftOut: [{ map: 'three', missing: ['approver'] }] });
    for (const { facts, decision: alone } of analyses) expect(each.get(facts.map.id)?.decision).toEqual(alone);
  });

  it('follows our side and the day, and reads a map once', () => {
    const first = decideSet([one], ours, TODAY);
    expect(decideSet([one, two], ours, TODAY).each.get(one.id)).toBe(first.each.get(one.id));
    const other = side({});
    expect(decideSet([one], other, TODAY).each.get(one.id)?.decision).toEqual(analyse(one, other, TODAY).decision);
  });
});
