// A database that gives no answer never looks like an empty app: what lies beside it is shown, kept and brought back.
import { afterEach, describe, expect, it } from 'vitest';
import type { MapId } from '../../src/model/ids.ts';
import { createDatabase } from '../../src/storage/database.ts';
import { addPerson, eventually, MAP, named, opened, people, reach } from './keptMaps.ts';
import { type Shut, shutDatabase } from './shutDatabase.ts';
import { testDevice } from './testDevice.ts';

const OTHER = 'map-2' as MapId;
const PATIENCE = 400;

// What is tried again and again would go on through all later tests.
const databases: ReturnType<typeof shutDatabase>[] = [];
afterEach(() => {
  for (const database of databases.splice(0)) database.set(null);
});

/** A device with two maps, of which the first has these people; its database can be shut. */
async function deviceWith(...names: readonly string[]) {
  const device = testDevice();
  const database = shutDatabase(null);
  databases.push(database);
  const open = () => device.open({ indexedDb: database.parts, patience: PATIENCE });
  const tab = await device.open({ indexedDb: database.parts });
  await tab.library.create(named(MAP, 'Linden Works'));
  await tab.library.create(named(OTHER, 'Sample Mill'));
  const session = await opened(tab);
  for (const name of names) session.document.commit(addPerson(name));
  await reach(session, 'saved');
  await session.close();
  return { device, database, open, tab };
}

const listed = (tab: Awaited<ReturnType<ReturnType<typeof testDevice>['open']>>) =>
  tab.library
    .summaries()
    .map(({ name }) => name)
    .sort();

describe.each<[Shut, string]>([
  ['refusing', 'unopenable'],
  ['silent', 'hanging'],
])('a database that is %s', (shut, reason) => {
  it('leaves the maps on home, from their second copies, and the library says so', async () => {
    const { database, open } = await deviceWith('ada');
    database.set(shut);
    const tab = await open();
    expect(listed(tab)).toEqual(['Linden Works', 'Sample Mill']);
    expect(tab.library.trouble()).toEqual({ reason, copies: 2 });
    expect(tab.library.status()).toEqual({ state: 'not-saved', reason });
  });

  it('lets a map be opened, drawn on and found again, and never says that it is saved', async () => {
    const { database, open } = await deviceWith('ada');
    database.set(shut);
    const session = await opened(await open());
    expect(people(session)).toEqual(['ada']);
    session.document.commit(addPerson('ben'));
    await eventually(() => session.status()).toEqual({ state: 'not-saved', reason });
    await session.close();
    expect(people(await opened(await open()))).toEqual(['ada', 'ben']);
  });

  it('gets everything once it answers again, beside what it held', async () => {
    const { device, database, open } = await deviceWith('ada');
    database.set(shut);
    const tab = await open();
    const session = await opened(tab);
    session.document.commit(addPerson('ben'));
    await reach(session, 'not-saved');
    database.set(null);
    await reach(session, 'saved');
    await eventually(() => tab.library.trouble()).toBeNull();
    device.copies.clear();
    device.shelf.clear();
    expect(people(await opened(await open()))).toEqual(['ada', 'ben']);
  });
});

describe('a database that cannot be opened', () => {
  it('keeps a map that is begun meanwhile, in its second copy', async () => {
    const { database, open } = await deviceWith();
    database.set('refusing');
    const third = 'map-3' as MapId;
    const tab = await open();
    expect(await tab.library.create(named(third, 'Third Yard'))).toEqual({ ok: true, value: third });
    const later = await open();
    expect(listed(later)).toEqual(['Linden Works', 'Sample Mill', 'Third Yard']);
    expect((await later.library.exportFile(third)).ok).toBe(true);
  });

  it('brings no removed map back to home', async () => {
    const { database, open, tab } = await deviceWith();
    await tab.library.remove(OTHER);
    database.set('refusing');
    expect(listed(await open())).toEqual(['Linden Works']);
  });

  it('takes no copy away when it opens at last, although everything was once removed here', async () => {
    const { device, database, open, tab } = await deviceWith('ada');
    await tab.library.removeEverything();
    await tab.library.create(named(MAP, 'Linden Works'));
    database.set('refusing');
    const later = await open();
    const session = await opened(later);
    session.document.commit(addPerson('ben'));
    await reach(session, 'not-saved');
    await later.library.create(named(OTHER, 'Sample Mill'));
    const begun = await opened(later, OTHER);
    database.set(null);
    await reach(session, 'saved');
    await reach(begun, 'saved');
    expect(people(session)).toEqual(['ben']);
    expect([...device.copies.keys()].sort()).toEqual([MAP, OTHER]);
  });

  it('says how old a copy is that lacks what was saved', async () => {
    const { device, database, open } = await deviceWith('ada');
    const session = await opened(await device.open({ indexedDb: database.parts, copies: null }));
    device.now += 60_000;
    session.document.commit(addPerson('ben'));
    await reach(session, 'saved');
    database.set('refusing');
    const tab = await open();
    expect(people(await opened(tab))).toEqual(['ada']);
    expect(tab.notices.list()).toEqual([{ kind: 'recovered', id: MAP, until: 1_800_000_000_000, complete: false }]);
  });

  it('without copies opens nothing, and says why', async () => {
    const { device, database, open } = await deviceWith('ada');
    database.set('refusing');
    device.copies.clear();
    const tab = await open();
    expect(tab.library.trouble()).toEqual({ reason: 'unopenable', copies: 0 });
    expect(await tab.openDocument(MAP)).toEqual({ ok: false, reason: 'unopenable' });
  });
});

describe('one row of another shape', () => {
  const GOOD = {
    name: 'Linden Works',
    customer: '',
    amount: null,
    currency: 'CNY',
    sample: false,
    search: '',
    from: '',
    stops: 0,
    picture: [],
  };

  it.each<[string, unknown]>([
    ['no summary at all', undefined],
    ['a text', 'Linden Works'],
    ['no name', { ...GOOD, name: undefined }],
    ['a name that is none', { ...GOOD, name: 7 }],
    ['an amount that is none', { ...GOOD, amount: 'much' }],
    ['an older summary', { ...GOOD, from: undefined }],
    ['stops that are none', { ...GOOD, stops: 'two' }],
    ['a picture of another kind', { ...GOOD, picture: { columns: [] } }],
    ['columns of another kind', { ...GOOD, picture: [null] }],
  ])('in the cache of home is made anew: %s', async (_, summary) => {
    const { database, open } = await deviceWith('ada');
    const raw = createDatabase(database.parts);
    const row = await raw.summaries.get(MAP);
    await raw.summaries.put({ ...row, summary } as never);
    raw.dexie.close();
    const tab = await open();
    expect(listed(tab)).toEqual(['Linden Works', 'Sample Mill']);
    expect(tab.library.summaries().find(({ id }) => id === MAP)).toMatchObject({ stops: 1 });
  });

  it('in the list of documents hides no map, not even its own', async () => {
    const { database, open } = await deviceWith('ada');
    const raw = createDatabase(database.parts);
    await raw.documents.put({ id: MAP, epoch: (await raw.documents.get(MAP))?.epoch } as never);
    raw.dexie.close();
    const tab = await open();
    expect(listed(tab)).toEqual(['Linden Works', 'Sample Mill']);
    expect(people(await opened(tab))).toEqual(['ada']);
  });

  it('of which nothing can be concluded is shown with its name, and nothing of that is kept', async () => {
    const { device, database, open } = await deviceWith('ada');
    const raw = createDatabase(database.parts);
    await raw.summaries.clear();
    raw.dexie.close();
    const tab = await device.open(
      { indexedDb: database.parts },
      {
        summarise: (map) =>
          map.id === MAP ? Promise.reject(new Error('made to fail')) : Promise.resolve({ stops: 3, picture: [] }),
      },
    );
    expect(listed(tab)).toEqual(['Linden Works', 'Sample Mill']);
    expect((await open()).library.summaries().find(({ id }) => id === MAP)?.stops).toBe(1);
  });
});

it('files that never answer keep neither home nor a map from coming', async () => {
  const { device, database } = await deviceWith('ada');
  const never = () => new Promise<never>(() => undefined);
  const copies = { ids: never, read: never, write: never, remove: never };
  const tab = await device.open({ indexedDb: database.parts, patience: PATIENCE, copies });
  expect(listed(tab)).toEqual(['Linden Works', 'Sample Mill']);
  const session = await opened(tab);
  session.document.commit(addPerson('ben'));
  await reach(session, 'saved');
});

it('an address that names one of the shared documents opens no map', async () => {
  const tab = await testDevice().open();
  await tab.openOurSide();
  for (const id of ['our-side', 'map-sets']) {
    expect(await tab.openDocument(id as MapId)).toEqual({ ok: false, reason: 'not-there' });
  }
});
