// The sheet on a projector: large enough for the back row, walked with a clicker, and nothing that can be spoiled.
import { expect, type Page } from '@playwright/test';
import type { Say } from '../../src/text/text.ts';
import { barriers } from './support/axe.ts';
import { readMap } from './support/readMap.ts';
import { inBothLanguages, test } from './support/session.ts';

/** The smallest rendered letters of each kind and the smallest sign, in pixels of the screen. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const texts: { readonly words: string; readonly size: number; readonly name: boolean }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const scaleOf = (element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      return element.offsetHeight > 0 ? box.height / element.offsetHeight : 1;
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!element || words === '' || element.closest('.visually-hidden, title')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
      const card = element.closest('[data-person]');
      texts.push({ words, size, name: card !== null && element === card.children[1] });
    }
    const stamps = [...document.querySelectorAll<HTMLElement>('[data-count]')].map((stamp) => {
      const holder = stamp.parentElement ?? stamp;
      return Number.parseFloat(getComputedStyle(stamp, '::before').fontSize) * scaleOf(holder);
    });
    const signs = [...document.querySelectorAll('[data-present-sign]')].map((sign) => {
      const { width, height } = sign.getBoundingClientRect();
      return Math.min(width, height);
    });
    const names = texts.filter((text) => text.name).map((text) => text.size);
    return {
      names: names.length,
      leastName: Math.min(...names),
      leastText: Math.min(...texts.map((text) => text.size), ...stamps),
      signs: signs.length,
      leastSign: Math.min(...signs),
    };
  });

/** Nothing of a card is cut off or lies outside the window. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const out: string[] = [];
    for (const card of document.querySelectorAll<HTMLElement>('[data-person]')) {
      const name = card.children[1] as HTMLElement;
      const { left, right, top, bottom } = card.getBoundingClientRect();
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) out.push(`outside: ${name.innerText}`);
      if (name.scrollHeight > name.clientHeight + 1) out.push(`cut: ${name.innerText}`);
    }
    return out;
  });

async function openReimbursement(page: Page): Promise<void> {
  await page.goto('./#/example/reimbursement');
  await expect(page.locator('[data-person]').first()).toBeVisible();
}

/** Goes on to the projector; what is measured there. */
async function present(page: Page, t: Say) {
  await page.getByRole('link', { name: t('showing.present') }).click();
  await expect(page).toHaveURL(/\/present$/);
  // Thirteen seats, each with a card.
  await expect(page.locator('[data-present] [data-person]')).toHaveCount(13);
  return measure(page);
}

inBothLanguages(() => {
  test('from the back row everything can be read, also when it is safe to show', async ({ page, t }) => {
    await openReimbursement(page);
    const sizes = await present(page, t);
    await expect(page.locator('[data-column]')).toHaveCount(6);
    expect(sizes.names).toBe(13);
    expect(sizes.leastName).toBeGreaterThanOrEqual(20);
    expect(sizes.signs).toBeGreaterThanOrEqual(4 * 13);
    expect(sizes.leastSign).toBeGreaterThanOrEqual(24);
    expect(sizes.leastText).toBeGreaterThanOrEqual(12);
    expect(await cut(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);

    // With safe to show, nothing of ours is on it.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+Shift+KeyS');
    await page.keyboard.press('Alt+Shift+KeyP');
    await expect(page.locator('[data-present]')).toBeVisible();
    await expect(page.locator('[data-safe]')).toBeVisible();
    const safe = await measure(page);
    expect(safe.signs).toBe(13);
    expect(safe.leastName).toBeGreaterThanOrEqual(20);
    expect(await page.locator('[data-count]').count()).toBe(0);
  });
});

test('it is walked with a clicker, and nothing on it can be spoiled', async ({ page, t }) => {
  await openReimbursement(page);
  const before = await readMap(page, t);
  const sheet = page.url();
  const sizes = await present(page, t);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page, 'colours')).toEqual([]);

  // A clicker sends PageDown and PageUp; the step comes forward and into the middle.
  const forward = page.locator('[aria-current="step"]');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(forward).toBeInViewport();
  const second = await page.locator('[data-column] h2').nth(1).innerText();
  expect(await forward.locator('h2').innerText()).toBe(second);
  expect((await measure(page)).leastName).toBeGreaterThan(sizes.leastName * 1.3);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowLeft');
  await expect(forward).toHaveCount(0);
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-column]').last().locator('[aria-current]')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(forward).toHaveCount(0);

  // Larger with a key, and down to what was out of sight.
  await page.keyboard.press('+');
  expect((await measure(page)).leastName).toBeGreaterThan(sizes.leastName * 1.1);
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.locator('[data-present] section[tabindex]').evaluate((pane) => pane.scrollTop))
    .toBeGreaterThan(0);
  await page.keyboard.press('-');

  // Pressing a card marks it and opens what is known of them; no key edits.
  const card = page.locator('[data-present] [data-person]').nth(2);
  await card.click();
  await expect(card).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-person-up]')).toBeVisible();
  for (const key of ['Delete', 'Backspace', 'Alt+ArrowRight']) await card.press(key);
  await page.mouse.move(300, 500);
  await page.mouse.down();
  await page.mouse.move(900, 300, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-person-up]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(sheet);
  expect(await readMap(page, t)).toEqual(before);

  // Back leaves it too.
  await page.keyboard.press('Alt+Shift+KeyP');
  await expect(page.locator('[data-present]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-present]')).toHaveCount(0);
});
