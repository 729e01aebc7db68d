// A story before a room, by the keys of a clicker: everything in one picture, readable from the back row, and nothing jumps.
import { expect, type Page } from '@playwright/test';
import { barriers } from './support/axe.ts';
import { inBothLanguages, test } from './support/session.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** What of the picture lies outside the window, and the least letters of names and of everything. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const outside: string[] = [];
    const sizes = { name: Number.POSITIVE_INFINITY, text: Number.POSITIVE_INFINITY };
    for (const element of document.querySelectorAll<HTMLElement>('[data-tell] *')) {
      const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      if (!words || element.closest('.visually-hidden') || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      if (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1) outside.push(element.innerText);
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      sizes.text = Math.min(sizes.text, size);
      if (element.closest('[data-person]')?.children[1] === element) sizes.name = Math.min(sizes.name, size);
    }
    return { outside, ...sizes };
  });

inBothLanguages(() => {
  test('the trainers’ example is told in one picture at both sizes of a projector', async ({ page, t }) => {
    await page.goto('./#/example/reimbursement');
    await page.locator('[data-person]').first().waitFor();
    await page.keyboard.press('Alt+Shift+KeyY');
    await page.getByRole('button', { name: t('story.tell') }).click();
    const shown = page.locator('[data-tell]');
    const stops = page.locator('[data-stops]');
    await expect(shown).toHaveAttribute('data-asked', 'true');
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.keyboard.press('Home');
      const seen: string[] = [];
      while (seen.at(-1) !== '0') {
        await page.keyboard.press('PageDown');
        if ((await shown.getAttribute('data-asked')) !== null) continue;
        await expect(stops).toBeVisible();
        seen.push((await stops.getAttribute('data-stops')) ?? '');
        const { outside, name, text } = await measure(page);
        expect(outside).toEqual([]);
        expect(name).toBeGreaterThanOrEqual(20);
        expect(text).toBeGreaterThanOrEqual(14);
      }
      expect(seen).toEqual(['9', '8', '5', '4', '2', '0']);
    }
    expect(await barriers(page)).toEqual([]);
  });
});

test('from one chapter to the next a card goes its way, and with less motion wanted it is simply there', async ({
  page,
  t,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('./#/example/crm');
  await page.locator('[data-person]').first().waitFor();
  await page.keyboard.press('Alt+Shift+KeyY');
  await page.getByRole('button', { name: t('story.tell') }).click();
  await page.locator('[data-tell]').waitFor();
  const seconds = () =>
    page
      .locator('[data-tell] [data-column]')
      .first()
      .evaluate((column) => Number.parseFloat(getComputedStyle(column).transitionDuration));
  await page.keyboard.press('PageDown');
  expect(await seconds()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await seconds()).toBe(0);
});
