// The number on a card leads to what it counts, and from there back to the list, at every width.
import { expect } from '@playwright/test';
import { Pointer } from './support/pointer.ts';
import { test } from './support/session.ts';
import { openExample } from './support/sights.ts';

for (const width of [1280, 1600]) {
  test(`a stamp is pressed, explained, and led back from at ${width}`, async ({ page, t }) => {
    await page.setViewportSize({ width, height: 900 });
    await openExample(page);
    const stamp = new Pointer(page, t).card('Gao Peng').locator('[class*="stamp"]').first();
    await stamp.hover();
    await expect(stamp).toHaveAttribute('title', /^Lin Wei cannot push it past/);
    await stamp.click();
    const details = page.getByRole('complementary', { name: 'Gao Peng' });
    const worst = details.getByRole('article').first();
    await expect(worst.getByRole('button', { expanded: true })).toHaveText(/Lin Wei cannot push it past/);
    await expect(worst.getByRole('button', { name: t('blockers.setAside') })).toBeVisible();
    const list = page.getByRole('complementary', { name: t('blockers.title') });
    const isList = () => expect(list.getByText(t('blockers.biggest'))).toBeVisible();
    await page.keyboard.press('Escape');
    await isList();
    await new Pointer(page, t).card('Qiu Yan').click();
    await page.getByRole('button', { name: new RegExp(t('sheet.backToBlockers')) }).click();
    await isList();
  });
}
