// A class from the task to what the room sees: given as a link, drawn by a trainee, handed in as a file, laid beside the reference.
import { expect } from '@playwright/test';
import { inBothLanguages, test } from './support/session.ts';

inBothLanguages(() => {
  test('a task goes out as a link and comes back as a file', async ({ page, context, t }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./#/example/reimbursement');
    await page.locator('[data-person]').first().waitFor();
    const reference = page.url().split('/map/')[1]?.split('/')[0] ?? '';
    await page.goto('./#/class');
    await page.getByText(t('classroom.give'), { exact: true }).click();
    await page.getByLabel(t('classroom.taskField')).fill('Who agrees? 谁要点头？');
    await page.getByLabel(t('classroom.source')).selectOption(reference);
    await page.getByLabel(t('classroom.given')).selectOption('people');
    await page.getByRole('button', { name: t('classroom.copyLink') }).click();
    await expect(page.getByText(t('classroom.linkCopied'))).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const trainee = await context.newPage();
    await trainee.goto(link);
    await expect(trainee).toHaveURL(/#\/map\/[^/]+\/sheet$/);
    await expect(trainee.getByRole('region', { name: t('classroom.task') })).toContainText('Who agrees? 谁要点头？');
    await expect(trainee.locator('[data-person]')).toHaveCount(11);
    await trainee.getByRole('button', { name: t('classroom.begin', { count: 25 }) }).click();
    await expect(trainee.getByRole('timer')).toContainText('24:');
    await trainee.getByRole('button', { name: t('classroom.handIn') }).click();
    await trainee.getByLabel(t('classroom.drawnBy')).fill('Group 3');
    const [handedIn] = await Promise.all([
      trainee.waitForEvent('download'),
      trainee.getByRole('button', { name: t('classroom.saveToHandIn') }).click(),
    ]);

    await page.getByRole('combobox', { name: t('classroom.reference') }).selectOption(reference);
    await page
      .locator('input[type=file][multiple]')
      .first()
      .setInputFiles((await handedIn.path()) ?? '');
    const sheet = page.getByRole('article');
    await expect(sheet).toContainText(t('classroom.seen', { found: 0, all: 13 }));
    await expect(page.getByText('Group 3')).toHaveCount(0);
    await page.getByLabel(t('classroom.withNames')).check();
    await expect(sheet.getByRole('heading', { name: 'Group 3' })).toBeVisible();
    await page.getByRole('button', { name: 'Group 3' }).click();
    await expect(page.getByRole('dialog').locator('[data-person]')).toHaveCount(11);
  });
});
