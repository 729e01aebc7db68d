// Real files, as a browser hands them over: what is no good map is refused and changes nothing; what is saved comes back the same.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { everywhere } from '../../src/text/areas/everywhere.ts';
import { home } from '../../src/text/areas/home.ts';
import { HOSTILE_FILES, type HostileFile } from '../fixtures/hostileFiles.ts';
import { test } from './support/device.ts';
import { addPerson, beginMap, expectState, saveState } from './support/drawing.ts';
import { saveFile } from './support/readMap.ts';
import { storedText } from './support/stored.ts';

const GOOD = fileURLToPath(new URL('../../public/examples/crm.en.json', import.meta.url));

const importFile = (page: Page, path: string): Promise<void> => page.getByTestId('import').setInputFiles(path);

const mapsOnHome = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link').allInnerTexts();

/** Home, with one map of the user's own on it. */
async function homeWithAMap(page: Page) {
  await beginMap(page, 'Lin Wei');
  await addPerson(page, 'Zhao Min');
  await expectState(page, 'saved');
  await page.goto('./#/');
  await expect.poll(() => mapsOnHome(page)).toHaveLength(1);
}

async function saveHostile(file: HostileFile, testInfo: TestInfo): Promise<string> {
  const path = testInfo.outputPath('hostile.json');
  await writeFile(path, file.make(await readFile(GOOD, 'utf8')));
  return path;
}

/** The file is refused in the language, nothing on the device is another than before, and a good file is still taken. */
async function expectRefused(page: Page, file: HostileFile, language: 'en' | 'zh-CN', testInfo: TestInfo) {
  const [maps, stored] = [await mapsOnHome(page), await storedText(page)];
  await importFile(page, await saveHostile(file, testInfo));
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(file.sentence[language]);
  await expect(alert).toContainText(home.nothingChanged[language]);
  if (file.where) await expect(alert).toContainText(home.refusedWhere[language].replace('{{where}}', file.where));
  expect(await mapsOnHome(page)).toEqual(maps);
  expect(await storedText(page)).toBe(stored);
  expect(await page.evaluate(() => [{}, [], Object, Array].map((thing) => 'polluted' in thing))).not.toContain(true);
  await alert.getByRole('button', { name: everywhere.close[language] }).click();
  await importFile(page, GOOD);
  await expect(page.getByRole('heading', { name: 'A CRM for Fernhill Group' })).toBeVisible();
  await expectState(page, 'saved');
}

const hostile = (wanted: string): HostileFile => {
  const file = HOSTILE_FILES.find(({ what }) => what === wanted);
  if (!file) throw new Error(`No such file: ${wanted}`);
  return file;
};

test('a file too large to look at is refused, and nothing changes', async ({ page }, testInfo) => {
  await homeWithAMap(page);
  await expectRefused(page, hostile('60 megabytes'), 'en', testInfo);
});

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('a file with a __proto__ key is refused, and nothing changes', async ({ page }, testInfo) => {
    await homeWithAMap(page);
    await expectRefused(page, hostile('a __proto__ key'), 'zh-CN', testInfo);
  });
});

/** Saves the open map as a file and reads it. */
async function exported(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await saveFile(page);
  return readFile(await (await downloading).path(), 'utf8');
}

const idOf = (file: string) => (JSON.parse(file) as { readonly id: string }).id;

test("export, import and export again give the same bytes but for the map's id", async ({ page }, info) => {
  await page.goto('./#/example/crm');
  await expect(saveState(page)).toBeVisible();
  const first = await exported(page);
  const path = info.outputPath('map.json');
  await writeFile(path, first);
  await page.goto('./#/');
  await expect.poll(() => mapsOnHome(page)).toHaveLength(1);
  await importFile(page, path);
  await expect(page).toHaveURL(/#\/map\//);
  await expectState(page, 'saved');
  const second = await exported(page);
  expect(idOf(second)).not.toBe(idOf(first));
  expect(second.replaceAll(idOf(second), idOf(first))).toBe(first);
  await page.goto('./#/');
  await expect.poll(() => mapsOnHome(page)).toHaveLength(2);
});
