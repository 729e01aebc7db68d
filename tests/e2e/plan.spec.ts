// The plan in a browser: a day moved by hand on the band, and the pages that are handed out, on screen and on paper.
import { expect } from '@playwright/test';
import { inLanguage, test } from './support/session.ts';
import { openExample, openView } from './support/sights.ts';

inLanguage('en', () => {
  test('the chosen line’s day is dragged along the weeks, and is back with one undo', async ({ page, t }) => {
    await openExample(page);
    await openView(page, t, 'plan');
    const day = page.locator('[data-plan="day"]').first();
    const before = await day.textContent();
    await day.focus();
    const grip = page.getByRole('slider', { name: t('plan.slide') });
    const from = await grip.boundingBox();
    if (!from) throw new Error('The grip is not on the screen');
    const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 150, y, { steps: 4 });
    const held = await grip.textContent();
    await page.mouse.up();
    // The line has gone on to another week; wherever it stands, its day is the one that was shown.
    await expect(
      page
        .locator('[data-plan="day"]')
        .filter({ hasText: held ?? '' })
        .first(),
    ).toBeVisible();
    expect(held).not.toBe(before);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.locator('[data-plan="day"]').first()).toHaveText(before ?? '');
  });
});

inLanguage('zh-CN', () => {
  test('what the customer may see is shown, also while all else is hidden, and printed as it stands', async ({
    page,
    t,
  }) => {
    await openExample(page);
    await openView(page, t, 'plan');
    await page.getByLabel(t('plan.add')).fill('联合工作坊');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: t('plan.share', { what: '联合工作坊' }) }).click();
    await page.getByRole('button', { name: t('plan.theirs') }).click();
    const table = page.getByRole('table');
    await expect(table).toContainText('联合工作坊');
    const ours = await table.textContent();
    await page.getByRole('button', { name: t('showing.safe') }).click();
    // The same, word for word, and nothing of ours around it.
    await expect(table).toHaveText(ours ?? '');
    await expect(page.getByRole('button', { name: t('plan.back') })).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(table).toBeVisible();
    await expect(page.getByRole('navigation', { name: t('shell.views') })).toBeHidden();
  });
});
