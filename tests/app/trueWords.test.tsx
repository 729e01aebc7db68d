// @vitest-environment happy-dom
// The app says nothing of what it keeps that is not so.
import { waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepSafe, readKeptSettings } from '../../src/app/keptSettings.ts';
import { addPerson, MAP, named, opened, reach } from '../storage/keptMaps.ts';
import { failAdding, testDevice } from '../storage/testDevice.ts';
import { openApp } from '../support/openApp.tsx';

describe('everything removed in another tab', () => {
  it.each(['en', 'zh-CN'] as const)(
    'is said, and not that the storage opens again by itself (%s)',
    async (language) => {
      const device = testDevice();
      const other = await device.open();
      await other.library.create(named(MAP, 'Linden Works'));
      const app = await openApp(`#/map/${MAP}/outline`, { device, language });
      await app.findByText(app.t('shell.statusSaved'));
      await other.library.removeEverything();
      const said = app.t('shell.statusNotSaved', { reason: app.t('shell.reasonWiped') });
      await app.findByText(said);
      expect(app.queryByText(new RegExp(app.t('shell.reasonClosed')))).toBeNull();
    },
  );
});

describe('closing the page', () => {
  const asked = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('asks while something is not saved, on the map and on home, and not before or after', async () => {
    const device = testDevice();
    const app = await openApp('#/', { device });
    await app.storage.library.create(named(MAP, 'Linden Works'));
    const session = await opened(app.storage);
    expect(asked()).toBe(false);
    let failing = true;
    const adding = failAdding(() => failing);
    session.document.commit(addPerson('ada'));
    await reach(session, 'not-saved');
    expect(asked()).toBe(true);
    failing = false;
    await reach(session, 'saved');
    expect(asked()).toBe(false);
    adding.mockRestore();
  });

  it('does not ask once everything was removed on purpose', async () => {
    const device = testDevice();
    const app = await openApp('#/', { device });
    await app.storage.library.create(named(MAP, 'Linden Works'));
    const session = await opened(app.storage);
    await (await device.open()).library.removeEverything();
    await reach(session, 'not-saved');
    expect(asked()).toBe(false);
  });
});

describe('safe to show', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    keepSafe(false);
  });

  it('outlives a reload where local storage was cleared', () => {
    keepSafe(true);
    localStorage.clear();
    expect(readKeptSettings().safe).toBe(true);
  });

  it('outlives a reload where local storage is closed to the page', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('closed to the page', 'SecurityError');
    });
    keepSafe(true);
    expect(readKeptSettings().safe).toBe(true);
  });

  it('ends when it is ended', () => {
    keepSafe(true);
    keepSafe(false);
    expect(readKeptSettings().safe).toBe(false);
  });
});

it.each(['our-side', 'map-sets'])('the address #/map/%s opens no map', async (id) => {
  const app = await openApp(`#/map/${id}/sheet`);
  await app.findByRole('heading', { name: app.t('shell.mapGone') });
});

it('what is saved is said to be saved in this browser, which a private window forgets', async () => {
  const device = testDevice();
  const app = await openApp('#/', { device });
  await app.storage.library.create(named(MAP, 'Linden Works'));
  expect(app.getByText(app.t('home.onlyHere'))).toBeTruthy();
  app.go(`#/map/${MAP}/outline`);
  const status = await app.findByText(app.t('shell.statusSaved'));
  await waitFor(() =>
    expect(status.closest('[title]')?.getAttribute('title')).toContain(app.t('shell.statusSavedHint')),
  );
});
