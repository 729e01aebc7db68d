/** What can be done to the sets of maps, worked by hand; each leaves alone what it does not name. */
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/document.ts';
import { MAP_SETS_SCHEMA } from '../../src/document/mapSetsSchema.ts';
import { inOrder } from '../../src/edit/order.ts';
import { addSet } from '../../src/edit/sets/addSet.ts';
import { removeSet, restoreSet } from '../../src/edit/sets/removeSet.ts';
import { setMember } from '../../src/edit/sets/setMember.ts';
import { setSetMeasure } from '../../src/edit/sets/setSetMeasure.ts';
import { setSetName } from '../../src/edit/sets/setSetName.ts';
import type { MapId } from '../../src/model/ids.ts';
import {
  type MapSetId,
  type MapSets,
  mapsOf,
  NO_MAP_SETS,
  setsHere,
  setsRemoved,
  withoutSets,
  wordlessSets,
} from '../../src/model/mapSets.ts';
import { asId } from '../fixtures/mapBuilder.ts';

const set = (word: string) => asId<MapSetId>(word);
const map = (word: string) => asId<MapId>(word);
const coast = addSet(NO_MAP_SETS, { id: set('coast'), maps: [map('b'), map('a')] });
const two = setSetMeasure(
  setSetName(addSet(coast, { id: set('hills'), maps: [map('a')] }), { set: set('hills'), name: 'Hills' }),
  {
    set: set('hills'),
    measure: 'split.goals',
    patch: { done: true, note: 'By June' },
  },
);

describe('a set of maps', () => {
  it('begins with its maps, behind the others', () => {
    expect(mapsOf(coast, set('coast'))).toEqual(['a', 'b']);
    expect(inOrder(Object.values(two.sets)).map(({ id, name }) => [id, name])).toEqual([
      ['coast', ''],
      ['hills', 'Hills'],
    ]);
    expect(addSet(two, { id: set('coast'), maps: [] })).toBe(two);
  });

  it('takes a map in once, and out', () => {
    const more = setMember(two, { set: set('coast'), map: map('c'), isIn: true });
    expect(mapsOf(more, set('coast'))).toEqual(['a', 'b', 'c']);
    expect(setMember(more, { set: set('coast'), map: map('c'), isIn: true })).toBe(more);
    expect(setMember(more, { set: set('coast'), map: map('c'), isIn: false })).toEqual(two);
    expect(mapsOf(more, set('hills'))).toEqual(['a']);
  });

  it('keeps a checklist of its own, and no record of a measure never touched', () => {
    expect(Object.values(two.measures)).toMatchObject([
      { set: 'hills', measure: 'split.goals', done: true, note: 'By June' },
    ]);
    expect(setSetMeasure(two, { set: set('coast'), measure: 'split.goals', patch: { done: false } })).toBe(two);
  });

  it('changes nothing where the set has gone', () => {
    const gone = set('gone');
    expect(setMember(two, { set: gone, map: map('a'), isIn: true })).toBe(two);
    expect(setSetName(two, { set: gone, name: 'x' })).toBe(two);
    expect(setSetMeasure(two, { set: gone, measure: 'm', patch: { done: true } })).toBe(two);
    expect(removeSet(two, { set: gone, at: 7 })).toBe(two);
    expect(restoreSet(two, { set: gone })).toBe(two);
    expect(restoreSet(two, { set: set('hills') })).toBe(two);
  });

  it('is named, and keeps its maps and its place', () => {
    const named = setSetName(two, { set: set('coast'), name: 'Coast' });
    expect(inOrder(Object.values(named.sets)).map(({ id, name }) => [id, name])).toEqual([
      ['coast', 'Coast'],
      ['hills', 'Hills'],
    ]);
    expect(mapsOf(named, set('coast'))).toEqual(['a', 'b']);
    expect(setSetName(named, { set: set('coast'), name: 'Coast' })).toBe(named);
  });

  it('comes last even where the keys of others are none', () => {
    const broken = { ...two, sets: { ...two.sets, hills: { ...two.sets.hills, order: '' } as never } };
    const more = addSet(broken, { id: set('aaa'), maps: [] });
    expect(inOrder(Object.values(more.sets)).map(({ id }) => id)).toEqual(['hills', 'coast', 'aaa']);
  });

  it('keeps a note that stands by itself, and a measure that was touched and is blank again', () => {
    const what = { set: set('coast'), measure: 'split.goals' } as const;
    const noted = setSetMeasure(two, { ...what, patch: { note: 'Ask Ann' } });
    const own = (of: MapSets) => Object.values(of.measures).filter((measure) => measure.set === set('coast'));
    expect(own(noted)).toMatchObject([{ measure: 'split.goals', done: false, note: 'Ask Ann' }]);
    expect(own(setSetMeasure(noted, { ...what, patch: { note: '' } }))).toMatchObject([{ done: false, note: '' }]);
    expect(own(setSetMeasure(two, { ...what, patch: { done: true } }))).toMatchObject([{ done: true, note: '' }]);
    expect(setSetMeasure(noted, { ...what, patch: { note: 'Ask Ann' } })).toBe(noted);
    expect(setSetMeasure(two, { ...what, patch: { note: '' } })).toBe(two);
  });

  it('that is removed is not here, waits, and comes back as it was beside what changed since', () => {
    const without = removeSet(two, { set: set('hills'), at: 7 });
    expect(setsHere(without).map(({ id }) => id)).toEqual(['coast']);
    expect(setsRemoved(without).map(({ id, name, removedAt }) => [id, name, removedAt])).toEqual([
      ['hills', 'Hills', 7],
    ]);
    // Removed once: a second time does not begin to count anew.
    expect(removeSet(without, { set: set('hills'), at: 9 })).toBe(without);
    const since = setSetName(without, { set: set('coast'), name: 'Coast' });
    expect(restoreSet(since, { set: set('hills') })).toEqual(setSetName(two, { set: set('coast'), name: 'Coast' }));
  });

  it('the last one removed stands first', () => {
    const both = removeSet(removeSet(two, { set: set('hills'), at: 7 }), { set: set('coast'), at: 8 });
    expect(setsRemoved(both).map(({ id }) => id)).toEqual(['coast', 'hills']);
  });

  it('that goes for good takes what hangs on it along, and leaves the others', () => {
    const gone = new Set(['hills']);
    expect(withoutSets(two, gone)).toEqual(coast);
    expect(wordlessSets(two, gone).sets.hills?.name).toBe('');
    expect(Object.values(wordlessSets(two, gone).measures).map(({ note }) => note)).toEqual(['']);
    expect(wordlessSets(two, new Set(['coast']))).toEqual(two);
  });
});

describe('the document of all sets', () => {
  const open = (replica: number) => createDocument(MAP_SETS_SCHEMA, 'map-sets', { checked: true, replica });

  it('holds what was done, takes a gesture back and joins what two tabs did at once', () => {
    const [one, other] = [open(1), open(2)];
    one.commit(() => two);
    other.applyUpdate(one.encodeAll());
    expect(other.projection()).toEqual(two);
    one.commit((sets) => setMember(sets, { set: set('coast'), map: map('c'), isIn: true }));
    other.commit((sets) => setMember(sets, { set: set('coast'), map: map('d'), isIn: true }));
    other.applyUpdate(one.encodeAll());
    expect(mapsOf(other.projection(), set('coast'))).toEqual(['a', 'b', 'c', 'd']);
    other.undo();
    expect(mapsOf(other.projection(), set('coast'))).toEqual(['a', 'b', 'c']);
  });

  it('gives a removed set back with all its text, by undo and by putting it back', () => {
    const one = open(3);
    one.commit(() => two);
    const before: MapSets = one.projection();
    one.commit((sets) => removeSet(sets, { set: set('hills'), at: 7 }));
    expect(setsHere(one.projection()).map(({ id }) => id)).toEqual(['coast']);
    one.undo();
    expect(one.projection()).toEqual(before);
    one.redo();
    one.commit((sets) => restoreSet(sets, { set: set('hills') }));
    expect(one.projection()).toEqual(before);
  });

  it('holds no word of one that went for good', () => {
    const one = open(4);
    one.commit(() => two);
    const stored = () => new TextDecoder().decode(one.encodeAll());
    expect(stored()).toContain('Hills');
    one.commit((sets) => wordlessSets(sets, new Set(['hills'])));
    one.commit((sets) => withoutSets(sets, new Set(['hills'])));
    expect(one.projection()).toEqual(coast);
    expect(stored()).not.toMatch(/Hills|By June/);
  });
});
