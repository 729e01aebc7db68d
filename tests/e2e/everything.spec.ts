// Everything outside the browser, in a real one: a folder that is chosen and remembered, and a file that is locked by a worker.
import { expect } from '@playwright/test';
import { test } from './support/device.ts';
import { beginMap } from './support/drawing.ts';

/** The browser's own folder in place of one that somebody chooses: the same interface, and nobody has to press. */
const PICKED = () => {
  Object.assign(window, {
    showDirectoryPicker: async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true }),
  });
};

const names = async () => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true });
  const found: string[] = [];
  for await (const name of folder.keys()) found.push(name);
  return found.sort();
};

test('a folder is filled, found again after a reload, and everything is locked into one file and back', async ({
  page,
}) => {
  await page.addInitScript(PICKED);
  await beginMap(page, 'Lin Wei, head of sales management');
  await page.goto('#/storage');
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect
    .poll(() => page.evaluate(names))
    .toEqual(['map.blanksheet.json', 'moments', 'our-side-and-sets.blanksheet-workspace']);
  await page.reload();
  await expect(page.getByText(/“picked” held everything/)).toBeVisible();

  await page.getByRole('button', { name: 'Save everything as one file' }).click();
  await page.getByLabel(/^Passphrase/).fill('four words');
  await page.getByLabel('The same once more').fill('four words');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const file = await (await saved).path();
  await page.keyboard.press('Escape');
  await page.goto('#/');
  await page.getByTestId('import').setInputFiles(file);
  await page.getByLabel('Passphrase').fill('three words');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('does not open it');
  await page.getByLabel('Passphrase').fill('four words');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('row', { name: /^Maps/ })).toContainText('1');
});
