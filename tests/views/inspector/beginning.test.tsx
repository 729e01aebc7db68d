// @vitest-environment happy-dom
// Whoever chooses another person, step or the purchase sees its details from their beginning, where its findings stand.
import { fireEvent, waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { openExample } from '../../support/openApp.tsx';

it('the details of another begin at their beginning, and those of the same stay where they are', async () => {
  const app = await openExample('crm', 'plan');
  app.go(window.location.hash.replace('/plan', '/sheet'));
  const { t } = app;
  const details = (name: string | RegExp) => app.findByRole('complementary', { name });
  const card = (name: string) => app.findAllByRole('button', { name: new RegExp(`^${name}, `) });
  const [lin, linAgain] = await card('Lin Wei');
  const [gao] = await card('Gao Peng');
  if (!lin || !linAgain || !gao) throw new Error('The example has changed');

  fireEvent.click(lin);
  (await details('Lin Wei')).scrollTop = 400;
  fireEvent.click(linAgain);
  expect((await details('Lin Wei')).scrollTop).toBe(400);
  fireEvent.click(gao);
  await waitFor(async () => expect((await details('Gao Peng')).scrollTop).toBe(0));

  (await details('Gao Peng')).scrollTop = 300;
  fireEvent.click(app.getByTitle(t('shell.aboutMap')));
  expect((await details(t('inspector.aboutMap'))).scrollTop).toBe(0);
});
