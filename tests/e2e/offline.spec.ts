// Without a network: from the first visit on, and when it comes back.
import { expect } from '@playwright/test';
import { test } from './support/device.ts';
import { addPerson, beginMap, expectPeople, expectState } from './support/drawing.ts';
import { saveFile } from './support/readMap.ts';

test.describe('with its files kept', () => {
  test.use({ keepsFiles: true });

  test('on the first visit, before any reload, everything works that was not looked at yet', async ({
    page,
    context,
  }) => {
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto('./');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.locator('#first-person').fill('Lin Wei');
    await page.locator('#first-person').press('Enter');
    await expectPeople(page, ['Lin Wei']);
    await addPerson(page, 'Zhao Min');
    await expectState(page, 'saved');
    for (const name of ['Coverage', 'Power', 'Decision', 'Our side', 'Present']) {
      await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
      await expect(page.getByRole('heading').first()).toBeVisible();
      await expect(page.getByText('This view could not be fetched.')).toHaveCount(0);
      if (name === 'Present') await page.goBack();
    }
    const downloading = page.waitForEvent('download');
    await saveFile(page);
    await downloading;
    // What only one way out needs is kept as well.
    const slides = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as…' }).click();
    await page.getByRole('button', { name: 'Slides (PowerPoint)' }).click();
    expect((await slides).suggestedFilename()).toMatch(/\.pptx$/);
    expect(broken).toEqual([]);
  });
});

test('a view whose code could not be fetched is asked for again, with its style', async ({ page }) => {
  await beginMap(page, 'Lin Wei');
  await page.route(/CoverageView-/, (route) => route.abort());
  await page.getByRole('link', { name: /^Coverage/ }).click();
  await expect(page.getByText('This view could not be fetched.')).toBeVisible();
  await page.unroute(/CoverageView-/);
  await page.getByRole('button', { name: 'Open again' }).click();
  const heading = page.getByRole('heading', { name: 'Who of ours covers whom' });
  await expect(heading).toBeVisible();
  // Without its style sheet it would stand at the very edge.
  await expect.poll(async () => (await heading.boundingBox())?.x).toBeGreaterThan(10);
});
