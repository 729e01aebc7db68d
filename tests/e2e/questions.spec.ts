// The questions in a browser: opened, answered and left by keys alone, and somebody's page on paper.
import { expect } from '@playwright/test';
import { barriers } from './support/axe.ts';
import { inBothLanguages, test } from './support/session.ts';
import { openExample } from './support/sights.ts';

inBothLanguages((language) => {
  const asked = language === 'en' ? /what speaks for it/ : /好在哪里/;

  test('a question is answered by keys alone, and the focus goes on', async ({ page, t }) => {
    await openExample(page);
    await page.keyboard.press('Alt+Shift+8');
    const question = page.locator('[data-question]').filter({ hasText: asked });
    const answer = question.getByRole('button', { name: t('questions.answer') });
    await answer.focus();
    await page.keyboard.press('Enter');
    await expect(question.locator('input[type="radio"]').first()).toBeFocused();
    expect(await barriers(page)).toEqual([]);
    // Escape leaves it where it was begun.
    await page.keyboard.press('Escape');
    await expect(answer).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    // Over whom and when it was said, and past taking it back.
    const save = question.getByRole('button', { name: t('common.save') });
    for (let stop = 0; stop < 8 && !(await save.evaluate((button) => button === document.activeElement)); stop += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(question).toHaveCount(0);
    await expect(page.locator('[data-question] :focus')).toBeVisible();
  });

  test('the page for a meeting is printed in ink on white, with nothing to press on it', async ({ page, t }) => {
    await openExample(page);
    await page.keyboard.press('Alt+Shift+8');
    await page
      .getByRole('link', { name: t('questions.openPage') })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: t('questions.toAsk') })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const main = page.getByRole('main');
    await expect(main).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(main).toHaveCSS('color', 'rgb(28, 27, 31)');
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(page.locator('[data-question]').first()).toBeVisible();
  });
});
