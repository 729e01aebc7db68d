// @vitest-environment happy-dom
// What changed on a map since somebody last left it on this device: offered on opening, once, and only where something did.
import { within } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placePerson } from '../../../src/edit/placePerson.ts';
import { setFields } from '../../../src/edit/setFields.ts';
import { setPerson } from '../../../src/edit/setPerson.ts';
import type { MapId } from '../../../src/model/ids.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { parseRoute } from '../../../src/views/context/route.ts';
import { type TestDevice, testDevice } from '../../storage/testDevice.ts';
import { type OpenApp, openApp, openExample } from '../../support/openApp.tsx';

const idHere = () => (parseRoute(window.location.hash) as { id: MapId }).id;
const TUESDAY = new Date(2026, 10, 24, 17, 5).getTime();
const FRIDAY = new Date(2026, 10, 27, 9, 0).getTime();

const LINE = /^Since you were last here/;
const lineIn = (app: OpenApp) => app.queryByText(LINE);

/** What somebody does to the map where this window does not see it. */
async function elsewhere(device: TestDevice, id: MapId, edit: (map: BuyingMap) => BuyingMap) {
  const storage = await device.open({}, { checked: false });
  await storage.library.change(id, edit);
  const opened = await storage.openDocument(id);
  if (opened.ok) await opened.value.close();
}

const won = (map: BuyingMap) => {
  const kp = Object.values(map.people).find((person) => person.kp);
  return kp ? setPerson(map, { person: kp.id, patch: { stance: 'champion' } }) : map;
};
const renamed = (map: BuyingMap) => setFields(map, { patch: { name: 'Expenses, second try' } });

const marks = (device: TestDevice) => [...device.shelf.keys()].filter((key) => key.startsWith('blanksheet.left.'));

/** Goes away from the map; what there is to keep of that is kept by then. */
async function leave(app: OpenApp, device: TestDevice) {
  // Whoever goes before the map has fully come up has not seen it.
  await vi.waitFor(() => {
    window.dispatchEvent(new Event('pagehide'));
    expect(marks(device)).toHaveLength(1);
  }, 10_000);
  app.go('#/');
  await expect.poll(() => app.queryByRole('navigation', { name: app.t('shell.views') })).toBeNull();
  const raw = device.raw();
  const isKept = async (id: string, sum: number) => (await raw.moments.get([id, `left ${sum}`])) !== undefined;
  for (const [key, mark] of device.shelf) {
    if (!key.startsWith('blanksheet.left.')) continue;
    await expect.poll(() => isKept(key.slice('blanksheet.left.'.length), JSON.parse(mark)[1])).toBe(true);
  }
  raw.dexie.close();
  app.close();
}

/** A map that was left on a Tuesday, at five past five. */
async function leftOnTuesday(language: 'en' | 'zh-CN' = 'en') {
  const device = testDevice();
  const at = (when: number) => {
    vi.setSystemTime(when);
    device.now = when;
  };
  at(TUESDAY);
  const app = await openExample('reimbursement', 'plan', { device, language });
  const [id, address] = [idHere(), window.location.hash];
  await visited(app);
  await leave(app, device);
  const back = async (when = FRIDAY) => {
    at(when);
    const again = await openApp(address, { device, language });
    await visited(again);
    return again;
  };
  return { device, id, back };
}

/** Until it is known when somebody was last there. */
async function visited(app: OpenApp) {
  await app.findByRole('navigation', { name: app.t('shell.views') });
  await import('../../../src/views/compare/SinceLastVisit.tsx');
  await app.storage.moments.lastVisit(await app.map());
  for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what changed since somebody last left a map', () => {
  it('is offered in one line when the map is opened again, and leads to the list of it', async () => {
    const { device, id, back } = await leftOnTuesday();
    await elsewhere(device, id, won);
    const app = await back();
    const line = await app.findByText(LINE);
    expect(line.textContent).toBe('Since you were last here, on Tue 24 Nov: 1 person moved towards us, 1 blocker gone');
    await app.user.click(within(line.parentElement as HTMLElement).getByRole('button', { name: 'See what changed' }));
    expect(await app.findByRole('heading', { name: /24 Nov 2026, 17:05.*Now/ })).toBeTruthy();
    expect(app.getByRole('radio', { name: app.t('compare.asList') })).toHaveProperty('checked', true);
    expect(app.getByRole('button', { name: 'Lu Ming' })).toBeTruthy();
    expect(lineIn(app)).toBeNull();
    await leave(app, device);
    expect(lineIn(await back())).toBeNull();
  });

  it('reads in the other language as well', async () => {
    const { device, id, back } = await leftOnTuesday('zh-CN');
    await elsewhere(device, id, renamed);
    expect(await (await back()).findByText('自11月24日 周二离开以来：1 处变化')).toBeTruthy();
  });

  it('is not offered where nothing changed, nor where it was undone, nor for a card that was put elsewhere', async () => {
    const { device, id, back } = await leftOnTuesday();
    const first = await back(TUESDAY + 60_000);
    expect(lineIn(first)).toBeNull();
    await leave(first, device);
    const before = await first.storage.library.read(id);
    await elsewhere(device, id, won);
    await elsewhere(device, id, () => (before.ok ? before.value : null) as BuyingMap);
    await elsewhere(device, id, (map) => {
      const [person] = Object.values(map.people);
      return person ? placePerson(map, { person: person.id, at: { x: 40, y: 60 } }) : map;
    });
    expect(lineIn(await back(TUESDAY + 120_000))).toBeNull();
  });

  it('is offered again to whoever did not answer, and never once it was let go', async () => {
    const { device, id, back } = await leftOnTuesday();
    await elsewhere(device, id, won);
    const first = await back();
    await first.findByText(LINE);
    await leave(first, device);
    const second = await back(FRIDAY + 60_000);
    const line = await second.findByText(/on Tue 24 Nov/);
    await second.user.click(within(line.parentElement as HTMLElement).getByRole('button', { name: 'Not now' }));
    expect(lineIn(second)).toBeNull();
    await leave(second, device);
    expect(lineIn(await back(FRIDAY + 120_000))).toBeNull();
  });

  it('tells of what came into the way with the days alone', async () => {
    const { back } = await leftOnTuesday();
    const app = await back(TUESDAY + 60 * 86_400_000);
    expect((await app.findByText(LINE)).textContent).toMatch(/on 24 Nov 2026|on Tue 24 Nov: .*new blocker/);
  });

  it('is not what somebody did here before the page was closed in a hurry', async () => {
    const { device, id, back } = await leftOnTuesday();
    await elsewhere(device, id, won);
    // The page was gone before the state was kept that the mark names.
    device.shelf.set(`blanksheet.left.${id}`, JSON.stringify([TUESDAY + 1, 12345]));
    expect(lineIn(await back(TUESDAY + 60_000))).toBeNull();
  });

  it('stands nowhere while only what is safe is shown', async () => {
    const { device, id, back } = await leftOnTuesday();
    await elsewhere(device, id, won);
    const app = await back();
    await app.findByText(LINE);
    await app.user.click(app.getByRole('button', { name: app.t('showing.safe') }));
    await expect.poll(() => lineIn(app)).toBeNull();
  });
});
