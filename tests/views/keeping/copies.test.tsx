// @vitest-environment happy-dom
// Copies outside the browser, on screen: the folder and its states, the way back, and the line on home.
import { fireEvent, waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import type { MapId } from '../../../src/model/ids.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { folderInMemory } from '../../storage/folderInMemory.ts';
import { MAP, named } from '../../storage/keptMaps.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { openApp } from '../../support/openApp.tsx';

const DAY = 86_400_000;

it.each(LANGUAGES)('a folder is chosen, asks for leave again, and is given up (%s)', async (language) => {
  const [device, memory] = [testDevice(), folderInMemory()];
  const part = { folders: memory.folders };
  const { library } = await device.open(part);
  await library.create(named(MAP, 'Linden'));
  const app = await openApp('#/storage', { device, language, part });
  await app.user.click(await app.findByRole('button', { name: app.t('workspace.folderChoose') }));
  await waitFor(() => expect(memory.files.has('Linden.blanksheet.json')).toBe(true));
  await app.findByRole('button', { name: app.t('workspace.folderForget') });
  memory.permission = 'prompt';
  const again = await openApp('#/', { device, language, part });
  await again.findByText(again.t('workspace.folder_permission', { name: 'Copies' }));
  await again.user.click(again.getByRole('button', { name: again.t('workspace.folderAllow') }));
  await waitFor(() => expect(again.queryByText(again.t('workspace.folder_permission', { name: 'Copies' }))).toBeNull());
  again.close();
  app.go('#/storage');
  await app.user.click(await app.findByRole('button', { name: app.t('workspace.folderForget') }));
  await app.findByRole('button', { name: app.t('workspace.folderChoose') });
});

it('everything comes back from a folder that is chosen, and is told of like a file', async () => {
  const memory = folderInMemory();
  const there = await testDevice().open({ folders: memory.folders });
  for (const id of ['a', 'b']) await there.library.create(named(id as MapId, `Linden ${id}`));
  await (await there.openFolder()).choose();
  const app = await openApp('#/storage');
  expect((await app.findByText(app.t('workspace.folderUnable'))).tagName).toBe('P');
  fireEvent.change(app.getByTestId('folder'), { target: { files: memory.chosen() } });
  const dialog = await app.findByRole('dialog');
  await waitFor(() => expect(dialog.querySelector('tbody tr td')?.textContent).toBe('2'));
  expect(dialog.textContent).toContain(app.t('workspace.whatCame', { name: 'Copies' }));
  expect(app.storage.library.summaries()).toHaveLength(2);
});

it.each(LANGUAGES)('home says when the last copy is long ago, and not again the same week (%s)', async (language) => {
  const device = testDevice();
  const { library } = await device.open();
  await library.create(named(MAP, 'Linden'));
  const early = await openApp('#/', { device, language });
  await early.findByText('Linden');
  expect(early.queryByText(early.t('workspace.dueNever'))).toBeNull();
  early.close();
  device.now += 14 * DAY;
  const late = await openApp('#/', { device, language });
  await late.findByText(late.t('workspace.dueNever'));
  await late.user.click(late.getByRole('button', { name: late.t('workspace.notNow') }));
  await waitFor(() => expect(late.queryByText(late.t('workspace.dueNever'))).toBeNull());
  late.close();
  device.now += 6 * DAY;
  const same = await openApp('#/', { device, language });
  await same.findByText('Linden');
  expect(same.queryByText(same.t('workspace.dueNever'))).toBeNull();
  same.close();
  device.now += DAY;
  const next = await openApp('#/', { device, language });
  await next.findByText(next.t('workspace.dueNever'));
});

it('the page Privacy leads to what others wrote', async () => {
  const app = await openApp('#/privacy');
  const link = await app.findByRole('link', { name: app.t('keeping.licencesApp') });
  expect(link.getAttribute('href')).toBe('licences.md');
});
