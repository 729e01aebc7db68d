// A database that was damaged on the disk while no browser ran: nothing that was said to be saved is lost by it.
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { findChromium } from '../../.scripts/chromium.mjs';
import { test } from './support/device.ts';
import { addPerson, answerHome, expectPeople, expectState, notice, saveState } from './support/drawing.ts';
import { openOwnBrowser } from './support/ownBrowser.ts';

/** Ends the database's log as a machine does that loses power in the middle of a write. */
function leaveHalfAHeader(profile: string): void {
  const folder = path.join(profile, 'Default', 'IndexedDB');
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.log'));
  const newest = logs.sort().at(-1);
  if (newest === undefined) throw new Error('the browser keeps no log');
  appendFileSync(path.join(folder, newest), Buffer.from([0x5a, 0x31, 0x77, 0x02, 0x40, 0x00, 0x01]));
}

/** Opens a browser on a profile for one session after the other; each ends like a machine that loses power. */
function visitor(profile: string, first: string | undefined) {
  const executable = findChromium();
  if (!executable || !first) throw new Error('no browser or no address');
  let address = first;
  return async (work: (page: Page) => Promise<void>) => {
    const { page, kill } = await openOwnBrowser(executable, profile, address);
    try {
      await work(page);
      address = page.url();
    } finally {
      await kill();
    }
  };
}

test('the work of a session on a damaged log is there in the next, although the browser empties the database', async ({
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const visit = visitor(profile, baseURL);
  await visit(async (page) => {
    await answerHome(page, 'Lin Wei');
    await expectState(page, 'saved');
  });
  leaveHalfAHeader(profile);
  // This session finds everything, and does not know that nothing it writes can be read again.
  await visit(async (page) => {
    await expectPeople(page, ['Lin Wei']);
    await addPerson(page, 'Zhao Min');
    await expectState(page, 'saved');
  });
  await visit(async (page) => {
    await expectPeople(page, ['Lin Wei', 'Zhao Min']);
    await expect(notice(page, 'put back from the second copy')).toBeVisible();
    await expectState(page, 'saved');
  });
});

test('a database whose files are damaged is told of, and the maps come from their second copies', async ({
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const visit = visitor(profile, baseURL);
  await visit(async (page) => {
    await answerHome(page, 'Lin Wei');
    await expectState(page, 'saved');
  });
  const folder = path.join(profile, 'Default', 'IndexedDB');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files) if (path.basename(file).startsWith('MANIFEST')) rmSync(path.join(folder, file));
  for (const people of [['Lin Wei'], ['Lin Wei', 'Zhao Min']]) {
    await visit(async (page) => {
      await expectPeople(page, people);
      await expect(saveState(page)).toContainText('cannot open its database');
      if (people.length === 1) await addPerson(page, 'Zhao Min');
      await page.getByRole('link', { name: 'All maps' }).click();
      await expect(page.getByRole('alert')).toContainText('come from their second copies');
      await page.getByRole('link', { name: 'Untitled map' }).click();
      await page.getByRole('link', { name: 'Outline' }).click();
      await expectPeople(page, people.length === 1 ? [...people, 'Zhao Min'] : people);
    });
  }
});
