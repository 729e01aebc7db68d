/** Tabs killed at each of their steps: while the log is squashed, while a file is imported, while what an older program stored is taken over. */
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { setLeaning } from '../../src/edit/setLeaning.ts';
import { parseMap } from '../../src/format/parseMap.ts';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import type { MapId, PersonId } from '../../src/model/ids.ts';
import { sameJson } from '../../src/shared/sameJson.ts';
import { checksum } from '../../src/storage/checksum.ts';
import type { DeviceStorage } from '../../src/storage/openStorage.ts';
import { tellingMap } from '../fixtures/tellingMap.ts';
import { addPerson, MAP, named, opened, people } from '../storage/keptMaps.ts';
import { type TestDevice, TODAY } from '../storage/testDevice.ts';
import { killedAt, type Story } from './killedAt.ts';
import type { Outcome, Part } from './part.ts';
import { until } from './watchedTab.ts';

/** What was told of a loss; nothing may be, for nothing was lost. */
const losses = (tab: DeviceStorage) =>
  tab.notices.list().filter(({ kind }) => ['lost', 'gone', 'quarantined', 'hidden'].includes(kind));

async function lostOf(
  device: TestDevice,
  saved: readonly string[],
  part: { copies?: null } = {},
): Promise<string | null> {
  const tab = await device.open(part);
  const session = await opened(tab);
  const found = people(session);
  const lost = saved.filter((name) => !found.includes(name));
  await session.close();
  if (lost.length > 0) return `shown as saved and lost: ${lost.join(', ')}`;
  return losses(tab).length > 0 ? `told of a loss: ${JSON.stringify(losses(tab))}` : null;
}

interface Saved {
  saved: readonly string[];
}

/** Adds people one after the other, and notes who was there whenever it said saved. */
async function addAll(tab: DeviceStorage, names: readonly string[], before: Saved): Promise<void> {
  const session = await opened(tab);
  const note = () => {
    if (session.status().state === 'saved') before.saved = people(session);
  };
  session.subscribe(note);
  for (const name of names) {
    session.document.commit(addPerson(name));
    await until(() => session.status().state === 'saved');
  }
  // The log is squashed when nothing else is to be done.
  await new Promise((resolve) => setTimeout(resolve, 5));
}

const SQUASHING: Story<Saved> = {
  prepare: async (device) => {
    const tab = await device.open({ squashAfter: 100 });
    await tab.library.create(named(MAP, 'Linden Works'));
    const before: Saved = { saved: [] };
    await addAll(tab, ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'], before);
    return before;
  },
  work: (tab, before) => addAll(tab, ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7'], before),
};

async function runSquash(seed: number): Promise<Outcome> {
  const { device, before } = await killedAt(seed, SQUASHING);
  const { saved } = before;
  // The log by itself first: the second copy would hide what it lost.
  const wrong = (await lostOf(device, saved, { copies: null })) ?? (await lostOf(device, saved));
  return wrong === null ? { fine: 'nothing lost' } : { wrong };
}

const FILE = new Blob([serialiseMap(tellingMap)]);

const IMPORTING: Story<{ taken: MapId | null }> = {
  prepare: async (device) => {
    await (await device.open()).library.create(named(MAP, 'Linden Works'));
    return { taken: null };
  },
  work: async (tab, before) => {
    const imported = await tab.library.importFile(FILE);
    if (imported.ok && imported.value.is === 'map' && tab.library.status().state === 'saved')
      before.taken = imported.value.id;
  },
};

async function runImport(seed: number): Promise<Outcome> {
  const { device, before } = await killedAt(seed, IMPORTING);
  const tab = await device.open();
  const ids = tab.library.summaries().map(({ id }) => id);
  if (!ids.includes(MAP)) return { wrong: 'the map that was there is gone' };
  if (before.taken && !ids.includes(before.taken)) return { wrong: 'what was said to be taken in is gone' };
  if (losses(tab).length > 0) return { wrong: `told of a loss: ${JSON.stringify(losses(tab))}` };
  const others = ids.filter((id) => id !== MAP);
  for (const id of others) {
    const read = await tab.library.read(id);
    if (!read.ok) return { wrong: `it cannot be read: ${read.reason}` };
    if (!sameJson({ ...read.value, id: tellingMap.id }, WHOLE)) return { wrong: 'half of it is there' };
  }
  return { fine: others.length === 0 ? 'not there' : 'whole' };
}

const read = parseMap(serialiseMap(tellingMap), TODAY);
if (!read.ok) throw new Error('the example is not read');
const WHOLE = read.value;

const OLD = readFileSync(new URL('../fixtures/files/full-map.1.updates.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => new Uint8Array(Buffer.from(line, 'base64')));
const OLD_PEOPLE = ['ada', 'bao', 'cui', 'dee'];

const MIGRATING: Story<Saved> = {
  // As the program of storage format 1 left it, with the tables it had.
  prepare: async ({ parts }) => {
    const older = new Dexie('blanksheet', parts());
    older.version(1).stores({ meta: 'key', documents: 'id', updates: '++sequence, [id+sequence]', summaries: 'id' });
    await older.table('meta').put({ key: 'format', value: 1 });
    await older.table('documents').put({ id: MAP, kind: 'map', epoch: 'first', changedAt: 1, removedAt: null });
    for (const bytes of OLD) await older.table('updates').add({ id: MAP, bytes, sum: checksum(bytes) });
    older.close();
    return { saved: OLD_PEOPLE };
  },
  work: async (tab, before) => {
    const session = await opened(tab);
    session.document.commit((map) => setLeaning(map, { person: 'ada' as PersonId, to: 'Ostwind' }));
    await addAll(tab, ['b1', 'b2'], before);
  },
  part: { squashAfter: 2 },
};

async function runMigration(seed: number): Promise<Outcome> {
  const { device, before } = await killedAt(seed, MIGRATING);
  const raw = device.raw();
  const format = Number((await raw.meta.get('format'))?.value);
  const rows = await raw.updates.count();
  raw.dexie.close();
  // An older program beside it would write on what it does not know.
  if (format === 1 && rows !== OLD.length)
    return { wrong: 'something newer was written into what older programs write' };
  const wrong = (await lostOf(device, before.saved, { copies: null })) ?? (await lostOf(device, before.saved));
  return wrong === null ? { fine: format === 1 ? 'as it was' : 'taken over' } : { wrong };
}

export const SQUASH: Part = {
  name: 'squash',
  what: 'A tab is killed at each of its steps while it writes and its log is squashed',
  mustHold: 'whatever was shown as saved is in the log and in the second copy, and no loss is told',
  atLeast: 300,
  inBrowser: false,
  run: runSquash,
};

export const IMPORT: Part = {
  name: 'import',
  what: 'A tab is killed at each of its steps while a file is imported',
  mustHold: 'the map of the file is there whole or not at all, and the others are as they were',
  atLeast: 150,
  inBrowser: false,
  run: runImport,
};

export const MIGRATION: Part = {
  name: 'migration',
  what: 'A tab is killed at each of its steps while what storage format 1 stored is opened, written on and squashed',
  mustHold: 'nothing is lost, and older programs write only on what they wrote',
  atLeast: 300,
  inBrowser: false,
  run: runMigration,
};
