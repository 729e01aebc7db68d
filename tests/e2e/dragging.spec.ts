// What lies under the pointer while something is dragged, and that it is gone afterwards.
import { expect, type Page } from '@playwright/test';
import type { Say } from '../../src/text/text.ts';
import { Pointer } from './support/pointer.ts';
import { readMap } from './support/readMap.ts';
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

const openForDrags = async (page: Page, t: Say) => {
  await openExample(page);
  return { pointer: new Pointer(page, t), mouse: page.mouse, picture: page.locator('[data-carried]') };
};

test('a drag is covered while it lasts, and the wheel still moves the paper', async ({ page, t }) => {
  const { pointer, mouse } = await openForDrags(page, t);
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

test('what is dragged is carried as a picture; it is still there once, and keeps its place and the focus', async ({
  page,
  t,
}) => {
  const { pointer, mouse, picture } = await openForDrags(page, t);
  const head = pointer.head('I sign');
  for (const dragged of [pointer.card('Gao Peng'), head]) {
    const from = await pointer.middleOf(dragged);
    const tabStop = (await dragged.getAttribute('data-tab-stop')) ?? '';
    const before = await dragged.boundingBox();
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 30, from.y + 10, { steps: 10 });
    const first = await picture.boundingBox();
    await mouse.move(from.x + 60, from.y + 24);
    const carried = await picture.boundingBox();
    if (!before || !first || !carried) throw new Error('Nothing is carried');
    const gone = (box: { x: number; y: number }) => ({
      x: Math.round((box.x - before.x) / 2) * 2,
      y: Math.round((box.y - before.y) / 2) * 2,
    });
    expect(gone(first)).toEqual({ x: 30, y: 10 });
    expect(gone(carried)).toEqual({ x: 60, y: 24 });
    expect(Math.abs(carried.width - before.width)).toBeLessThanOrEqual(1);
    // A step takes its column along, down to the last card.
    const cards = (
      await Promise.all((await page.locator('[data-person]').all()).map((card) => card.boundingBox()))
    ).flatMap((box) =>
      box && box.x < from.x && from.x < box.x + box.width && box.y >= before.y ? box.y + box.height : [],
    );
    const isHead = dragged === head;
    const bottom = Math.max(before.y + before.height, ...(isHead ? cards : []));
    expect(Math.abs(carried.height - (bottom - before.y))).toBeLessThanOrEqual(1);
    await expect(picture).toContainText((await dragged.innerText()).split('\n')[0] ?? '');
    expect(await dragged.boundingBox()).toEqual(before);
    for (const part of await dragged.locator('> *').all()) await expect(part).toBeHidden();
    await expect(page.locator(`[data-tab-stop="${tabStop}"]`)).toHaveCount(1);
    await expect(dragged).toBeFocused();
    expect(await picture.evaluate((element) => element.closest('[inert][aria-hidden="true"]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(picture).toHaveCount(0);
    await expect(dragged.locator('> *').first()).toBeVisible();
    await mouse.move(from.x + 90, from.y + 24, { steps: 3 });
    await expect(picture).toHaveCount(0);
    await mouse.up();
    await expect(dragged).toBeFocused();
  }
});

test('what the wheel has brought under a card that is held is where it is put down', async ({ page, t }) => {
  const { pointer, mouse } = await openForDrags(page, t);
  const [from, to] = [
    await pointer.middleOf(pointer.card('Gao Peng')),
    await pointer.middleOf(pointer.card('Lin Wei', 'I sign')),
  ];
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 20, from.y, { steps: 6 });
  const before = await place(page);
  // The canvas goes half as far as the wheel.
  await mouse.wheel(2 * (to.x - from.x - 20), 0);
  await expect.poll(async () => (await place(page)).x).toBe(Math.round(before.x - (to.x - from.x - 20)));
  await mouse.up();
  await expect(pointer.card('Gao Peng', 'I sign')).toHaveCount(1);
});

test('what is carried stays at the pointer: from its first movement on, while the sheet is zoomed, when the pane becomes smaller', async ({
  page,
  t,
}) => {
  const { pointer, mouse, picture } = await openForDrags(page, t);
  const from = await pointer.middleOf(pointer.card('Gao Peng'));
  const at = { x: from.x + 90, y: from.y + 30 };
  const away = async () => {
    const middle = await pointer.middleOf(picture);
    return Math.hypot(middle.x - at.x, middle.y - at.y);
  };
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(at.x, at.y);
  expect(await away()).toBeLessThan(2);
  const before = await picture.boundingBox();
  await page.keyboard.down('Control');
  await mouse.wheel(0, 120);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await picture.boundingBox())?.width).toBeLessThan(0.9 * (before?.width ?? 0));
  expect(await away()).toBeLessThan(2);
  await page.setViewportSize({ width: 1200, height: 760 });
  await expect.poll(() => page.locator('.react-flow__pane').evaluate((pane) => pane.clientWidth)).toBeLessThan(1200);
  expect(await away()).toBeLessThan(2);
  await page.keyboard.press('Escape');
  await mouse.up();
});

test('beside the sheet nothing is put down', async ({ page, t }) => {
  await openExample(page);
  const pointer = new Pointer(page, t);
  const before = await readMap(page, t);
  const gao = pointer.card('Gao Peng');
  const lanes = await pointer.middleOf(page.locator('#lanes-table'));
  const bar = await pointer.middleOf(page.getByRole('banner'));
  const blockers = await pointer.middleOf(page.locator('aside').last());
  const from = await pointer.middleOf(gao);
  for (const to of [lanes, bar, blockers, { x: from.x, y: 799 }]) {
    await pointer.drag(await pointer.middleOf(gao), to);
    await page.getByRole('button', { name: t('sheet.fit') }).click();
    await expect(page.locator('[data-carried], [data-ghost]')).toHaveCount(0);
  }
  expect(await readMap(page, t)).toEqual(before);
});

test('after Escape the paper stays, wherever the button is taken that is still down', async ({ page, t }) => {
  const { pointer, mouse } = await openForDrags(page, t);
  const from = await pointer.middleOf(pointer.card('Gao Peng'));
  const pane = await page.locator('.react-flow__pane').boundingBox();
  if (!pane) throw new Error('No paper');
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 60, from.y, { steps: 4 });
  const before = await place(page);
  // Near the edge the sheet pans by itself while something is held.
  await mouse.move(pane.x + pane.width - 10, from.y, { steps: 4 });
  await expect.poll(async () => (await place(page)).x).toBeLessThan(before.x - 20);
  await page.keyboard.press('Escape');
  const stays = await place(page);
  await mouse.move(pane.x + pane.width - 12, from.y + 4, { steps: 4 });
  // As many frames as it went 20 pixels in before, and more.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  });
  expect(await place(page)).toEqual(stays);
  await mouse.up();
});

test('a card that gets or leaves its only seat by a drag keeps the focus, and the sheet stays', async ({ page, t }) => {
  await openExample(page);
  const pointer = new Pointer(page, t);
  const ning = pointer.card('Ning Yuan');
  const head = await pointer.middleOf(pointer.head('I sign'));
  const before = await place(page);
  const outside = await pointer.middleOf(ning);
  await pointer.drag(outside, { x: head.x, y: head.y + 60 });
  await expect(pointer.card('Ning Yuan', 'I sign')).toBeFocused();
  expect(await place(page)).toEqual(before);
  await pointer.drag(await pointer.middleOf(ning), outside);
  await expect(pointer.card('Ning Yuan', 'I sign')).toHaveCount(0);
  await expect(ning).toBeFocused();
  // That the card has gone is what was meant by it, and no loss.
  await expect(page.getByText(t('shell.targetGone'))).toHaveCount(0);
  expect(await place(page)).toEqual(before);
});

test('a line that is pulled meets whom the wheel has brought under the pointer, and they are marked', async ({
  page,
  t,
}) => {
  const { pointer, mouse } = await openForDrags(page, t);
  const gao = pointer.card('Gao Peng');
  await gao.hover();
  const from = await pointer.middleOf(pointer.knob('sheet.drawLine', { name: 'Gao Peng' }));
  const lin = pointer.card('Lin Wei', 'I sign');
  const to = await pointer.middleOf(lin);
  const at = { x: (await pointer.middleOf(gao)).x, y: to.y };
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(at.x, at.y, { steps: 6 });
  expect(Math.abs(to.x - at.x)).toBeGreaterThan(60);
  // Some browsers tell some time later by themselves what has come under a pointer that rests; that does not count.
  const seen = await page.evaluate(
    async ({ x, y, deltaX }) => {
      let told = false;
      window.addEventListener('pointermove', (event) => {
        told ||= event.isTrusted;
      });
      const turn = { deltaX, clientX: x, clientY: y, bubbles: true, cancelable: true };
      document.elementFromPoint(x, y)?.dispatchEvent(new WheelEvent('wheel', turn));
      for (;;) {
        const box = document.querySelector('[data-ghost]')?.getBoundingClientRect();
        const middle = box ? box.x + box.width / 2 : Number.NaN;
        if (told || Math.abs(middle - x) < 20) return { told, middle };
        await new Promise((done) => requestAnimationFrame(done));
      }
    },
    { ...at, deltaX: 2 * (to.x - at.x) },
  );
  expect(seen.told).toBe(false);
  expect(Math.abs(seen.middle - (await pointer.middleOf(lin)).x)).toBeLessThan(3);
  await page.keyboard.press('Escape');
  await mouse.up();
});

test('a press that trembles is a press', async ({ page, t }) => {
  const { pointer, mouse } = await openForDrags(page, t);
  const press = async (at: { readonly x: number; readonly y: number }) => {
    await mouse.move(at.x, at.y);
    await mouse.down();
    await mouse.move(at.x + 2, at.y + 1);
    await mouse.up();
  };
  const gao = pointer.card('Gao Peng');
  await press(await pointer.middleOf(gao));
  await expect(gao).toHaveAttribute('aria-pressed', 'true');
  const head = await pointer.middleOf(pointer.head('I sign'));
  await press({ x: head.x, y: head.y - 60 });
  await expect(gao).toHaveAttribute('aria-pressed', 'false');
  await press(head);
  await expect(pointer.head('I sign')).toHaveAttribute('aria-pressed', 'true');
});

test('a drag that another button breaks off goes back', async ({ page, t }) => {
  const { pointer, mouse } = await openForDrags(page, t);
  const before = await readMap(page, t);
  const [from, to] = [
    await pointer.middleOf(pointer.card('Gao Peng')),
    await pointer.middleOf(pointer.card('Lin Wei', 'I sign')),
  ];
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 6 });
  await expect(page.locator('[data-ghost]').first()).toBeVisible();
  await mouse.down({ button: 'right' });
  await mouse.up({ button: 'right' });
  await expect(page.locator('[data-ghost]')).toHaveCount(0);
  await mouse.up();
  expect(await readMap(page, t)).toEqual(before);
});

test('the border between the halves follows no pointer that does not hold it', async ({ page, t }) => {
  await openExample(page);
  const { mouse } = page;
  const border = page.getByRole('separator', { name: t('sheet.resize') });
  const middle = async () => {
    const box = await border.boundingBox();
    if (!box) throw new Error('No border');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const start = await middle();
  await mouse.move(start.x, start.y);
  await mouse.down();
  await mouse.move(start.x, start.y - 30, { steps: 3 });
  await mouse.down({ button: 'right' });
  await mouse.up({ button: 'right' });
  await mouse.move(start.x, start.y - 200, { steps: 2 });
  await mouse.up();
  const stands = await middle();
  for (const by of [-3, -1, 1, 3, 6]) await mouse.move(stands.x, stands.y + by);
  expect((await middle()).y).toBe(stands.y);
});
