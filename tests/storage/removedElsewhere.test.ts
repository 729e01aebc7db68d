// A map that was removed in one tab and is open in another: that one is told, is never told that it is safe, and loses nothing.
import { describe, expect, it } from 'vitest';
import type { MapId } from '../../src/model/ids.ts';
import { addPerson, eventually, MAP, named, opened, people, reach, statusesOf } from './keptMaps.ts';
import { testDevice } from './testDevice.ts';

const DAY = 86_400_000;

async function twoTabs() {
  const device = testDevice();
  const [one, two] = [await device.open(), await device.open()];
  await one.library.create(named(MAP, 'Linden Works'));
  const session = await opened(two);
  await reach(session, 'saved');
  return { device, one, two, session };
}

const names = (tab: { library: { summaries: () => readonly { name: string }[] } }) =>
  tab.library.summaries().map(({ name }) => name);

describe('a tab in which the map is open', () => {
  it('is told at once, and again when it is put back', async () => {
    const { one, session } = await twoTabs();
    await one.library.remove(MAP);
    await reach(session, 'removed');
    await one.library.restore(MAP);
    await reach(session, 'saved');
  });

  it.each([
    ['when it writes', (device: ReturnType<typeof testDevice>) => device],
    ['when the user comes back', (device: ReturnType<typeof testDevice>) => device.focus()],
  ])('is told where hints get lost: %s', async (when, come) => {
    const { device, one, session } = await twoTabs();
    device.loseHints();
    await one.library.remove(MAP);
    if (when === 'when it writes') session.document.commit(addPerson('ada'));
    come(device);
    await reach(session, 'removed');
  });

  it('is never told that what it writes from then on is saved', async () => {
    const { one, session } = await twoTabs();
    await one.library.remove(MAP);
    await reach(session, 'removed');
    const seen = statusesOf(session);
    for (const name of ['ada', 'ben']) {
      session.document.commit(addPerson(name));
      await reach(session, 'removed');
    }
    expect(new Set(seen.map(({ state }) => state))).toEqual(new Set(['saving', 'removed']));
  });

  it('can put it back itself, with all that was written meanwhile', async () => {
    const { device, one, two, session } = await twoTabs();
    await one.library.remove(MAP);
    await reach(session, 'removed');
    session.document.commit(addPerson('ada'));
    await reach(session, 'removed');
    expect((await two.library.restore(MAP)).ok).toBe(true);
    await reach(session, 'saved');
    const later = await device.open();
    expect([names(later), people(await opened(later))]).toEqual([['Linden Works'], ['ada']]);
  });

  it('puts it back where no hint reaches its own window', async () => {
    const { device, one, two, session } = await twoTabs();
    await one.library.remove(MAP);
    await reach(session, 'removed');
    device.loseHints();
    await two.library.restore(MAP);
    await reach(session, 'saved');
  });

  it('does not bring it back to home by writing into it', async () => {
    const { one, two, session } = await twoTabs();
    const stop = two.library.subscribe(() => undefined);
    await one.library.remove(MAP);
    await reach(session, 'removed');
    await eventually(() => names(two)).toEqual([]);
    session.document.commit(addPerson('ada'));
    await reach(session, 'removed');
    await two.library.refresh();
    expect([names(two), two.library.removed().map(({ id }) => id)]).toEqual([[], [MAP]]);
    stop();
  });
});

describe('a link to a removed map', () => {
  it('opens nothing and says why, until it is put back', async () => {
    const { device, one } = await twoTabs();
    await one.library.remove(MAP);
    const tab = await device.open();
    expect(await tab.openDocument(MAP)).toEqual({ ok: false, reason: 'removed' });
    expect(await one.openDocument(MAP)).toEqual({ ok: false, reason: 'removed' });
    expect(await tab.openDocument('nowhere' as MapId)).toEqual({ ok: false, reason: 'not-there' });
    await tab.library.restore(MAP);
    expect(people(await opened(tab))).toEqual([]);
  });
});

describe('clearing away for good', () => {
  it('counts thirty days from what was last written, and no fewer', async () => {
    const { device, one, session } = await twoTabs();
    await one.library.remove(MAP);
    const pass = async (days: number) => {
      for (let day = 0; day < days; day += 1) {
        device.now += DAY;
        await device.open();
      }
    };
    await pass(20);
    session.document.commit(addPerson('ada'));
    await reach(session, 'removed');
    await session.close();
    await pass(29);
    expect((await device.open()).library.removed().map(({ name }) => name)).toEqual(['Linden Works']);
    await pass(1);
    expect((await device.open()).library.removed()).toEqual([]);
  });
});
