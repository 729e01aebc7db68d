/** Who of ours takes care of a line. */
import { expect, it } from 'vitest';
import { readFacts } from '../../src/facts/mapFacts.ts';
import { readOwner } from '../../src/plan/lineOwner.ts';
import { team } from '../analysis/ruleTester.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const map = sketch({
  people: { ann: '', bo: { owner: asId('li') }, cy: { owner: asId('wu') }, di: { owner: asId('gone') } },
});
const owner = (named: readonly string[], set: string | null = null) =>
  readOwner(
    readFacts(map, team(['li', 'wu']), asDay('2026-05-11')),
    named.map((person) => asId(person)),
    set === null ? null : asId(set),
  );

it.each([
  [['bo'], 'li'],
  [['ann', 'cy', 'bo'], 'wu'],
  [['di', 'bo'], 'li'],
  [['ann'], null],
  [['di'], null],
  [[], null],
])('of a line that names %j it is %s', (named, expected) => {
  expect(owner(named)).toBe(expected);
});

it('is whoever was set, as long as our side has them', () => {
  expect(owner(['bo'], 'wu')).toBe('wu');
  expect(owner([], 'wu')).toBe('wu');
  expect(owner(['bo'], 'gone')).toBe('li');
  expect(owner([], 'gone')).toBeNull();
});
