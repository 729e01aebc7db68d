// Squashing the log: what it puts into the place of many rows, and what it must leave as it is.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addPerson, eventually, MAP, named, opened, people, reach } from './keptMaps.ts';
import { testDevice } from './testDevice.ts';

afterEach(() => vi.restoreAllMocks());

/** A tab with a map of this many saved gestures, and the database beside it. */
async function tabWith(gestures: number) {
  const device = testDevice();
  const tab = await device.open({ copies: null });
  await tab.library.create(named(MAP, 'Linden Works'));
  const session = await opened(tab);
  const raw = device.raw();
  const add = async (name: string) => {
    session.document.commit(addPerson(name));
    await reach(session, 'saved');
  };
  for (let count = 0; count < gestures; count += 1) await add(`person-${count}`);
  return { device, session, raw, add };
}

describe('squashing', () => {
  it('waits for as many rows as it is told to', async () => {
    // The map's own row is the first: with it these are nine, one less than it takes.
    const { raw, add } = await tabWith(8);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await raw.updates.count()).toBe(9);
    await add('the tenth row');
    await eventually(() => raw.updates.count()).toBe(1);
    raw.dexie.close();
  });

  it('leaves all rows as they are when one of them was damaged after it had been read', async () => {
    const { session, raw, add } = await tabWith(4);
    const [, row] = await raw.updates.toArray();
    if (!row) throw new Error('no rows');
    const damaged = { ...row, bytes: Uint8Array.of(1, 2, 3) };
    await raw.updates.put(damaged);
    for (let count = 0; count < 15; count += 1) await add(`later-${count}`);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await raw.updates.get(row.sequence)).toEqual(damaged);
    expect(await raw.updates.count()).toBe(20);
    expect(people(session)).toHaveLength(19);
    raw.dexie.close();
  });

  it('takes along what another tab wrote, and touches no other map', async () => {
    const { device, session, raw, add } = await tabWith(3);
    const other = await device.open({ copies: null });
    await other.library.create(named('map-2' as never, 'Second'));
    const there = await opened(other);
    there.document.commit(addPerson('theirs'));
    await reach(there, 'saved');
    await eventually(() => people(session)).toContain('theirs');
    const rowsOf = async (id: string) => (await raw.updates.toArray()).filter((row) => row.id === id).length;
    for (let count = 0; count < 12; count += 1) await add(`later-${count}`);
    await eventually(() => rowsOf(MAP)).toBeLessThan(17 - 5);
    const anew = await opened(await device.open({ copies: null }));
    expect(people(anew)).toEqual(people(session));
    expect(people(anew)).toContain('theirs');
    expect(await rowsOf('map-2')).toBe(1);
    raw.dexie.close();
  });
});
