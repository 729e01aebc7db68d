// What is typed stays: in a real browser with a real database, through reloads, crashes and failing storage.
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { findChromium } from '../../.scripts/chromium.mjs';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import type { MapId } from '../../src/model/ids.ts';
import { blankMap } from '../../src/model/map.ts';
import { test } from './support/device.ts';
import {
  addPerson,
  answerHome,
  beginMap,
  expectPeople,
  expectState,
  expectTitles,
  notice,
  rename,
  retitle,
  saveState,
} from './support/drawing.ts';
import {
  allowWriteFaults,
  setWriteFault,
  statesWhileFailing,
  type WriteFault,
  withoutDatabase,
} from './support/faults.ts';
import { openOwnBrowser } from './support/ownBrowser.ts';
import { saveFile } from './support/readMap.ts';
import { clearSiteData, deleteDatabase, leaveTheApp, markAsNewer, secondCopies, storedText } from './support/stored.ts';

test('a reload right after typing finds everything', async ({ page }) => {
  await beginMap(page, 'Lin Wei, head of sales management');
  await addPerson(page, 'Zhao Min, finance');
  await rename(page, 1, 'Zhao Minhua');
  await retitle(page, 1, 'CFO');
  await page.reload();
  await expectPeople(page, ['Lin Wei', 'Zhao Minhua']);
  await expectTitles(page, ['head of sales management', 'CFO']);
  await expectState(page, 'saved');
});

test('a browser killed 50 ms after a gesture was shown as saved has it when it is opened again', async ({
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const executable = findChromium();
  if (!executable || !baseURL) throw new Error('no browser or no address');
  const people = ['Lin Wei'];
  let address = baseURL;
  for (const next of ['Zhao Min', 'Chen Bo']) {
    const { page, kill } = await openOwnBrowser(executable, profile, address);
    try {
      if (people.length === 1) await answerHome(page, 'Lin Wei');
      await expectPeople(page, people);
      await expectState(page, 'saved');
      address = page.url();
      await addPerson(page, next);
      const isSaved = () => document.querySelector('[data-save-state="saved"]') && performance.now();
      const shown = (await (await page.waitForFunction(isSaved)).jsonValue()) as number;
      await page.waitForFunction((since) => performance.now() - since >= 50, shown);
    } finally {
      await kill();
    }
    people.push(next);
  }
  const { page, kill } = await openOwnBrowser(executable, profile, address);
  try {
    await expectPeople(page, people);
    await expectState(page, 'saved');
  } finally {
    await kill();
  }
});

test.describe('a failed write followed by good ones', () => {
  const FAULTS: readonly [WriteFault, RegExp][] = [
    ['refused', /device is full/],
    ['aborted', /writing failed/],
  ];
  for (const [fault, reason] of FAULTS) {
    test(`stays not saved until the gap is closed (${fault})`, async ({ page }) => {
      await allowWriteFaults(page);
      await beginMap(page, 'Lin Wei');
      await expectState(page, 'saved');
      await setWriteFault(page, fault);
      await addPerson(page, 'Failed Fang');
      await expectState(page, 'not-saved');
      await expect(saveState(page)).toContainText(reason);
      await addPerson(page, 'Second Sun');
      await expectState(page, 'not-saved');
      expect(await statesWhileFailing(page)).not.toContain('saved');
      await setWriteFault(page, null);
      await addPerson(page, 'Good Gao');
      await expectState(page, 'saved');
      await page.reload();
      await expectPeople(page, ['Lin Wei', 'Failed Fang', 'Second Sun', 'Good Gao']);
    });
  }

  test('is written by itself once writing works, without another gesture', async ({ page }) => {
    await allowWriteFaults(page);
    await beginMap(page, 'Lin Wei');
    await expectState(page, 'saved');
    await setWriteFault(page, 'aborted');
    await addPerson(page, 'Failed Fang');
    await expectState(page, 'not-saved');
    await setWriteFault(page, null);
    await expectState(page, 'saved');
    await page.reload();
    await expectPeople(page, ['Lin Wei', 'Failed Fang']);
  });
});

test.describe('without a database', () => {
  for (const how of ['absent', 'forbidden to touch', 'refusing to open'] as const) {
    test(`the app works in memory and says that nothing is saved (${how})`, async ({ page }) => {
      await withoutDatabase(page, how);
      await beginMap(page, 'Lin Wei');
      await addPerson(page, 'Zhao Min');
      await expectPeople(page, ['Lin Wei', 'Zhao Min']);
      await expectState(page, 'not-saved');
      await expect(saveState(page)).toContainText('gives the page no storage');
      const downloading = page.waitForEvent('download');
      await saveFile(page);
      const file = JSON.parse(await readFile(await (await downloading).path(), 'utf8')) as {
        readonly people: readonly { readonly name: string }[];
      };
      expect(file.people.map(({ name }) => name).sort()).toEqual(['Lin Wei', 'Zhao Min']);
      // Home still has the map of this visit.
      await page.getByRole('link', { name: 'All maps' }).click();
      await expect(page.getByRole('link', { name: 'Untitled map' })).toBeVisible();
    });
  }
});

test('a file that cannot be written is said in words, on the map and on home', async ({ page }) => {
  await page.route(/serialiseMap-.*\.js$/, (route) => route.abort());
  await beginMap(page, 'Lin Wei');
  await saveFile(page);
  const said = page.getByRole('alert').filter({ hasText: 'could not be fetched' });
  await expect(said).toBeVisible();
  await said.getByRole('button', { name: 'Close' }).click();
  await expect(said).toHaveCount(0);
  await page.getByRole('link', { name: 'All maps' }).click();
  await page.getByTitle('Save as a file').click();
  await expect(said).toBeVisible();
});

test('all maps are saved as files, however many the browser takes at once', async ({ page }) => {
  const names = Array.from({ length: 14 }, (_, number) => `Sample works ${number}`);
  await page.goto('/#/');
  await page.getByTestId('import').setInputFiles(
    names.map((name, number) => {
      const map = blankMap(`map-${number}` as MapId);
      const text = serialiseMap({ ...map, fields: { ...map.fields, name } });
      return { name: `${number}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
    }),
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByTitle('Save as a file')).toHaveCount(names.length);
  const saved: string[] = [];
  page.on('download', async (file) => {
    const read = JSON.parse(await readFile(await file.path(), 'utf8')) as { map: { name: string } };
    saved.push(read.map.name);
  });
  await page.getByRole('button', { name: 'Save all maps as files' }).click();
  await expect.poll(() => [...saved].sort()).toEqual([...names].sort());
});

test('site data cleared under the running app: the next gesture writes the whole map anew, and the app says so', async ({
  page,
}) => {
  await beginMap(page, 'Lin Wei');
  await addPerson(page, 'Zhao Min');
  await expectState(page, 'saved');
  await clearSiteData(page);
  await addPerson(page, 'Chen Bo');
  await expect(notice(page, 'The whole map was written again')).toBeVisible();
  await expectState(page, 'saved');
  await page.reload();
  await expectPeople(page, ['Lin Wei', 'Zhao Min', 'Chen Bo']);
});

test('what a newer version stored is only read', async ({ page }) => {
  await beginMap(page, 'Lin Wei');
  await expectState(page, 'saved');
  await expect.poll(async () => Object.keys(await secondCopies(page)).length).toBe(1);
  await markAsNewer(page);
  const before = await storedText(page);
  // The tab that was open learns it at its next write.
  await addPerson(page, 'Zhao Min');
  await expect(saveState(page)).toContainText('a newer version of this app wrote here');
  await expect(saveState(page)).not.toHaveAttribute('data-save-state', /^sav/);
  expect(await storedText(page)).toBe(before);
  // It is not saved, so the browser asks.
  page.once('dialog', (question) => question.accept());
  await page.reload();
  await expectState(page, 'read-only');
  await expect(saveState(page)).toContainText('a newer version of this app wrote here');
  await addPerson(page, 'Chen Bo');
  await expectPeople(page, ['Lin Wei']);
  expect(await storedText(page)).toBe(before);
});

test('a database lost while the app was closed comes back from the second copy, and the app says until when', async ({
  page,
}) => {
  await beginMap(page, 'Lin Wei');
  await expect.poll(async () => Object.keys(await secondCopies(page)).length).toBe(1);
  const first = await secondCopies(page);
  await addPerson(page, 'Zhao Min');
  await expectState(page, 'saved');
  await expect.poll(() => secondCopies(page)).not.toEqual(first);
  const address = page.url();
  await leaveTheApp(page);
  await deleteDatabase(page);
  await page.goto(address);
  await expectPeople(page, ['Lin Wei', 'Zhao Min']);
  const said = notice(page, 'put back from the second copy');
  await expect(said).toContainText(String(new Date().getFullYear()));
  await expectState(page, 'saved');
  // It is in the database again, and is told once.
  await page.reload();
  await expectPeople(page, ['Lin Wei', 'Zhao Min']);
  await expect(said).toHaveCount(0);
});
