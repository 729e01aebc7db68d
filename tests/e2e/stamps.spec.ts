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

test('no stamp lies over the sign of a stance, however small the cards are', async ({ page, t }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openExample(page);
  const covered = () =>
    page.locator('[data-person]').evaluateAll((cards) =>
      cards.flatMap((card) => {
        const [stamp, stance] = ['[data-count]', '[class*="stance"] svg'].map((sign) =>
          card.querySelector(sign)?.getBoundingClientRect(),
        );
        const meet = stamp && stance && stamp.left < stance.right - 0.5 && stance.top < stamp.bottom - 0.5;
        return meet ? [card.getAttribute('aria-label')] : [];
      }),
    );
  await expect(page.locator('[data-person] [data-count]').first()).toBeVisible();
  for (let out = 0; out < 2; out += 1) {
    expect(await covered()).toEqual([]);
    await page.getByRole('button', { name: t('sheet.zoomOut') }).click();
  }
  expect(await covered()).toEqual([]);
});

test('a step that is pulled by its knob is carried along, and let go of leaves nothing behind', async ({ page, t }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openExample(page);
  await page.locator('[data-step]').nth(1).hover();
  const grip = await page
    .getByRole('button', { name: /^Move / })
    .last()
    .boundingBox();
  if (!grip) throw new Error('There is no knob to pull');
  await page.mouse.move(grip.x + 12, grip.y + 12);
  await page.mouse.down();
  await page.mouse.move(grip.x + 240, grip.y + 40, { steps: 8 });
  await expect(page.locator('[data-carried]')).toBeVisible();
  const carried = await page.locator('[data-carried]').boundingBox();
  expect(Math.abs((carried?.x ?? 0) + (carried?.width ?? 0) / 2 - grip.x - 240)).toBeLessThan(220);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('[data-carried]')).toHaveCount(0);
  await expect(page.getByText(t('shell.statusSaved'))).toBeVisible();
});
