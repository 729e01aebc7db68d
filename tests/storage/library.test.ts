// The library: what home sees and does, in one tab and in several.
import { IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MapId } from '../../src/model/ids.ts';
import type { Library } from '../../src/store/library.ts';
import { sketch } from '../fixtures/mapBuilder.ts';
import { addPerson, eventually, MAP, named, opened, people, reach } from './keptMaps.ts';
import { testDevice } from './testDevice.ts';

afterEach(() => vi.restoreAllMocks());

const DAY = 86_400_000;

const names = (library: Library) => library.summaries().map(({ name }) => name);

describe('the list', () => {
  it('has the newest first, can be searched, and follows what is edited', async () => {
    const device = testDevice();
    const { library, openDocument } = await device.open();
    await library.create(named(MAP, 'Linden Works'));
    device.now += 1000;
    await library.create(named('map-2' as MapId, 'Harbour Group'));
    expect(names(library)).toEqual(['Harbour Group', 'Linden Works']);
    const found = await openDocument(MAP);
    if (!found.ok) throw new Error('not there');
    device.now += 1000;
    found.value.document.commit(addPerson('Zhao Min'));
    await eventually(() => names(library)).toEqual(['Linden Works', 'Harbour Group']);
    expect(library.summaries()[0]?.search).toContain('Zhao Min');
    // It moves to the front at once; what the analysis says of it follows.
    await eventually(() => library.summaries()[0]?.stops).toBe(1);
    const other = await device.open();
    expect(names(other.library)).toEqual(['Linden Works', 'Harbour Group']);
  });

  it('is made anew when its cache is gone or stale', async () => {
    const device = testDevice();
    const tab = await device.open();
    await tab.library.create(named(MAP, 'Linden Works'));
    const raw = device.raw();
    await eventually(() => raw.summaries.count()).toBe(1);
    await raw.summaries.update(MAP, { upTo: 0, summary: { name: 'stale' } as never });
    const later = await device.open();
    expect(names(later.library)).toEqual(['Linden Works']);
    await raw.summaries.clear();
    expect(names((await device.open()).library)).toEqual(['Linden Works']);
    raw.dexie.close();
  });

  it('follows other tabs while somebody looks at it', async () => {
    const device = testDevice();
    const [one, two] = [await device.open(), await device.open()];
    two.library.subscribe(() => undefined);
    await one.library.create(named(MAP, 'Linden Works'));
    await eventually(() => names(two.library)).toEqual(['Linden Works']);
    await one.library.remove(MAP);
    await eventually(() => names(two.library)).toEqual([]);
  });
});

describe('removing a map', () => {
  it('can be taken back', async () => {
    const { library } = await testDevice().open();
    await library.create(named(MAP, 'Linden Works'));
    expect((await library.remove(MAP)).ok).toBe(true);
    expect(names(library)).toEqual([]);
    expect((await library.restore(MAP)).ok).toBe(true);
    expect(names(library)).toEqual(['Linden Works']);
  });

  it('is for good after thirty days', async () => {
    const device = testDevice();
    const tab = await device.open();
    await tab.library.create(named(MAP, 'Linden Works'));
    await tab.library.remove(MAP);
    const raw = device.raw();
    for (let day = 1; day < 30; day += 1) {
      device.now += DAY;
      await device.open();
    }
    expect(await raw.documents.count()).toBe(1);
    device.now += DAY;
    await device.open();
    expect(await raw.documents.count()).toBe(0);
    expect(await raw.updates.count()).toBe(0);
    expect([device.copies.size, [...device.shelf.keys()].filter((key) => key.includes(MAP))]).toEqual([0, []]);
    raw.dexie.close();
  });
});

it('to remove a map and to put it back reads no list of all maps', async () => {
  const { library } = await testDevice().open();
  for (const id of [MAP, 'map-2' as MapId]) await library.create(named(id, `Sample ${id}`));
  await library.refresh();
  const [all, keys] = [vi.spyOn(IDBObjectStore.prototype, 'getAll'), vi.spyOn(IDBIndex.prototype, 'getAllKeys')];
  // What is half typed is looked at whenever another window may have cleared it: that is no list of maps.
  const readLists = () =>
    [...all.mock.contexts, ...keys.mock.contexts].filter((read) => (read as { name?: string }).name !== 'drafts')
      .length;
  await library.remove(MAP);
  expect([names(library), library.removed().map(({ name }) => name)]).toEqual([['Sample map-2'], ['Sample map-1']]);
  await library.restore(MAP);
  expect([names(library).sort(), library.removed()]).toEqual([['Sample map-1', 'Sample map-2'], []]);
  expect(readLists()).toBe(0);
  await library.refresh();
  expect(readLists()).toBeGreaterThan(0);
  expect([names(library).length, library.removed()]).toEqual([2, []]);
});

describe('a removed map is not cleared away', () => {
  const YEARS = 3653 * DAY;

  it.each<[string, readonly number[]]>([
    ['that is ten years ahead', [YEARS]],
    ['that is ten years ahead for a month', [YEARS, ...Array.from({ length: 18 }, () => DAY)]],
    ['that was ten years behind when it was removed', [-YEARS, YEARS]],
    ['that leaps there and back', [YEARS, -YEARS, YEARS]],
  ])('on the word of a clock %s', async (_, leaps) => {
    const device = testDevice();
    const tab = await device.open();
    await tab.library.create(named(MAP, 'Linden Works'));
    await tab.library.remove(MAP);
    for (const leap of leaps) {
      device.now += leap;
      await device.open();
    }
    const { library } = await device.open();
    expect(library.removed().map(({ name }) => name)).toEqual(['Linden Works']);
    expect((await library.restore(MAP)).ok).toBe(true);
    expect(names(library)).toEqual(['Linden Works']);
  });

  it('where nothing can be noted', async () => {
    const device = testDevice();
    const tab = await device.open({ shelf: null });
    await tab.library.create(named(MAP, 'Linden Works'));
    await tab.library.remove(MAP);
    for (let month = 0; month < 6; month += 1) {
      device.now += 30 * DAY;
      await device.open({ shelf: null });
    }
    expect((await device.open()).library.removed()).toHaveLength(1);
  });

  it('before thirty days after it was removed once more', async () => {
    const device = testDevice();
    await (await device.open()).library.create(named(MAP, 'Linden Works'));
    for (const days of [25, 25]) {
      const { library } = await device.open();
      await library.remove(MAP);
      for (let day = 0; day < days; day += 1) {
        device.now += DAY;
        await device.open();
      }
      await library.restore(MAP);
      await device.open();
    }
    expect(names((await device.open()).library)).toEqual(['Linden Works']);
  });
});

describe('removing everything', () => {
  it('leaves nothing on the device, and no tab writes it back', async () => {
    const device = testDevice();
    const [one, two] = [await device.open(), await device.open()];
    await one.library.create(named(MAP, 'Linden Works'));
    const [here, there] = [await opened(one), await opened(two)];
    const ours = await two.openOurSide();
    ours.document.commit((value) => ({ ...value, assets: { a: { id: 'a', have: 'have', note: '' } } }));
    here.document.commit(addPerson('ada'));
    await reach(here, 'saved');
    expect(await one.library.removeEverything()).toEqual({ ok: true, value: null });
    there.document.commit(addPerson('ben'));
    ours.document.commit((value) => ({ ...value, assets: {} }));
    await reach(there, 'not-saved');
    await eventually(() => ours.status()).toEqual({ state: 'not-saved', reason: 'wiped' });
    expect(two.library.hasUnsaved()).toBe(false);
    const raw = device.raw();
    const counts = [await raw.documents.count(), await raw.updates.count(), await raw.summaries.count()];
    expect(counts).toEqual([0, 0, 0]);
    await eventually(() => [device.copies.size, device.shelf.size]).toEqual([0, 0]);
    const later = await device.open();
    expect([names(later.library), later.notices.list()]).toEqual([[], []]);
    expect((await one.library.create(named(MAP, 'Harbour Group'))).ok).toBe(true);
    raw.dexie.close();
  });
});

describe('two tabs', () => {
  it('see each other’s edits of one map, and of our side that both begin', async () => {
    const device = testDevice();
    const [one, two] = [await device.open(), await device.open()];
    await one.library.create(named(MAP, 'Linden Works'));
    const [here, there] = [await opened(one), await opened(two)];
    here.document.commit(addPerson('ada'));
    there.document.commit(addPerson('ben'));
    await eventually(() => people(here)).toEqual(['ada', 'ben']);
    await eventually(() => people(there)).toEqual(['ada', 'ben']);
    const sides = [await one.openOurSide(), await two.openOurSide()];
    for (const [place, side] of sides.entries()) {
      const id = `system:${place}`;
      side.document.commit((value) => ({
        ...value,
        assets: { ...value.assets, [id]: { id, have: 'have', note: '' } },
      }));
    }
    for (const side of sides) {
      await eventually(() => Object.keys(side.document.projection().assets).sort()).toEqual(['system:0', 'system:1']);
    }
    expect([one.notices.list(), two.notices.list()]).toEqual([[], []]);
  });

  it('lose nothing when hints get lost, and see it when the user comes back or on their own next write', async () => {
    const device = testDevice();
    const [one, two] = [await device.open(), await device.open()];
    await one.library.create(named(MAP, 'Linden Works'));
    const [here, there] = [await opened(one), await opened(two)];
    device.loseHints();
    here.document.commit(addPerson('ada'));
    await reach(here, 'saved');
    there.document.commit(addPerson('ben'));
    await eventually(() => people(there)).toEqual(['ada', 'ben']);
    device.focus();
    await eventually(() => people(here)).toEqual(['ada', 'ben']);
  });
});

describe('a tab that looks for what others wrote', () => {
  it('looks again when looking fails', async () => {
    const device = testDevice();
    const [one, two] = [await device.open(), await device.open()];
    await one.library.create(named(MAP, 'Linden Works'));
    const [here, there] = [await opened(one), await opened(two)];
    device.loseHints();
    here.document.commit(addPerson('ada'));
    await reach(here, 'saved');
    const read = IDBObjectStore.prototype.get;
    let failures = 6;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (failures-- > 0) throw new DOMException('lost', 'UnknownError');
      return read.call(this, key);
    });
    device.focus();
    await eventually(() => people(there)).toEqual(['ada']);
  });
});

describe('the name of a file', () => {
  it.each([
    ['Linden Works', '', 'Linden Works'],
    ['', 'Harbour Group', 'Harbour Group'],
    ['', '', 'map'],
    ['...', '', 'map'],
    ['..hidden', '', 'hidden'],
    ['  a  \t b\n', '', 'a b'],
    ['a/b\\c:d*e?f"g<h>i|j', '', 'a b c d e f g h i j'],
    ['\u202Egnp.exe', '', 'gnp.exe'],
    ['x'.repeat(60), '', 'x'.repeat(60)],
    ['x'.repeat(61), '', 'x'.repeat(60)],
    [`${'x'.repeat(59)} y`, '', 'x'.repeat(59)],
    ['采购：财务', '', '采购：财务'],
  ])('of a map called %j at %j', async (name, customer, expected) => {
    const { library } = await testDevice().open({ copies: null });
    const map = named(MAP, name);
    await library.create({ ...map, fields: { ...map.fields, customer } });
    const file = await library.exportFile(MAP);
    expect(file.ok && file.value.name).toBe(`${expected}.blanksheet.json`);
  });
});

describe('what a map is found by', () => {
  it('is its name, customer and offer, its people and their titles, its steps', async () => {
    const { library } = await testDevice().open({ copies: null });
    const map = sketch({
      id: MAP,
      fields: { name: 'One', customer: 'Two', offer: 'Three' },
      people: { a: { name: 'Four', title: 'Five' } },
      steps: { s: { name: 'Six' } },
    });
    await library.create(map);
    expect(library.summaries()[0]).toMatchObject({ name: 'One', customer: 'Two', sample: false });
    expect(library.summaries()[0]?.search).toBe('One\nTwo\nThree\nFour\nFive\nSix');
  });
});

describe('maps of one moment', () => {
  it('stand by their ids', async () => {
    const { library } = await testDevice().open({ copies: null });
    for (const id of ['b', 'c', 'a']) await library.create(named(id as MapId, id));
    expect(names(library)).toEqual(['a', 'b', 'c']);
  });
});

describe('files', () => {
  it('come in as a new map beside the old one, and the day of the last copy is known', async () => {
    const device = testDevice();
    const { library } = await device.open();
    await library.create(addPerson('ada')(named(MAP, 'Linden: "Works"/2')));
    expect(library.lastFileCopy()).toBeNull();
    const file = await library.exportFile(MAP);
    if (!file.ok) throw new Error(file.reason);
    expect(file.value.name).toBe('Linden Works 2.blanksheet.json');
    expect(library.lastFileCopy()).toBe(device.now);
    const imported = await library.importFile(new Blob([file.value.text]));
    if (!imported.ok || imported.value.is !== 'map') throw new Error('refused');
    expect(imported.value.id).not.toBe(MAP);
    expect(names(library)).toHaveLength(2);
    const again = await library.exportFile(imported.value.id);
    const content = (text: string) => ({ ...JSON.parse(text), id: null });
    expect(again.ok && content(again.value.text)).toEqual(content(file.value.text));
  });

  it('are refused with a reason, and nothing is kept of them', async () => {
    const { library } = await testDevice().open();
    const refused = async (file: Blob) => {
      const result = await library.importFile(file);
      return result.ok || (result.reason as { code: string }).code;
    };
    expect(await refused(new Blob([Uint8Array.of(0xff, 0xfe, 0x7b, 0x00)]))).toBe('not-json');
    expect(await refused({ size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as Blob)).toBe('unreadable');
    expect(await refused(new Blob(['{']))).toBe('not-json');
    expect(await refused(new Blob(['[]']))).toBe('not-a-map');
    expect(await refused({ size: 60_000_000 } as Blob)).toBe('too-large');
    expect(names(library)).toEqual([]);
  });

  it('of examples open as copies that can be spoiled', async () => {
    const device = testDevice();
    const first = await device.open();
    await first.library.create(named(MAP, 'An example'));
    const file = await first.library.exportFile(MAP);
    if (!file.ok) throw new Error(file.reason);
    const { library } = await device.open({}, { fetchExample: () => Promise.resolve(file.value.text) });
    const [one, two] = [await library.openExample('crm'), await library.openExample('crm')];
    expect(one.ok && two.ok && one.value !== two.value).toBe(true);
    const offline = await first.library.openExample('crm');
    expect(offline).toEqual({ ok: false, reason: 'not-fetched' });
  });
});
