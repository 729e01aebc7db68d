/** What each map of a set is shown with, whether it counts, misses something or is not there. */
import { describe, expect, it } from 'vitest';
import type { MapId } from '../../../../src/model/ids.ts';
import type { BuyingMap } from '../../../../src/model/map.ts';
import { readSet } from '../../../../src/views/decision/sets/readSet.ts';
import { side, TODAY } from '../../../analysis/decision/asking.ts';
import { asId, type Sketch, sketch } from '../../../fixtures/mapBuilder.ts';

const chain: Sketch = {
  people: { lin: 'sales', gao: 'it', zhao: 'finance' },
  steps: { need: 'need', pick: 'selection', sign: 'budget' },
  seats: ['lin initiator need', 'gao approver pick', 'zhao approver sign'],
};
const one = sketch({ ...chain, id: 'one' });
const two = sketch({ ...chain, id: 'two' });
const lacking = sketch({ id: 'three', people: { lin: '' }, steps: { need: 'need' }, seats: ['lin initiator need'] });
const ours = side({ negotiation: 'have' });

describe('what each map of a set is shown with', () => {
  it('is what it adds, what it misses, or that it is not there', () => {
    const ids = ['gone', 'late', 'one', 'three', 'two', 'unread'].map((word) => asId<MapId>(word));
    const maps = new Map<MapId, BuyingMap | null>([
      ...[one, two, lacking].map((map) => [map.id, map] as const),
      [asId('unread'), null],
    ]);
    const here = new Set(ids.filter((id) => id !== 'gone'));
    const { states, decision } = readSet(ids, maps, here, ours, TODAY);
    expect([...states].map(([id, state]) => [id, state.is])).toEqual([
      ['gone', 'gone'],
      ['late', 'opening'],
      ['one', 'counted'],
      ['three', 'left-out'],
      ['two', 'counted'],
      ['unread', 'gone'],
    ]);
    expect(decision).toMatchObject({ kind: 'path', maps: ['one', 'two'] });
  });
});
