// A database that was damaged on the disk while no browser ran: nothing that was said to be saved is lost by it.
import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { findChromium } from '../../.scripts/chromium.mjs';
import { test } from './support/device.ts';
import { addPerson, answerHome, expectPeople, expectState, notice } from './support/drawing.ts';
import { openOwnBrowser } from './support/ownBrowser.ts';

/** Ends the database's log as a machine does that loses power in the middle of a write. */
function leaveHalfAHeader(profile: string): void {
  const folder = path.join(profile, 'Default', 'IndexedDB');
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.log'));
  const newest = logs.sort().at(-1);
  if (newest === undefined) throw new Error('the browser keeps no log');
  appendFileSync(path.join(folder, newest), Buffer.from([0x5a, 0x31, 0x77, 0x02, 0x40, 0x00, 0x01]));
}

test('the work of a session on a damaged log is there in the next, although the browser empties the database', async ({
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const executable = findChromium();
  if (!executable || !baseURL) throw new Error('no browser or no address');
  let address = baseURL;
  const visit = async (work: (page: Awaited<ReturnType<typeof openOwnBrowser>>['page']) => Promise<void>) => {
    const { page, kill } = await openOwnBrowser(executable, profile, address);
    try {
      await work(page);
      address = page.url();
    } finally {
      await kill();
    }
  };
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
