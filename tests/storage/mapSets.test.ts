// Sets of maps on the device: kept, put back when the database is lost, and gone with everything else.
import { expect, it } from 'vitest';
import { addSet } from '../../src/edit/sets/addSet.ts';
import { type MapSetId, mapsOf } from '../../src/model/mapSets.ts';
import { eventually, MAP, named } from './keptMaps.ts';
import { testDevice } from './testDevice.ts';

const SET = 'set-1' as MapSetId;

async function withASet() {
  const device = testDevice();
  const tab = await device.open();
  await tab.library.create(named(MAP, 'Linden Works'));
  const sets = await tab.openMapSets();
  sets.document.commit((now) => addSet(now, { id: SET, maps: [MAP] }));
  await eventually(() => sets.status().state).toBe('saved');
  return { device, tab, sets };
}

it('are there in another tab and after everything was closed', async () => {
  const { device, sets } = await withASet();
  await sets.close();
  const later = await (await device.open()).openMapSets();
  expect(mapsOf(later.document.projection(), SET)).toEqual([MAP]);
});

it('are no map, and are put back as what they are', async () => {
  const { device, sets, tab } = await withASet();
  expect(tab.library.summaries().map(({ id }) => id)).toEqual([MAP]);
  await sets.close();
  await eventually(() => device.copies.has('map-sets')).toBe(true);
  device.loseDatabase();
  const later = await device.open();
  expect(later.library.summaries().map(({ id }) => id)).not.toContain('map-sets');
  expect(mapsOf((await later.openMapSets()).document.projection(), SET)).toEqual([MAP]);
});

it('go with everything else, here and outside the database', async () => {
  const { device, tab } = await withASet();
  expect((await tab.library.removeEverything()).ok).toBe(true);
  expect([...device.shelf.keys()].filter((key) => key.includes('map-sets'))).toEqual([]);
  expect(device.copies.size).toBe(0);
  const later = await (await device.open()).openMapSets();
  expect(later.document.projection().sets).toEqual({});
});
