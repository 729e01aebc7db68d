// The bin: for how long what was removed waits, what counts as a write, and that what goes for good is gone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSet } from '../../src/edit/sets/addSet.ts';
import { removeSet, restoreSet } from '../../src/edit/sets/removeSet.ts';
import type { MapId } from '../../src/model/ids.ts';
import { daysLeft } from '../../src/model/keepRemoved.ts';
import { type MapSetId, setsHere } from '../../src/model/mapSets.ts';
import { addPerson, eventually, MAP, named, opened, people, reach } from './keptMaps.ts';
import { type TestDevice, testDevice } from './testDevice.ts';

const DAY = 86_400_000;
const SET = 'set-1' as MapSetId;

async function removed(): Promise<TestDevice> {
  const device = testDevice();
  const { library } = await device.open();
  await library.create(named(MAP, 'Linden Works'));
  await library.remove(MAP);
  return device;
}
/** The app is started on each of these days, counted from the last one. */
async function starts(device: TestDevice, days: readonly number[]): Promise<void> {
  for (const day of days) {
    device.now += day * DAY;
    await device.open();
  }
}
const binned = async (device: TestDevice) => (await device.open()).library.removed().map(({ name }) => name);
const daily = (days: number): readonly number[] => Array.from({ length: days }, () => 1);

describe('what was removed', () => {
  it.each([
    [29, ['Linden Works']],
    [30, []],
  ])('after %s days is still there: %j', async (days, there) => {
    const device = await removed();
    await starts(device, daily(days));
    expect(await binned(device)).toEqual(there);
  });

  it('a moment short of thirty days is there', async () => {
    const device = await removed();
    await starts(device, [...daily(29), 1 - 1 / DAY]);
    expect(await binned(device)).toEqual(['Linden Works']);
    device.now += 1;
    expect(await binned(device)).toEqual([]);
  });

  it('a clock that is wrong now and then, by whatever, brings the day no nearer than by ten', async () => {
    const visit = fc.record({ passes: fc.integer({ min: 0, max: 6 }), wrongBy: fc.integer({ min: -4000, max: 4000 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { maxLength: 6 }), async (visits) => {
        const device = await removed();
        let passed = 0;
        for (const { passes, wrongBy } of visits) {
          // Started once with the clock wrong, and once more when somebody has put it right.
          await starts(device, [passes + wrongBy, -wrongBy]);
          passed += passes;
          if (passed < 20) expect(await binned(device)).toEqual(['Linden Works']);
        }
      }),
      { seed: 16, numRuns: 12 },
    );
  });

  it.each([-3650, 3650])('is there the day after the clock was set by %s days', async (leap) => {
    const device = await removed();
    await starts(device, [1, leap, 1, 1]);
    expect(await binned(device)).toEqual(['Linden Works']);
  });

  it('and written into in another tab waits thirty days from then, with all of it', async () => {
    const device = testDevice();
    const [one, two] = [await device.open(), await device.open()];
    await one.library.create(named(MAP, 'Linden Works'));
    const session = await opened(two);
    await one.library.remove(MAP);
    await reach(session, 'removed');
    await starts(device, daily(20));
    session.document.commit(addPerson('ada'));
    await reach(session, 'removed');
    await session.close();
    expect((await device.open()).library.removed().map((map) => map.daysLeft)).toEqual([30]);
    await starts(device, daily(29));
    const late = await device.open();
    expect(late.library.removed().map((map) => map.daysLeft)).toEqual([1]);
    await late.library.restore(MAP);
    expect(people(await opened(late))).toEqual(['ada']);
  });

  it.each([
    [0, 0, 0, 30],
    [0, 0, 1, 30],
    [0, 0, DAY, 29],
    [0, 5 * DAY, 6 * DAY, 29],
    [0, 0, 29 * DAY + 1, 1],
    [0, 0, 90 * DAY, 1],
    // By a clock that stands before the removal nothing has passed.
    [50 * DAY, 0, 0, 30],
  ])('at %s, last written at %s, has at %s so many days left: %s', (removedAt, changedAt, now, left) => {
    expect(daysLeft({ removedAt, changedAt }, now)).toBe(left);
  });
});

describe('removed for good', () => {
  it('nothing of it is left, in the database or beside it', async () => {
    const device = await removed();
    const tab = await device.open();
    tab.drafts.write(MAP, 'new-step', { text: 'Sign', caret: 4 });
    expect((await tab.library.clear([MAP])).ok).toBe(true);
    await eventually(() => tab.library.removed()).toEqual([]);
    const raw = device.raw();
    const rows = await Promise.all([raw.documents, raw.updates, raw.summaries].map((table) => table.toArray()));
    expect(rows.flat().filter((row) => row.id === MAP)).toEqual([]);
    expect(await raw.drafts.toArray()).toEqual([]);
    expect(device.copies.has(MAP)).toBe(false);
    expect([...device.shelf.keys()].filter((key) => key.includes(MAP))).toEqual([]);
    expect((await device.open()).notices.list()).toEqual([]);
  });

  it('never takes a map that is here', async () => {
    const device = await removed();
    const tab = await device.open();
    await tab.library.restore(MAP);
    await tab.library.clear([MAP]);
    expect((await device.open()).library.summaries().map(({ name }) => name)).toEqual(['Linden Works']);
  });

  it('is told to a tab that has it open, which brings nothing of it back', async () => {
    const device = testDevice();
    const [one, two] = [await device.open(), await device.open()];
    await one.library.create(named(MAP, 'Linden Works'));
    const session = await opened(two);
    await one.library.remove(MAP);
    await reach(session, 'removed');
    await one.library.clear([MAP]);
    await eventually(() => session.status()).toEqual({ state: 'not-saved', reason: 'wiped' });
    session.document.commit(addPerson('ada'));
    expect(await (await device.open()).openDocument(MAP)).toEqual({ ok: false, reason: 'not-there' });
    expect(device.copies.has(MAP)).toBe(false);
  });
});

it('what was removed stands in no list, and is found nowhere', async () => {
  const device = testDevice();
  const { library } = await device.open();
  await library.create(named(MAP, 'Linden Works'));
  await library.create(named('map-2' as MapId, 'Sample Mill'));
  await library.remove(MAP);
  for (const tab of [library, (await device.open()).library]) {
    expect(tab.summaries().map(({ name }) => name)).toEqual(['Sample Mill']);
    expect(tab.summaries().some(({ search }) => search.includes('Linden'))).toBe(false);
  }
});

describe('a set that was removed', () => {
  async function withRemovedSet() {
    const device = testDevice();
    const tab = await device.open();
    const sets = await tab.openMapSets();
    sets.document.commit((now) => addSet(now, { id: SET, maps: [MAP] }));
    sets.document.commit((now) => removeSet(now, { set: SET, at: device.now }));
    await eventually(() => sets.status().state).toBe('saved');
    await sets.close();
    return device;
  }
  const setsOf = async (device: TestDevice) => (await (await device.open()).openMapSets()).document;

  it('comes back as it was within thirty days, and is cleared away by the next start after them', async () => {
    const device = await withRemovedSet();
    await starts(device, daily(29));
    const document = await setsOf(device);
    expect(Object.keys(document.projection().sets)).toEqual([SET]);
    await starts(device, [1]);
    expect((await setsOf(device)).projection()).toMatchObject({ sets: {}, members: {} });
  });

  it('that was put back is never cleared away', async () => {
    const device = await withRemovedSet();
    const document = await setsOf(device);
    document.commit((now) => restoreSet(now, { set: SET }));
    await starts(device, daily(40));
    expect(setsHere((await setsOf(device)).projection()).map(({ id }) => id)).toEqual([SET]);
  });
});
