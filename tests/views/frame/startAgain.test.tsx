// @vitest-environment happy-dom
// The open copy of an example is put back to its start where it stands, and undo takes that back.
import { waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { testDevice } from '../../storage/testDevice.ts';
import { fill, openApp, openExample } from '../../support/openApp.tsx';

it.each(['crm', 'reimbursement'] as const)('of the example %s, from any view, and back by undo', async (example) => {
  const app = await openExample(example, 'outline');
  const start = await app.map();
  const [name] = app.getAllByRole<HTMLInputElement>('textbox', { name: app.t('outline.personName') });
  fill(name as HTMLElement, 'Spoiled');
  await waitFor(async () => expect(await app.map()).not.toEqual(start));
  const spoiled = await app.map();
  await app.user.click(app.getByRole('button', { name: app.t('home.startAgainTool') }));
  await app.findByText(app.t('home.startedAgain', { name: start.fields.name }));
  expect(await app.map()).toEqual(start);
  await app.user.click(app.getAllByRole('button', { name: app.t('common.undo') }).at(-1) as HTMLElement);
  await waitFor(async () => expect(await app.map()).toEqual(spoiled));
  expect(app.queryByText(app.t('home.startedAgain', { name: start.fields.name }))).toBeNull();
});

it('is not offered for a map of one’s own', async () => {
  const device = testDevice();
  const app = await openApp('#/', { device });
  fill(await app.findByRole('textbox', { name: app.t('home.question') }), 'Lin Wei');
  await app.user.keyboard('{Enter}');
  await app.findByRole('navigation', { name: app.t('shell.views') });
  expect(app.queryByRole('button', { name: app.t('home.startAgainTool') })).toBeNull();
});

it('a set without maps says so in words that go together', async () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const app = await openExample('crm', 'decision', { language });
    app.go('#/');
    await app.user.click(await app.findByRole('button', { name: app.t('sets.begin') }));
    const summary = await waitFor(() => {
      const found = document.querySelector('main summary');
      expect(found).not.toBeNull();
      return found as Element;
    });
    expect(summary.textContent?.trim()).toBe(app.t('sets.noMaps'));
    app.close();
  }
});
