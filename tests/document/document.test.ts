// A document: commit, undo, replicas.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument, type OpenDocument } from '../../src/document/document.ts';
import { OUR_SIDE_SCHEMA } from '../../src/document/ourSideSchema.ts';
import { dropRecords, type Edit, patchFields, patchRecord, putRecord } from '../../src/edit/edit.ts';
import type { PersonId, StepId } from '../../src/model/ids.ts';
import { makeContact, makePerson, makeStep } from '../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { prune } from '../../src/model/prune.ts';
import { blank, editOf, openReplica, SEED, someDraws, startIds } from './randomEdits.ts';

const options = { seed: SEED, numRuns: 100 };
const ada = 'ada' as PersonId;
const ben = 'ben' as PersonId;
const need = 'need' as StepId;

const add =
  (id: PersonId): Edit =>
  (map) =>
    putRecord(map, 'people', makePerson({ id, name: id }));
const drop =
  (id: PersonId): Edit =>
  (map) =>
    prune(dropRecords(map, 'people', new Set([id])));
const name =
  (id: PersonId, text: string): Edit =>
  (map) =>
    patchRecord(map, 'people', id, { name: text });
const note =
  (id: string, text: string): Edit =>
  (map) =>
    patchRecord(map, 'people', id, { notes: text });

const exchange = (...replicas: readonly OpenDocument<BuyingMap>[]) => {
  for (const from of replicas) for (const to of replicas) if (from !== to) to.applyUpdate(from.encodeAll());
};

/** The records alone: identity of the projection plays no part. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('commit', () => {
  it('shows exactly what the edit made, whatever the edits', () => {
    fc.assert(
      fc.property(someDraws(60), (draws) => {
        startIds();
        const document = openReplica(1);
        let expected: BuyingMap = blank;
        for (const draw of draws) {
          const edit = editOf(draw);
          expected = edit(expected);
          document.commit(edit);
          expect(plain(document.projection())).toEqual(plain(expected));
        }
      }),
      options,
    );
  });

  it('keeps the identity of every record and table that it did not touch, and freezes all', () => {
    const document = openReplica(1);
    document.commit(add(ada));
    document.commit(add(ben));
    const before = document.projection();
    document.commit(name(ada, 'Ada'));
    const after = document.projection();
    expect(after.people[ben]).toBe(before.people[ben]);
    expect(after.steps).toBe(before.steps);
    expect(after.fields).toBe(before.fields);
    expect(after.people[ada]?.limit).toBe(before.people[ada]?.limit);
    expect(Object.isFrozen(after) && Object.isFrozen(after.people) && Object.isFrozen(after.people[ada])).toBe(true);
  });

  it('writes nothing and says so when the edit changes nothing', () => {
    const document = openReplica(1);
    document.commit(add(ada));
    let written = 0;
    document.onWritten(() => {
      written += 1;
    });
    expect(document.commit((map) => map)).toBe(false);
    expect(document.commit((map) => ({ ...map, people: { ...map.people } }))).toBe(false);
    expect(written).toBe(0);
  });

  it('refuses a value that its field cannot hold: loudly when checked, by leaving it as it was when not', () => {
    const bad: Edit = (map) => patchFields(map, { amount: -5 });
    expect(() => openReplica(1).commit(bad)).toThrow('fields.amount');
    const document = createDocument(OUR_SIDE_SCHEMA, 'our-side');
    document.commit((ours) => ({ ...ours, thresholds: { ...ours.thresholds, splitFit: 0.4 } }));
    expect(document.commit((ours) => ({ ...ours, thresholds: { ...ours.thresholds, splitFit: 7 } }))).toBe(false);
    expect(document.projection().thresholds.splitFit).toBe(0.4);
  });

  it('tells what changed, by whom, and calls the own fields by the id of the document', () => {
    const document = openReplica(1);
    const other = openReplica(2);
    const heard: unknown[] = [];
    document.subscribe((change) => heard.push(change));
    document.commit((map) => patchFields(add(ada)(map), { customer: 'Linden Works' }));
    document.undo();
    other.commit(add(ben));
    document.applyUpdate(other.encodeAll());
    document.applyUpdate(other.encodeAll());
    expect(heard).toEqual([
      { by: 'here', ids: ['map-1', ada] },
      { by: 'undo', ids: ['map-1', ada] },
      { by: 'elsewhere', ids: [ben] },
    ]);
  });
});

describe('undo', () => {
  it('takes everything back to the start, and redo brings everything to the end', () => {
    fc.assert(
      fc.property(someDraws(60), (draws) => {
        startIds();
        const document = openReplica(1);
        for (const draw of draws) document.commit(editOf(draw));
        const end = plain(document.projection());
        while (document.undo());
        expect(plain(document.projection())).toEqual(plain(blank));
        expect(document.canUndo()).toBe(false);
        while (document.redo());
        expect(plain(document.projection())).toEqual(end);
        expect(document.canRedo()).toBe(false);
      }),
      options,
    );
  });

  it('never takes back what somebody else wrote, and leaves nothing dangling', () => {
    fc.assert(
      fc.property(
        someDraws(30),
        someDraws(30),
        fc.array(fc.constantFrom('undo', 'redo'), { maxLength: 60 }),
        (mine, more, moves) => {
          startIds();
          const [here, there] = [openReplica(1), openReplica(2)];
          for (const draw of mine) here.commit(editOf(draw));
          exchange(here, there);
          for (const draw of more) there.commit(editOf(draw));
          const noted = Object.keys(there.projection().people);
          for (const id of noted) there.commit(note(id, `seen ${id}`));
          exchange(here, there);
          for (const move of moves) {
            here[move as 'undo' | 'redo']();
            const map = here.projection();
            expect(prune(map)).toBe(map);
            for (const id of noted) expect([`seen ${id}`, undefined]).toContain(map.people[id]?.notes);
          }
          while (here.undo());
          while (here.redo());
          const map = here.projection();
          for (const id of noted) expect(map.people[id]?.notes).toBe(`seen ${id}`);
          exchange(here, there);
          expect(plain(there.projection())).toEqual(plain(map));
        },
      ),
      options,
    );
  });

  it('lets foreign work on a record survive undo and redo of its deletion', () => {
    const [here, there] = [openReplica(1), openReplica(2)];
    here.commit(add(ada));
    exchange(here, there);
    here.commit(drop(ada));
    there.commit(note(ada, 'met at the fair'));
    exchange(here, there);
    expect(here.projection().people[ada]).toBeUndefined();
    here.undo();
    expect(here.projection().people[ada]?.notes).toBe('met at the fair');
    here.redo();
    here.undo();
    expect(here.projection().people[ada]?.notes).toBe('met at the fair');
  });

  it('lets foreign work on a record survive undo and redo of its addition', () => {
    const [here, there] = [openReplica(1), openReplica(2)];
    here.commit(add(ada));
    exchange(here, there);
    there.commit(name(ada, 'Ada Winter'));
    there.commit((map) => putRecord(map, 'steps', makeStep({ id: need, name: 'need', order: 'a1' })));
    there.commit((map) =>
      putRecord(map, 'seats', { id: 's' as never, person: ada, step: need, role: 'initiator', order: 'a1' }),
    );
    exchange(here, there);
    here.undo();
    expect(Object.keys(here.projection().seats)).toEqual([]);
    here.redo();
    expect(here.projection().people[ada]?.name).toBe('Ada Winter');
    expect(Object.keys(here.projection().seats)).toEqual(['s']);
  });

  it('says of a change of which nothing is ours any more that it was overwritten, and takes no earlier one unasked', () => {
    const [here, there] = [openReplica(1), openReplica(2)];
    here.commit(add(ada));
    here.commit(add(ben));
    here.commit(name(ada, 'A.'));
    exchange(here, there);
    there.commit(name(ada, 'Ada Winter'));
    exchange(here, there);
    expect([here.undo(), here.overwritten()]).toEqual([false, { all: true }]);
    expect(Object.keys(here.projection().people).sort()).toEqual([ada, ben].sort());
    expect([here.undo(), here.overwritten()]).toEqual([true, null]);
    expect(Object.keys(here.projection().people)).toEqual([ada]);
    expect(here.projection().people[ada]?.name).toBe('Ada Winter');
  });

  it('says of a change in two fields which was overwritten in one that a part of it stays', () => {
    const [here, there] = [openReplica(1), openReplica(2)];
    here.commit(add(ada));
    here.commit((map) => patchRecord(map, 'people', ada, { name: 'A.', title: 'CFO' }));
    exchange(here, there);
    there.commit(name(ada, 'Ada Winter'));
    exchange(here, there);
    expect([here.undo(), here.overwritten()]).toEqual([true, { all: false }]);
    expect(here.projection().people[ada]).toMatchObject({ name: 'Ada Winter', title: '' });
    here.commit(add(ben));
    expect(here.overwritten()).toBeNull();
  });

  it('has nothing more to undo when all was overwritten, and says so', () => {
    const [here, there] = [openReplica(1), openReplica(2)];
    there.commit(add(ada));
    exchange(here, there);
    here.commit(name(ada, 'A.'));
    exchange(here, there);
    there.commit(name(ada, 'Ada Winter'));
    exchange(here, there);
    expect([here.undo(), here.overwritten()]).toEqual([false, { all: true }]);
    expect(here.projection().people[ada]?.name).toBe('Ada Winter');
    expect(here.canUndo()).toBe(false);
    expect([here.undo(), here.overwritten()]).toEqual([false, null]);
  });

  it('brings hidden parts of a list back', () => {
    const [here, there] = [openReplica(1), openReplica(2)];
    const contact = makeContact({
      id: 'c' as never,
      people: [ada, ben],
      day: '2026-11-02' as never,
      status: 'planned',
    });
    here.commit(add(ada));
    here.commit(add(ben));
    here.commit((map) => putRecord(map, 'contacts', contact));
    exchange(here, there);
    there.commit(drop(ben));
    exchange(here, there);
    expect(here.projection().contacts.c?.people).toEqual([ada]);
    there.undo();
    exchange(here, there);
    expect(here.projection().contacts.c?.people).toEqual([ada, ben]);
  });

  it('makes a run of typing one step, until it ends or another begins', () => {
    const document = openReplica(1);
    document.commit(add(ada));
    for (const text of ['M', 'Mi', 'Mia']) document.commitTyping('name', name(ada, text));
    for (const text of ['x', 'xy']) document.commitTyping('notes', note(ada, text));
    document.endTyping();
    document.commitTyping('notes', note(ada, 'xyz'));
    const shown = () => [document.projection().people[ada]?.name, document.projection().people[ada]?.notes];
    document.undo();
    expect(shown()).toEqual(['Mia', 'xy']);
    document.undo();
    expect(shown()).toEqual(['Mia', '']);
    document.undo();
    expect(shown()).toEqual(['ada', '']);
    document.redo();
    expect(shown()).toEqual(['Mia', '']);
  });

  it('keeps no step for typing that ended where it began, and none of the steps before it is lost', () => {
    const document = openReplica(1);
    document.commit(add(ada));
    for (const text of ['x', '', 'y', 'yz']) document.commitTyping('notes', note(ada, text));
    document.undo();
    expect(document.projection().people[ada]?.notes).toBe('');
    document.undo();
    expect(document.projection().people).toEqual({});
  });

  it('gives back what somebody else wrote in the middle of a run of typing', () => {
    const [here, there] = [openReplica(1), openReplica(2)];
    here.commit(add(ada));
    exchange(here, there);
    here.commitTyping('notes', note(ada, 'a'));
    exchange(here, there);
    there.commit(note(ada, 'theirs'));
    exchange(here, there);
    here.commitTyping('notes', note(ada, 'theirs and'));
    here.undo();
    expect(here.projection().people[ada]?.notes).toBe('theirs');
  });
});

describe('several replicas', () => {
  it('come to the same map in whatever order their updates arrive, and however often', () => {
    fc.assert(
      fc.property(
        someDraws(25),
        someDraws(25),
        someDraws(25),
        fc.infiniteStream(fc.nat(1000)),
        (one, two, three, shuffle) => {
          startIds();
          const written: Uint8Array[] = [];
          const replicas = [one, two, three].map((draws, place) => {
            const replica = openReplica(place + 1);
            replica.onWritten((bytes) => written.push(bytes));
            return { replica, draws };
          });
          const longest = Math.max(one.length, two.length, three.length);
          for (let turn = 0; turn < longest; turn += 1) {
            for (const { replica, draws } of replicas) {
              const draw = draws[turn];
              if (draw) replica.commit(editOf(draw));
              const known = written[(shuffle.next().value ?? 0) % Math.max(written.length, 1)];
              if (known && turn % 3 === 0) replica.applyUpdate(known);
              if (turn % 7 === 6) replica.undo();
            }
          }
          for (const { replica } of replicas) {
            const order = written.map((bytes) => ({ bytes, at: shuffle.next().value ?? 0 }));
            for (const { bytes } of order.sort((a, b) => a.at - b.at)) expect(replica.applyUpdate(bytes).ok).toBe(true);
            expect(prune(replica.projection())).toBe(replica.projection());
          }
          const [first, ...others] = replicas.map(({ replica }) => plain(replica.projection()));
          for (const other of others) expect(other).toEqual(first);
        },
      ),
      { ...options, numRuns: 40 },
    );
  });

  it('keep both fields when each makes the record of a fixed id', () => {
    const [here, there] = [1, 2].map((replica) => createDocument(OUR_SIDE_SCHEMA, 'our-side', { replica }));
    if (!here || !there) throw new Error('two replicas');
    for (const replica of [here, there]) {
      replica.commit((ours) => ({ ...ours, assets: { a: { id: 'a', have: 'missing', note: '' } } }));
    }
    here.commit((ours) => ({ ...ours, assets: { a: { id: 'a', have: 'have', note: '' } } }));
    there.commit((ours) => ({ ...ours, assets: { a: { id: 'a', have: 'missing', note: 'ask Rosa' } } }));
    const [fromHere, fromThere] = [here.encodeAll(), there.encodeAll()];
    here.applyUpdate(fromThere);
    there.applyUpdate(fromHere);
    expect(here.projection()).toEqual(there.projection());
    expect(here.projection().assets.a).toMatchObject({ have: 'have', note: 'ask Rosa' });
  });

  it('send only what the other lacks', () => {
    const [here, there] = [openReplica(1), openReplica(2)];
    here.commit(add(ada));
    exchange(here, there);
    const known = there.stateVector();
    here.commit(name(ada, 'A.'));
    const since = here.encodeSince(known);
    expect(since.length).toBeLessThan(here.encodeAll().length / 2);
    there.applyUpdate(since);
    expect(there.projection().people[ada]?.name).toBe('A.');
  });
});

describe('a document of our own side', () => {
  it('starts with the default thresholds and keeps an optional field absent, given and taken away', () => {
    const ours = createDocument(OUR_SIDE_SCHEMA, 'our-side', { checked: true });
    expect(ours.projection()).toEqual(BLANK_OUR_SIDE);
    const entry = { id: 'own.1', words: { en: 'Call first' }, off: false };
    const own = { lane: 'action' as const, stepKinds: [], parts: [], functions: [], asks: null };
    ours.commit((value) => ({ ...value, playbook: { 'own.1': { ...entry, own } } }));
    ours.commit((value) => ({ ...value, playbook: { 'own.1': entry } }));
    expect(ours.projection().playbook['own.1']).toEqual(entry);
    ours.undo();
    expect(ours.projection().playbook['own.1']?.own).toEqual(own);
    ours.redo();
    expect(ours.projection().playbook['own.1']).toEqual(entry);
  });
});

describe('seed', () => {
  it('fills an empty document, and undo does not empty it', () => {
    const document = openReplica(1);
    document.seed(add(ada)(blank));
    expect(document.projection()).toEqual(add(ada)(blank));
    expect(document.canUndo()).toBe(false);
    expect(() => document.seed(blank)).toThrow('empty');
  });
});
