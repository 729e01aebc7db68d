/** Small maps and looks into what is kept, for tests of storage; must never write. */
import { expect } from 'vitest';
import { putRecord } from '../../src/edit/edit.ts';
import type { MapId, PersonId } from '../../src/model/ids.ts';
import { makePerson } from '../../src/model/makeRecord.ts';
import { type BuyingMap, blankMap } from '../../src/model/map.ts';
import type { SaveStatus } from '../../src/model/saveStatus.ts';
import type { DeviceStorage } from '../../src/storage/openStorage.ts';
import type { DocumentSession } from '../../src/storage/sessions.ts';

export const MAP = 'map-1' as MapId;

export const named = (id: MapId, name: string): BuyingMap => {
  const map = blankMap(id);
  return { ...map, fields: { ...map.fields, name } };
};

export const addPerson =
  (id: string) =>
  (map: BuyingMap): BuyingMap =>
    putRecord(map, 'people', makePerson({ id: id as PersonId, name: id }));

export async function opened(storage: DeviceStorage, id: MapId = MAP): Promise<DocumentSession<BuyingMap>> {
  const found = await storage.openDocument(id);
  if (!found.ok) throw new Error(`not opened: ${found.reason}`);
  return found.value;
}

export const people = (session: DocumentSession<BuyingMap>): readonly string[] =>
  Object.keys(session.document.projection().people).sort();

/** Looks again and again, for as long as the configuration says that a busy machine may need. */
export const eventually = <Value>(read: () => Value) => expect.poll(read);

/** Every status from now on: one that lasts a millisecond is missed by looking again and again. */
export function statusesOf(session: DocumentSession<BuyingMap>): readonly SaveStatus[] {
  const seen: SaveStatus[] = [];
  session.subscribe(() => seen.push(session.status()));
  return seen;
}

/** Waits until the status is of this state. */
export const reach = (session: DocumentSession<BuyingMap>, state: string): Promise<void> =>
  eventually(() => session.status().state).toBe(state);
