// A tour of the app with names on every record: none of them stands in an address, a title, the console, or anything that is asked for.
import { expect } from '@playwright/test';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import { serialiseOurSide } from '../../src/format/serialiseOurSide.ts';
import { MARK, tellingMap, tellingOurSide } from '../fixtures/tellingMap.ts';
import { test } from './support/session.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const VIEWS = ['Digit2', 'Digit3', 'Digit4', 'Digit5', 'Digit6', 'Digit7', 'Digit8', 'KeyP', 'Digit1'];
const PAGES = ['our-side', 'our-side/playbook', 'samples', 'maps', 'maps/people'];

test('no name leaves the page by an address, a title or the console', async ({ page, t, watch }) => {
  const words = [MARK, 'Anna', 'Berg', tellingMap.fields.customer].filter((word) => word !== '');
  const silent = async () => {
    expect(watch.told(words)).toEqual([]);
    expect(await page.title()).toBe(t('common.appName'));
  };
  await page.goto('./#/our-side');
  await page.getByTestId('our-side-file').setInputFiles(file('ours.json', serialiseOurSide(tellingOurSide)));
  await page.goto('./#/');
  await page.getByTestId('import').setInputFiles(file('map.json', serialiseMap(tellingMap)));
  await expect(page.locator('[data-person]').first()).toBeVisible();
  const map = page.url();
  await page.locator('[data-person]').first().click();
  await expect(page.getByRole('textbox', { name: t('inspector.name') })).toBeVisible();
  await silent();
  for (const key of VIEWS) {
    await page.keyboard.press('Escape');
    await page.keyboard.press(`Alt+Shift+${key}`);
    await expect(page.locator('main, [data-outline], [data-person]').first()).toBeVisible();
    await silent();
  }
  await page.goto(map);
  await expect(page.locator('[data-person]').first()).toBeVisible();
  await page.keyboard.press('Control+KeyK');
  await page.keyboard.type('Anna');
  await page.keyboard.press('Enter');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await silent();
  for (const place of PAGES) {
    await page.goto(`./#/${place}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await silent();
  }
  // What it listens to does reach it.
  expect(watch.told(['playbook'])).not.toEqual([]);
});
