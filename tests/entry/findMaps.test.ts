// Home's search.
import { describe, expect, it } from 'vitest';
import { findMaps } from '../../src/entry/findMaps.ts';
import type { MapSummary } from '../../src/model/mapSummary.ts';

const summary = (id: string, ...search: readonly string[]): MapSummary => ({
  id: id as MapSummary['id'],
  name: '',
  customer: '',
  amount: null,
  currency: 'CNY',
  sample: false,
  changedAt: 0,
  stops: 0,
  picture: [],
  search: search.join('\n'),
});
/** Made anew for each search, as what is kept of one of them is kept for good. */
const maps = () => [
  summary('linden', 'Linden Works', 'Jürgen Mu\u0308ller', 'Head of IT'),
  summary('jade', '玉石集团', '王　伟', '李娜'),
  summary('old', 'kept before as small letters'),
];
const found = (typed: string) => findMaps(maps(), typed).map(({ id }) => id);

describe('the maps on home', () => {
  it.each([
    ['', ['linden', 'jade', 'old']],
    [' \u3000', ['linden', 'jade', 'old']],
    ['müller', ['linden']],
    ['MULLER linden', ['linden']],
    ['ｊｕｒｇｅｎ', ['linden']],
    ['linden jade', []],
    ['王伟', ['jade']],
    ['王 伟', ['jade']],
    ['王伟 玉石', ['jade']],
    ['Kept Before', ['old']],
  ])('for "%s" are %j', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('are not found by what ends in one name and begins in the next', () => {
    expect(found('伟李')).toEqual([]);
  });
});
