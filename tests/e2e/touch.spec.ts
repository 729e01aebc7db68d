// A wall screen and a tablet: everything on the sheet by fingers, and nothing smaller than one.
import { expect, type Page } from '@playwright/test';
import type { Say } from '../../src/text/text.ts';
import { Fingers } from './support/fingers.ts';
import { type Place, Pointer } from './support/pointer.ts';
import { readMap, seatsOf } from './support/readMap.ts';
import { inBothLanguages, test } from './support/session.ts';
import { openExample } from './support/sights.ts';

const FINGER = 44;
const POINTER = 24;

const NING = 'Ning Yuan';

/** What is pressed and smaller than this on the screen, hit areas beyond the visible edge counted. */
const tooSmall = (page: Page, least: number) =>
  page.evaluate((size) => {
    const found: string[] = [];
    const pressed = 'button, select, summary, [role="button"]:not(path):not(g), [role="separator"], header a';
    for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
      if (element.closest('[inert], svg') || !element.checkVisibility({ visibilityProperty: true })) continue;
      const { x, y, width, height } = element.getBoundingClientRect();
      if (x + width < 0 || y + height < 0 || x > innerWidth || y > innerHeight) continue;
      const zoom = height / Math.max(1, element.offsetHeight);
      const beyond = (side: '::before' | '::after') => {
        const style = getComputedStyle(element, side);
        const size = style.position === 'absolute' ? [style.width, style.height] : [];
        return size.map((length) => Number.parseFloat(length) * zoom || 0);
      };
      const [before, after] = [beyond('::before'), beyond('::after')];
      const wide = Math.max(width, before[0] ?? 0, after[0] ?? 0);
      const tall = Math.max(height, before[1] ?? 0, after[1] ?? 0);
      if (Math.min(tall, wide) < size - 0.6) {
        found.push(
          `${element.getAttribute('aria-label') ?? element.innerText}: ${wide.toFixed(0)} x ${tall.toFixed(0)}`,
        );
      }
    }
    return found;
  }, least);

const viewportOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => {
    const pane = element.closest('.react-flow')?.getBoundingClientRect() ?? new DOMRect();
    const { x, y } = element.getBoundingClientRect();
    return { zoom: new DOMMatrix(getComputedStyle(element).transform).a, x: x - pane.x, y: y - pane.y };
  });

const emptyPaper = async (page: Page): Promise<Place> => {
  const box = await page.locator('.react-flow__pane').boundingBox();
  if (!box) throw new Error('no paper');
  return { x: box.x + 60, y: box.y + box.height - 40 };
};

const count = async (page: Page, t: Say) => Object.keys((await readMap(page, t)).relations).length;

test.describe('by fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 1280, height: 800 } });

  test('fingers choose, move, write, zoom and pan', async ({ page, t }) => {
    test.setTimeout(120_000);
    await openExample(page);
    const pointer = new Pointer(page, t);
    const fingers = await Fingers.on(page);
    const gao = pointer.card('Gao Peng');
    const mo = pointer.card('Mo Han');
    const heads = page.locator('[data-step]');
    const places = async () => seatsOf(await readMap(page, t));

    await test.step('the first tap after a mouse meets what it was aimed at', async () => {
      await page.mouse.move(640, 360);
      await page.mouse.move(650, 360);
      await expect(page.locator('html')).not.toHaveAttribute('data-touch');
      await gao.tap();
      await expect(gao).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('html')).toHaveAttribute('data-touch');
      await page.getByRole('button', { name: t('inspector.close') }).tap();
    });

    await test.step('a click made by a key is no finger', async () => {
      await page.mouse.move(640, 360);
      await gao.focus();
      await page.keyboard.press('Enter');
      await expect(gao).toHaveAttribute('aria-pressed', 'true');
      const close = page.getByRole('button', { name: t('inspector.close') });
      await close.focus();
      await page.keyboard.press('Enter');
      await expect(close).toHaveCount(0);
      await expect(page.locator('html')).not.toHaveAttribute('data-touch');
    });

    await test.step('a tap chooses', async () => {
      await gao.tap();
      await expect(gao).toHaveAttribute('aria-pressed', 'true');
      await page.getByRole('button', { name: t('inspector.close') }).tap();
      await expect(gao).toHaveAttribute('aria-pressed', 'false');
    });

    await test.step('two fingers zoom and pan, on cards as on paper', async () => {
      const at = await pointer.middleOf(gao);
      const before = await viewportOf(page);
      await fingers.press({ x: at.x - 30, y: at.y }, { x: at.x + 30, y: at.y });
      await fingers.move({ x: at.x - 60, y: at.y }, { x: at.x + 60, y: at.y });
      await fingers.lift();
      const nearer = await viewportOf(page);
      expect(nearer.zoom / before.zoom).toBeCloseTo(2, 1);
      const now = await pointer.middleOf(gao);
      expect(Math.hypot(now.x - at.x, now.y - at.y)).toBeLessThan(4);
      const paper = await emptyPaper(page);
      await fingers.press(paper, { x: paper.x + 90, y: paper.y });
      await fingers.move({ x: paper.x + 50, y: paper.y - 30 }, { x: paper.x + 140, y: paper.y - 30 });
      await fingers.lift();
      const panned = await viewportOf(page);
      expect(panned.zoom).toBeCloseTo(nearer.zoom, 3);
      expect([Math.round(panned.x - nearer.x), Math.round(panned.y - nearer.y)]).toEqual([50, -30]);
      await page.getByRole('button', { name: t('sheet.fit') }).tap();
      await expect.poll(async () => (await viewportOf(page)).zoom).toBeCloseTo(before.zoom, 2);
    });

    await test.step('one finger drags a card, and a second one lets it go whole', async () => {
      const before = await places();
      const from = await pointer.middleOf(mo);
      const head = await pointer.middleOf(heads.nth(1));
      await fingers.press(from);
      await fingers.move({ x: head.x, y: from.y });
      await fingers.press({ x: head.x + 120, y: from.y });
      await fingers.lift();
      expect(await places()).toEqual(before);
      await fingers.press(from);
      await fingers.move({ x: head.x, y: from.y });
      await fingers.lift();
      await expect(mo).toHaveAccessibleName(/Choosing one/);
      await page.getByRole('button', { name: t('common.undo') }).tap();
      await expect(mo).toHaveAccessibleName(/Finance and legal/);
      expect(await places()).toEqual(before);
    });

    await test.step('a pinch in the middle of a connection draws no line', async () => {
      const before = await count(page, t);
      await gao.tap();
      const knob = page.getByRole('button', { name: t('sheet.drawLine', { name: 'Gao Peng' }) }).first();
      const from = await pointer.middleOf(knob);
      const to = await pointer.middleOf(mo);
      await fingers.press(from);
      await fingers.move(to);
      await fingers.press({ x: to.x - 160, y: to.y });
      await fingers.move({ x: to.x + 40, y: to.y }, { x: to.x - 200, y: to.y });
      await fingers.lift();
      expect(await count(page, t)).toBe(before);
      await page.getByRole('button', { name: t('inspector.close') }).tap();
      await page.getByRole('button', { name: t('sheet.fit') }).tap();
    });

    await test.step('a finger that rests takes a card up, and the next press puts it down', async () => {
      const at = await pointer.middleOf(gao);
      await fingers.press(at);
      const letGo = page.getByRole('button', { name: t('sheet.letGoButton') });
      await expect(letGo).toBeVisible();
      await fingers.lift();
      await expect(letGo).toBeVisible();
      const head = await pointer.middleOf(heads.nth(4));
      await page.touchscreen.tap(head.x, head.y + 110);
      await expect(letGo).toBeHidden();
      await expect(gao).toHaveAccessibleName(/Finance and legal/);
    });

    await test.step('a finger that rests on paper writes a name there', async () => {
      const bounds = await page.locator('.react-flow__pane').boundingBox();
      if (!bounds) throw new Error('no paper');
      const at = { x: bounds.x + bounds.width - 120, y: bounds.y + 40 };
      await fingers.press(at);
      await expect(page.locator('input:focus')).toBeVisible();
      await fingers.lift();
      await expect(page.locator('input:focus')).toBeVisible();
      await page.keyboard.type(NING);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      const map = await readMap(page, t);
      expect(Object.values(map.people).filter((person) => person.name === NING).length).toBeGreaterThan(0);
    });
  });

  inBothLanguages(() => {
    test('what is pressed is as large as a finger, and far away a press goes nearer', async ({ page, t }) => {
      await openExample(page);
      expect.soft(await tooSmall(page, FINGER), 'the sheet').toEqual([]);
      const tops = await page
        .getByRole('table')
        .getByRole('listitem')
        .evaluateAll((items) =>
          items.map((item) => {
            const words = document.createRange();
            words.selectNodeContents(item.querySelector('button[title] span') ?? item);
            return Math.round(words.getBoundingClientRect().top - item.getBoundingClientRect().top);
          }),
        );
      expect.soft(new Set(tops).size, 'words of the lanes begin beside their signs').toBe(1);
      await page.locator('[data-person]').nth(3).tap();
      await expect(page.getByRole('button', { name: t('inspector.close') })).toBeVisible();
      expect.soft(await tooSmall(page, FINGER), 'with a person').toEqual([]);
      await page.getByRole('button', { name: t('inspector.close') }).tap();
      const card = page.locator('[data-person]').nth(3);
      for (let nth = 0; nth < 6; nth++) await page.getByRole('button', { name: t('sheet.zoomOut') }).tap();
      const small = await card.boundingBox();
      expect(small?.height).toBeLessThan(FINGER);
      await card.tap();
      await expect.poll(async () => (await card.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(FINGER);
      await expect(card).toHaveAttribute('aria-pressed', 'false');
      await card.tap();
      await expect(card).toHaveAttribute('aria-pressed', 'true');
    });
  });
});

test('a pointer, too, can hit what it sees, at every zoom', async ({ page, t }) => {
  await openExample(page);
  expect.soft(await tooSmall(page, POINTER), 'as it opens').toEqual([]);
  const card = page.locator('[data-person]').nth(3);
  for (let nth = 0; nth < 8; nth++) await page.getByRole('button', { name: t('sheet.zoomOut') }).click();
  expect((await card.boundingBox())?.height).toBeLessThan(POINTER);
  await card.click();
  await expect.poll(async () => (await card.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(POINTER);
  await expect(card).toHaveAttribute('aria-pressed', 'false');
  await card.click();
  await expect(card).toHaveAttribute('aria-pressed', 'true');
});
