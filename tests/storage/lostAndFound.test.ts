// What was lost is noticed and put back, what cannot be read is kept, and what a newer program wrote is left alone.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STORAGE_FORMAT } from '../../src/storage/database.ts';
import { addPerson, eventually, MAP, named, opened, people, reach } from './keptMaps.ts';
import { type TestDevice, testDevice } from './testDevice.ts';

afterEach(() => vi.restoreAllMocks());

/** A device with a map of these people, each saved by itself, and its second copy made. */
async function deviceWith(...names: readonly string[]): Promise<TestDevice> {
  const device = testDevice();
  const tab = await device.open();
  await tab.library.create(named(MAP, 'Linden Works'));
  const session = await opened(tab);
  for (const name of names) {
    session.document.commit(addPerson(name));
    await reach(session, 'saved');
  }
  await session.close();
  return device;
}

describe('a database that comes back empty', () => {
  it('is filled again from the second copies, and the user is told until when', async () => {
    const device = await deviceWith('ada', 'ben');
    device.loseDatabase();
    const tab = await device.open();
    expect(tab.notices.list()).toEqual([{ kind: 'recovered', id: MAP, until: device.now, complete: true }]);
    expect(tab.library.summaries().map(({ name }) => name)).toEqual(['Linden Works']);
    expect(people(await opened(tab))).toEqual(['ada', 'ben']);
    expect((await device.open()).notices.list()).toEqual([]);
  });

  it('is told of once when no copy holds what was there', async () => {
    const device = await deviceWith('ada');
    device.loseDatabase();
    device.copies.clear();
    const tab = await device.open();
    expect(tab.notices.list()).toEqual([{ kind: 'gone', id: MAP, until: device.now }]);
    expect(await tab.openDocument(MAP)).toEqual({ ok: false, reason: 'not-there' });
    expect((await device.open()).notices.list()).toEqual([]);
  });

  it('is told of although the browser was killed before the word of what was saved was on the disk', async () => {
    const device = await deviceWith('ada');
    const savedAt = device.now;
    device.shelf.clear();
    device.now += 1_000;
    // A visit that only looks.
    await (await opened(await device.open())).close();
    device.loseDatabase();
    device.copies.clear();
    expect((await device.open()).notices.list()).toEqual([{ kind: 'gone', id: MAP, until: savedAt }]);
  });

  it('is filled from the copies even when the witness is gone too', async () => {
    const device = await deviceWith('ada');
    device.loseDatabase();
    device.shelf.clear();
    expect(people(await opened(await device.open()))).toEqual(['ada']);
  });

  it('does not bring a removed map back to the list', async () => {
    const device = await deviceWith('ada');
    await (await device.open()).library.remove(MAP);
    await (await device.open()).openDocument(MAP);
    device.loseDatabase();
    expect((await device.open()).library.summaries()).toEqual([]);
  });
});

describe('a database that comes back shorter', () => {
  const shorten = async (device: TestDevice, keep: number) => {
    const raw = device.raw();
    const keys = await raw.updates.toCollection().primaryKeys();
    await raw.updates.bulkDelete(keys.slice(keep));
    raw.dexie.close();
  };

  it('gets what it lacks from the second copy', async () => {
    const device = await deviceWith('ada', 'ben', 'cleo');
    await shorten(device, 2);
    const tab = await device.open();
    expect(people(await opened(tab))).toEqual(['ada', 'ben', 'cleo']);
    expect(tab.notices.list()).toEqual([{ kind: 'recovered', id: MAP, until: device.now, complete: true }]);
    await reach(await opened(tab), 'saved');
    device.copies.clear();
    expect(people(await opened(await device.open()))).toEqual(['ada', 'ben', 'cleo']);
  });

  it('is noticed without a copy as well', async () => {
    const device = await deviceWith('ada', 'ben', 'cleo');
    await shorten(device, 2);
    device.copies.clear();
    const tab = await device.open();
    expect(people(await opened(tab))).toEqual(['ada']);
    expect(tab.notices.list()).toEqual([{ kind: 'lost', id: MAP, until: device.now }]);
  });
});

describe('site data cleared under a running app', () => {
  it('makes the next write carry the whole document, and the user is told', async () => {
    const device = await deviceWith('ada', 'ben');
    const tab = await device.open();
    const session = await opened(tab);
    const raw = device.raw();
    await Promise.all([raw.meta.clear(), raw.documents.clear(), raw.updates.clear(), raw.summaries.clear()]);
    device.copies.clear();
    device.shelf.clear();
    session.document.commit(addPerson('cleo'));
    await reach(session, 'saved');
    expect(tab.notices.list()).toEqual([{ kind: 'rewritten', id: MAP }]);
    expect(people(await opened(await device.open({ copies: null })))).toEqual(['ada', 'ben', 'cleo']);
    raw.dexie.close();
  });

  it('is made good by a tab that has nothing new to write, once it is looked at', async () => {
    const device = await deviceWith('ada');
    const tab = await device.open();
    await opened(tab);
    const raw = device.raw();
    await Promise.all([raw.meta.clear(), raw.documents.clear(), raw.updates.clear()]);
    device.focus();
    await eventually(() => raw.updates.count()).toBe(1);
    expect(tab.notices.list()).toEqual([{ kind: 'rewritten', id: MAP }]);
    raw.dexie.close();
  });

  it('loses nothing of two tabs, in whatever order they come back', async () => {
    const device = await deviceWith('ada');
    const [one, two] = [await device.open(), await device.open()];
    const [here, there] = [await opened(one), await opened(two)];
    device.loseHints();
    here.document.commit(addPerson('ben'));
    await reach(here, 'saved');
    const raw = device.raw();
    await Promise.all([raw.meta.clear(), raw.documents.clear(), raw.updates.clear()]);
    there.document.commit(addPerson('cleo'));
    await reach(there, 'saved');
    here.document.commit(addPerson('dora'));
    await reach(here, 'saved');
    device.focus();
    await eventually(() => people(there)).toEqual(['ada', 'ben', 'cleo', 'dora']);
    await eventually(() => people(here)).toEqual(['ada', 'ben', 'cleo', 'dora']);
    expect(people(await opened(await device.open({ copies: null })))).toEqual(['ada', 'ben', 'cleo', 'dora']);
    raw.dexie.close();
  });
});

describe('a row that cannot be read', () => {
  it.each([
    ['damaged bytes', { bytes: Uint8Array.of(1, 2, 3) }],
    ['bytes of another kind', { bytes: 'text' }],
    ['no bytes', { bytes: undefined }],
  ])('is told of, is kept as it is, and hides nothing else: %s', async (_name, damage) => {
    const device = await deviceWith('ada', 'ben');
    device.copies.clear();
    device.shelf.clear();
    const raw = device.raw();
    const last = (await raw.updates.toArray()).at(-1);
    if (!last) throw new Error('no rows');
    const damaged = { ...last, ...damage } as typeof last;
    await raw.updates.put(damaged);
    const tab = await device.open();
    const session = await opened(tab);
    expect(people(session)).toEqual(['ada']);
    expect(tab.notices.list()).toEqual([{ kind: 'quarantined', id: MAP, count: 1 }]);
    for (let count = 0; count < 15; count += 1) {
      session.document.commit((map) => ({ ...map, fields: { ...map.fields, notes: `note ${count}` } }));
      await reach(session, 'saved');
    }
    expect(await raw.updates.get(last.sequence)).toEqual(damaged);
    raw.dexie.close();
  });
});

it('a damaged row in the middle hides nothing that came after it, where there is a second copy', async () => {
  const device = await deviceWith('ada', 'ben', 'cleo');
  const raw = device.raw();
  const middle = (await raw.updates.toArray()).at(-2);
  if (!middle) throw new Error('no rows');
  await raw.updates.put({ ...middle, bytes: Uint8Array.of(1, 2, 3) });
  raw.dexie.close();
  const tab = await device.open();
  expect(people(await opened(tab))).toEqual(['ada', 'ben', 'cleo']);
  expect(tab.notices.list().map(({ kind }) => kind)).toEqual(['quarantined', 'recovered']);
});

it.each([
  ['damaged', ['hidden', 'lost'], false],
  ['gone', ['hidden', 'lost'], false],
  ['damaged', ['hidden'], true],
  ['gone', ['hidden'], true],
] as const)(
  'where a row in the middle is %s and no copy holds it, the user is told that later work is hidden: %j',
  async (how, told, noWitness) => {
    const device = await deviceWith('ada', 'ben', 'cleo');
    device.copies.clear();
    if (noWitness) device.shelf.clear();
    const raw = device.raw();
    const middle = (await raw.updates.toArray()).at(-2);
    if (!middle) throw new Error('no rows');
    if (how === 'gone') await raw.updates.delete(middle.sequence);
    else await raw.updates.put({ ...middle, bytes: Uint8Array.of(1, 2, 3) });
    const rest = await raw.updates.toArray();
    const tab = await device.open();
    expect(people(await opened(tab))).toEqual(['ada']);
    expect(tab.notices.list().map(({ kind }) => kind)).toEqual(told);
    expect(await raw.updates.toArray()).toEqual(rest);
    raw.dexie.close();
  },
);

describe('what a newer program wrote', () => {
  const newer = { key: 'format' as const, value: STORAGE_FORMAT + 1 };

  it('is shown and not written to', async () => {
    const device = await deviceWith('ada');
    const raw = device.raw();
    await raw.meta.put(newer);
    const before = await Promise.all([raw.documents.toArray(), raw.updates.toArray()]);
    const copies = new Map(device.copies);
    const tab = await device.open();
    const session = await opened(tab);
    expect(session.status()).toEqual({ state: 'read-only', reason: 'newer-format' });
    expect(tab.library.status()).toEqual({ state: 'read-only', reason: 'newer-format' });
    expect(people(session)).toEqual(['ada']);
    expect((await tab.library.exportFile(MAP)).ok).toBe(true);
    expect(await tab.library.remove(MAP)).toEqual({ ok: false, reason: 'newer-format' });
    await session.close();
    expect(await Promise.all([raw.documents.toArray(), raw.updates.toArray()])).toEqual(before);
    expect(device.copies).toEqual(copies);
    raw.dexie.close();
  });

  it('stops a tab that was open before, which says what it could not keep', async () => {
    const device = await deviceWith('ada');
    const tab = await device.open();
    const session = await opened(tab);
    const raw = device.raw();
    await raw.meta.put(newer);
    const before = await raw.updates.toArray();
    device.focus();
    await reach(session, 'read-only');
    session.document.commit(addPerson('ben'));
    await reach(session, 'not-saved');
    expect(session.status()).toEqual({ state: 'not-saved', reason: 'newer-format' });
    expect(await raw.updates.toArray()).toEqual(before);
    raw.dexie.close();
  });
});

describe('a second copy that is older than what was last saved', () => {
  /** Ada is in the copy, Ben was saved after it was made; the database is as `lose` leaves it. */
  async function deviceBehind(lose: (device: TestDevice) => void | Promise<void>): Promise<TestDevice> {
    const device = await deviceWith('ada');
    const session = await opened(await device.open({ copies: null }));
    device.now += 60_000;
    session.document.commit(addPerson('ben'));
    await reach(session, 'saved');
    await session.close();
    await lose(device);
    return device;
  }
  const copiedAt = 1_800_000_000_000;

  it('is put back into an empty database, and the user is told that it is not all', async () => {
    const device = await deviceBehind((lost) => lost.loseDatabase());
    const tab = await device.open();
    expect(tab.notices.list()).toEqual([{ kind: 'recovered', id: MAP, until: copiedAt, complete: false }]);
    expect(people(await opened(tab))).toEqual(['ada']);
    expect((await device.open()).notices.list()).toEqual([]);
  });

  it('is not said to lack anything when nobody knows of more', async () => {
    const device = await deviceBehind((lost) => {
      lost.loseDatabase();
      lost.shelf.clear();
    });
    const tab = await device.open();
    expect(tab.notices.list()).toEqual([{ kind: 'recovered', id: MAP, until: copiedAt, complete: true }]);
  });

  it('fills up a database that came back shorter still, and the user is told that it is not all', async () => {
    const device = await deviceBehind(async (lost) => {
      const raw = lost.raw();
      const keys = await raw.updates.toCollection().primaryKeys();
      await raw.updates.bulkDelete(keys.slice(1));
      raw.dexie.close();
    });
    const tab = await device.open();
    expect(people(await opened(tab))).toEqual(['ada']);
    expect(tab.notices.list()).toEqual([{ kind: 'recovered', id: MAP, until: copiedAt, complete: false }]);
    expect((await device.open()).notices.list()).toEqual([]);
  });
});

describe('a database that begins anew under an open tab', () => {
  it('hides no row of another tab from it, although the numbers of rows come again', async () => {
    const device = testDevice();
    const one = await device.open({ copies: null });
    await one.library.create(named(MAP, 'Linden Works'));
    const here = await opened(one);
    for (const name of ['ada', 'ben', 'cleo']) {
      here.document.commit(addPerson(name));
      await reach(here, 'saved');
    }
    // Dexie says on the console that it lets go of what is being deleted.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await device.raw().dexie.delete();
    here.document.commit(addPerson('dora'));
    await reach(here, 'saved');
    // Its first row bears the number that a row of the first tab bore before.
    const there = await opened(await device.open({ copies: null }));
    there.document.commit(addPerson('emil'));
    await reach(there, 'saved');
    await eventually(() => people(here)).toEqual(['ada', 'ben', 'cleo', 'dora', 'emil']);
    expect(people(there)).toEqual(['ada', 'ben', 'cleo', 'dora', 'emil']);
  });
});
