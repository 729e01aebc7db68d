// What everybody meets: no barrier, nothing too small, nothing cut off, the right language and tone, and no network.
import { expect, type Locator, type Page } from '@playwright/test';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import type { Say } from '../../src/text/text.ts';
import { MAP_VIEWS } from '../../src/views/context/route.ts';
import { benchMap } from '../bench/benchMap.ts';
import { barriers } from './support/axe.ts';
import { Pointer } from './support/pointer.ts';
import { inBothLanguages, inLanguage, test } from './support/session.ts';
import { OTHER_VIEWS, openExample, openView, SHEET_SIGHTS, unfoldBlockers } from './support/sights.ts';

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const SMALLEST = 11;

/** Turns the device light or dark, and waits until that is drawn. */
async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Looks in both tones at what stands there. */
async function expectNoBarriers(page: Page, sight: string): Promise<void> {
  await turn(page, 'dark');
  expect.soft(await barriers(page, 'colours'), `${sight}, dark`).toEqual([]);
  await turn(page, 'light');
  expect.soft(await barriers(page), `${sight}, light`).toEqual([]);
}

/** Every text that is seen outside the canvas, which zooms, and is smaller than it should be. */
const tooSmall = (page: Page) =>
  page.evaluate((smallest) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!element || words === '' || element.closest('.react-flow__viewport, .visually-hidden, option')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < smallest) found.push(`${size}px: ${words.slice(0, 40)}`);
    }
    return found;
  }, SMALLEST);

const sidewards = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function expectFits(page: Page, sight: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect.soft(await sidewards(page), `${sight} at ${size.width}`).toBeLessThanOrEqual(0);
    expect.soft(await tooSmall(page), `${sight} at ${size.width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

const refuseAFile = async (page: Page, t: Say) => {
  await page
    .getByTestId('import')
    .setInputFiles({ name: 'letter.json', mimeType: 'application/json', buffer: Buffer.from('{"dear":"customer"}') });
  await expect(page.getByRole('dialog', { name: t('home.refused') })).toContainText('letter.json');
};

inBothLanguages(() => {
  test('home has no barrier: empty, with maps, with a refused file, with a question', async ({ page, t }) => {
    await page.goto('./');
    await expect(page.getByText(t('home.noneYet'))).toBeVisible();
    await expectNoBarriers(page, 'empty');
    await refuseAFile(page, t);
    await expectNoBarriers(page, 'with a refused file');
    await page.getByRole('button', { name: t('common.close') }).click();
    await page.getByRole('button', { name: t('home.openCrm') }).click();
    await expect(page.locator('[data-person]').first()).toBeVisible();
    await page.getByRole('link', { name: t('shell.home') }).click();
    await expect(page.getByRole('listitem').filter({ has: page.getByRole('link') })).toHaveCount(1);
    await expectNoBarriers(page, 'with a map');
    await page.getByRole('button', { name: t('home.removeEverything') }).click();
    await expectNoBarriers(page, 'with a question');
  });

  test('nothing is too small or leads sideways', async ({ page, t }) => {
    await page.goto('./');
    await expectFits(page, 'home');
    await openExample(page);
    await expectFits(page, 'the sheet');
    await unfoldBlockers(page, t);
    await expectFits(page, 'the sheet with its blockers');
    await page.locator('[data-person]').first().click();
    await expectFits(page, 'the sheet with a person');
    for (const view of OTHER_VIEWS) {
      await openView(page, t, view);
      await expectFits(page, view);
    }
    await page.goto('./#/our-side');
    await expect(page.getByRole('main')).toBeVisible();
    await expectFits(page, 'our side');
  });
});

/** Whatever scrolls, and is higher or wider than its place by no more than a line: nobody means to scroll that. */
const strays = (page: Page) =>
  page.evaluate(() => {
    const LINE = 24;
    // The lanes are as high as what stands in them: they may well be a line higher than their half.
    return [...document.querySelectorAll('*:not(#lanes-table)')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isPage = element === document.documentElement;
      const down = element.scrollHeight - element.clientHeight;
      const along = element.scrollWidth - element.clientWidth;
      const isStray = (by: number, overflow: string) =>
        by > 0 && element.clientHeight > 0 && (isPage || (by < LINE && /auto|scroll/.test(overflow)));
      return isStray(down, overflowY) || isStray(along, overflowX)
        ? [`${element.tagName}.${element.className}: ${down} down, ${along} along`]
        : [];
    });
  });

for (const size of [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
]) {
  test(`no view of a map scrolls by a few stray pixels at ${size.width}, and the page itself never`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openExample(page);
    for (const view of [...MAP_VIEWS, 'present'] as const) {
      await page.goto(page.url().replace(/[^/]+$/, view));
      await expect(page.getByRole('main')).toBeVisible();
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      expect.soft(await strays(page), view).toEqual([]);
    }
  });
}

test('the sheet has no barrier', async ({ page, t }) => {
  test.setTimeout(240_000);
  for (const [sight, go] of Object.entries(SHEET_SIGHTS)) {
    await openExample(page);
    await test.step(sight, async () => {
      await go(page, t);
      await expectNoBarriers(page, sight);
    });
  }
});

test('the other views have no barrier', async ({ page, t }) => {
  test.setTimeout(240_000);
  await openExample(page);
  for (const view of OTHER_VIEWS) {
    await openView(page, t, view);
    await expectNoBarriers(page, view);
  }
  await page.goto('./#/our-side');
  await expect(page.getByRole('main')).toBeVisible();
  await expectNoBarriers(page, 'our side');
  await page.goBack();
  await openView(page, t, 'outline');
  const details = page.getByRole('button', { name: /^(?:Details of|.*的详情)/ });
  for (const [place, whose] of [
    [1, 'a person’s details'],
    [5, 'another person’s details'],
    [0, 'a step’s details'],
  ] as const) {
    await details.nth(place).click();
    await expect(page.getByRole('button', { expanded: true }).first()).toBeVisible();
    await expectNoBarriers(page, whose);
  }
});

const LONG_NAME = 'Beschaffung eines Dokumentenmanagementsystems für die Landesentwicklungsgesellschaft in Kiel';

/** A map with many lines, a branch not taken where the customer is now, and a name that is too long for a card. */
async function importCrowded(page: Page): Promise<void> {
  const map = benchMap({ seats: 36, steps: 12, influences: 80 });
  const first = Object.values(map.people)[0];
  if (!first) throw new Error('there is nobody on the map');
  const people = { ...map.people, [first.id]: { ...first, name: 'Dr.-Ing. Wilhelmina von Hohenstein-Breitenbach' } };
  const text = serialiseMap({ ...map, people, fields: { ...map.fields, name: LONG_NAME } });
  await page.goto('./');
  await page
    .getByTestId('import')
    .setInputFiles({ name: 'crowded.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('[data-person]').first()).toBeVisible();
}

/** The counts of lines that lie on a sign or a fact of their card, or on another card; and how many counts there are. */
const countsThatCover = (page: Page) =>
  page.evaluate(() => {
    const cards = [...document.querySelectorAll<HTMLElement>('.react-flow__node [data-person]')];
    const counts = cards.flatMap((card) => {
      const count = card.querySelector<HTMLElement>(':scope > [data-sign^="+"]');
      return count ? [{ card, count: count.getBoundingClientRect() }] : [];
    });
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    const covered = counts.flatMap(({ card, count }) => [
      ...[...card.querySelectorAll(':scope > :not([data-sign]) :is(svg, span)')]
        .filter((part) => part.childElementCount === 0 && meet(count, part.getBoundingClientRect()))
        .map((part) => `${card.title}: ${part.outerHTML.slice(0, 60)}`),
      ...cards
        .filter((other) => other !== card && meet(count, other.getBoundingClientRect()))
        .map((other) => other.title),
    ]);
    return { counts: counts.length, covered };
  });

test('above our lanes the sheet opens with all its cards, on a screen and on a tablet', async ({ page, t }) => {
  for (const size of [
    { width: 1280, height: 800 },
    { width: 820, height: 1180 },
  ]) {
    await page.setViewportSize(size);
    await openExample(page);
    const half = await page.getByRole('region', { name: t('sheet.customer') }).boundingBox();
    const boxes = await page
      .locator('[data-person]')
      .evaluateAll((cards) =>
        cards.map((card) => card.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
      );
    if (!half) throw new Error('No sheet');
    const sides = boxes.flat();
    expect(Math.min(...sides)).toBeGreaterThan(half.y);
    expect(Math.max(...sides)).toBeLessThan(half.y + half.height);
  }
});

test('a title stands below a name of one line, however small the whole sheet is drawn', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openExample(page);
  await page.locator('[data-person]').first().click();
  const titles = await page.locator('[data-person]').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const [name, title] = card.querySelectorAll<HTMLElement>('[class*="name"], [class*="title"]');
      const isOneLine = name && name.scrollHeight < 2 * Number.parseFloat(getComputedStyle(name).lineHeight);
      return isOneLine && title ? [{ name: name.innerText, beside: title.offsetLeft - name.offsetLeft }] : [];
    }),
  );
  expect(titles.length).toBeGreaterThan(5);
  // What does not fit goes into a column of its own, which is cut off.
  expect(titles.filter(({ beside }) => beside > 0)).toEqual([]);
});

inLanguage('zh-CN', () => {
  test('the longest day is whole in its field', async ({ page, t }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openExample(page);
    await page.locator('[data-person]').first().click();
    await page.getByRole('button', { name: t('inspector.addContact') }).click();
    const cut = (day: Locator) => day.evaluate((field) => field.scrollWidth - field.clientWidth);
    const ofContact = page.getByRole('textbox', { name: t('inspector.contactDay') }).first();
    await ofContact.fill('2026年12月31日');
    expect(await cut(ofContact)).toBeLessThanOrEqual(0);
    await page.getByTitle(t('shell.aboutMap')).click();
    const byWhen = page.getByRole('textbox', { name: t('inspector.reasonBy') });
    await byWhen.fill('2026年12月31日');
    expect(await cut(byWhen)).toBeLessThanOrEqual(0);
  });
});

test('a tab stays where it is while what was done is being saved', async ({ page, t }) => {
  await openExample(page);
  await page.evaluate(() => document.fonts.ready);
  const places = await page.evaluateHandle(() => {
    const seen: { state: string | undefined; left: number }[] = [];
    const status = document.querySelector<HTMLElement>('[data-save-state]');
    const tab = document.querySelector('nav a[href$="/power"]');
    const look = () =>
      seen.push({ state: status?.dataset.saveState, left: tab?.getBoundingClientRect().left ?? Number.NaN });
    look();
    if (status) new MutationObserver(look).observe(status, { subtree: true, childList: true, attributes: true });
    return seen;
  });
  await new Pointer(page, t).card('Gao Peng').focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => places.evaluate((seen) => seen.map(({ state }) => state))).toContain('saving');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  expect(new Set(await places.evaluate((seen) => seen.map(({ left }) => left))).size).toBe(1);
});

test('the border stands where the sheet needs it, also when the page is resized, until a hand moves it', async ({
  page,
  t,
}) => {
  await openExample(page);
  const border = page.getByRole('separator', { name: t('sheet.resize') });
  const share = async () => Number(await border.getAttribute('aria-valuenow'));
  const low = await share();
  // The details take of the width, and the border stays.
  const wide = (await border.boundingBox())?.width ?? 0;
  await page.locator('[data-person]').first().click();
  await expect.poll(async () => (await border.boundingBox())?.width).toBeLessThan(wide - 100);
  expect(await share()).toBe(low);
  // Back over the list, which is folded again as it was.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('blockers.fold') }).click();
  await page.setViewportSize({ width: 1280, height: 1200 });
  await expect.poll(share).toBeLessThan(low - 5);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(share).toBe(low);
  await border.press('ArrowUp');
  const moved = await share();
  expect(moved).toBeLessThan(low);
  await page.setViewportSize({ width: 1280, height: 1200 });
  await expect.poll(async () => (await border.boundingBox())?.y).toBeGreaterThan(500);
  expect(await share()).toBe(moved);
});

test('nothing covers another thing, is torn apart or cut off where more is to come', async ({ page, t }) => {
  await importCrowded(page);
  const { counts, covered } = await countsThatCover(page);
  expect(counts).toBeGreaterThan(5);
  expect(covered).toEqual([]);

  await test.step('two lines of a name, and nothing of the third', async () => {
    const rest = await page
      .locator('[data-person]')
      .getByText('Dr.-Ing. Wilhelmina', { exact: false })
      .first()
      .evaluate((name) => {
        const { lineHeight, paddingBottom } = getComputedStyle(name);
        const line = Number.parseFloat(lineHeight);
        return { lines: name.scrollHeight / line, rest: Number.parseFloat(paddingBottom) / line };
      });
    expect(rest.lines).toBeGreaterThan(2.5);
    expect(rest.rest).toBeLessThan(0.08);
  });

  await test.step('a head that says two things more keeps its name in one piece', async () => {
    const name = page.locator('[data-step]').nth(2).getByText('Step 3', { exact: true });
    const lines = await name.evaluate((at) => at.clientHeight / Number.parseFloat(getComputedStyle(at).lineHeight));
    expect(lines).toBeLessThan(1.5);
  });

  await test.step('the names of the lanes lie on paper that covers what passes below, also where the device sets all colours', async () => {
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      const bare = await page.getByRole('rowheader').evaluateAll((labels) =>
        labels.flatMap((label) => {
          const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          let ends = 0;
          while (walker.nextNode()) {
            range.selectNodeContents(walker.currentNode);
            ends = Math.max(ends, range.getBoundingClientRect().right);
          }
          const paper = Number(/(\d+)px/.exec(getComputedStyle(label).backgroundImage)?.[1] ?? 0);
          return ends - label.getBoundingClientRect().left > paper ? [label.textContent] : [];
        }),
      );
      expect(bare, forcedColors).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: null });
  });

  await test.step('the strip of blockers keeps to one column, however short it is', async () => {
    await page.setViewportSize({ width: 640, height: 240 });
    const strip = page
      .getByRole('complementary', { name: t('blockers.title') })
      .getByRole('button', { expanded: false });
    await expect(strip).toBeVisible();
    const widths = await strip
      .locator('span')
      .evaluateAll((words) => words.map((word) => word.getBoundingClientRect().width));
    expect(Math.max(...widths)).toBeLessThan(30);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('the keys begin at their beginning, with the way out in sight', async () => {
    await page.setViewportSize({ width: 1280, height: 640 });
    await page.keyboard.press('Control+Slash');
    await expect(page.getByRole('heading', { name: t('shell.keysTitle') })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: t('common.close'), exact: true })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
  });

  await test.step('choices stand in rows of the same length', async () => {
    await page.locator('[data-person]').first().click();
    const rows = await page.getByRole('group', { name: t('inspector.stance') }).evaluate((group) => {
      const options = [...group.querySelectorAll('label')].map((option) => option.getBoundingClientRect());
      return [...Map.groupBy(options, ({ top }) => Math.round(top)).values()].map((row) => row.length);
    });
    expect(rows).toEqual([3, 3]);
  });

  await test.step('fields beside one another stand on one foot line, and ticks are of one size', async () => {
    await page.getByRole('button', { name: LONG_NAME }).first().click();
    const fields = page.getByRole('complementary', { name: t('inspector.aboutMap') });
    const feet = await Promise.all(
      ['inspector.companySize', 'inspector.contested'].map(async (key) => {
        const box = await fields.getByLabel(t(key as 'inspector.contested')).boundingBox();
        return box && Math.round(box.y + box.height);
      }),
    );
    expect(feet[0]).toBe(feet[1]);
    const ticks = await fields.getByRole('checkbox').evaluateAll((all) => all.map((one) => one.clientWidth));
    expect(new Set(ticks).size).toBe(1);
    await page.keyboard.press('Escape');
  });

  await test.step('a head in hand covers what it passes over', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const head = page.locator('[data-step]').nth(1);
    const { x, y } = await new Pointer(page, t).middleOf(head);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 30, { steps: 5 });
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect(page.locator('[data-carried]')).toHaveCSS('background-color', paper);
    await page.keyboard.press('Escape');
    await page.mouse.up();
  });

  await test.step('a long name stays on its picture’s card', async () => {
    await page.setViewportSize({ width: 820, height: 1180 });
    await page.getByRole('link', { name: t('shell.home') }).click();
    const link = page.getByRole('link', { name: LONG_NAME });
    await expect(link).toHaveAttribute('title', LONG_NAME);
    expect(await link.evaluate((name) => name.scrollWidth - name.clientWidth)).toBeLessThanOrEqual(0);
  });
});

test.describe('the language', () => {
  test('follows the browser, changes at once, and is kept', async ({ page, t }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('textbox', { name: t('home.question') }).fill('Lin Wei, 销售');
    await page.getByRole('button', { name: '简体中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByRole('heading', { name: '白纸' })).toBeVisible();
    // What was typed stays as it was typed.
    await expect(page.getByRole('textbox').first()).toHaveValue('Lin Wei, 销售');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page).toHaveTitle('白纸');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Blanksheet' })).toBeVisible();
    await expect(page).toHaveTitle('Blanksheet');
  });

  for (const [locale, lang] of [
    ['zh-TW', 'zh-CN'],
    ['de-DE', 'en'],
  ] as const) {
    test(`of a ${locale} browser is ${lang}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ locale, ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      await page.goto('./');
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await context.close();
    });
  }

  test('of a finding follows the interface, and what was typed does not', async ({ page, t }) => {
    await openExample(page);
    await unfoldBlockers(page, t);
    await expect(page.getByRole('heading', { name: 'Nobody has talked about the budget' })).toBeVisible();
    await page.getByRole('button', { name: t('shell.moreTools') }).click();
    await page.getByRole('button', { name: '简体中文' }).click();
    await expect(page.getByRole('heading', { name: 'Nobody has talked about the budget' })).toBeHidden();
    await expect(page.getByRole('complementary', { name: '卡点' }).getByRole('article').first()).toContainText(
      /[一-龥]/,
    );
    await expect(page.getByText('Gao Peng').first()).toBeVisible();
  });
});

test('the tone follows the device until one is chosen, and the choice is kept', async ({ page, t }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await turn(page, 'light');
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const light = await paper();
  await turn(page, 'dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  const button = (now: 'shell.themeSystem' | 'shell.themeLight' | 'shell.themeDark') =>
    page.getByRole('button', { name: `${t('shell.theme')}: ${t(now)}` });
  await button('shell.themeSystem').click();
  await expect.poll(paper).toBe(light);
  await page.reload();
  await expect(button('shell.themeLight')).toBeVisible();
  expect(await paper()).toBe(light);
  await button('shell.themeLight').click();
  await turn(page, 'light');
  await expect.poll(paper).toBe(dark);
});

test.describe('with its files kept', () => {
  test.use({ keepsFiles: true });

  test('without a network it opens, shows what was drawn, and opens an example', async ({ page, context, t }) => {
    await page.goto('./');
    await page.getByRole('textbox', { name: t('home.question') }).fill('Lin Wei');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('textbox', { name: t('outline.personName'), exact: true })).toHaveValue('Lin Wei');
    await page.getByRole('link', { name: t('shell.home') }).click();
    await page.getByRole('button', { name: t('home.openReimbursement') }).click();
    await expect(page.locator('[data-person]').first()).toBeVisible();
    await page.getByRole('button', { name: t('shell.moreTools') }).click();
    await page.getByRole('button', { name: '简体中文' }).click();
    await page.getByRole('link', { name: '全部客户图' }).click();
    await page.getByRole('button', { name: /打开示例：采购 CRM/ }).click();
    await expect(page.locator('[data-person]').first()).toBeVisible();
  });
});

test('the watch on errors, refused content and other hosts does hear them', async ({ page, watch }) => {
  await page.goto('./');
  await page.evaluate(() => {
    console.error('heard');
    const picture = new Image();
    picture.src = 'https://example.com/heard.png';
    document.body.append(picture);
  });
  await expect.poll(() => watch.heard().join('\n')).toMatch(/console: heard[\s\S]*img-src/);
  watch.forget(/heard|img-src|refused content/i);
});
