// Saving as files of other programs, in a real browser: a picture is painted, and slides are packed under the page's policy.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { inBothLanguages, test } from './support/session.ts';

async function saved(page: Page, button: string): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await downloading).path());
}

inBothLanguages(() => {
  test('a picture and slides are saved', async ({ page, t }) => {
    await page.goto('./#/example/crm');
    await expect(page.locator('[data-person]').first()).toBeVisible();
    await page.keyboard.press('Alt+Shift+KeyE');
    const dialog = page.getByRole('dialog', { name: t('out.title') });
    await dialog.getByRole('combobox', { name: t('out.size') }).selectOption('print');
    const png = await saved(page, t('out.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Three times as wide as the sheet on a screen; and painted: a blank page packs to a few thousand bytes.
    expect(png.readUInt32BE(16)).toBeGreaterThan(3000);
    expect(png.length).toBeGreaterThan(60_000);
    const pptx = await saved(page, t('out.pptx'));
    expect(pptx.subarray(0, 2).toString()).toBe('PK');
    await dialog.getByRole('button', { name: t('common.close') }).click();
    await expect(dialog).toHaveCount(0);
  });
});
