// What is kept beside the database: who testifies to what it held, what pages left, and what the user is to be told.
import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/storage/checksum.ts';
import type { Shelf } from '../../src/storage/device.ts';
import { createLeftovers } from '../../src/storage/leftovers.ts';
import { createNotices, type Notice } from '../../src/storage/notices.ts';
import { createWitness } from '../../src/storage/witness.ts';

function shelfOf(entries: { readonly [key: string]: string } = {}) {
  const map = new Map(Object.entries(entries));
  const shelf: Shelf = {
    get: (key) => map.get(key) ?? null,
    set: (key, text) => void map.set(key, text),
    remove: (key) => void map.delete(key),
    keys: () => [...map.keys()],
  };
  return { map, shelf };
}

const shut = () => {
  throw new DOMException('closed to the page', 'SecurityError');
};
const closed: Shelf = { get: shut, set: shut, remove: shut, keys: shut };

describe('a witness', () => {
  const testimony = { vector: Uint8Array.of(1, 2, 255), sequence: 7, at: 99, removedAt: null };

  it('remembers by document, and forgets one alone', () => {
    const { map, shelf } = shelfOf({ 'blanksheet.unsaved.page.m': '[]', other: '1' });
    const witness = createWitness(shelf);
    witness.note('m', testimony);
    witness.note('n', { ...testimony, removedAt: 100 });
    expect(witness.ids()).toEqual(['m', 'n']);
    expect(witness.of('m')).toEqual(testimony);
    expect(witness.of('n')?.removedAt).toBe(100);
    expect(witness.of('o')).toBeNull();
    witness.forget('m');
    expect(witness.ids()).toEqual(['n']);
    expect(witness.of('m')).toBeNull();
    expect([...map.keys()]).toContain('other');
  });

  it.each([
    ['no JSON', '{'],
    ['no vector', '{"sequence":7,"at":99,"removedAt":null}'],
    ['a vector that is none', '{"vector":"1,2","sequence":7,"at":99}'],
    ['no sequence', '{"vector":[1],"at":99}'],
    ['no time', '{"vector":[1],"sequence":7,"at":"noon"}'],
    ['nothing', 'null'],
  ])('testifies to nothing where there is %s', (_, text) => {
    expect(createWitness(shelfOf({ 'blanksheet.saved.m': text }).shelf).of('m')).toBeNull();
  });

  it('takes a mark of removal that is none for none', () => {
    const { shelf } = shelfOf({ 'blanksheet.saved.m': '{"vector":[1],"sequence":7,"at":99,"removedAt":"yes"}' });
    expect(createWitness(shelf).of('m')).toEqual({ vector: Uint8Array.of(1), sequence: 7, at: 99, removedAt: null });
  });

  it.each([
    ['none', null],
    ['closed', closed],
  ])('knows nothing, and fails nowhere, where the shelf is %s', (_, shelf) => {
    const witness = createWitness(shelf);
    witness.note('m', testimony);
    witness.forget('m');
    expect([witness.ids(), witness.of('m')]).toEqual([[], null]);
  });
});

describe('what pages left', () => {
  it('is found by document from every page, and forgotten alone', () => {
    const { map, shelf } = shelfOf({ 'blanksheet.saved.m': '1' });
    const [here, there] = [createLeftovers(shelf, 'here'), createLeftovers(shelf, 'there')];
    here.leave('m', Uint8Array.of(1, 255));
    there.leave('m', Uint8Array.of(2));
    there.leave('n', Uint8Array.of(3));
    const left = here.of('m');
    expect(left.map(({ bytes }) => [...bytes])).toEqual([[1, 255], [2]]);
    expect(there.of('n').map(({ bytes }) => [...bytes])).toEqual([[3]]);
    here.forget(left);
    expect([here.of('m'), here.of('n').length]).toEqual([[], 1]);
    expect([...map.keys()].sort()).toEqual(['blanksheet.saved.m', 'blanksheet.unsaved.there.n']);
  });

  it('is the last of one page alone', () => {
    const leftovers = createLeftovers(shelfOf().shelf, 'here');
    leftovers.leave('m', Uint8Array.of(1));
    leftovers.leave('m', Uint8Array.of(1, 2));
    expect(leftovers.of('m').map(({ bytes }) => [...bytes])).toEqual([[1, 2]]);
  });

  it('is nothing where it cannot be read, or there is no shelf', () => {
    for (const shelf of [
      null,
      closed,
      shelfOf({ 'blanksheet.unsaved.here.m': '{' }).shelf,
      shelfOf({ 'blanksheet.unsaved.here.m': '{"0":1}' }).shelf,
    ]) {
      const leftovers = createLeftovers(shelf, 'here');
      expect(() => leftovers.leave('n', Uint8Array.of(1))).not.toThrow();
      expect(leftovers.of('m')).toEqual([]);
    }
  });
});

describe('notices', () => {
  const one: Notice = { kind: 'rewritten', id: 'm' };
  const two: Notice = { kind: 'quarantined', id: 'm', count: 1 };

  it('come one after the other, and go one by one', () => {
    const notices = createNotices();
    let told = 0;
    const stop = notices.subscribe(() => {
      told += 1;
    });
    notices.add(one);
    notices.add(two);
    expect([notices.list(), told]).toEqual([[one, two], 2]);
    notices.dismiss({ ...one });
    expect(notices.list()).toEqual([one, two]);
    notices.dismiss(one);
    expect([notices.list(), told]).toEqual([[two], 4]);
    stop();
    notices.dismiss(two);
    expect([notices.list(), told]).toEqual([[], 4]);
  });
});

describe('a checksum', () => {
  it('is that of FNV-1a, in 32 bits', () => {
    // The published values for no bytes, "a" and "foobar".
    expect(checksum(new Uint8Array())).toBe(0x811c9dc5);
    expect(checksum(new TextEncoder().encode('a'))).toBe(0xe40c292c);
    expect(checksum(new TextEncoder().encode('foobar'))).toBe(0xbf9cf968);
  });
});
