// The sheet is panned by scrolling: whatever scrolls it, paper, cards and lanes stay together, and nothing is lost on the way.
import { type Browser, expect, type Page } from '@playwright/test';
import { SIZES } from '../bench/benchMap.ts';
import { openSheet } from '../bench/pace/openSheet.ts';
import { Fingers } from './support/fingers.ts';
import { Pointer } from './support/pointer.ts';
import { test } from './support/session.ts';
import { openExample } from './support/sights.ts';

/** Where the canvas believes the paper to lie, where a head is seen, and how far the lanes are scrolled, in pixels. */
const places = (page: Page) =>
  page.evaluate(() => {
    const paper = document.querySelector<HTMLElement>('.react-flow__viewport');
    const head = document.querySelector('[data-step]')?.getBoundingClientRect();
    const believed = new DOMMatrix(paper?.style.transform);
    return {
      believed: { x: Math.round(believed.e), y: Math.round(believed.f) },
      seen: { x: Math.round(head?.x ?? Number.NaN), y: Math.round(head?.y ?? Number.NaN) },
      lanes: document.getElementById('lanes-table')?.scrollLeft ?? Number.NaN,
    };
  });

/** As a search in the page does, or a focus, or a key. */
const scrollPane = (page: Page, how: 'scrollBy' | 'scrollTo', x: number, y: number) =>
  page.locator('.react-flow__pane').evaluate((pane, to) => pane[to.how](to.x, to.y), { how, x, y });

const open500 = async (browser: Browser, baseURL: string | undefined): Promise<Page> => {
  const size = SIZES.find(({ seats }) => seats === 500);
  if (!size) throw new Error('No such size');
  const { page } = await openSheet(browser, baseURL ?? '', { width: 1280, height: 800 }, size);
  return page;
};

test('what the browser scrolls to by itself is followed by canvas and lanes', async ({ page }) => {
  await openExample(page);
  const before = await places(page);
  await scrollPane(page, 'scrollBy', 150, 30);
  await expect
    .poll(() => places(page))
    .toEqual({
      believed: { x: before.believed.x - 150, y: before.believed.y - 30 },
      seen: { x: before.seen.x - 150, y: before.seen.y - 30 },
      lanes: before.lanes + 150,
    });
});

test('where nothing of the sheet would be left in sight the browser cannot scroll', async ({ page }) => {
  await openExample(page);
  const before = await places(page);
  await scrollPane(page, 'scrollTo', 0, 0);
  await expect.poll(() => places(page)).toEqual(before);
});

test('beyond the end of the scrolling the sheet goes on', async ({ page }) => {
  await openExample(page);
  const before = await places(page);
  await page.locator('.react-flow__pane').hover({ position: { x: 8, y: 8 } });
  await page.mouse.wheel(160_000, 0);
  await expect.poll(async () => before.believed.x - (await places(page)).believed.x).toBeGreaterThan(70_000);
  const after = await places(page);
  expect(before.seen.x - after.seen.x).toBe(before.believed.x - after.believed.x);
  expect(after.seen.y).toBe(before.seen.y);
});

test('the sheet opens as it stays, without being zoomed there', async ({ page, t }) => {
  await page.addInitScript(() => {
    const watched = window as unknown as { zoomed: number };
    watched.zoomed = 0;
    new MutationObserver((records) => {
      watched.zoomed += records.length;
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-zooming'] });
  });
  const zoomed = () => page.evaluate(() => (window as unknown as { zoomed: number }).zoomed);
  await page.setViewportSize({ width: 1000, height: 700 });
  await openExample(page);
  await expect.poll(async () => (await places(page)).believed.x).toBeGreaterThan(0);
  expect(await zoomed()).toBe(0);
  await page.getByRole('button', { name: t('sheet.zoomIn'), exact: true }).click();
  await expect.poll(zoomed).toBeGreaterThan(0);
});

test('the page around the sheet does not scroll', async ({ page }) => {
  await openExample(page);
  const beyond = await page.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return { down: scrollHeight - clientHeight, right: scrollWidth - clientWidth };
  });
  expect(beyond).toEqual({ down: 0, right: 0 });
});

test('over buttons, lanes and blockers too, Ctrl and the wheel zoom no page', async ({ page, t }) => {
  await openExample(page);
  const places = [
    page.getByRole('button', { name: t('sheet.fit') }),
    page.getByRole('table', { name: t('lanes.table') }),
    page.getByRole('complementary', { name: t('blockers.title') }),
    page.locator('[data-person]').first(),
  ];
  const isLeft = (element: Element, ctrlKey: boolean) =>
    element.dispatchEvent(new WheelEvent('wheel', { deltaY: 10, ctrlKey, bubbles: true, cancelable: true }));
  for (const place of places) expect(await place.evaluate(isLeft, true)).toBe(false);
  for (const place of places.slice(0, 3)) expect(await place.evaluate(isLeft, false)).toBe(true);
});

test('what the wheel moves past the pointer gets no knobs and looks like what is not pointed at, until it rests there', async ({
  page,
}) => {
  await openExample(page);
  await page.keyboard.press('Escape');
  const card = page.locator('[data-person]').filter({ hasText: 'Qiu Yan' });
  const box = await card.boundingBox();
  if (!box) throw new Error('no card');
  const spot = { x: box.x - 12, y: box.y + box.height / 2 };
  await page.mouse.move(spot.x, spot.y);
  const knobs = page.locator('[class*="knobRow"]');
  await page.locator('.react-flow__pane').click({ position: { x: 8, y: 8 } });
  await page.mouse.move(spot.x, spot.y);
  await expect(knobs).toHaveCount(0);
  const borderOf = (element: Element) => getComputedStyle(element).borderColor;
  const border = await card.evaluate(borderOf);
  const seen = await card.evaluate(
    async (passed, { x, y, width }) => {
      const pane = document.querySelector('.react-flow__pane');
      let [looks, shown] = [0, 0];
      const borders = new Set<string>();
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const enters: string[] = [];
      const hear = (event: Event) => {
        if (event.target instanceof Element && event.target.closest('[data-person]')) enters.push(event.type);
      };
      document.addEventListener('mouseover', hear);
      // Over the whole card and past it, a step in each frame.
      for (let gone = 0; gone < width + 40; gone += 12) {
        pane?.dispatchEvent(
          new WheelEvent('wheel', { deltaX: 24, clientX: x, clientY: y, bubbles: true, cancelable: true }),
        );
        const turned = performance.now();
        await frame();
        // Where the machine lets more time pass, the wheel may be taken to rest.
        if (performance.now() - turned > 100) continue;
        looks += 1;
        shown += document.querySelectorAll('[class*="knobRow"]').length;
        borders.add(getComputedStyle(passed).borderColor);
      }
      document.removeEventListener('mouseover', hear);
      return { looked: looks > 0, shown, entered: enters.length > 0, borders: [...borders] };
    },
    { ...spot, width: box.width },
  );
  expect(seen).toEqual({ looked: true, shown: 0, entered: true, borders: [border] });
  const now = await card.boundingBox();
  await page.mouse.wheel(2 * ((now?.x ?? 0) + box.width / 2 - spot.x), 0);
  await expect(knobs).toHaveCount(1);
  // The wheel may still be rolling out when the knobs come.
  await expect.poll(() => card.evaluate(borderOf)).not.toBe(border);
});

test('on 500 seats a card that has the focus keeps it out of sight, and the rest is not drawn', async ({
  browser,
  baseURL,
}) => {
  const page = await open500(browser, baseURL);
  const card = page.locator('[data-person]').first();
  await card.focus();
  const tabStop = await card.getAttribute('data-tab-stop');
  const others = await page.locator('[data-person]').evaluateAll((all) => all.map(({ dataset }) => dataset.tabStop));
  await page.locator('.react-flow__pane').hover({ position: { x: 300, y: 8 } });
  await page.mouse.wheel(2800, 0);
  const drawn = () => page.locator('[data-person]').evaluateAll((all) => all.map(({ dataset }) => dataset.tabStop));
  await expect.poll(async () => (await drawn()).filter((other) => others.includes(other))).toEqual([tabStop]);
  expect((await drawn()).length).toBeGreaterThan(1);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-tab-stop'))).toBe(tabStop);
  await page.context().close();
});

test('on 500 seats a finger drags a card as far as the sheet goes on, out of the part that was drawn', async ({
  browser,
  baseURL,
  t,
}) => {
  const page = await open500(browser, baseURL);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await page.reload();
  const pointer = new Pointer(page, t);
  await page.locator('[data-person]').first().waitFor();
  await page.getByRole('button', { name: t('sheet.zoomIn') }).click();
  const pane = await page.locator('.react-flow__pane').boundingBox();
  const card = page.locator('[data-person][data-tab-stop*="."]').first();
  const tabStop = (await card.getAttribute('data-tab-stop')) ?? '';
  const from = await pointer.middleOf(card);
  if (!pane) throw new Error('No paper');
  const edge = { x: pane.x + pane.width - 12, y: from.y };
  const fingers = await Fingers.on(page);
  await fingers.press(from);
  await fingers.move(edge);
  const others = page.locator(`[data-person]:not([data-tab-stop="${tabStop}"])`);
  const near = (await others.first().getAttribute('data-tab-stop')) ?? '';
  await expect.poll(() => page.locator(`[data-tab-stop="${near}"]`).count(), { timeout: 20_000 }).toBe(0);
  await expect(page.locator('[data-carried]')).toBeVisible();
  // How far the sheet has gone on hangs on how fast the machine is; beyond the last step the card would be put outside.
  const middleInSight = async () => {
    const middles = await page
      .locator('[data-step]')
      .evaluateAll((all) => all.map((head) => head.getBoundingClientRect()).map(({ x, width }) => x + width / 2));
    return middles.find((x) => x > pane.x + 150 && x < pane.x + pane.width - 150);
  };
  // In the middle the sheet stands still; where no step is there, it comes back a little at a time.
  await expect
    .poll(
      async () => {
        await fingers.move({ x: pane.x + pane.width / 2, y: from.y });
        const found = await middleInSight();
        if (found === undefined) await fingers.move({ x: pane.x + 12, y: from.y });
        return found;
      },
      { intervals: [300], timeout: 20_000 },
    )
    .toBeDefined();
  const middle = await middleInSight();
  if (middle === undefined) throw new Error('No step is left in sight');
  const back = { x: middle, y: from.y };
  await fingers.move(back);
  await expect(page.locator('[data-ghost]').first()).toBeVisible();
  await fingers.lift();
  await expect(page.locator('[data-carried]')).toHaveCount(0);
  // Where it was let go, and no longer where it was taken.
  const { x } = await pointer.middleOf(page.locator(`[data-tab-stop="${tabStop}"]`));
  expect(Math.abs(x - back.x)).toBeLessThan(pane.width / 3);
  await page.context().close();
});

test('selecting moves the sheet only for what would be hidden, and closing moves it back; the knobs go as well', async ({
  page,
  t,
}) => {
  await openExample(page);
  const card = (name: string) => page.locator('[data-person]').filter({ hasText: name });
  const knobs = page.locator('[class*="knobRow"]');
  await expect(knobs).toHaveCount(0);
  const before = await places(page);
  await card('Qiu Yan').click();
  await expect(page.getByRole('textbox').first()).toBeVisible();
  expect((await places(page)).believed).toEqual(before.believed);
  await page.keyboard.press('Escape');
  expect((await places(page)).believed).toEqual(before.believed);

  // Where the details come to stand.
  await page.getByRole('button', { name: t('blockers.fold') }).click();
  await card('Mo Han').click();
  await expect.poll(async () => (await places(page)).believed.x).toBeLessThan(before.believed.x);
  await expect(card('Mo Han')).toBeInViewport({ ratio: 0.99 });
  await page.mouse.move(400, 700);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await places(page)).believed).toEqual(before.believed);
  await expect(knobs).toHaveCount(0);
});

test('a step is dragged with all that stands in it, and a bar shows where it would go', async ({ page }) => {
  await openExample(page);
  const box = await page.locator('[data-step]').nth(4).boundingBox();
  if (!box) throw new Error('no step');
  await page.mouse.move(box.x + 30, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x - 140, box.y + 30, { steps: 6 });
  const carried = page.locator('[data-carried]');
  await expect(carried).toContainText('Bai Lin');
  await expect(carried).toContainText('Mo Han');
  await expect(page.locator('[data-ghost]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(carried).toHaveCount(0);
});

test('a step’s way on is split by amount with one knob', async ({ page, t }) => {
  await openExample(page);
  const head = page.locator('[data-step]').nth(4);
  await head.hover();
  await page.getByRole('button', { name: t('sheet.splitStep', { step: 'Finance and legal' }) }).click();
  await page.keyboard.type('The board');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: t('inspector.conditionAmount') })).toHaveValue('800,000');
  await expect(page.locator('[data-step]')).toHaveCount(7);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-step]')).toHaveCount(6);
});
