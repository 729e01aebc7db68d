// Yesterday within reach: a day's work leaves its moments, one is named, looked at, restored and taken back, beside another tab.
import { expect, type Page } from '@playwright/test';
import type { Say } from '../../src/text/text.ts';
import { barriers } from './support/axe.ts';
import { inBothLanguages, test } from './support/session.ts';
import { openExample, openView } from './support/sights.ts';

/** The clock of this page; timers go on. */
const at = (page: Page, day: number, hour: number, minute = 0) =>
  page.clock.setFixedTime(new Date(2026, 10, day, hour, minute));

const firstName = (page: Page) => page.locator('[data-outline] input[type="text"]').first();

/** The first name of the outline is typed over, and saved. */
async function rename(page: Page, name: string): Promise<void> {
  await firstName(page).fill(name);
  await firstName(page).press('Enter');
  await expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');
}

const line = (page: Page, t: Say) => page.getByRole('region', { name: t('moments.timeLine') });

inBothLanguages(() => {
  test('what the map was on the ninth is found, looked at, restored and taken back', async ({ page, context, t }) => {
    await at(page, 9, 9);
    await openExample(page);
    await openView(page, t, 'outline');
    await at(page, 9, 9, 3);
    await rename(page, 'As of the ninth');
    await at(page, 11, 8);
    await rename(page, 'As of the eleventh');
    await at(page, 11, 8, 1);
    await openView(page, t, 'sheet');
    await page.keyboard.press('Alt+Shift+M');
    await line(page, t)
      .getByRole('button', { name: t('moments.keepNow') })
      .click();
    await page.keyboard.type('before the board');
    await page.keyboard.press('Enter');
    await expect(line(page, t).getByRole('link', { name: /before the board$/ })).toBeVisible();

    // From the present by keys to the ninth, whose one moment stands open.
    await line(page, t)
      .getByRole('link', { name: t('moments.now'), exact: true })
      .focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    // The three that the example's story tells of stand before it.
    for (let told = 0; told < 3; told += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const past = page.locator('[data-moment]');
    await expect(past.getByText('As of the ninth')).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await expect(past.getByRole('textbox')).toHaveCount(0);

    // What has moved since, as a list, and on paper the list alone.
    await page.getByRole('radio', { name: t('compare.asList') }).click();
    const list = page.locator('[data-moment]').getByRole('list').last();
    await expect(past.getByText('As of the eleventh').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(past.getByText('As of the eleventh').first()).toBeVisible();
    await expect(list).toBeVisible();
    await expect(line(page, t)).toBeHidden();
    await expect(page.getByRole('button', { name: t('moments.restore') })).toBeHidden();
    await page.emulateMedia({ media: null });
    await page.getByRole('radio', { name: t('compare.asThen') }).click();

    // Another tab works on meanwhile: nothing is seen of it here, and it sees what is restored.
    const other = await context.newPage();
    await at(other, 11, 8, 2);
    await other.goto(page.url().replace(/moment.*/, 'outline'));
    await rename(other, 'As of another tab');
    await page.bringToFront();
    await expect(past.getByText('As of the ninth')).toBeVisible();
    await page.getByRole('button', { name: t('moments.restore') }).click();
    await expect(page).toHaveURL(/\/sheet$/);
    await expect(firstName(other)).toHaveValue('As of the ninth');
    await page.getByRole('button', { name: t('common.undo') }).click();
    await expect(firstName(other)).toHaveValue('As of another tab');
    await page.reload();
    await expect(page.locator('[data-person]').first()).toBeVisible();
    await page.keyboard.press('Alt+Shift+M');
    await expect(line(page, t).getByRole('link', { name: /before the board$/ })).toBeVisible();
  });
});
