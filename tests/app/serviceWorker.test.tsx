// @vitest-environment happy-dom
// A new version is taken when somebody says so, in every window, and nothing of the old one breaks meanwhile.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { registerServiceWorker, type Update } from '../../src/app/serviceWorker.ts';
import { later } from '../../src/shared/later.ts';

/** As much of a browser's workers as the app uses. */
function workers(controlled: boolean) {
  const registration = Object.assign(new EventTarget(), {
    waiting: null as { postMessage: (said: unknown) => void } | null,
    installing: null as EventTarget | null,
  });
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? {} : null,
    register: async () => registration,
  });
  const said: unknown[] = [];
  return {
    said,
    container,
    /** A newer version is there and waits. */
    wait: () => {
      const worker = new EventTarget();
      registration.installing = worker;
      registration.dispatchEvent(new Event('updatefound'));
      registration.waiting = { postMessage: (what) => said.push(what) };
      worker.dispatchEvent(new Event('statechange'));
    },
    /** Some window takes it. */
    take: () => {
      registration.waiting = null;
      container.controller = {};
      container.dispatchEvent(new Event('controllerchange'));
    },
  };
}

let offered: Update[] = [];
const reloads = vi.fn();

async function page(controlled: boolean) {
  const browser = workers(controlled);
  Object.defineProperty(navigator, 'serviceWorker', { value: browser.container, configurable: true });
  await registerServiceWorker((update) => offered.push(update));
  return browser;
}

beforeEach(() => {
  offered = [];
  vi.stubEnv('PROD', true);
  vi.spyOn(window.location, 'reload').mockImplementation(reloads);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  reloads.mockClear();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

it('the window that takes the new version loads it once the worker has changed', async () => {
  const browser = await page(true);
  browser.wait();
  expect(offered).toHaveLength(1);
  offered[0]?.();
  expect([browser.said, reloads.mock.calls.length]).toEqual([[{ type: 'SKIP_WAITING' }], 0]);
  browser.take();
  expect(reloads).toHaveBeenCalledTimes(1);
});

it('another window does not reload by itself, is offered it once more, and loads it when asked', async () => {
  const browser = await page(true);
  browser.wait();
  browser.take();
  expect(reloads).not.toHaveBeenCalled();
  expect(offered).toHaveLength(2);
  for (const update of offered) update();
  expect(reloads).toHaveBeenCalledTimes(2);
  expect(browser.said).toEqual([]);
});

it('what this version has not fetched yet is fetched while it can be had', async () => {
  const code = vi.fn(async () => 'code');
  later(code);
  const browser = await page(true);
  expect(code).not.toHaveBeenCalled();
  browser.wait();
  await vi.waitFor(() => expect(code).toHaveBeenCalledTimes(1));
});

it('on the first visit nothing is offered when the worker begins to answer for the page', async () => {
  const browser = await page(false);
  browser.wait();
  browser.take();
  expect(offered).toEqual([]);
  browser.take();
  expect(offered).toHaveLength(1);
});
