// What lies under the pointer while something is dragged, and that it is gone afterwards.
import { expect, type Page } from '@playwright/test';
import { Pointer } from './support/pointer.ts';
import { test } from './support/session.ts';
import { openExample } from './support/sights.ts';

/** What the browser finds there: the canvas or something on it, or what covers it. */
const found = (page: Page, at: { readonly x: number; readonly y: number }) =>
  page.evaluate(({ x, y }) => (document.elementFromPoint(x, y)?.closest('.react-flow') ? 'the canvas' : 'a cover'), at);

const place = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((paper) => {
    const { x, y } = paper.getBoundingClientRect();
    return { x: Math.round(x), y: Math.round(y) };
  });

test('a drag is covered while it lasts, and the wheel still moves the paper', async ({ page, t }) => {
  await openExample(page, t);
  const pointer = new Pointer(page, t);
  const { mouse } = page;
  const head = await pointer.middleOf(pointer.head('I sign'));
  const bare = { x: head.x + 200, y: head.y - 60 };
  await mouse.move(bare.x, bare.y);
  expect(await found(page, bare)).toBe('the canvas');

  await test.step('the paper', async () => {
    const before = await place(page);
    await mouse.down();
    expect(await found(page, bare)).toBe('the canvas');
    await mouse.move(bare.x - 30, bare.y + 20, { steps: 4 });
    expect(await found(page, bare)).toBe('a cover');
    expect(await place(page)).toEqual({ x: before.x - 30, y: before.y + 20 });
    await mouse.up();
    expect(await found(page, bare)).toBe('the canvas');
  });

  await test.step('a card', async () => {
    const gao = pointer.card('Gao Peng');
    const from = await pointer.middleOf(gao);
    await mouse.move(from.x, from.y);
    await mouse.down();
    expect(await found(page, from)).toBe('the canvas');
    await mouse.move(from.x + 40, from.y, { steps: 4 });
    await expect(page.locator('[data-ghost]').first()).toBeVisible();
    expect(await found(page, { x: from.x + 40, y: from.y })).toBe('a cover');
    const before = await place(page);
    await mouse.wheel(24, 16);
    await expect.poll(() => place(page)).not.toEqual(before);
    await page.keyboard.press('Escape');
    await mouse.up();
    expect(await found(page, from)).toBe('the canvas');
  });
});
