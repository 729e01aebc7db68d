// A folder of the user's own: kept up to date when work settles, never over what is somebody else's, and all of it back on a new device.
import { describe, expect, it } from 'vitest';
import { setFields } from '../../src/edit/setFields.ts';
import { addSet } from '../../src/edit/sets/addSet.ts';
import type { FolderState } from '../../src/model/folder.ts';
import type { MapId, MomentId } from '../../src/model/ids.ts';
import type { MapSetId } from '../../src/model/mapSets.ts';
import type { DeviceStorage } from '../../src/storage/openStorage.ts';
import { tellingOurSide } from '../fixtures/tellingMap.ts';
import { type FolderInMemory, folderInMemory } from './folderInMemory.ts';
import { addPerson, eventually, named } from './keptMaps.ts';
import { testDevice } from './testDevice.ts';

const A = 'a' as MapId;
const B = 'b' as MapId;

const openWith = (device: ReturnType<typeof testDevice>, folder: FolderInMemory) =>
  device.open({ folders: folder.folders });

async function kept(tab: DeviceStorage): Promise<Extract<FolderState, { is: 'kept' }>> {
  const state = (await tab.openFolder()).state();
  if (state.is !== 'kept') throw new Error(`no folder is kept: ${state.is}`);
  return state;
}

/** When nothing of the present state is missing there. */
async function filled(tab: DeviceStorage, at: number): Promise<void> {
  await eventually(async () => (await kept(tab)).at).toBe(at);
}

const names = (folder: FolderInMemory) => [...folder.files.keys()].sort();
const textOf = (folder: FolderInMemory, name: string) => new TextDecoder().decode(folder.files.get(name) as Uint8Array);

async function begun() {
  const [device, folder] = [testDevice(), folderInMemory()];
  const tab = await openWith(device, folder);
  await tab.library.create(named(A, 'Linden'));
  device.now += 1000;
  await tab.library.create(named(B, 'Harbour'));
  await tab.moments.keep({ id: 'at-1' as MomentId, at: 5, state: named(A, 'Linden') });
  await tab.library.replaceOurSide(tellingOurSide);
  const sets = await tab.openMapSets();
  sets.document.commit((now) => addSet(now, { id: 'autumn' as MapSetId, maps: [A, B] }));
  await sets.close();
  const keeper = await tab.openFolder();
  await keeper.choose();
  return { device, folder, tab, keeper };
}

const ALL = [
  'Harbour.blanksheet.json',
  'Linden.blanksheet.json',
  'moments/Linden.blanksheet-workspace',
  'our-side-and-sets.blanksheet-workspace',
];

describe('a folder that is chosen', () => {
  it('gets each map as a readable file, the moments of each, and the rest', async () => {
    const { folder, tab, device } = await begun();
    expect(names(folder)).toEqual(ALL);
    expect(JSON.parse(textOf(folder, 'Linden.blanksheet.json'))).toMatchObject({ id: 'a', map: { name: 'Linden' } });
    expect(await kept(tab)).toEqual({
      is: 'kept',
      name: 'Copies',
      at: device.now,
      writing: false,
      trouble: null,
      leftMoments: 0,
    });
  });

  it('gets what changes and nothing else, once work settles', async () => {
    const { folder, tab, device } = await begun();
    folder.writes.length = 0;
    device.now += 60_000;
    await tab.library.change(A, addPerson('zhao'));
    await filled(tab, device.now);
    expect(textOf(folder, 'Linden.blanksheet.json')).toContain('zhao');
    expect(folder.writes.filter((name) => name.startsWith('Harbour'))).toEqual([]);
  });

  it('says how many moments are not there because they are damaged here, for as long as that is so', async () => {
    const { folder, tab, device } = await begun();
    await tab.moments.keep({ id: 'at-2' as MomentId, at: 6, state: named(A, 'Linden'), hold: 'named' });
    await device.raw().states.delete([A, 'at-1']);
    device.now += 60_000;
    await tab.library.change(A, addPerson('zhao'));
    await filled(tab, device.now);
    expect((await kept(tab)).leftMoments).toBe(1);
    expect(names(folder)).toEqual(ALL);
    // The next start knows it without writing the file anew.
    const again = await openWith(device, folder);
    await filled(again, device.now);
    expect((await kept(again)).leftMoments).toBe(1);
  });

  it('has a map under its new name, and no longer under the old one', async () => {
    const { folder, tab, device } = await begun();
    device.now += 60_000;
    await tab.library.change(A, (map) => setFields(map, { patch: { name: 'Fernhill' } }));
    await filled(tab, device.now);
    expect(names(folder)).toContain('Fernhill.blanksheet.json');
    expect(names(folder)).not.toContain('Linden.blanksheet.json');
  });

  it('gets back what was taken away there by hand', async () => {
    const { folder, keeper } = await begun();
    folder.files.delete('Linden.blanksheet.json');
    await keeper.allow();
    expect(names(folder)).toEqual(ALL);
  });

  it('has what was removed here moved aside, and again in its place when it is put back', async () => {
    const { folder, tab, device } = await begun();
    device.now += 60_000;
    await tab.library.remove(A);
    await filled(tab, device.now);
    expect(names(folder)).toEqual([
      'Harbour.blanksheet.json',
      'our-side-and-sets.blanksheet-workspace',
      'removed/Linden.blanksheet-workspace',
      'removed/Linden.blanksheet.json',
    ]);
    device.now += 60_000;
    await tab.library.restore(A);
    await filled(tab, device.now);
    expect(names(folder)).toEqual(expect.arrayContaining(ALL));
  });
});

describe('files of others', () => {
  it('stay as they are, whatever they are called', async () => {
    const folder = folderInMemory();
    folder.files.set('Linden.blanksheet.json', 'a letter');
    folder.files.set('holiday.jpg', 'a picture');
    const tab = await openWith(testDevice(), folder);
    await tab.library.create(named(A, 'Linden'));
    await (await tab.openFolder()).choose();
    expect([folder.files.get('Linden.blanksheet.json'), folder.files.get('holiday.jpg')]).toEqual([
      'a letter',
      'a picture',
    ]);
    expect(textOf(folder, 'Linden (2).blanksheet.json')).toContain('"id": "a"');
  });

  it('are also those of ours that somebody has changed since', async () => {
    const { folder, tab, device } = await begun();
    folder.files.set('Linden.blanksheet.json', 'changed by hand');
    device.now += 60_000;
    await tab.library.change(A, addPerson('zhao'));
    await filled(tab, device.now);
    expect(folder.files.get('Linden.blanksheet.json')).toBe('changed by hand');
    expect(textOf(folder, 'Linden (2).blanksheet.json')).toContain('zhao');
  });

  it('two maps of one name have a file each', async () => {
    const folder = folderInMemory();
    const tab = await openWith(testDevice(), folder);
    for (const id of [A, B]) await tab.library.create(named(id, 'Linden'));
    await (await tab.openFolder()).choose();
    const ids = ['Linden', 'Linden (2)'].map((name) => JSON.parse(textOf(folder, `${name}.blanksheet.json`)).id);
    expect(ids.sort()).toEqual(['a', 'b']);
  });
});

describe('on another day', () => {
  it('it goes on by itself, and writes nothing that is there', async () => {
    const { folder, device } = await begun();
    folder.writes.length = 0;
    device.now += 60_000;
    const tab = await openWith(device, folder);
    await filled(tab, device.now);
    expect(folder.writes).toEqual([]);
  });

  it('it asks for leave by a press only, and says so until then', async () => {
    const { folder, device } = await begun();
    folder.permission = 'prompt';
    const tab = await openWith(device, folder);
    await eventually(async () => (await kept(tab)).trouble).toBe('permission');
    device.now += 60_000;
    await tab.library.change(A, addPerson('zhao'));
    expect(textOf(folder, 'Linden.blanksheet.json')).not.toContain('zhao');
    await (await tab.openFolder()).allow();
    expect(await kept(tab)).toMatchObject({ trouble: null, at: device.now });
    expect(textOf(folder, 'Linden.blanksheet.json')).toContain('zhao');
  });

  it.each([
    ['NotFoundError', 'gone'],
    ['QuotaExceededError', 'no-room'],
    ['NotAllowedError', 'permission'],
    ['NoModificationAllowedError', 'failed'],
  ])('%s is told as %s, with when it last held everything', async (kind, trouble) => {
    const { folder, tab, keeper, device } = await begun();
    const at = device.now;
    device.now += 60_000;
    folder.trouble = kind;
    await keeper.allow();
    expect(await kept(tab)).toMatchObject({ trouble, at });
    folder.trouble = null;
    await keeper.allow();
    expect(await kept(tab)).toMatchObject({ trouble: null, at: device.now });
  });

  it('it is forgotten when asked to, with what it holds left there; and with everything', async () => {
    const { folder, tab, keeper } = await begun();
    await keeper.forget();
    expect(keeper.state()).toEqual({ is: 'none' });
    expect(names(folder)).toEqual(ALL);
    await keeper.choose();
    await tab.library.removeEverything();
    await keeper.allow();
    expect(keeper.state()).toEqual({ is: 'none' });
    expect(names(folder)).toEqual(ALL);
  });

  it('two tabs write one after the other, each thing once', async () => {
    const { folder, device } = await begun();
    let busy = 0;
    let most = 0;
    let turn: Promise<unknown> = Promise.resolve();
    const withLock = <Value>(_name: string, work: () => Promise<Value>): Promise<Value> => {
      const mine = turn.then(async () => {
        most = Math.max(most, ++busy);
        return work().finally(() => {
          busy -= 1;
        });
      });
      turn = mine.catch(() => undefined);
      return mine;
    };
    const part = { folders: folder.folders, withLock };
    const [one, two] = [await device.open(part), await device.open(part)];
    device.now += 60_000;
    await Promise.all([filled(one, device.now), filled(two, device.now)]);
    folder.writes.length = 0;
    device.now += 60_000;
    await one.library.change(A, addPerson('zhao'));
    await two.library.change(B, addPerson('chen'));
    await Promise.all([filled(one, device.now), filled(two, device.now)]);
    await eventually(() => textOf(folder, 'Harbour.blanksheet.json')).toContain('chen');
    expect(folder.writes.filter((name) => name === 'Linden.blanksheet.json')).toHaveLength(1);
    expect(most).toBe(1);
  });
});

describe('everything comes back from it', () => {
  it('on a new device, and nothing a second time', async () => {
    const { folder, tab } = await begun();
    folder.files.set('removed/Old.blanksheet.json', 'never looked at');
    folder.files.set('holiday.jpg', 'never looked at');
    const there = await testDevice().open();
    const first = await there.library.importFolder(folder.chosen());
    expect(first).toMatchObject({
      value: {
        taken: {
          maps: { new: 2, there: 0, beside: 0 },
          sets: { new: 1 },
          moments: { new: 1 },
          ourSide: 'taken',
          settings: 'taken',
          refusals: 0,
        },
      },
    });
    const [before, after] = [await tab.library.read(A), await there.library.read(A)];
    expect(after).toEqual(before);
    expect(await there.library.importFolder(folder.chosen())).toMatchObject({
      value: { taken: { maps: { new: 0, there: 2 }, moments: { new: 0, there: 1 }, ourSide: 'there' } },
    });
  });

  it('which then keeps the same folder, without a second file of anything', async () => {
    const { folder } = await begun();
    const device = testDevice();
    const there = await openWith(device, folder);
    await there.library.importFolder(folder.chosen());
    folder.writes.length = 0;
    await (await there.openFolder()).choose();
    expect(names(folder)).toEqual(ALL);
    expect(folder.writes.filter((name) => name.endsWith('.json'))).toEqual([]);
  });

  it('names the file that cannot be read', async () => {
    const { folder } = await begun();
    folder.files.set('Linden.blanksheet.json', '{"format":"blanksheet-map"');
    const there = await testDevice().open();
    expect(await there.library.importFolder(folder.chosen())).toMatchObject({
      value: {
        taken: {
          maps: { new: 1 },
          refused: [
            { called: 'Linden.blanksheet.json', reason: { code: 'not-json' } },
            { reason: { code: 'dangling-references' } },
          ],
        },
      },
    });
  });
});

it('where the browser writes into no folder, that is said', async () => {
  const tab = await testDevice().open();
  expect((await tab.openFolder()).state()).toEqual({ is: 'unable' });
});
