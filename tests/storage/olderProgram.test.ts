/** A database in which a program of storage format 1 writes, or wrote: read, written on, and from then on for newer programs alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { setLeaning } from '../../src/edit/setLeaning.ts';
import type { PersonId } from '../../src/model/ids.ts';
import { checksum } from '../../src/storage/checksum.ts';
import { type Database, STORAGE_FORMAT } from '../../src/storage/database.ts';
import { eventually, MAP, opened, people, reach } from './keptMaps.ts';
import { type TestDevice, testDevice } from './testDevice.ts';

const ADA = 'ada' as PersonId;
const UPDATES = readFileSync(new URL('../fixtures/files/full-map.1.updates.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => new Uint8Array(Buffer.from(line, 'base64')));

const write = (raw: Database, bytes: Uint8Array) => raw.updates.add({ id: MAP, bytes, sum: checksum(bytes) });
const formatOf = async (raw: Database) => (await raw.meta.get('format'))?.value;

/** A device as an older program left it. */
async function olderDevice(): Promise<{ readonly device: TestDevice; readonly raw: Database }> {
  const device = testDevice();
  const raw = device.raw();
  await raw.meta.put({ key: 'format', value: 1 });
  await raw.documents.put({ id: MAP, kind: 'map', epoch: 'first', changedAt: device.now, removedAt: null });
  for (const bytes of UPDATES) await write(raw, bytes);
  return { device, raw };
}

/** One more gesture of a tab of the older program, which had read all of this. */
function olderGesture(cells: { readonly [cell: string]: unknown }): Uint8Array {
  const doc = new Y.Doc();
  for (const update of UPDATES) Y.applyUpdate(doc, update);
  const before = Y.encodeStateVector(doc);
  for (const [cell, value] of Object.entries(cells)) doc.getMap('people').set(cell, value);
  return Y.encodeStateAsUpdate(doc, before);
}

describe('what an older program stored', () => {
  it('is only looked at until something is written, and then belongs to newer programs', async () => {
    const { device, raw } = await olderDevice();
    const tab = await device.open();
    const session = await opened(tab);
    expect(people(session)).toEqual(['ada', 'bao', 'cui', 'dee']);
    expect(session.document.projection().people.ada?.competitors).toEqual([{ name: 'Orchid Soft', kind: 'rival' }]);
    expect(session.status().state).toBe('saved');
    expect(await formatOf(raw)).toBe(1);

    session.document.commit((map) => setLeaning(map, { person: ADA, to: 'Ostwind' }));
    await reach(session, 'saved');
    expect(await formatOf(raw)).toBe(STORAGE_FORMAT);
    await session.close();

    const later = await opened(await device.open());
    expect(later.document.projection().people.ada?.competitors).toEqual([{ name: 'Ostwind', kind: 'rival' }]);
    expect(later.document.projection().people.bao?.competitors).toEqual([{ name: '', kind: 'rival' }]);
    raw.dexie.close();
  });

  it('is for newer programs from a new map on as well', async () => {
    const { device, raw } = await olderDevice();
    const tab = await device.open();
    expect((await tab.library.create((await opened(tab)).document.projection())).ok).toBe(true);
    await eventually(() => tab.library.status().state).toBe('saved');
    expect(await formatOf(raw)).toBe(STORAGE_FORMAT);
    raw.dexie.close();
  });

  it('goes on being taken in from an older tab that is open beside, up to its last gesture', async () => {
    const { device, raw } = await olderDevice();
    const session = await opened(await device.open());
    await write(raw, olderGesture({ 'stance:bao': 'opponent', 'competitor:cui': 'Kestrel' }));
    device.focus();
    await eventually(() => session.document.projection().people.bao?.stance).toBe('opponent');
    expect(session.document.projection().people.cui?.competitors).toEqual([{ name: 'Kestrel', kind: 'rival' }]);
    session.document.commit((map) => setLeaning(map, { person: ADA, to: 'Ostwind' }));
    await reach(session, 'saved');
    expect(session.document.projection().people.cui?.competitors).toEqual([{ name: 'Kestrel', kind: 'rival' }]);
    raw.dexie.close();
  });

  it('is squashed without loss of what this program does not show', async () => {
    const { device, raw } = await olderDevice();
    const session = await opened(await device.open({ squashAfter: 2 }));
    session.document.commit((map) => setLeaning(map, { person: ADA, to: 'Ostwind' }));
    await reach(session, 'saved');
    await expect.poll(() => raw.updates.count(), { interval: 5, timeout: 15_000 }).toBe(1);
    const [row] = await raw.updates.toArray();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, row?.bytes ?? new Uint8Array());
    expect(doc.getMap('people').get('competitor:ada')).toBe('Orchid Soft');
    expect(doc.getMap('people').get('name:eve')).toBe('Eve');
    expect(await formatOf(raw)).toBe(STORAGE_FORMAT);
    raw.dexie.close();
  });
});
