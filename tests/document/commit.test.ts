// What a commit writes, what it tells, and what it lets nobody notice.
import { describe, expect, it } from 'vitest';
import { covers, vectorOf } from '../../src/document/bytes.ts';
import { createDocument } from '../../src/document/document.ts';
import { MAP_SETS_SCHEMA } from '../../src/document/mapSetsSchema.ts';
import { OUR_SIDE_SCHEMA } from '../../src/document/ourSideSchema.ts';
import { dropRecords, type Edit, patchRecord, putRecord } from '../../src/edit/edit.ts';
import type { PersonId } from '../../src/model/ids.ts';
import { makePerson } from '../../src/model/makeRecord.ts';
import { NO_MAP_SETS } from '../../src/model/mapSets.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { MAP_ID, openReplica } from './randomEdits.ts';

const ada = 'ada' as PersonId;
const add =
  (id: PersonId): Edit =>
  (map) =>
    putRecord(map, 'people', makePerson({ id, name: id }));
const seatOfAda: Edit = (map) =>
  putRecord(map, 'seats', { id: 's' as never, person: ada, step: 'need' as never, role: 'initiator', order: 'a0' });

describe('a commit', () => {
  it('says whether it changed anything', () => {
    const document = openReplica(1);
    expect(document.commit(add(ada))).toBe(true);
    expect(document.commit(add(ada))).toBe(false);
    expect(document.commitTyping('name', (map) => patchRecord(map, 'people', ada, { name: 'A' }))).toBe(true);
    expect(document.commitTyping('name', (map) => patchRecord(map, 'people', ada, { name: 'A' }))).toBe(false);
  });

  it('freezes what it shows all the way down', () => {
    const document = openReplica(1);
    document.commit((map) =>
      putRecord(map, 'people', makePerson({ id: ada, name: '', limit: { kind: 'amount', amount: 5 } })),
    );
    const { people } = document.projection();
    expect([people, people[ada], people[ada]?.limit].every(Object.isFrozen)).toBe(true);
  });

  it('that leaves something dangling is found out where documents check themselves', () => {
    expect(() => openReplica(1).commit(seatOfAda)).toThrow('projection');
    const unchecked = createDocument(OUR_SIDE_SCHEMA, 'our-side');
    expect(() => unchecked.commit(() => BLANK_OUR_SIDE)).not.toThrow();
  });

  it('without a field that a record cannot lack leaves that field as it was', () => {
    const ours = createDocument(OUR_SIDE_SCHEMA, 'our-side');
    const wei = { id: 'wei' as never, name: 'Wei Ran', title: 'manager', capabilities: {}, order: 'a0' };
    ours.commit((value) => ({ ...value, people: { wei } }));
    const { title: _, ...untitled } = { ...wei, name: 'Wei' };
    ours.commit((value) => ({ ...value, people: { wei: untitled as typeof wei } }));
    expect(ours.projection().people.wei).toEqual({ ...wei, name: 'Wei' });
  });

  it('with a value that an optional field cannot hold leaves that field as it was', () => {
    const ours = createDocument(OUR_SIDE_SCHEMA, 'our-side');
    const own = { lane: 'action', stepKinds: [], parts: [], functions: [], asks: null } as const;
    const entry = { id: 'own.1', words: { en: 'Call' }, off: false, own };
    ours.commit((value) => ({ ...value, playbook: { 'own.1': entry } }));
    ours.commit((value) => ({ ...value, playbook: { 'own.1': { ...entry, off: true, own: 'loud' as never } } }));
    expect(ours.projection().playbook['own.1']).toEqual({ ...entry, off: true });
  });
});

describe('who hears of it', () => {
  it('keepers of what was written here, and of that alone', () => {
    const [here, there] = [openReplica(1), openReplica(2)];
    const kept: Uint8Array[] = [];
    const stop = here.onWritten((bytes) => kept.push(bytes));
    here.commit(add(ada));
    expect(kept).toHaveLength(1);
    there.commit(add('ben' as PersonId));
    here.applyUpdate(there.encodeAll());
    expect(kept).toHaveLength(1);
    here.undo();
    expect(kept).toHaveLength(2);
    stop();
    here.redo();
    expect(kept).toHaveLength(2);
  });

  it('nobody who has stopped listening, and nobody when nothing looks different', () => {
    const [here, there] = [openReplica(1), openReplica(2)];
    let heard = 0;
    const stop = here.subscribe(() => {
      heard += 1;
    });
    here.commit(add(ada));
    there.applyUpdate(here.encodeAll());
    here.applyUpdate(there.encodeAll());
    here.commit((map) => map);
    expect(heard).toBe(1);
    stop();
    here.undo();
    expect(heard).toBe(1);
  });

  it('what is shown is the same one while nothing looks different', () => {
    const here = openReplica(1);
    here.commit(add(ada));
    const before = here.projection();
    here.applyUpdate(here.encodeAll());
    expect(here.projection()).toBe(before);
  });
});

describe('a document that holds more than another', () => {
  const [here, there] = [openReplica(1), openReplica(2)];
  here.commit(add(ada));
  there.commit(add('ben' as PersonId));
  const [one, other] = [here.stateVector(), there.stateVector()];
  const both = openReplica(3);
  both.applyUpdate(here.encodeAll());
  both.applyUpdate(there.encodeAll());

  it('covers it; one that lacks the work of any replica does not', () => {
    expect(covers(both.stateVector(), one)).toBe(true);
    expect(covers(both.stateVector(), other)).toBe(true);
    expect(covers(one, both.stateVector())).toBe(false);
    expect(covers(other, both.stateVector())).toBe(false);
    expect(covers(one, other)).toBe(false);
    expect(covers(one, one)).toBe(true);
  });

  it('can be told from its bytes alone', () => {
    expect(vectorOf(both.encodeAll())).toEqual(both.stateVector());
    expect(vectorOf(Uint8Array.of(255, 255, 255))).toBeNull();
  });
});

describe('what is set aside', () => {
  it('counts as long as no record can be made of it', () => {
    const document = openReplica(1);
    expect(document.id).toBe(MAP_ID);
    document.commit(add(ada));
    expect(document.setAside()).toBe(0);
    document.commit((map) => dropRecords(map, 'people', new Set([ada])));
    expect(document.setAside()).toBe(0);
  });
});

describe('sets of maps as a document', () => {
  it('hold what was put in, and nothing of a set that is not there', () => {
    const document = createDocument(MAP_SETS_SCHEMA, 'map-sets', { checked: true, replica: 1 });
    expect(document.projection()).toEqual(NO_MAP_SETS);
    const coast = { id: 'coast' as never, name: 'Coast', order: 'a0', removedAt: null };
    const member = { id: 'in.coast.a', set: 'coast' as never, map: 'a' as never };
    const measure = { id: 'measure.coast.m', set: 'coast' as never, measure: 'm', done: true, note: 'By June' };
    const whole = {
      own: {},
      sets: { coast },
      members: { [member.id]: member },
      measures: { [measure.id]: measure },
    };
    document.commit(() => whole);
    expect(document.projection()).toEqual(whole);
    const copy = createDocument(MAP_SETS_SCHEMA, 'map-sets', { replica: 2 });
    copy.applyUpdate(document.encodeAll());
    expect(copy.projection()).toEqual(whole);
    document.commit(() => NO_MAP_SETS);
    expect(document.projection()).toEqual(NO_MAP_SETS);
    document.undo();
    expect(document.projection()).toEqual(whole);
  });

  it('take a name, a tick and a note for absent where nothing is written', () => {
    const document = createDocument(MAP_SETS_SCHEMA, 'map-sets', { replica: 1 });
    document.commit((sets) => ({
      ...sets,
      sets: { coast: { id: 'coast' as never, order: 'a0' } as never },
      measures: { m: { id: 'm', set: 'coast' as never, measure: 'm' } as never },
    }));
    expect(document.projection().sets.coast).toEqual({ id: 'coast', name: '', order: 'a0', removedAt: null });
    expect(document.projection().measures.m).toEqual({ id: 'm', set: 'coast', measure: 'm', done: false, note: '' });
  });
});
