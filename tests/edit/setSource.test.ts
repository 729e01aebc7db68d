/** Where a fact comes from: one source a fact, none that says nothing, and none for what has gone. */
import { describe, expect, it } from 'vitest';
import { setSource } from '../../src/edit/setSource.ts';
import { type Fact, isStale, sourceOf } from '../../src/model/factSource.ts';
import { makeFactSource } from '../../src/model/makeRecord.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const map = sketch({ people: { gao: 'finance' }, account: ['saving large 100'] });
const fact: Fact = { table: 'accountLines', record: 'account.1', field: 'amount' };
const id = asId<never>;
const told = setSource(map, { id: id('s'), fact, patch: { person: id('gao'), day: asDay('2026-11-03') } });

describe('where a fact comes from', () => {
  it('is one source, changed and not doubled by what is said later', () => {
    expect(sourceOf(told, fact)).toMatchObject({ id: 's', person: 'gao', day: '2026-11-03', assumed: false });
    const later = setSource(told, { id: id('t'), fact, patch: { day: asDay('2026-12-01') } });
    expect(Object.keys(later.sources)).toEqual(['s']);
    expect(sourceOf(later, fact)).toMatchObject({ person: 'gao', day: '2026-12-01' });
    expect(setSource(told, { id: id('t'), fact, patch: { person: id('gao') } })).toBe(told);
  });

  it('goes when it is forgotten, or says nothing any more', () => {
    expect(setSource(told, { id: id('t'), fact, patch: null }).sources).toEqual({});
    expect(setSource(told, { id: id('t'), fact, patch: { person: null, day: null } }).sources).toEqual({});
    expect(setSource(map, { id: id('t'), fact, patch: null })).toBe(map);
    expect(setSource(map, { id: id('t'), fact, patch: { text: '' } })).toBe(map);
  });

  it('is not written of a fact that is not there, nor of somebody who is not', () => {
    for (const gone of [
      { ...fact, record: 'account.2' },
      { ...fact, field: 'price' },
      { table: 'fields', record: '', field: 'wealth' } as const,
    ])
      expect(setSource(map, { id: id('s'), fact: gone, patch: { assumed: true } })).toBe(map);
    expect(setSource(map, { id: id('s'), fact, patch: { person: id('zhao') } })).toBe(map);
  });

  it('is the one of the smaller id where two tabs wrote one each', () => {
    const [a, b] = ['a', 'b'].map((name) => makeFactSource({ ...fact, id: id(name), text: name }));
    expect(sourceOf({ ...map, sources: { b: b as never, a: a as never } }, fact)?.text).toBe('a');
  });
});

describe('what was said', () => {
  const said = (day: string | null) => makeFactSource({ ...fact, id: id('s'), day: day === null ? null : asDay(day) });
  // 92 days before: 31 in December, 31 in January, 28 in February, and 2 more.
  it.each([
    ['2026-12-01', false],
    ['2026-11-30', true],
    [null, false],
  ])('on %s is asked again: %s', (day, stale) => {
    expect(isStale(said(day), asDay('2027-03-03'))).toBe(stale);
  });
});
