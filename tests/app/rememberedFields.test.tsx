// @vitest-environment happy-dom
// On every page no field is one whose content the browser keeps in its form history, where it would outlive everything that is removed.
import { waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { openApp, openExample } from '../support/openApp.tsx';

const written = () =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].filter(
    ({ type }) => !/^(checkbox|radio|file|date)$/.test(type),
  );

async function expectNoneRemembered(): Promise<void> {
  await waitFor(() => expect(written().length).toBeGreaterThan(0));
  expect(written().filter((field) => field.getAttribute('autocomplete') !== 'off')).toEqual([]);
}

it.each(['outline', 'coverage', 'power', 'decision', 'our-side'] as const)('of an example: %s', async (view) => {
  const app = await openExample('crm', view);
  // The details of a person, the map's own fields and those of the view.
  const about = app.queryByTitle(app.t('shell.aboutMap'));
  if (about) await app.user.click(about);
  if (view === 'outline' || view === 'our-side') await expectNoneRemembered();
  expect(written().filter((field) => field.getAttribute('autocomplete') !== 'off')).toEqual([]);
});

it.each(['#/', '#/our-side'])('of a page without a map: %s', async (address) => {
  const app = await openApp(address);
  if (address === '#/') await app.storage.library.openExample('crm');
  await expectNoneRemembered();
});

it('of a person’s details', async () => {
  const app = await openExample('crm', 'outline');
  const [details] = await app.findAllByRole('button', { name: /^Details of / });
  if (!details) throw new Error('nobody');
  const before = written().length;
  await app.user.click(details);
  await waitFor(() => expect(written().length).toBeGreaterThan(before));
  await expectNoneRemembered();
});
