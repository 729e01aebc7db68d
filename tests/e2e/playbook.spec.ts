// The company's own playbook in a browser: an entry of our own by keyboard, its line in the lane marked as ours, and back to it; a shipped one reworded by finger.
import { expect } from '@playwright/test';
import { barriers } from './support/axe.ts';
import { inBothLanguages, test } from './support/session.ts';
import { openExample } from './support/sights.ts';

const WORDS = { en: ['Send ', ' a printed sample'], 'zh-CN': ['给', '寄一份纸样'] } as const;

inBothLanguages((language) => {
  test('an entry of our own is written, stands in the lane as ours, and leads back to itself', async ({ page, t }) => {
    await openExample(page);
    await page.keyboard.press('Alt+Shift+B');
    await expect(page.getByRole('heading', { name: t('playbook.title') })).toBeVisible();
    await page.getByRole('button', { name: t('playbook.newEntry') }).press('Enter');
    // The words of a new entry have the focus.
    const [before, after] = WORDS[language];
    const article = page.getByRole('article');
    await expect(article.locator('textarea').first()).toBeFocused();
    await page.keyboard.type(before);
    await article.getByRole('button', { name: language === 'en' ? 'Approver' : '审批人', exact: true }).press('Space');
    await article.getByRole('button', { name: language === 'en' ? 'Budget' : '预算', exact: true }).press('Space');
    await article.getByLabel(t('playbook.insert')).first().selectOption('who');
    await expect(article.locator('textarea').first()).toHaveValue(`${before}{who}`);
    await expect(article.locator('textarea').first()).toBeFocused();
    await page.keyboard.type(after);
    await article.getByRole('radio', { name: t('playbook.placeFirst'), exact: true }).check();
    await expect(article.getByText(t('playbook.oneForBoth'))).toBeVisible();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await barriers(page), colorScheme).toEqual([]);
    }
    for (const width of [1024, 700]) {
      await page.setViewportSize({ width, height: 800 });
      const over = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect.soft(await over(), `at ${width}`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    const address = new URL(page.url()).hash;
    await page.goto(`./${address.replace(/playbook\/.*$/, 'sheet')}`);
    const line = page.getByRole('button', { name: new RegExp(`${after}.*${t('playbook.laneMark')}`) }).first();
    await expect(line).not.toContainText('{who}');
    await line.click();
    const panel = page.getByRole('dialog');
    await expect(panel).toContainText(t('playbook.laneOurs'));
    await panel.getByRole('link', { name: t('playbook.inLane') }).click();
    expect(new URL(page.url()).hash).toBe(address);
    await article.getByRole('button', { name: t('playbook.delete') }).click();
    await expect(page.getByText(`${before}{who}${after}`)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByRole('link', { name: `${before}{who}${after}` })).toBeVisible();
  });
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1100 } });

  test('an entry is chosen from the list, switched off, and the list is back with what was done', async ({
    page,
    t,
  }) => {
    await page.goto('./#/our-side/playbook');
    await page.getByRole('searchbox').fill('sample');
    const first = page.getByRole('list').getByRole('link').first();
    await first.tap();
    await page.getByLabel(t('playbook.off')).tap();
    const back = page.getByRole('link', { name: t('playbook.toList') });
    expect((await back.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await back.tap();
    await expect(first).toContainText(t('playbook.markOff'));
    expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});
