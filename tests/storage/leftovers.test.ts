// What was not yet stored when the page was closed is there when it is opened again.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addPerson, MAP, named, opened, people, reach } from './keptMaps.ts';
import { failAdding, testDevice } from './testDevice.ts';

afterEach(() => vi.restoreAllMocks());

const leftOn = (shelf: ReadonlyMap<string, string>) => [...shelf.keys()].filter((key) => key.includes('.unsaved.'));

describe('a page that is closed', () => {
  it('right after a gesture leaves it to the next one, which stores it', async () => {
    const device = testDevice();
    const tab = await device.open();
    await tab.library.create(named(MAP, 'Linden Works'));
    const session = await opened(tab);
    const adding = failAdding(() => true);
    session.document.commit(addPerson('ada'));
    session.document.commit(addPerson('ben'));
    device.leave();
    expect(leftOn(device.shelf)).toHaveLength(1);
    await session.close();
    adding.mockRestore();
    const later = await device.open({ copies: null });
    const again = await opened(later);
    expect(people(again)).toEqual(['ada', 'ben']);
    expect(later.notices.list()).toEqual([]);
    await reach(again, 'saved');
    await expect.poll(() => leftOn(device.shelf)).toEqual([]);
    expect(people(await opened(await device.open({ copies: null, shelf: null })))).toEqual(['ada', 'ben']);
  });

  it('with everything stored leaves nothing', async () => {
    const device = testDevice();
    const tab = await device.open();
    await tab.library.create(named(MAP, 'Linden Works'));
    const session = await opened(tab);
    session.document.commit(addPerson('ada'));
    await reach(session, 'saved');
    device.leave();
    expect(leftOn(device.shelf)).toEqual([]);
  });

  it('leaves it until it is stored, however often that fails', async () => {
    const device = testDevice();
    const tab = await device.open();
    await tab.library.create(named(MAP, 'Linden Works'));
    const session = await opened(tab);
    let failing = true;
    failAdding(() => failing);
    session.document.commit(addPerson('ada'));
    device.leave();
    const later = await opened(await device.open({ copies: null, backOff: [2 ** 30] }));
    expect(people(later)).toEqual(['ada']);
    await reach(later, 'not-saved');
    expect(leftOn(device.shelf)).toHaveLength(1);
    failing = false;
    await opened(await device.open({ copies: null }));
    await expect.poll(() => leftOn(device.shelf)).toEqual([]);
  });

  it('on a shelf that is full loses nothing that was stored', async () => {
    const device = testDevice();
    const full = {
      get: () => null,
      set: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      remove: () => undefined,
      keys: () => [],
    };
    const tab = await device.open({ shelf: full });
    await tab.library.create(named(MAP, 'Linden Works'));
    const session = await opened(tab);
    session.document.commit(addPerson('ada'));
    expect(() => device.leave()).not.toThrow();
    await reach(session, 'saved');
    expect(people(await opened(await device.open({ copies: null })))).toEqual(['ada']);
  });
});

describe('removing everything', () => {
  it('takes along what was left', async () => {
    const device = testDevice();
    const tab = await device.open({ backOff: [2 ** 30] });
    await tab.library.create(named(MAP, 'Linden Works'));
    const session = await opened(tab);
    failAdding(() => true);
    session.document.commit(addPerson('ada'));
    await reach(session, 'not-saved');
    device.leave();
    expect(leftOn(device.shelf)).toHaveLength(1);
    await tab.library.removeEverything();
    device.leave();
    expect(leftOn(device.shelf)).toEqual([]);
  });
});
