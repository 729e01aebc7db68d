// The map on paper: pages that the printer really makes, heads on each of them, and nothing left behind on the screen.
import { expect, type Page } from '@playwright/test';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import { largeMap } from '../fixtures/largeMap.ts';
import { sketch } from '../fixtures/mapBuilder.ts';
import { inBothLanguages, test } from './support/session.ts';

/** How many pages the browser prints, and how large they are, in points. */
async function printed(page: Page): Promise<{ readonly pages: number; readonly size: string }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const [, width = '', height = ''] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return { pages, size: `${Math.round(Number(width))} × ${Math.round(Number(height))}` };
}

/** The paper as the browser lays it out, kept there for looking. */
async function layOut(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-print]')).toBeVisible();
}

const endPrint = async (page: Page) => {
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  // As the browser has it: a medium that is set would be printed too.
  await page.emulateMedia({ media: null, colorScheme: null });
  await expect(page.locator('[data-print]')).toHaveCount(0);
};

/** Texts of each picture, and whether any of its words reaches out of its paper. */
const pictures = (page: Page) =>
  page.locator('[data-print] > section > svg').evaluateAll((all) =>
    all.map((picture) => {
      const paper = picture.getBoundingClientRect();
      const texts = [...picture.querySelectorAll('text')];
      const inside = (text: Element) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return left >= paper.left - 1 && right <= paper.right + 1 && top >= paper.top - 1 && bottom <= paper.bottom + 1;
      };
      return {
        texts: texts.filter(inside).map((text) => text.textContent ?? ''),
        height: paper.height,
        width: paper.width,
      };
    }),
  );

/** Words that run out of the card that they stand on. */
const spilt = (page: Page) =>
  page.locator('[data-print] svg rect[rx="9"]').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const edge = card.getBoundingClientRect();
      const texts = [...(card.parentElement?.querySelectorAll(':scope > text') ?? [])];
      return texts.filter((text) => text.getBoundingClientRect().right > edge.right).map((text) => text.textContent);
    }),
  );

/** Stances with a stamp lying on them. */
const stamped = (page: Page) =>
  page.locator('[data-print] svg rect[rx="4"]').evaluateAll(
    (stamps) =>
      stamps.flatMap((stamp) => {
        const box = stamp.getBoundingClientRect();
        const circles = [...(stamp.parentElement?.parentElement?.querySelectorAll('circle') ?? [])];
        return circles.filter((circle) => {
          const round = circle.getBoundingClientRect();
          const [x, y] = [round.x + round.width / 2, round.y + round.height / 2];
          const off = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
          return off < round.width / 2;
        });
      }).length,
  );

test('words longer than a column stay in it', async ({ page }) => {
  const word = 'Donaudampfschifffahrtsgesellschaftskapitänspatent';
  await page.goto('./');
  await page.getByTestId('import').setInputFiles({
    name: 'long.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      serialiseMap(
        sketch({
          people: { lin: { name: word }, gao: { name: word.toUpperCase().replaceAll('Ä', '1') } },
          steps: Object.fromEntries(['a', 'b', 'c', 'd'].map((step) => [step, { name: word, kind: 'approval' }])),
          seats: ['lin initiator a', 'lin approver b', 'gao approver c', 'gao approver d'],
          links: ['a > b', 'b > c', 'c > d'],
        }),
      ),
    ),
  });
  await expect(page.locator('[data-person]').first()).toBeVisible();
  await layOut(page);
  const cells = page.locator('[data-print] table :is(th, td)');
  await expect(cells.filter({ hasText: 'Donau' }).nth(3)).toBeAttached();
  const wide = await cells.evaluateAll((all) => all.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
  expect(wide).toBe(0);
  await endPrint(page);
});

inBothLanguages((language) => {
  test('the examples, a large map, and a safe sheet', async ({ page, t }) => {
    test.setTimeout(120_000);
    await page.goto('./#/example/reimbursement');
    await expect(page.locator('[data-person]').first()).toBeVisible();
    const small = await printed(page);
    expect(small.size).toBe('842 × 595');
    await expect(page.locator('[data-print]')).toHaveCount(0);
    await layOut(page);
    // One page for the customer's half, then the lanes, then the blockers: nothing of the screen.
    expect(await pictures(page)).toHaveLength(1);
    expect(small.pages).toBeGreaterThanOrEqual(3);
    await expect(page.getByRole('banner')).toHaveCount(0);
    expect(await spilt(page)).toEqual([]);
    await expect(page.locator('[data-print] svg rect[rx="4"]').first()).toBeAttached();
    expect(await stamped(page)).toBe(0);
    const inks = await page
      .locator('[data-print]')
      .evaluate((paper) => [
        getComputedStyle(paper).color,
        getComputedStyle(paper).backgroundColor,
        getComputedStyle(document.body).backgroundColor,
      ]);
    expect(inks).toEqual(['rgb(28, 27, 31)', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
    // What a picture had to cut stands below the signs.
    const signs = page.getByRole('region', { name: t('legend.title') });
    await expect(signs).toBeAttached();
    const cut = (await pictures(page)).flatMap(({ texts }) => texts).filter((words) => words.endsWith('…'));
    expect(cut.length).toBeGreaterThan(0);
    expect(await page.getByRole('heading', { name: t('legend.inFull') }).count()).toBe(1);
    const tables = page.locator('[data-print] table');
    await expect(tables).toHaveCount(2);
    for (const head of await tables.locator('thead').all()) {
      // This is what makes the browser print it again on every page.
      expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
    }
    const columns = tables.first().locator('thead th');
    await expect(columns).toHaveCount(7);
    // The lanes' names need less room than what stands in them.
    const [names = 0, ...steps] = await columns.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().width),
    );
    expect(names).toBeLessThan(Math.min(...steps) * 0.8);
    await endPrint(page);

    await page.goto('./#/');
    await page.getByTestId('import').setInputFiles({
      name: 'large.json',
      mimeType: 'application/json',
      buffer: Buffer.from(serialiseMap(largeMap(language))),
    });
    await expect(page.locator('[data-person]').first()).toBeVisible();
    await page.keyboard.press('Alt+Shift+KeyS');
    await expect(page.locator('[data-safe]')).toBeVisible();
    const safe = await printed(page);
    await layOut(page);
    const drawn = await pictures(page);
    await expect(tables).toHaveCount(0);
    // Each picture takes exactly one sheet of paper; signs and long names come after, in English on two.
    expect(safe.pages).toBe(drawn.length + (language === 'en' ? 2 : 1));
    expect(drawn).toHaveLength(3);
    const step = language === 'en' ? 'Step' : '环节';
    for (const place of [1, 2, 3, 5, 6, 7, 9, 10, 11]) {
      expect(
        drawn.filter(({ texts }) => texts.includes(language === 'en' ? `${step} ${place}` : `${step}${place}`)).length,
      ).toBeGreaterThan(0);
    }
    // The crowded step goes on, under its head once more.
    expect(drawn.filter(({ texts }) => texts.includes(language === 'en' ? 'Step 2' : '环节2')).length).toBe(2);
    expect(await spilt(page)).toEqual([]);
    await endPrint(page);
    await page.getByRole('button', { name: t('shell.moreTools') }).click();
    await expect(page.getByRole('button', { name: t('showing.print') })).toBeVisible();

    // What is printed as it stands is ink on white too, however dark the screen.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const tones = () =>
      page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
    expect(await tones()).toEqual(['rgb(255, 255, 255)', 'rgb(28, 27, 31)']);
  });
});
