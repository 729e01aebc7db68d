/** That a sentence which an earlier step says word for word is folded, and still there. */
import { describe, expect, it } from 'vitest';
import type { OurSide, OwnEntry, PlaybookOverride } from '../../../src/model/ourSide.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { asId, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf } from './readFlow.ts';

const MAP: Sketch = {
  fields: { amount: 900, competitors: [{ kind: 'rival', name: 'Ostwind' }] },
  people: { lin: 'other', gao: 'it' },
  steps: { ask: 'need', pick: 'selection', again: 'selection' },
  seats: ['lin initiator ask', 'gao approver pick'],
};
const FILE = 'system:comparison-sheets';
const own = (lane: OwnEntry['lane']): OurSide => {
  const entry: PlaybookOverride = {
    id: 'own.1',
    words: { en: 'Bring the ledger' },
    off: false,
    own: { lane, stepKinds: [], parts: [], functions: [], asks: null },
  };
  return { ...BLANK_OUR_SIDE, playbook: { 'own.1': entry } };
};
const folds = (map: Sketch, key: string, ours?: OurSide) =>
  flowOf(sketch(map), ours).items.flatMap((item) => (item.key === key ? [[item.step, item.folded]] : []));

describe('the same sentence at a later step', () => {
  it('is folded', () => {
    expect(folds(MAP, FILE)).toEqual([
      ['pick', false],
      ['again', true],
    ]);
  });

  it('stays open where a hand has touched it', () => {
    const laneEdits = [{ step: 'again', lane: 'system', item: FILE, owner: asId<never>('li') }] as const;
    expect(folds({ ...MAP, laneEdits }, FILE)).toEqual([
      ['pick', false],
      ['again', false],
    ]);
  });

  it('stays open where it ranks as our own words', () => {
    expect(folds(MAP, 'own.1', own('action'))).toEqual([
      ['ask', false],
      ['pick', false],
      ['again', false],
    ]);
  });

  it('stays open where the earlier step is over, or may never come', () => {
    const here: Sketch = { ...MAP, steps: { ...MAP.steps, again: 'selection here' } };
    // What a step that is over has asked for is folded there instead.
    expect(folds(here, FILE)).toEqual([
      ['pick', true],
      ['again', false],
    ]);
    const off: Sketch = { ...MAP, links: ['ask > pick : above 1000', 'ask > again'] };
    expect(folds(off, FILE)).toEqual([
      ['pick', false],
      ['again', false],
    ]);
  });
});
