// How a map stood is kept by itself, beside the map and never at its cost; through reloads, two tabs, damage and removal.
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { putRecord } from '../../src/edit/edit.ts';
import type { MapId, MomentId } from '../../src/model/ids.ts';
import { makeMoment } from '../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import type { Day } from '../../src/shared/day.ts';
import type { DeviceStorage } from '../../src/storage/openStorage.ts';
import type { DocumentSession } from '../../src/storage/sessions.ts';
import { addPerson, eventually, MAP, named, opened, people, reach } from './keptMaps.ts';
import { type TestDevice, testDevice } from './testDevice.ts';

afterEach(() => vi.restoreAllMocks());

const DAY = 86_400_000;
const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute).getTime();

/** A map that was made on 11 March at 17:00, open in a tab. */
async function workingTab() {
  const device = testDevice();
  device.now = at(11, 17);
  const tab = await device.open();
  await tab.library.create(named(MAP, 'Linden Works'));
  return { device, tab, session: await opened(tab) };
}

/** Somebody is added, and saved, at a time. */
async function addAt(device: TestDevice, session: DocumentSession<BuyingMap>, when: number, who: string) {
  device.now = when;
  session.document.commit(addPerson(who));
  await reach(session, 'saved');
}

const listed = async (tab: DeviceStorage, map: MapId = MAP) => {
  const list = await tab.moments.list(map);
  if (!list.ok) throw new Error(list.reason);
  return list.value;
};
const times = async (tab: DeviceStorage) => (await listed(tab)).map((one) => one.at);

/** Who was on the map at each moment. */
const peopleAt = async (tab: DeviceStorage) => {
  const states = [];
  for (const { id } of await listed(tab)) {
    const state = await tab.moments.read(MAP, id);
    states.push(state.ok ? Object.keys(state.value.people).sort() : state.reason);
  }
  return states;
};

describe('a map at work', () => {
  it('keeps how it stood the night before and at the end of each five minutes, and none for the burst within them', async () => {
    const { device, tab, session } = await workingTab();
    await addAt(device, session, at(12, 9, 0), 'a');
    await addAt(device, session, at(12, 9, 1), 'b');
    await addAt(device, session, at(12, 9, 4), 'c');
    await addAt(device, session, at(12, 9, 5), 'd');
    await addAt(device, session, at(12, 9, 31), 'e');
    await eventually(() => times(tab)).toEqual([at(11, 17), at(12, 9, 4), at(12, 9, 5)]);
    expect(await peopleAt(tab)).toEqual([[], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]);
  });

  it('keeps what stood before a single edit, however soon the page is closed', async () => {
    const { device, tab, session } = await workingTab();
    await addAt(device, session, at(12, 9), 'a');
    await session.close();
    const later = await device.open();
    await eventually(() => times(later)).toEqual([at(11, 17)]);
    expect(await times(tab)).toEqual([at(11, 17)]);
  });

  it('dates a moment by the last change, also of a session before and of another tab', async () => {
    const { device, session } = await workingTab();
    await addAt(device, session, at(11, 17, 20), 'a');
    await session.close();
    const [one, two] = [await device.open(), await device.open()];
    const [mine, theirs] = [await opened(one), await opened(two)];
    await addAt(device, theirs, at(12, 8, 3), 'b');
    await eventually(() => people(mine)).toEqual(['a', 'b']);
    await addAt(device, mine, at(12, 10), 'c');
    await eventually(() => times(one)).toEqual([at(11, 17), at(11, 17, 20), at(12, 8, 3)]);
    expect(await peopleAt(one)).toEqual([[], ['a'], ['a', 'b']]);
  });

  it('keeps no twins where two tabs see the same five minutes end', async () => {
    const { device, tab, session } = await workingTab();
    const other = await device.open();
    const there = await opened(other);
    device.loseHints();
    device.now = at(12, 9);
    session.document.commit(addPerson('a'));
    there.document.commit(addPerson('b'));
    await reach(session, 'saved');
    await reach(there, 'saved');
    device.focus();
    await eventually(() => people(session)).toEqual(['a', 'b']);
    await eventually(() => times(tab)).toEqual([at(11, 17)]);
    expect(await peopleAt(tab)).toEqual([[]]);
  });

  it('lets older ones go as it goes on, and says in the next how many', async () => {
    const { device, tab, session } = await workingTab();
    for (const minute of [0, 5, 10, 15]) await addAt(device, session, at(12, 9, minute), `p${minute}`);
    await eventually(() => times(tab)).toHaveLength(4);
    await addAt(device, session, at(14, 9), 'two days later');
    // Of 11 March and of the hour of nine one each: 9:15 stands for 9:00, 9:05 and 9:10 as well.
    await eventually(() => times(tab)).toEqual([at(11, 17), at(12, 9, 15)]);
    expect((await listed(tab)).map((one) => one.thinned)).toEqual([0, 3]);
  });

  it('is saved and goes on when a moment cannot be kept, and says so once', async () => {
    const { device, tab, session } = await workingTab();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'states') throw new DOMException('refused', 'QuotaExceededError');
      return put.apply(this, given);
    });
    await addAt(device, session, at(12, 9), 'a');
    await addAt(device, session, at(12, 10), 'b');
    await eventually(() => tab.notices.list()).toEqual([{ kind: 'notRemembered', id: MAP }]);
    expect(session.status().state).toBe('saved');
    expect(await times(tab)).toEqual([]);
    expect(people(await opened(await device.open()))).toEqual(['a', 'b']);
  });
});

const BOARD = 'before-the-board' as MomentId;

/** A tab whose map has one moment of its own and one that is named. */
async function tabWithMoments() {
  const working = await workingTab();
  const { device, tab, session } = working;
  await addAt(device, session, at(12, 9), 'a');
  await eventually(() => times(tab)).toHaveLength(1);
  device.now = at(12, 9, 2);
  await tab.moments.keep({ id: BOARD, at: device.now, state: session.document.projection(), hold: 'named' });
  session.document.commit((map) =>
    putRecord(
      map,
      'moments',
      makeMoment({ id: BOARD, name: 'before the board', day: '2026-03-12' as Day, minute: 542 }),
    ),
  );
  await reach(session, 'saved');
  return working;
}

describe('a moment that has a name', () => {
  it('stays however old it gets, and for a month after it has lost its name', async () => {
    const { device, tab, session } = await tabWithMoments();
    await addAt(device, session, at(12, 9, 3), 'b');
    await addAt(device, session, at(12, 9, 9), 'c');
    await addAt(device, session, at(12, 20), 'd');
    await addAt(device, session, at(30, 9), 'e');
    await eventually(() => times(tab)).toEqual([at(11, 17), at(12, 9, 2), at(12, 20)]);
    session.document.commit((map) => ({ ...map, moments: {} }));
    await addAt(device, session, at(31, 9), 'f');
    const raw = device.raw();
    await eventually(async () => (await raw.moments.get([MAP, BOARD]))?.heldUntil).toBe(at(31, 9) + 30 * DAY);
    expect(await times(tab)).toContain(at(12, 9, 2));
    await addAt(device, session, at(31, 9) + 31 * DAY, 'g');
    await eventually(() => times(tab)).not.toContain(at(12, 9, 2));
    raw.dexie.close();
  });

  it('goes along into a copy with its state, and what the map kept by itself does not', async () => {
    const { tab } = await tabWithMoments();
    const copy = await tab.library.duplicate(MAP, 'Linden Works, second try');
    if (!copy.ok) throw new Error('no copy');
    expect((await listed(tab, copy.value)).map(({ id }) => id)).toEqual([BOARD]);
    const state = await tab.moments.read(copy.value, BOARD);
    expect(state.ok && Object.keys(state.value.people)).toEqual(['a']);
  });

  it('is opened as a copy of how the map stood', async () => {
    const { device, tab, session } = await tabWithMoments();
    await addAt(device, session, at(12, 9, 4), 'b');
    const copy = await tab.library.duplicateMoment(MAP, BOARD, { name: 'as it was' });
    if (!copy.ok) throw new Error('no copy');
    const map = await tab.library.read(copy.value);
    expect(map.ok && [map.value.fields.name, Object.keys(map.value.people)]).toEqual(['as it was', ['a']]);
  });
});

describe('what is kept of moments', () => {
  it('is told as damaged where it is, and nothing else is touched by that', async () => {
    const { device, tab } = await tabWithMoments();
    const raw = device.raw();
    const row = await raw.states.get([MAP, BOARD]);
    if (!row) throw new Error('no state');
    const bytes = Uint8Array.from(row.bytes, (byte, place) => (place === 20 ? byte ^ 1 : byte));
    await raw.states.put({ ...row, bytes });
    expect(await tab.moments.read(MAP, BOARD)).toEqual({ ok: false, reason: 'damaged' });
    await raw.states.delete([MAP, BOARD]);
    expect(await tab.moments.read(MAP, BOARD)).toEqual({ ok: false, reason: 'damaged' });
    expect(await peopleAt(tab)).toEqual([[], 'damaged']);
    expect(await tab.moments.read(MAP, 'thinned' as MomentId)).toEqual({ ok: false, reason: 'not-there' });
    expect(people(await opened(await device.open()))).toEqual(['a']);
    raw.dexie.close();
  });

  it('goes with everything that is removed from the device, and is not kept of a map that has gone', async () => {
    const { device, tab, session } = await tabWithMoments();
    const state = session.document.projection();
    await tab.library.removeEverything();
    expect(await tab.moments.keep({ id: BOARD, at: device.now, state })).toEqual({ ok: false, reason: 'not-there' });
    const raw = device.raw();
    expect([await raw.moments.count(), await raw.states.count()]).toEqual([0, 0]);
    raw.dexie.close();
  });

  it('waits with a map that was removed, and goes when that is cleared away', async () => {
    const { device, tab } = await tabWithMoments();
    await tab.library.remove(MAP);
    for (let start = 0; start < 3; start += 1) {
      expect(await times(tab)).toHaveLength(2);
      device.now += 10 * DAY;
      await device.open();
    }
    await eventually(() => times(tab)).toEqual([]);
    const raw = device.raw();
    expect(await raw.states.count()).toBe(0);
    raw.dexie.close();
  });

  it('goes with a map that a program cleared which knows no moments', async () => {
    const { device, tab } = await tabWithMoments();
    const raw = device.raw();
    await raw.documents.clear();
    await raw.updates.clear();
    device.shelf.clear();
    device.copies.clear();
    await device.open();
    await eventually(() => raw.states.count()).toBe(0);
    expect(await times(tab)).toEqual([]);
    raw.dexie.close();
  });
});

describe('a program that knows no moments', () => {
  it('has its database opened and completed, and goes on reading and writing what it knows', async () => {
    const parts = { indexedDB: new IDBFactory(), IDBKeyRange };
    const olderProgram = () => {
      const dexie = new Dexie('blanksheet', parts);
      dexie.version(1).stores({ meta: 'key', documents: 'id', updates: '++sequence, [id+sequence]', summaries: 'id' });
      return dexie;
    };
    const before = olderProgram();
    await before.table('meta').put({ key: 'format', value: 1 });
    before.close();
    const device = testDevice();
    device.now = at(11, 17);
    const tab = await device.open({ indexedDb: parts });
    await tab.library.create(named(MAP, 'Linden Works'));
    const session = await opened(tab);
    await addAt(device, session, at(12, 9), 'a');
    await eventually(() => times(tab)).toEqual([at(11, 17)]);

    const after = olderProgram();
    expect(await after.table('documents').count()).toBe(1);
    await after.table('summaries').clear();
    after.close();
    await addAt(device, session, at(12, 10), 'b');
    await eventually(() => times(tab)).toEqual([at(11, 17), at(12, 9)]);
  });
});

describe('a moment that was removed', () => {
  it('waits for thirty days and is cleared away then, and neither is thinned with the rest nor counts there', async () => {
    const { device, tab, session } = await workingTab();
    await addAt(device, session, at(12, 9, 0), 'a');
    await addAt(device, session, at(12, 9, 31), 'b');
    await eventually(async () => (await listed(tab)).length).toBe(2);
    const [first, second] = await listed(tab);
    if (!first || !second) throw new Error('nothing was kept');
    expect(await tab.moments.remove(MAP, first.id, at(12, 10))).toEqual({ ok: true, value: null });
    expect((await listed(tab))[0]?.removedAt).toBe(at(12, 10));
    device.now = at(12, 10) + 30 * DAY - 1;
    await tab.moments.thin(MAP, new Set());
    expect((await listed(tab))[0]?.id).toBe(first.id);
    device.now += 1;
    await tab.moments.thin(MAP, new Set());
    expect((await listed(tab)).map(({ id }) => id)).toEqual([second.id]);
    expect(await tab.moments.remove(MAP, first.id, null)).toMatchObject({ ok: false, reason: 'not-there' });
  });
});
