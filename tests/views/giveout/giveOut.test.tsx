// @vitest-environment happy-dom
// Saving as files of other programs: what is offered to whom, and what is handed to the browser.
import { within } from '@testing-library/dom';
import { expect, it } from 'vitest';
import type { Language } from '../../../src/model/words.ts';
import { handedOver } from '../../support/handedOver.ts';
import { type OpenApp, openExample, told } from '../../support/openApp.tsx';

async function openDialog(app: OpenApp) {
  await app.user.keyboard('{Alt>}{Shift>}E{/Shift}{/Alt}');
  return within(await app.findByRole('dialog', { name: app.t('out.title') }));
}

const csv = (app: OpenApp, table: 'out.people' | 'blockers.title') => app.t('out.csvOf', { table: app.t(table) });

it.each<Language>(['en', 'zh-CN'])(
  'a key opens it, and a list is saved under the name of the map (%s)',
  async (language) => {
    const files = handedOver();
    const app = await openExample('crm', 'outline', { language });
    const dialog = await openDialog(app);
    await app.user.click(dialog.getByRole('button', { name: csv(app, 'blockers.title') }));
    const map = (await app.map()).fields.name;
    const name = `${map} ${app.t('blockers.title')}.csv`;
    await dialog.findByText(app.t('out.written', { name }));
    expect(told()).toBe(app.t('out.written', { name }));
    const text = await files.get(name)?.text();
    expect(text).toContain(app.t('compare.severity'));
    expect(text?.split('\r\n').length).toBeGreaterThan(3);
  },
);

it('what the customer may read offers nothing of ours, and says so in the name of the file', async () => {
  const files = handedOver();
  const app = await openExample('crm', 'outline');
  const dialog = await openDialog(app);
  expect(dialog.getByRole('button', { name: app.t('shell.saveFile') })).toBeTruthy();
  await app.user.click(dialog.getByRole('radio', { name: app.t('out.safe') }));
  expect(dialog.queryByRole('button', { name: app.t('shell.saveFile') })).toBeNull();
  expect(dialog.queryByRole('button', { name: csv(app, 'blockers.title') })).toBeNull();
  await app.user.click(dialog.getByRole('button', { name: csv(app, 'out.people') }));
  const name = `${(await app.map()).fields.name} People for the customer.csv`;
  await dialog.findByText(app.t('out.written', { name }));
  expect(await files.get(name)?.text()).not.toContain(app.t('inspector.stance'));
});

it('in the shared view there is nothing to choose: what is saved is safe to show', async () => {
  const files = handedOver();
  const app = await openExample('crm', 'outline');
  await app.user.keyboard('{Alt>}{Shift>}S{/Shift}{/Alt}');
  await app.findByText(app.t('showing.end'));
  const dialog = await openDialog(app);
  expect(dialog.queryByRole('radio')).toBeNull();
  expect(dialog.queryByRole('button', { name: app.t('shell.saveFile') })).toBeNull();
  await app.user.click(dialog.getByRole('button', { name: csv(app, 'out.people') }));
  await dialog.findByText(/People for the customer\.csv/);
  const [text = ''] = await Promise.all([...files.values()].map((file) => file.text()));
  expect(text).toContain(app.t('inspector.name'));
  expect(text).not.toContain(app.t('inspector.stance'));
});
