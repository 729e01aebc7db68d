// @vitest-environment happy-dom
// A database that gives no answer is told of, on home and on a map, and never looks like an empty app.
import { waitFor, within } from '@testing-library/dom';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { Start } from '../../../src/app/Start.tsx';
import { createSettings } from '../../../src/store/settings.ts';
import { startText } from '../../../src/text/text.ts';
import { MAP, named } from '../../storage/keptMaps.ts';
import { shutDatabase } from '../../storage/shutDatabase.ts';
import { type TestDevice, testDevice } from '../../storage/testDevice.ts';
import { openApp } from '../../support/openApp.tsx';

/** A device with a map, whose database has been damaged since. */
async function damagedDevice(): Promise<TestDevice> {
  const device = testDevice();
  const database = shutDatabase(null);
  const damaged: TestDevice = {
    ...device,
    open: (part, options) =>
      device.open({ ...part, indexedDb: database.parts, patience: 200, backOff: [60_000] }, options),
  };
  await (await damaged.open()).library.create(named(MAP, 'Linden Works'));
  database.set('refusing');
  return damaged;
}

it.each(['en', 'zh-CN'] as const)('home shows the maps from their second copies and says so (%s)', async (language) => {
  const app = await openApp('#/', { device: await damagedDevice(), language });
  expect(await app.findByRole('link', { name: 'Linden Works' })).toBeTruthy();
  const said = app.getByRole('alert').textContent;
  expect(said).toContain(app.t('home.trouble', { reason: app.t('shell.reasonUnopenable') }));
  expect(said).toContain(app.t('home.troubleCopies'));
  expect(said).toContain(app.t('home.troubleAnew'));
});

it('home without any copy says that nothing is to be cleared, and counts no maps', async () => {
  const device = await damagedDevice();
  device.copies.clear();
  const app = await openApp('#/', { device });
  expect((await app.findByRole('alert')).textContent).toContain(app.t('home.troubleNoCopies'));
  expect(app.queryByText(app.t('home.count', { count: 0 }))).toBeNull();
  expect(app.queryByText(app.t('home.noneYet'))).toBeNull();
});

it('a map is opened from its second copy, and says that the database cannot be opened', async () => {
  const app = await openApp(`#/map/${MAP}/outline`, { device: await damagedDevice() });
  await app.findByRole('navigation', { name: app.t('shell.views') });
  await waitFor(() => expect(app.getByText(new RegExp(app.t('shell.reasonUnopenable'))).textContent).toBeTruthy());
});

it('a map that nothing holds but the database is not said to be missing', async () => {
  const device = await damagedDevice();
  device.copies.clear();
  const app = await openApp(`#/map/${MAP}/outline`, { device });
  await app.findByRole('heading', { name: app.t('shell.mapShut') });
  expect(app.queryByText(app.t('shell.mapGone'))).toBeNull();
});

it('the page says what it does while the storage takes long, and nothing before', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const settings = createSettings({
    language: 'en',
    theme: 'system',
    mapOrder: 'changed',
    safe: false,
    problemPutOff: false,
  });
  root.render(<Start settings={settings} text={startText('en')} opening={new Promise(() => undefined)} />);
  const turns = async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
  };
  await turns();
  expect(container.textContent).toBe('');
  vi.advanceTimersByTime(1000);
  await turns();
  expect(within(container).getByRole('heading').textContent).toBe('Opening what is kept on this device');
  root.unmount();
  container.remove();
  vi.useRealTimers();
});
