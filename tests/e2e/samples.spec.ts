// From home to a sample, its chairs filled by keyboard, the map held against it, and kept as one of one's own.
import { expect } from '@playwright/test';
import { barriers } from './support/axe.ts';
import { inBothLanguages, test } from './support/session.ts';

const NAMES = { en: ['Zhou Min', 'Sun Li', 'Gao Peng'], 'zh-CN': ['周敏', '孙丽', '高鹏'] } as const;

inBothLanguages((language) => {
  test('a map is begun from a sample, filled by keyboard, and kept as a sample', async ({ page, t }) => {
    await page.goto('./');
    await page.getByRole('button', { name: t('home.fromSample') }).click();
    const shelf = page.getByRole('table');
    await expect(shelf.getByRole('link')).toHaveCount(12);
    expect(await barriers(page)).toEqual([]);
    await page.goto('./#/samples/sample-retail-chain');
    await page.getByRole('link', { name: t('samples.start') }).click();
    const chair = page.getByRole('combobox', { name: t('outline.personName') });
    await expect(chair.first()).toBeFocused();
    for (const name of NAMES[language]) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    for (const name of NAMES[language])
      await expect(page.locator(`input[data-recorded][value="${name}"]`).first()).toBeAttached();
    await expect(page.getByText(t('samples.chairsLeft', { count: 8 }))).toBeVisible();
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('link', { name: t('samples.compare') }).click();
    await expect(page.getByText(t('samples.rolesFilled', { named: 3, of: 11 }))).toBeVisible();
    await expect(page.getByText(t('samples.noDifference'))).toBeVisible();
    expect(await barriers(page)).toEqual([]);

    await page.keyboard.press('Alt+Shift+1');
    await page.keyboard.press('Alt+Shift+a');
    await page.getByRole('button', { name: t('samples.keep') }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(NAMES[language][0]);
    await dialog.getByRole('textbox', { name: t('samples.name') }).fill('A');
    await dialog.getByRole('button', { name: t('samples.keep') }).click();
    await dialog.getByRole('link', { name: t('samples.toShelf') }).click();
    await expect(page.getByRole('article')).toBeVisible();
    for (const name of NAMES[language]) await expect(page.getByRole('article')).not.toContainText(name);
    await expect(shelf.getByRole('link')).toHaveCount(13);
  });
});
