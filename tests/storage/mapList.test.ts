// What home says of a map is what is concluded inside it, and no map is lost sight of while the list is read.
import { IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exampleOf } from '../../src/model/example.ts';
import type { MapId } from '../../src/model/ids.ts';
import type { Day } from '../../src/shared/day.ts';
import type { StorageOptions } from '../../src/storage/openStorage.ts';
import { addPerson, eventually, MAP, named, opened, people, reach } from './keptMaps.ts';
import { failAdding, testDevice } from './testDevice.ts';

afterEach(() => vi.restoreAllMocks());

/** As many stops as we have colleagues, and one more on the first day of the year. */
const options: Partial<StorageOptions> = {
  summarise: async (_map, ours, day) => ({
    stops: Object.keys(ours.assets).length + (day.endsWith('-01-01') ? 1 : 0),
    picture: [],
  }),
};

const record = (id: string) => (ours: Parameters<NonNullable<StorageOptions['summarise']>>[1]) => ({
  ...ours,
  assets: { ...ours.assets, [id]: { id, have: 'have' as const, note: '' } },
});

describe('the stops told of on home', () => {
  const stops = (tab: Awaited<ReturnType<ReturnType<typeof testDevice>['open']>>) =>
    tab.library.summaries().map((summary) => summary.stops);

  it('follow our side, in the tab where it is recorded, in others, and after a new start', async () => {
    const device = testDevice();
    const [one, two] = [await device.open({}, options), await device.open({}, options)];
    await one.library.create(named(MAP, 'Linden Works'));
    await two.library.refresh();
    for (const { library } of [one, two]) library.subscribe(() => undefined);
    const ours = await one.openOurSide();
    ours.document.commit(record('a'));
    ours.document.commit(record('b'));
    await eventually(() => [stops(one), stops(two)]).toEqual([[2], [2]]);
    await eventually(() => ours.status().state).toBe('saved');
    const later = await device.open({}, options);
    await eventually(() => stops(later)).toEqual([2]);
  });

  it('follow the day', async () => {
    const device = testDevice();
    await (await device.open({}, options)).library.create(named(MAP, 'Linden Works'));
    const later = await device.open({}, { ...options, today: () => '2027-01-01' as Day });
    await eventually(() => stops(later)).toEqual([1]);
  });

  it('are worked out anew for no map for which nothing has changed', async () => {
    const device = testDevice();
    const summarise = vi.fn(options.summarise);
    const tab = await device.open({}, { summarise });
    await tab.library.create(named(MAP, 'Linden Works'));
    const raw = device.raw();
    await eventually(() => raw.summaries.count()).toBe(1);
    raw.dexie.close();
    const asked = summarise.mock.calls.length;
    const later = await device.open({}, { summarise });
    await later.library.refresh();
    expect(summarise.mock.calls.length).toBe(asked);
  });
});

describe('while a list is still being looked at', () => {
  /** A device with a map, and a tab that waits at its summary until the gate is opened. */
  async function waitingTab() {
    const device = testDevice();
    const first = await device.open();
    await first.library.create(named('map-2' as MapId, 'Sample Mill'));
    const raw = device.raw();
    await eventually(() => raw.summaries.count()).toBe(1);
    let open = () => {};
    const gate = new Promise<void>((done) => {
      open = done;
    });
    const summarise = vi.fn(async (map: { id: MapId }) => {
      if (map.id !== MAP) await gate;
      return { stops: 0, picture: [] };
    });
    const tab = await device.open({}, { summarise });
    await raw.summaries.clear();
    raw.dexie.close();
    const reading = tab.library.refresh();
    await eventually(() => summarise.mock.calls.length).toBe(1);
    return { first, tab, reading, open };
  }
  const names = (tab: Awaited<ReturnType<typeof waitingTab>>['tab']) =>
    tab.library
      .summaries()
      .map(({ name }) => name)
      .sort();

  it('a map that is made stays on home', async () => {
    const { tab, reading, open } = await waitingTab();
    expect((await tab.library.create(named(MAP, 'Linden Works'))).ok).toBe(true);
    open();
    await reading;
    expect(names(tab)).toEqual(['Linden Works', 'Sample Mill']);
  });

  it('a map that another tab makes, or removes, is seen', async () => {
    const { first, tab, open } = await waitingTab();
    tab.library.subscribe(() => undefined);
    await first.library.create(named(MAP, 'Linden Works'));
    await first.library.remove('map-2' as MapId);
    open();
    await eventually(() => names(tab)).toEqual(['Linden Works']);
  });
});

it('the list is read without a look at what was written in each map', async () => {
  const device = testDevice();
  const { library } = await device.open();
  await library.create(named(MAP, 'Linden Works'));
  const raw = device.raw();
  await eventually(() => raw.summaries.count()).toBe(1);
  raw.dexie.close();
  const later = await device.open();
  const keys = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const cursors = vi.spyOn(IDBIndex.prototype, 'openKeyCursor');
  await later.library.refresh();
  expect(later.library.summaries().map(({ name }) => name)).toEqual(['Linden Works']);
  expect([keys.mock.calls.length, cursors.mock.calls.length]).toEqual([0, 0]);
  expect(new Set(all.mock.contexts.map((store) => (store as IDBObjectStore).name))).toEqual(
    new Set(['documents', 'summaries']),
  );
});

it('what an older program wrote into a map since is seen', async () => {
  const device = testDevice();
  const tab = await device.open();
  await tab.library.create(named(MAP, 'Linden Works'));
  const raw = device.raw();
  await eventually(() => raw.summaries.count()).toBe(1);
  const session = await opened(tab);
  const before = await raw.documents.get(MAP);
  device.now += 1;
  session.document.commit(addPerson('ada'));
  await reach(session, 'saved');
  await session.close();
  // It knows the moment of a change and nothing of its number.
  await raw.documents.put({ ...(await raw.documents.get(MAP)), upTo: before?.upTo } as never);
  raw.dexie.close();
  expect((await device.open()).library.summaries()[0]).toMatchObject({ stops: 1 });
});

describe('a map that was never opened since it came', () => {
  it('gets its second copy after the next start, a removed one too', async () => {
    const device = testDevice();
    const tab = await device.open({ copies: null });
    for (const id of ['map-2' as MapId, MAP]) await tab.library.create(named(id, `Sample ${id}`));
    await tab.library.remove(MAP);
    await device.open();
    await eventually(() => [...device.copies.keys()].sort()).toEqual([MAP, 'map-2']);
    device.loseDatabase();
    device.shelf.delete(`blanksheet.saved.${MAP}`);
    expect(people(await opened(await device.open(), 'map-2' as MapId))).toEqual([]);
  });
});

describe('a map that is not open', () => {
  it('is renamed, in the list at once and for good', async () => {
    const device = testDevice();
    const { library } = await device.open();
    await library.create(named(MAP, 'Linden Works'));
    const renamed = await library.change(MAP, (map) => ({ ...map, fields: { ...map.fields, name: 'Linden Mill' } }));
    expect(renamed.ok && renamed.value.fields.name).toBe('Linden Works');
    expect(library.summaries().map(({ name }) => name)).toEqual(['Linden Mill']);
    await eventually(() => library.status().state).toBe('saved');
    await eventually(async () => (await device.open()).library.summaries().map(({ name }) => name)).toEqual([
      'Linden Mill',
    ]);
  });

  it('is changed again at once, and the last change stands, on home and for good', async () => {
    const device = testDevice();
    const { library } = await device.open();
    await library.create(named(MAP, 'Linden Works'));
    const rename = (name: string) => library.change(MAP, (map) => ({ ...map, fields: { ...map.fields, name } }));
    for (const isAwaited of [false, true, false, true]) {
      await rename('Linden Mill');
      if (isAwaited) await eventually(() => library.status().state).toBe('saved');
      await rename('Linden Works');
    }
    await eventually(() => library.status().state).toBe('saved');
    const later = await device.open();
    expect([library, later.library].map((one) => one.summaries().map(({ name }) => name))).toEqual([
      ['Linden Works'],
      ['Linden Works'],
    ]);
    expect((await opened(later)).document.projection().fields.name).toBe('Linden Works');
    expect(device.copies.size).toBe(1);
  });

  it('is changed under the hands of a tab that has it open, which loses nothing', async () => {
    const device = testDevice();
    const [one, two] = [await device.open(), await device.open()];
    await one.library.create(named(MAP, 'Linden Works'));
    const session = await opened(two);
    session.document.commit(addPerson('ada'));
    await one.library.change(MAP, addPerson('ben'));
    await eventually(() => people(session)).toEqual(['ada', 'ben']);
  });

  it('is said to have gone where it has', async () => {
    const { library } = await testDevice().open();
    expect(await library.change(MAP, addPerson('ada'))).toEqual({ ok: false, reason: 'not-there' });
    expect(await library.duplicate(MAP, 'Another')).toEqual({ ok: false, reason: 'not-there' });
    expect(await library.exportFile(MAP)).toEqual({ ok: false, reason: 'not-there' });
  });

  it('is duplicated with all that is on it, and the two go separate ways', async () => {
    const { library, openDocument } = await testDevice().open();
    await library.create(addPerson('ada')(named(MAP, 'Linden Works')));
    const made = await library.duplicate(MAP, 'Linden Works 2');
    if (!made.ok) throw new Error(made.reason);
    await library.change(made.value, addPerson('ben'));
    const look = async (id: MapId) => {
      const found = await openDocument(id);
      if (!found.ok) throw new Error(found.reason);
      return [found.value.document.projection().fields.name, people(found.value)];
    };
    expect(await look(MAP)).toEqual(['Linden Works', ['ada']]);
    expect(await look(made.value)).toEqual(['Linden Works 2', ['ada', 'ben']]);
  });
});

describe('the copy of an example', () => {
  async function withExample() {
    const device = testDevice();
    const source = await device.open();
    await source.library.create(addPerson('ada')(named(MAP, 'An example')));
    const file = await source.library.exportFile(MAP);
    if (!file.ok) throw new Error(file.reason);
    const tab = await device.open({}, { fetchExample: async () => file.value.text });
    const copy = await tab.library.openExample('crm');
    if (!copy.ok) throw new Error('refused');
    return { device, tab, id: copy.value };
  }

  it('is put back to its start, and as it was if that was not meant', async () => {
    const { tab, id } = await withExample();
    const spoil = (map: ReturnType<typeof named>) => ({
      ...addPerson('ben')(map),
      people: addPerson('ben')(named(id, '')).people,
    });
    await tab.library.change(id, spoil);
    const before = await tab.library.putExampleBack(id);
    expect(people(await opened(tab, id))).toEqual(['ada']);
    if (!before.ok) throw new Error('not put back');
    await tab.library.change(id, () => before.value);
    expect(people(await opened(tab, id))).toEqual(['ben']);
  });

  it('is known as one, and what was made of it, or any other map, is not', async () => {
    const { tab, id } = await withExample();
    expect([exampleOf(id), exampleOf(MAP)]).toEqual(['crm', null]);
    const other = await tab.library.duplicate(id, 'Mine');
    expect(other.ok && exampleOf(other.value)).toBe(null);
    expect(await tab.library.putExampleBack(MAP)).toEqual({ ok: false, reason: 'not-there' });
  });

  it('stays as it is where its start is out of reach', async () => {
    const { device, id } = await withExample();
    const offline = await device.open();
    expect(await offline.library.putExampleBack(id)).toEqual({ ok: false, reason: 'not-fetched' });
    expect(people(await opened(offline, id))).toEqual(['ada']);
  });
});

describe('saved as a file', () => {
  it('is told of at once', async () => {
    const { library } = await testDevice().open();
    await library.create(named(MAP, 'Linden Works'));
    const told: (number | null)[] = [];
    library.subscribe(() => told.push(library.lastFileCopy()));
    await library.exportFile(MAP);
    expect(told.at(-1)).toBe(1_800_000_000_000);
  });

  it.each(['QuotaExceededError', 'SecurityError'])('also where the shelf takes nothing: %s', async (name) => {
    const fails = () => {
      throw new DOMException('refused', name);
    };
    const shelf = { get: fails, set: fails, remove: fails, keys: fails };
    const { library } = await testDevice().open({ shelf });
    await library.create(named(MAP, 'Linden Works'));
    expect((await library.exportFile(MAP)).ok).toBe(true);
    expect(library.lastFileCopy()).toBe(null);
  });
});

it('a change that finds no room is held, and said to be unsaved', async () => {
  const { library } = await testDevice().open();
  await library.create(named(MAP, 'Linden Works'));
  let failing = true;
  failAdding(() => failing);
  await library.change(MAP, addPerson('ada'));
  await eventually(() => library.status().state).toBe('not-saved');
  failing = false;
  await eventually(() => library.status().state).toBe('saved');
});
