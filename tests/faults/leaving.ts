/** Somebody leaves in the middle of a word: whatever was typed stands in its field, or was entered, when they come back; must never press Enter. */
import type { Locator, Page } from '@playwright/test';
import { numbersFrom, type Outcome, type Part, type Place } from './part.ts';
import { BACKENDS, beginMap, untilSaved, visitsOf } from './visits.ts';

interface Typing {
  readonly what: string;
  /** Where it is typed, once a map is open; null on home itself. */
  readonly view: string | null;
  readonly field: (page: Page) => Locator;
  /** What is typed, where letters will not do. */
  readonly text?: string;
}

const about = async (page: Page): Promise<void> => {
  await page.locator('[data-step], [data-person]').first().waitFor();
  await page.keyboard.press('Alt+Shift+A');
};

const TYPINGS: readonly Typing[] = [
  { what: 'the first person', view: null, field: (page) => page.locator('#first-person') },
  { what: 'a person', view: 'outline', field: (page) => page.locator('[data-line^="draft "]').first() },
  { what: 'somebody outside', view: 'outline', field: (page) => page.locator('[data-line="draft outside"]') },
  { what: 'a step', view: 'outline', field: (page) => page.locator('[data-line="new-step"]') },
  { what: 'a known name', view: 'outline', field: (page) => page.getByRole('textbox', { name: 'Name', exact: true }) },
  { what: 'a title', view: 'outline', field: (page) => page.getByRole('textbox', { name: 'Title', exact: true }) },
  {
    what: 'a question',
    view: 'questions',
    field: (page) => page.getByRole('textbox', { name: 'Write down a question of your own' }),
  },
  {
    what: 'something to do',
    view: 'plan',
    field: (page) => page.getByRole('textbox', { name: 'Something of our own to do' }),
  },
  {
    what: 'the customer',
    view: 'sheet',
    field: (page) => page.getByRole('textbox', { name: 'Customer', exact: true }),
  },
  {
    what: 'an amount',
    view: 'sheet',
    field: (page) => page.getByRole('textbox', { name: 'Amount', exact: true }),
    text: '12345',
  },
  { what: 'notes', view: 'sheet', field: (page) => page.getByRole('textbox', { name: 'Notes', exact: true }) },
  {
    what: 'somebody of ours',
    view: '/our-side',
    field: (page) => page.getByRole('textbox', { name: 'Somebody of ours' }),
  },
];

/** How the page goes away; a kill comes after the moment in which nothing is promised yet. */
const WAYS = ['reload', 'another view', 'home', 'close', 'kill'] as const;
const LAST_MOMENT = 600;

const addressOf = (map: string, { view }: Typing): string =>
  view === null ? '#/' : view.startsWith('/') ? `#${view}` : `#/map/${map}/${view}`;

const hashOf = (page: Page): string => new URL(page.url()).hash;

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

async function find(page: Page, map: string, typing: Typing): Promise<Locator> {
  await goTo(page, addressOf(map, typing));
  const field = typing.field(page).first();
  if (typing.view === 'sheet' && !(await field.isVisible())) await about(page);
  await field.waitFor();
  return field;
}

async function runLeaving(seed: number, place: Place): Promise<Outcome> {
  const draw = numbersFrom(seed);
  const typing = TYPINGS[seed % TYPINGS.length];
  const way = WAYS[Math.floor(seed / TYPINGS.length) % WAYS.length];
  const backend = BACKENDS[Math.floor(draw() * BACKENDS.length)] ?? 'leveldb';
  if (!typing || !way) return { wrong: 'no such case' };
  const { visit } = visitsOf(place, backend);
  const called = `${typing.what}, ${way}`;
  const text = (typing.text ?? `Half a word ${seed}`).slice(0, 2 + Math.floor(draw() * 18)).trim();
  const comes = async (page: Page, map: string): Promise<Outcome> => {
    const field = await find(page, map, typing);
    // A line that is entered by leaving its field stands on the page instead.
    const isThere = await page
      .waitForFunction(
        ({ element, wanted }) =>
          (element as HTMLInputElement | null)?.value.replaceAll(/[,\s]/g, '') === wanted.replaceAll(/\s/g, '') ||
          document.body.innerText.includes(wanted),
        { element: await field.elementHandle(), wanted: text },
        { timeout: 5_000 },
      )
      .then(() => true)
      .catch(() => false);
    return isThere
      ? { fine: way }
      : { wrong: `${called} on ${backend}: “${await field.inputValue()}” and not “${text}”` };
  };
  const first = await visit(async (page) => {
    await beginMap(page, 'Lin Wei');
    await untilSaved(page);
    const map = /map\/([^/]+)/.exec(hashOf(page))?.[1] ?? '';
    const field = await find(page, map, typing);
    await field.focus();
    await field.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    if (way === 'kill') {
      await page.waitForTimeout(LAST_MOMENT);
      return { map, outcome: null };
    }
    if (way === 'reload') await page.reload();
    else if (way === 'another view')
      await goTo(page, typing.view === 'outline' ? `#/map/${map}/power` : `#/map/${map}/outline`);
    else if (way === 'home') await goTo(page, typing.view === null ? `#/map/${map}/outline` : '#/');
    else {
      const again = await page.context().newPage();
      await page.close({ runBeforeUnload: true });
      await again.goto(place.address);
      return { map, outcome: await comes(again, map) };
    }
    await page.locator('main, [data-outline], #first-person').first().waitFor();
    return { map, outcome: await comes(page, map) };
  });
  if (first.outcome) return first.outcome;
  return await visit((page) => comes(page, first.map));
}

export const LEAVING: Part = {
  name: 'leaving',
  what: `Somebody leaves in the middle of a word in ${TYPINGS.length} kinds of fields, in ${WAYS.length} ways: reload, another view, home, closing, a kill`,
  mustHold: 'the word stands in its field, or was entered, when they come back',
  atLeast: 2 * TYPINGS.length * WAYS.length,
  inBrowser: true,
  run: runLeaving,
};
