// @vitest-environment happy-dom
// A map that is removed in one window and open in another: that one says so, never says saved, and puts it back.
import { waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/model/words.ts';
import { addPerson, MAP, named, opened, reach } from '../../storage/keptMaps.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { openApp } from '../../support/openApp.tsx';

async function twoWindows(language: Language) {
  const device = testDevice();
  const other = await device.open();
  await other.library.create(named(MAP, 'Linden Works'));
  const app = await openApp(`#/map/${MAP}/outline`, { device, language });
  await app.findByText(app.t('shell.statusSaved'));
  return { device, other, app };
}

it.each(LANGUAGES)(
  'it is said, in the bar and over the map, and goes when it is put back here (%s)',
  async (language) => {
    const { other, app } = await twoWindows(language);
    await other.library.remove(MAP);
    await app.findByText(app.t('shell.removedElsewhere'), { exact: false });
    await app.findByText(app.t('shell.statusRemoved'));
    expect(app.queryByText(app.t('shell.statusSaved'))).toBeNull();
    await app.user.click(app.getByRole('button', { name: app.t('home.putBack') }));
    await app.findByText(app.t('shell.statusSaved'));
    expect(app.queryByText(app.t('shell.removedElsewhere'), { exact: false })).toBeNull();
    await other.library.refresh();
    expect(other.library.summaries().map(({ name }) => name)).toEqual(['Linden Works']);
  },
);

it('nothing that is written from then on is said to be saved', async () => {
  const { other, app } = await twoWindows('en');
  await other.library.remove(MAP);
  await app.findByText(app.t('shell.statusRemoved'));
  const said = new Set<string>();
  const status = document.querySelector('[data-save-state]');
  if (!status) throw new Error('no status');
  const watch = new MutationObserver(() => said.add(status.getAttribute('data-save-state') ?? ''));
  watch.observe(status, { attributes: true });
  await app.storage.library.change(MAP, addPerson('Ann'));
  await waitFor(() => expect([...said].sort()).toEqual(['removed', 'saving']));
  watch.disconnect();
});

it.each(LANGUAGES)('a link to a removed map offers to bring it back (%s)', async (language) => {
  const device = testDevice();
  const other = await device.open();
  await other.library.create(addPerson('Ann')(named(MAP, 'Linden Works')));
  await other.library.remove(MAP);
  const app = await openApp(`#/map/${MAP}/outline`, { device, language });
  await app.findByRole('heading', { name: app.t('shell.mapRemoved') });
  expect(app.queryByText(app.t('shell.statusSaved'))).toBeNull();
  await app.user.click(app.getByRole('button', { name: app.t('home.putBack') }));
  await app.findByRole('heading', { name: 'Linden Works' });
  await app.findByText(app.t('shell.statusSaved'));
  await reach(await opened(app.storage), 'saved');
});

it('a link to a map that was never here, or was cleared away, still says that it is not on this device', async () => {
  const app = await openApp('#/map/elsewhere/sheet');
  await app.findByRole('heading', { name: app.t('shell.mapGone') });
  expect(app.queryByRole('button', { name: app.t('home.putBack') })).toBeNull();
});
