// Stored bytes: damaged, older, newer, missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { covers, mergeUpdates, readUpdates } from '../../src/document/bytes.ts';
import { createDocument } from '../../src/document/document.ts';
import { MAP_SCHEMA, SOME_ORDER } from '../../src/document/mapSchema.ts';
import { putRecord } from '../../src/edit/edit.ts';
import { makePerson } from '../../src/model/makeRecord.ts';
import { prune } from '../../src/model/prune.ts';
import { editOf, MAP_ID, openReplica, SEED, someDraws, startIds } from './randomEdits.ts';

const written = (cells: { readonly [table: string]: { readonly [cell: string]: unknown } }): Uint8Array => {
  const doc = new Y.Doc();
  for (const [table, entries] of Object.entries(cells)) {
    for (const [key, value] of Object.entries(entries)) doc.getMap(table).set(key, value);
  }
  return Y.encodeStateAsUpdate(doc);
};

const shown = (cells: Parameters<typeof written>[0]) => {
  const document = openReplica(1);
  expect(document.applyUpdate(written(cells))).toEqual({ ok: true, value: null });
  return { map: document.projection(), setAside: document.setAside(), document };
};

it('a document that holds read bytes from the beginning is the one that takes them in later', () => {
  const other = openReplica(1);
  other.commit((map) => putRecord(map, 'people', makePerson({ id: 'p' as never, name: 'Ada' })));
  const { whole } = readUpdates([other.encodeAll(), Uint8Array.of(9, 9, 9)]);
  const later = openReplica(2);
  later.applyUpdate(whole);
  const holding = createDocument(MAP_SCHEMA, MAP_ID, { checked: true, holding: whole });
  expect(holding.projection()).toEqual(later.projection());
  expect(holding.stateVector()).toEqual(later.stateVector());
  expect(holding.canUndo()).toBe(false);
  expect(Object.keys(holding.projection().people)).toEqual(['p']);
});

describe('stored cells that another version of the program wrote', () => {
  it('take the default where a field is absent or malformed', () => {
    const { map, setAside } = shown({
      people: { 'name:p': 'Ada', 'stance:p': 'furious', 'limit:p': { kind: 'amount', amount: -1 }, 'quiet:p': 7 },
      fields: { 'amount:': Number.POSITIVE_INFINITY, 'customer:': 'Linden Works', 'quiet:': { from: '2026-02-30' } },
    });
    expect(map.people.p).toEqual(makePerson({ id: 'p' as never, name: 'Ada' }));
    expect([map.fields.amount, map.fields.customer, map.fields.quiet]).toEqual([null, 'Linden Works', null]);
    expect(setAside).toBe(0);
  });

  it('take a place that can be moved from where their own order key leaves no room', () => {
    // With a space, beside which the library answers nonsense, and the least of all keys, before which nothing comes.
    for (const key of ['a 1', 'A00000000000000000000000000', '']) {
      const { map, setAside } = shown({ steps: { 'name:t': 'need', 'order:t': key } });
      expect(map.steps.t?.order).toBe(SOME_ORDER);
      expect(setAside).toBe(0);
    }
  });

  it('are set aside where no record can be made of them, and kept', () => {
    const seat = { 'person:s': 'p', 'step:s': 't', 'role:s': 'emperor', 'order:s': 'a1' };
    const { map, setAside, document } = shown({
      people: { 'name:p': 'Ada', 'name:__proto__': 'x', 'name:': 'nobody' },
      steps: { 'name:t': 'need' },
      seats: seat,
      places: { 'x:p': 'left', 'y:p': 1, 'x:q': 1e300, 'y:q': 0 },
    });
    expect([Object.keys(map.people), map.seats, map.places]).toEqual([['p'], {}, {}]);
    expect(setAside).toBe(5);
    const copy = openReplica(2);
    copy.applyUpdate(document.encodeAll());
    copy.applyUpdate(written({ seats: { 'role:s': 'approver' } }));
    const doc = new Y.Doc();
    Y.applyUpdate(doc, copy.encodeAll());
    expect(doc.getMap('seats').get('person:s')).toBe('p');
  });

  it('are not shown without their partner, and shown once it comes', () => {
    const { map, document } = shown({ concerns: { 'person:c': 'p', 'text:c': 'risk', 'order:c': 'a1' } });
    expect(map.concerns).toEqual({});
    document.applyUpdate(written({ people: { 'name:p': 'Ada' } }));
    expect(document.projection().concerns.c?.text).toBe('risk');
  });

  it('keep fields and tables that this version does not know', () => {
    const { document } = shown({ people: { 'name:p': 'Ada', 'birthday:p': '1 May' }, auras: { 'colour:a': 'blue' } });
    const doc = new Y.Doc();
    Y.applyUpdate(doc, document.encodeAll());
    expect([doc.getMap('people').get('birthday:p'), doc.getMap('auras').get('colour:a')]).toEqual(['1 May', 'blue']);
  });

  it('show nothing of a value of a kind that fields never hold', () => {
    const doc = new Y.Doc();
    doc.getMap('people').set('name:p', new Y.Map([['a', 1]]));
    doc.getMap('people').set('limit:p', new Y.Text('unlimited'));
    const document = openReplica(1);
    expect(document.applyUpdate(Y.encodeStateAsUpdate(doc)).ok).toBe(true);
    expect(document.projection().people.p).toEqual(makePerson({ id: 'p' as never, name: '' }));
  });
});

describe('malformed bytes', () => {
  it('change nothing', () => {
    fc.assert(
      fc.property(someDraws(10), fc.uint8Array({ maxLength: 80 }), (draws, bytes) => {
        startIds();
        const document = openReplica(1);
        for (const draw of draws) document.commit(editOf(draw));
        const [before, stored] = [document.projection(), document.encodeAll()];
        if (document.applyUpdate(bytes).ok) return;
        expect(document.projection()).toBe(before);
        expect(document.encodeAll()).toEqual(stored);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('made from real ones by damage never throw and never leave a dangling record', () => {
    fc.assert(
      fc.property(
        someDraws(12),
        someDraws(6),
        fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 4 }),
        fc.nat(3),
        (first, later, flips, cut) => {
          startIds();
          const [here, there] = [openReplica(1), openReplica(2)];
          for (const draw of first) here.commit(editOf(draw));
          there.applyUpdate(here.encodeAll());
          for (const draw of later) there.commit(editOf(draw));
          const damaged = there.encodeAll().slice(0, cut === 0 ? -1 : undefined);
          for (const [place, value] of flips) damaged[place % damaged.length] = value;
          const [before, stored] = [here.projection(), here.encodeAll()];
          if (here.applyUpdate(damaged).ok) expect(prune(here.projection())).toBe(here.projection());
          else {
            expect(here.projection()).toBe(before);
            expect(here.encodeAll()).toEqual(stored);
          }
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('reading a list of updates', () => {
  const three = () => {
    const document = openReplica(1);
    const updates: Uint8Array[] = [];
    document.onWritten((bytes) => updates.push(bytes));
    for (const id of ['a', 'b', 'c']) {
      document.commit((map) => putRecord(map, 'people', makePerson({ id: id as never, name: id })));
    }
    return { document, updates };
  };

  it('gives the whole', () => {
    const { document, updates } = three();
    const reading = readUpdates(updates);
    expect([reading.unreadable, reading.hasGaps]).toEqual([[], false]);
    const copy = openReplica(2);
    copy.applyUpdate(reading.whole);
    expect(copy.projection()).toEqual(document.projection());
    expect(covers(copy.stateVector(), document.stateVector())).toBe(true);
  });

  it('names what cannot be read and gives the rest', () => {
    const { updates } = three();
    const [first, second] = updates as [Uint8Array, Uint8Array];
    expect(readUpdates([first, Uint8Array.of(9, 9, 9), second])).toMatchObject({ unreadable: [1], hasGaps: false });
  });

  it('notices that something is missing in the middle', () => {
    const { document, updates } = three();
    const [first, , third] = updates as [Uint8Array, Uint8Array, Uint8Array];
    const reading = readUpdates([first, third]);
    expect(reading.hasGaps).toBe(true);
    const copy = openReplica(2);
    copy.applyUpdate(reading.whole);
    expect(Object.keys(copy.projection().people)).toEqual(['a']);
    expect(covers(copy.stateVector(), document.stateVector())).toBe(false);
    expect(covers(copy.stateVector(), Uint8Array.of(255))).toBe(false);
  });

  it('reads the same from updates joined into one', () => {
    const { updates } = three();
    expect(readUpdates([mergeUpdates(updates)]).whole).toEqual(readUpdates(updates).whole);
  });
});
