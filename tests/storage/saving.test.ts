// What is said to be saved is in a complete transaction, whatever fails and in whatever order.
import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SEED } from '../document/randomEdits.ts';
import { addPerson, eventually, MAP, named, opened, people, reach, statusesOf } from './keptMaps.ts';
import { failAdding, hangAdding, testDevice } from './testDevice.ts';

afterEach(() => vi.restoreAllMocks());

const NEVER = 2 ** 30;

describe('a gesture', () => {
  it('is kept at once, and there when the map is opened anew', async () => {
    const device = testDevice();
    const tab = await device.open();
    expect(await tab.library.create(named(MAP, 'Linden Works'))).toEqual({ ok: true, value: MAP });
    const session = await opened(tab);
    session.document.commit(addPerson('ada'));
    expect(session.status()).toEqual({ state: 'saving' });
    await reach(session, 'saved');
    expect(session.status()).toEqual({ state: 'saved', at: device.now });
    const later = await opened(await device.open());
    expect(later.document.projection()).toEqual(session.document.projection());
  });

  it('that holds half of a character shows what is kept, and that is told once for each document', async () => {
    const device = testDevice();
    const tab = await device.open();
    await tab.library.create(named(MAP, 'Linden \ud83d Works'));
    const session = await opened(tab);
    expect(session.document.projection().fields.name).toBe('Linden \ufffd Works');
    expect(tab.notices.list()).toEqual([{ kind: 'mended', id: MAP }]);
    session.document.commit((map) => ({ ...map, fields: { ...map.fields, customer: 'A\ud83dB' } }));
    await reach(session, 'saved');
    expect(tab.notices.list()).toHaveLength(1);
    const later = await opened(await device.open());
    expect(later.document.projection()).toEqual(session.document.projection());
    const ours = await tab.openOurSide();
    const wei = { id: 'wei' as never, name: 'Wei\ude00', title: '', capabilities: {}, order: 'a0' as never };
    ours.document.commit((side) => ({ ...side, people: { wei } }));
    expect(tab.notices.list()).toHaveLength(2);
  });

  it('after a failed one carries that one along, and only then is anything said to be saved', async () => {
    const device = testDevice();
    const tab = await device.open({ backOff: [NEVER] });
    await tab.library.create(named(MAP, 'Linden Works'));
    const session = await opened(tab);
    let failing = true;
    const adding = failAdding(() => failing);
    const seen = statusesOf(session);
    session.document.commit(addPerson('ada'));
    await reach(session, 'not-saved');
    expect(session.status()).toEqual({ state: 'not-saved', reason: 'no-room' });
    expect(tab.library.status()).toEqual({ state: 'not-saved', reason: 'no-room' });
    session.document.commit(addPerson('ben'));
    await eventually(() => adding.mock.calls.length).toBe(2);
    expect(seen.some(({ state }) => state === 'saved')).toBe(false);
    failing = false;
    session.document.commit(addPerson('cleo'));
    await reach(session, 'saved');
    expect(people(await opened(await device.open({ copies: null })))).toEqual(['ada', 'ben', 'cleo']);
  });

  it('that failed is tried again by itself', async () => {
    const device = testDevice();
    const tab = await device.open();
    await tab.library.create(named(MAP, 'Linden Works'));
    const session = await opened(tab);
    let failures = 3;
    failAdding(() => failures-- > 0, 'UnknownError');
    const seen = statusesOf(session);
    session.document.commit(addPerson('ada'));
    await eventually(() => seen).toContainEqual(expect.objectContaining({ state: 'not-saved' }));
    await reach(session, 'saved');
    expect(people(await opened(await device.open({ copies: null })))).toEqual(['ada']);
  });

  it('that hangs ends with a reason, and heals', async () => {
    const device = testDevice();
    const tab = await device.open({ patience: 300 });
    await tab.library.create(named(MAP, 'Linden Works'));
    const session = await opened(tab);
    let hangs = 1;
    hangAdding(() => hangs-- > 0);
    const seen = statusesOf(session);
    session.document.commit(addPerson('ada'));
    await eventually(() => seen).toContainEqual({ state: 'not-saved', reason: 'hanging' });
    await reach(session, 'saved');
    expect(people(await opened(await device.open({ copies: null })))).toEqual(['ada']);
  });

  it('is never said to be saved when it is not, in whatever order writes fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (fates) => {
        const device = testDevice();
        const tab = await device.open({ backOff: [NEVER], copies: null });
        await tab.library.create(named(MAP, 'Linden Works'));
        const session = await opened(tab);
        let fails = false;
        const adding = failAdding(() => fails);
        try {
          for (const [turn, fate] of fates.entries()) {
            fails = fate;
            session.document.commit(addPerson(`person-${turn}`));
            await reach(session, fate ? 'not-saved' : 'saved');
            const kept = await opened(await device.open({ copies: null }));
            const lastGood = fates.slice(0, turn + 1).lastIndexOf(false);
            expect(people(kept)).toHaveLength(lastGood + 1);
            await kept.close();
          }
        } finally {
          adding.mockRestore();
        }
      }),
      { seed: SEED, numRuns: 15 },
    );
  });
});

describe('a new map', () => {
  it('that cannot be kept yet stays in memory until it can, and is not called saved', async () => {
    const device = testDevice();
    const tab = await device.open();
    let failing = true;
    failAdding(() => failing);
    expect(await tab.library.create(named(MAP, 'Linden Works'))).toEqual({ ok: true, value: MAP });
    const session = await opened(tab);
    expect(session.status()).toEqual({ state: 'not-saved', reason: 'no-room' });
    expect(session.document.projection().fields.name).toBe('Linden Works');
    failing = false;
    await reach(session, 'saved');
    await opened(await device.open({ copies: null }));
  });

  it('can be drawn without any storage, which says so all the time', async () => {
    const device = testDevice();
    const tab = await device.open({ indexedDb: null, shelf: null, copies: null });
    expect(tab.library.status()).toEqual({ state: 'not-saved', reason: 'no-storage' });
    expect(await tab.library.create(named(MAP, 'Linden Works'))).toEqual({ ok: true, value: MAP });
    const session = await opened(tab);
    session.document.commit(addPerson('ada'));
    expect(people(session)).toEqual(['ada']);
    await session.close();
    expect(people(await opened(tab))).toEqual(['ada']);
    expect(session.status()).toEqual({ state: 'not-saved', reason: 'no-storage' });
    const file = await tab.library.exportFile(MAP);
    expect(file.ok && JSON.parse(file.value.text).people).toHaveLength(1);
    const ours = await tab.openOurSide();
    expect(ours.document.projection().people).toEqual({});
  });
});

describe('a log of many rows', () => {
  it('is squashed into one, and reads the same', async () => {
    const device = testDevice();
    const tab = await device.open();
    await tab.library.create(named(MAP, 'Linden Works'));
    const session = await opened(tab);
    for (let count = 0; count < 34; count += 1) {
      session.document.commit(addPerson(`person-${count}`));
      await reach(session, 'saved');
    }
    const raw = device.raw();
    await eventually(() => raw.updates.count()).toBeLessThan(15);
    const later = await opened(await device.open({ copies: null }));
    expect(later.document.projection()).toEqual(session.document.projection());
    raw.dexie.close();
  });

  it('uses the store that the faults of these tests are put into', async () => {
    const device = testDevice();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    await (await device.open()).library.create(named(MAP, 'Linden Works'));
    expect(add).toHaveBeenCalled();
  });
});
