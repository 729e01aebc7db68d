// How a map was left on this device is known, once and exactly, and is no moment of it.
import { describe, expect, it, vi } from 'vitest';
import { addPerson, MAP, named, opened, reach } from './keptMaps.ts';
import { type TestDevice, testDevice } from './testDevice.ts';

/** A map that was looked at, with one person on it. */
async function lookedAt() {
  const device = testDevice();
  const tab = await device.open();
  await tab.library.create(named(MAP, 'Linden Works'));
  const session = await opened(tab);
  session.document.commit(addPerson('a'));
  await reach(session, 'saved');
  const now = () => session.document.projection();
  const before = await tab.moments.lastVisit(now());
  return { device, tab, session, now, before };
}

const leftRows = async (device: TestDevice) => {
  const raw = device.raw();
  const ids = (await raw.moments.toArray()).map(({ id }) => id).filter((id) => id.startsWith('left '));
  const states = (await raw.states.toArray()).map(({ id }) => id).filter((id) => id.startsWith('left '));
  raw.dexie.close();
  return { ids, states };
};

describe('how a map was left', () => {
  it('is not known before anybody left it', async () => {
    expect((await lookedAt()).before).toBeNull();
  });

  it('is there for the next who comes, as it stood and when', async () => {
    const { device, tab, session, now } = await lookedAt();
    const at = device.now;
    tab.moments.leave(now());
    await vi.waitFor(async () => expect((await leftRows(device)).ids).toHaveLength(1));
    device.now += 86_400_000;
    session.document.commit(addPerson('b'));
    await reach(session, 'saved');
    const visit = await (await device.open()).moments.lastVisit(now());
    expect(visit?.at).toBe(at);
    expect(Object.keys(visit?.state.people ?? {})).toEqual(['a']);
  });

  it('is the map itself where nothing was written since', async () => {
    const { tab, now } = await lookedAt();
    tab.moments.leave(now());
    expect((await tab.moments.lastVisit(now()))?.state).toBe(now());
  });

  it('takes the place of how it was left before, and is no moment that is listed or thinned', async () => {
    const { device, tab, session, now } = await lookedAt();
    tab.moments.leave(now());
    await vi.waitFor(async () => expect((await leftRows(device)).ids).toHaveLength(1));
    const [first] = (await leftRows(device)).ids;
    session.document.commit(addPerson('b'));
    await reach(session, 'saved');
    tab.moments.leave(now());
    await vi.waitFor(async () => {
      const { ids, states } = await leftRows(device);
      expect(ids).toHaveLength(1);
      expect(ids).not.toContain(first);
      expect(states).toEqual(ids);
    });
    const list = await tab.moments.list(MAP);
    expect(list.ok && list.value.filter(({ id }) => id.startsWith('left '))).toEqual([]);
    device.now += 400 * 86_400_000;
    await tab.moments.thin(MAP, new Set());
    expect((await leftRows(device)).ids).toHaveLength(1);
  });

  it('is not told where the page was gone before the state was kept', async () => {
    const { device, tab, session, now } = await lookedAt();
    tab.moments.leave(now());
    await vi.waitFor(async () => expect((await leftRows(device)).ids).toHaveLength(1));
    device.shelf.set(`blanksheet.left.${MAP}`, JSON.stringify([device.now, 4711]));
    session.document.commit(addPerson('b'));
    await reach(session, 'saved');
    expect(await tab.moments.lastVisit(now())).toBeNull();
    device.shelf.set(`blanksheet.left.${MAP}`, 'no mark of ours');
    expect(await tab.moments.lastVisit(now())).toBeNull();
  });

  it('goes with the map when that is cleared away for good', async () => {
    const { device, tab, session, now } = await lookedAt();
    tab.moments.leave(now());
    await vi.waitFor(async () => expect((await leftRows(device)).ids).toHaveLength(1));
    await session.close();
    await tab.library.remove(MAP);
    await tab.library.clear([MAP]);
    expect(device.shelf.has(`blanksheet.left.${MAP}`)).toBe(false);
    expect(await leftRows(device)).toEqual({ ids: [], states: [] });
  });
});
