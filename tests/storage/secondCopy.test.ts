// The second copy is as fresh as what is said to be saved, so that a database that lies costs nothing.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Copies } from '../../src/storage/device.ts';
import { SEED } from '../document/randomEdits.ts';
import { addPerson, eventually, MAP, named, opened, people, reach, statusesOf } from './keptMaps.ts';
import { copiesIn, failAdding, type TestDevice, testDevice } from './testDevice.ts';

afterEach(() => vi.restoreAllMocks());

/** Copies of a device that can be made to wait, fail or never answer. */
function troubled(device: TestDevice) {
  const copies = copiesIn(device.copies, () => device.now);
  let gate: () => Promise<void> = async () => undefined;
  const held: Copies = {
    ids: () => gate().then(copies.ids),
    read: (id) => gate().then(() => copies.read(id)),
    write: (id, bytes) => gate().then(() => copies.write(id, bytes)),
    remove: (id) => gate().then(() => copies.remove(id)),
  };
  return {
    copies: held,
    set: (next: () => Promise<void>) => {
      gate = next;
    },
  };
}

const never = () => new Promise<void>(() => undefined);
const refused = () => Promise.reject(new DOMException('made to fail', 'NotReadableError'));

async function mapOn(device: TestDevice, part: Parameters<TestDevice['open']>[0] = {}) {
  const tab = await device.open(part);
  await tab.library.create(named(MAP, 'Linden Works'));
  return { tab, session: await opened(tab) };
}

const leftOn = (shelf: ReadonlyMap<string, string>) => [...shelf.keys()].filter((key) => key.includes('.unsaved.'));

describe('what is said to be saved', () => {
  it('is in the second copy, without any pause and without the map being closed', async () => {
    const device = testDevice();
    const { session } = await mapOn(device);
    for (const name of ['ada', 'ben']) {
      session.document.commit(addPerson(name));
      await reach(session, 'saved');
    }
    device.loseDatabase();
    const tab = await device.open();
    expect(people(await opened(tab))).toEqual(['ada', 'ben']);
    expect(tab.notices.list()).toEqual([{ kind: 'recovered', id: MAP, until: device.now, complete: true }]);
  });

  it('is not said before the copy holds it', async () => {
    const device = testDevice();
    const { copies, set } = troubled(device);
    const { session } = await mapOn(device, { copies });
    let open = () => {};
    const opening = new Promise<void>((done) => {
      open = done;
    });
    set(() => opening);
    const seen = statusesOf(session);
    session.document.commit(addPerson('ada'));
    const raw = device.raw();
    await eventually(() => raw.updates.count()).toBe(2);
    expect(session.status()).toEqual({ state: 'saving' });
    open();
    await reach(session, 'saved');
    expect(seen.map(({ state }) => state).lastIndexOf('saving')).toBeLessThan(seen.length - 1);
    raw.dexie.close();
  });

  it.each([
    ['refuse', refused],
    ['never answer', never],
  ])('is what the database holds, where copies %s', async (_, trouble) => {
    const device = testDevice();
    const { copies, set } = troubled(device);
    set(trouble);
    const { session } = await mapOn(device, { copies, patience: 300 });
    session.document.commit(addPerson('ada'));
    await reach(session, 'saved');
    expect(people(await opened(await device.open({ copies: null })))).toEqual(['ada']);
  });

  it('survives the loss of the database after any session, however they end', async () => {
    const END = fc.constantFrom('closed', 'killed', 'hidden');
    const SESSION = fc.record({ edits: fc.integer({ min: 0, max: 3 }), end: END, loses: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(SESSION, { minLength: 1, maxLength: 5 }), async (story) => {
        const device = testDevice();
        const first = await mapOn(device);
        await first.session.close();
        const kept: string[] = [];
        for (const [number, { edits, end, loses }] of story.entries()) {
          const session = await opened(await device.open());
          expect(people(session)).toEqual([...kept].sort());
          await reach(session, 'saved');
          for (let edit = 0; edit < edits; edit += 1) {
            const name = `person-${number}-${edit}`;
            session.document.commit(addPerson(name));
            kept.push(name);
            if (end !== 'hidden') await reach(session, 'saved');
          }
          if (end === 'closed') await session.close();
          if (end === 'hidden') device.leave();
          if (loses) device.loseDatabase();
        }
        expect(people(await opened(await device.open()))).toEqual([...kept].sort());
      }),
      { seed: SEED, numRuns: 12 },
    );
  });
});

describe('opening a map', () => {
  it('brings a copy up to date that an earlier session left behind', async () => {
    const device = testDevice();
    const { session } = await mapOn(device, { copies: null });
    session.document.commit(addPerson('ada'));
    await reach(session, 'saved');
    expect(device.copies.size).toBe(0);
    // Held back: what nobody copied yet is copied as soon as nobody works, which may be before the map is opened.
    let open = () => {};
    const opening = new Promise<void>((done) => {
      open = done;
    });
    const copies = copiesIn(device.copies, () => device.now);
    const slow: Copies = { ...copies, write: (id, bytes) => opening.then(() => copies.write(id, bytes)) };
    const again = await opened(await device.open({ copies: slow }));
    expect(again.status()).toEqual({ state: 'saving' });
    open();
    await reach(again, 'saved');
    device.loseDatabase();
    expect(people(await opened(await device.open()))).toEqual(['ada']);
  });

  it('finds a copy up to date that was made while nobody worked', async () => {
    const device = testDevice();
    const { session } = await mapOn(device, { copies: null });
    session.document.commit(addPerson('ada'));
    await reach(session, 'saved');
    const tab = await device.open();
    await eventually(() => device.copies.has(MAP)).toBe(true);
    const again = await opened(tab);
    await reach(again, 'saved');
    device.loseDatabase();
    expect(people(await opened(await device.open()))).toEqual(['ada']);
  });

  it('writes no copy anew that holds everything', async () => {
    const device = testDevice();
    const { session } = await mapOn(device);
    await reach(session, 'saved');
    const before = device.copies.get(MAP);
    const again = await opened(await device.open());
    expect(again.status().state).toBe('saved');
    await again.close();
    expect(device.copies.get(MAP)).toBe(before);
  });

  it('waits for copies that never answer no second time', async () => {
    const device = testDevice();
    const { session } = await mapOn(device);
    await session.close();
    const { copies, set } = troubled(device);
    const asked: string[] = [];
    set(() => {
      asked.push('once');
      return never();
    });
    const tab = await device.open({ copies, patience: 300 });
    await opened(tab);
    await opened(tab);
    expect(asked).toEqual(['once']);
  });
});

describe('a page that is closed or hidden', () => {
  it('leaves what the copy lacks, which is put back when the database is lost', async () => {
    const device = testDevice();
    const { copies, set } = troubled(device);
    const { session } = await mapOn(device, { copies });
    session.document.commit(addPerson('ada'));
    await reach(session, 'saved');
    set(never);
    session.document.commit(addPerson('ben'));
    const raw = device.raw();
    await eventually(() => raw.updates.count()).toBe(3);
    raw.dexie.close();
    device.leave();
    device.loseDatabase();
    expect(people(await opened(await device.open()))).toEqual(['ada', 'ben']);
  });

  it('leaves a new map that nothing else holds yet, and nobody is told of a rescue', async () => {
    const device = testDevice();
    const { copies, set } = troubled(device);
    const tab = await device.open({ copies });
    set(never);
    void tab.library.create(named(MAP, 'Linden Works'));
    const raw = device.raw();
    await eventually(() => raw.updates.count()).toBe(1);
    raw.dexie.close();
    device.leave();
    device.loseDatabase();
    device.shelf.delete(`blanksheet.saved.${MAP}`);
    const later = await device.open();
    expect(later.library.summaries().map(({ name }) => name)).toEqual(['Linden Works']);
    expect(later.notices.list()).toEqual([]);
  });

  it('takes back what it left, once it comes back and everything is kept', async () => {
    const device = testDevice();
    const { session } = await mapOn(device);
    session.document.commit(addPerson('ada'));
    device.leave();
    expect(leftOn(device.shelf)).toHaveLength(1);
    await reach(session, 'saved');
    expect(leftOn(device.shelf)).toEqual([]);
  });

  it('saves what it can of a map that is lost but for its last gesture, and the user is told that it is not all', async () => {
    const device = testDevice();
    await mapOn(device, { copies: null });
    const session = await opened(await device.open({ copies: null, backOff: [2 ** 30] }));
    const adding = failAdding(() => true);
    session.document.commit(addPerson('ada'));
    device.leave();
    await reach(session, 'not-saved');
    adding.mockRestore();
    device.loseDatabase();
    const tab = await device.open();
    expect(tab.notices.list()).toEqual([{ kind: 'recovered', id: MAP, until: device.now, complete: false }]);
    expect(people(await opened(tab))).toEqual(['ada']);
  });

  it('whose leftovers are of no use alone is told of as lost, and makes no empty map', async () => {
    const device = testDevice();
    const { session } = await mapOn(device, { copies: null, backOff: [2 ** 30] });
    session.document.commit(addPerson('ada'));
    await reach(session, 'saved');
    const adding = failAdding(() => true);
    session.document.commit(addPerson('ben'));
    device.leave();
    await reach(session, 'not-saved');
    adding.mockRestore();
    device.loseDatabase();
    const tab = await device.open();
    expect(tab.library.summaries()).toEqual([]);
    expect(tab.notices.list()).toEqual([{ kind: 'gone', id: MAP, until: device.now }]);
  });
});

describe('two tabs that copy one map at once', () => {
  it('leave a copy that holds the work of both', async () => {
    const device = testDevice();
    const { session: here } = await mapOn(device);
    const there = await opened(await device.open());
    here.document.commit(addPerson('ada'));
    there.document.commit(addPerson('ben'));
    await Promise.all([reach(here, 'saved'), reach(there, 'saved')]);
    await eventually(() => [people(here), people(there)].map((all) => all.length)).toEqual([2, 2]);
    device.loseDatabase();
    expect(people(await opened(await device.open()))).toEqual(['ada', 'ben']);
  });
});
