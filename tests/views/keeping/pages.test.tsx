// @vitest-environment happy-dom
// The pages Storage and Privacy, and what no field of the app may ask of the browser.
import { readFileSync } from 'node:fs';
import { waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/words.ts';
import { MAP, named } from '../../storage/keptMaps.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { openApp, openExample } from '../../support/openApp.tsx';

it.each(LANGUAGES)('home leads to both, and privacy takes ten sentences (%s)', async (language) => {
  const app = await openApp('#/', { language });
  expect((await app.findByRole('link', { name: app.t('home.storage') })).getAttribute('href')).toBe('#/storage');
  expect(app.getByRole('link', { name: app.t('home.privacy') }).getAttribute('href')).toBe('#/privacy');
  app.go('#/privacy');
  await app.findByRole('heading', { name: app.t('keeping.privacy') });
  const sentences = app.getAllByRole('listitem').map((item) => item.textContent ?? '');
  expect(sentences).toHaveLength(10);
  // One sentence each.
  expect(sentences.filter((sentence) => sentence.match(/[.。]/g)?.length !== 1)).toEqual([]);
});

it.each(LANGUAGES)('storage counts what is kept, and its check names each map (%s)', async (language) => {
  const device = testDevice();
  const { library } = await device.open();
  await library.create(named(MAP, 'Linden Works'));
  await library.create(named('map-2' as typeof MAP, 'Sample Mill'));
  await library.remove('map-2' as typeof MAP);
  const app = await openApp('#/storage', { device, language });
  const cellsOf = async (name: string) =>
    [...((await app.findByRole('rowheader', { name })).closest('tr')?.querySelectorAll('td') ?? [])].map(
      (cell) => cell.textContent,
    );
  expect((await cellsOf(app.t('keeping.maps')))[0]).toBe('1');
  expect((await cellsOf(app.t('keeping.bin')))[0]).toBe('1');
  await app.user.click(app.getByRole('button', { name: app.t('keeping.check') }));
  await waitFor(async () => expect(await cellsOf('Linden Works')).toEqual([app.t('keeping.sound')]));
  await waitFor(async () => expect(await cellsOf('Sample Mill')).toEqual([app.t('keeping.sound')]));
});

it('the page as a whole is for no spelling or translation service', () => {
  expect(readFileSync('index.html', 'utf8')).toMatch(/<html lang="en" translate="no" spellcheck="false">/);
});

const TYPED = 'textarea, input:not([type]), input[type="text"], input[type="search"]';

it.each(['outline', 'plan', 'our-side'] as const)(
  'no field of %s is remembered by the browser, nor asks it for spelling or translation',
  async (view) => {
    const app = await openExample('crm', view);
    await app.user.click(app.getByTitle(app.t('shell.aboutMap')));
    await waitFor(() => expect(document.querySelector(TYPED)).not.toBeNull());
    const fields = [...document.querySelectorAll(TYPED)];
    expect(fields.filter((field) => field.getAttribute('autocomplete') !== 'off').map((one) => one.outerHTML)).toEqual(
      [],
    );
    expect(document.querySelectorAll('[spellcheck="true"], [translate="yes"], [contenteditable]')).toHaveLength(0);
  },
);

it.each(['#/', '#/samples', '#/our-side'])('nor does any of %s', async (hash) => {
  await openApp(hash);
  await waitFor(() => expect(document.querySelector(TYPED)).not.toBeNull());
  const fields = [...document.querySelectorAll(TYPED)];
  expect(fields.filter((field) => field.getAttribute('autocomplete') !== 'off').map((one) => one.outerHTML)).toEqual(
    [],
  );
});
