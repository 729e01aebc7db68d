/** Two tabs whose device refuses, hangs or belongs to something newer for a while: saved is said of nothing that is not stored; must never end before the device is well again. */

import type { BuyingMap } from '../../src/model/map.ts';
import type { DeviceStorage } from '../../src/storage/openStorage.ts';
import type { DocumentSession } from '../../src/storage/sessions.ts';
import { addPerson, MAP, named, opened, people } from '../storage/keptMaps.ts';
import { type TestDevice, testDevice } from '../storage/testDevice.ts';
import { numbersFrom, type Outcome, type Part } from './part.ts';
import { type OnStep, openWatched, until } from './watchedTab.ts';

const TROUBLES = ['no room', 'refused', 'hanging', 'given up', 'newer'] as const;
type Trouble = (typeof TROUBLES)[number];

const GESTURES = 10;
/** Milliseconds: a hanging call is given up soon, so that many are lived through. */
const PATIENCE = 30;

interface Tab {
  readonly storage: DeviceStorage;
  readonly session: DocumentSession<BuyingMap>;
  /** Whoever it showed when it last said saved. */
  saved: readonly string[];
}

/** Whoever the database by itself gives back. */
async function inDatabase(device: TestDevice): Promise<readonly string[]> {
  const session = await opened(await device.open({ copies: null, shelf: null }));
  const found = people(session);
  await session.close();
  return found;
}

const storedRows = async (device: TestDevice): Promise<number> => {
  const raw = device.raw();
  const rows = await raw.updates.count();
  raw.dexie.close();
  return rows;
};

async function setFormat(device: TestDevice, value: number): Promise<void> {
  const raw = device.raw();
  await raw.meta.put({ key: 'format', value });
  raw.dexie.close();
}

async function runTrouble(seed: number): Promise<Outcome> {
  const draw = numbersFrom(seed);
  const device = testDevice();
  const how = TROUBLES[seed % TROUBLES.length] as Trouble;
  let trouble: Trouble | null = null;
  const onStep: OnStep = (step) => {
    if (step === 'read' || trouble === null || trouble === 'newer') return undefined;
    // A device that is in trouble is so now and then.
    if (draw() < 0.3) return undefined;
    if (trouble === 'hanging') return 'hang';
    throw new DOMException(
      'refused',
      trouble === 'no room' ? 'QuotaExceededError' : trouble === 'refused' ? 'UnknownError' : 'AbortError',
    );
  };
  await (await device.open()).library.create(named(MAP, 'Linden Works'));
  const open = async (): Promise<Tab> => {
    const storage = await openWatched(device, onStep, { patience: PATIENCE, backOff: [3] });
    const session = await opened(storage);
    const tab: Tab = { storage, session, saved: [] };
    session.subscribe(() => {
      if (session.status().state === 'saved') tab.saved = people(session);
    });
    return tab;
  };
  const tabs = [await open(), await open()];
  const added: string[] = [];
  const begin = Math.floor(draw() * GESTURES * 0.5);
  const end = begin + 1 + Math.floor(draw() * GESTURES * 0.5);
  let told = false;
  let rows = 0;
  for (let count = 0; count < GESTURES; count += 1) {
    if (count === begin) {
      trouble = how;
      if (how === 'newer') {
        for (const { session } of tabs) await until(() => session.status().state === 'saved');
        await setFormat(device, 99);
        rows = await storedRows(device);
      }
    }
    if (count === end) {
      if (how === 'newer') {
        const now = await storedRows(device);
        if (now !== rows) return { wrong: 'something was written beside a newer program' };
        await setFormat(device, 2);
      }
      trouble = null;
    }
    const tab = tabs[Math.floor(draw() * tabs.length)] as Tab;
    const name = `p${count}`;
    tab.session.document.commit(addPerson(name));
    added.push(name);
    await until(() => tab.session.status().state !== 'saving', 1_000);
    const status = tab.session.status();
    if (status.state === 'not-saved') told = true;
    if (trouble === 'newer' && status.state === 'saved') return { wrong: 'it says saved beside a newer program' };
    if (status.state !== 'saved') continue;
    const stored = await inDatabase(device);
    const lost = tab.saved.filter((one) => !stored.includes(one));
    if (lost.length > 0) return { wrong: `${how}: it says saved of ${lost.join(', ')}` };
  }
  trouble = null;
  device.focus();
  for (const { session } of tabs)
    if (
      !(await until(() => session.status().state === 'saved' && added.every((name) => people(session).includes(name))))
    )
      return { wrong: `${how}: a tab is not whole again: ${JSON.stringify(session.status())}` };
  const stored = await inDatabase(device);
  const lost = added.filter((name) => !stored.includes(name));
  for (const { session } of tabs) await session.close();
  if (lost.length > 0) return { wrong: `${how}: never stored: ${lost.join(', ')}` };
  return { fine: told ? `${how}, told` : `${how}, not noticed` };
}

export const TROUBLE: Part = {
  name: 'trouble',
  what: 'For a while the device has no room, refuses, hangs, gives up what it began, or belongs to a newer program, under two tabs that write',
  mustHold:
    'saved is said of nothing that is not stored, nothing is written beside a newer program, and all is stored once the device is well',
  atLeast: 300,
  inBrowser: false,
  run: runTrouble,
};
