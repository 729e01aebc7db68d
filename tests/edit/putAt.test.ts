/** Where a record comes to stand among its siblings, and whose keys change for it. */
import { describe, expect, it } from 'vitest';
import { together } from '../../src/edit/edit.ts';
import { inOrder } from '../../src/edit/order.ts';
import { moveAt, putAt } from '../../src/edit/putAt.ts';
import { setStep } from '../../src/edit/setStep.ts';
import { makeStep } from '../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import type { Step } from '../../src/model/records.ts';
import { orderOf } from '../fixtures/drawn.ts';
import { asId, sketch } from '../fixtures/mapBuilder.ts';

/** Steps with these keys, in whatever order they are given. */
function keyed(keys: { readonly [step: string]: string }): BuyingMap {
  const map = sketch({ steps: Object.fromEntries(Object.keys(keys).map((id) => [id, 'custom'])) });
  const steps = Object.fromEntries(
    Object.entries(map.steps).map(([id, step]) => [id, { ...step, order: keys[id] ?? '' }]),
  );
  return { ...map, steps };
}
const step = (map: BuyingMap, id: string): Step => map.steps[id] ?? makeStep({ id: asId(id), name: id, order: '' });
const all = (map: BuyingMap) => Object.values(map.steps);

describe('records in order', () => {
  it('stand by their keys, and by their ids where two are alike', () => {
    const map = keyed({ d: 'a0', b: 'a1', c: 'a1', a: 'a1' });
    expect(inOrder(all(map)).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  });
});

describe('moveAt', () => {
  it('writes nothing for what stands there already, whatever its key is', () => {
    const map = keyed({ a: 'a0', b: 'a0G', c: 'a1' });
    expect(moveAt(map, 'steps', step(map, 'b'), all(map), { after: asId('a') })).toBe(map);
    expect(moveAt(map, 'steps', step(map, 'b'), all(map), { before: asId('c') })).toBe(map);
  });

  it('makes room where others share a key, by their keys alone', () => {
    const map = keyed({ a: 'a0', b: 'a0', c: 'a1', d: 'a2' });
    const next = moveAt(map, 'steps', step(map, 'd'), all(map), { after: asId('a') });
    expect(orderOf(next)).toBe('a d b c');
    expect(next.steps.a).toBe(map.steps.a);
    expect(next.steps.c).toBe(map.steps.c);
    expect(next.steps.b).toEqual({ ...map.steps.b, order: next.steps.b?.order });
  });
});

describe('putAt', () => {
  it('puts somebody who comes last where their neighbour has gone', () => {
    const map = keyed({ a: 'a0', b: 'a1' });
    expect(orderOf(putAt(map, 'steps', step(map, 'x'), all(map), { before: asId('gone') }))).toBe('a b x');
  });

  it('makes room between two of one key', () => {
    const map = keyed({ a: 'a0', b: 'a0', c: 'a0' });
    expect(orderOf(putAt(map, 'steps', step(map, 'x'), all(map), { after: asId('a') }))).toBe('a x b c');
  });
});

describe('several edits as one', () => {
  it('are done one after the other', () => {
    const map = keyed({ a: 'a0' });
    const name = (text: string) => (now: BuyingMap) =>
      setStep(now, { step: asId('a'), patch: { name: `${now.steps.a?.name}${text}` } });
    expect(together(name(' one'), name(' two'))(map).steps.a?.name).toBe('A one two');
    expect(together()(map)).toBe(map);
  });
});
