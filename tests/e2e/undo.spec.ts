// One gesture on the sheet is one step back, whoever made it; what is not recorded yet is taken back where it is typed.
import { expect, type Locator, type Page } from '@playwright/test';
import type { BuyingMap } from '../../src/model/map.ts';
import type { Say } from '../../src/text/text.ts';
import { Pointer } from './support/pointer.ts';
import { readMap } from './support/readMap.ts';
import { test } from './support/session.ts';
import { openExample, openView, unfoldBlockers } from './support/sights.ts';

/** Ids are drawn anew on every run; these are the people of the CRM example. */
const LIN = 'Lin Wei';
const GAO = 'Gao Peng';
const ZHAO = 'Zhao Min';

async function openOutline(page: Page, t: Say): Promise<void> {
  await openExample(page);
  await openView(page, t, 'outline');
}

const nameField = (page: Page, t: Say, name: string): Locator =>
  page
    .getByRole('textbox', { name: t('outline.personName'), exact: true })
    .and(page.locator(`[value="${name}"]`))
    .first();

/** Does it, takes it back and does it again, with the keys and with the buttons; the map is as before in the end. */
async function expectOneStep(page: Page, t: Say, gesture: Gesture): Promise<void> {
  const before = await readMap(page, t);
  await gesture(page, t);
  const after = await expectChange(page, t, before);
  await page.keyboard.press('Control+z');
  expect.soft(await readMap(page, t), 'taken back with a key').toEqual(before);
  await page.getByRole('button', { name: t('common.redo'), exact: true }).click();
  expect.soft(await readMap(page, t), 'done again with the button').toEqual(after);
  await page.getByRole('button', { name: t('common.undo'), exact: true }).click();
  expect.soft(await readMap(page, t), 'taken back with the button').toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  expect.soft(await readMap(page, t), 'done again with the keys').toEqual(after);
  await page.keyboard.press('Control+z');
}

/** The gesture has arrived once the saved file differs. */
async function expectChange(page: Page, t: Say, before: BuyingMap): Promise<BuyingMap> {
  const seen: { map: BuyingMap } = { map: before };
  await expect
    .poll(async () => {
      seen.map = await readMap(page, t);
      return JSON.stringify(seen.map) === JSON.stringify(before);
    })
    .toBe(false);
  return seen.map;
}

type Gesture = (page: Page, t: Say) => Promise<void>;

const ON_THE_SHEET: { readonly [gesture: string]: Gesture } = {
  'a card moved to the next step, by key': async (page, t) => {
    await new Pointer(page, t).card(GAO).focus();
    await page.keyboard.press('Alt+ArrowRight');
  },
  'a card dragged to another step': async (page, t) => {
    const pointer = new Pointer(page, t);
    await pointer.dragToStep(pointer.card(GAO), 'The report');
  },
  'a card dragged out of the process': async (page, t) => {
    const pointer = new Pointer(page, t);
    const { x } = await pointer.middleOf(pointer.card(GAO));
    await pointer.drag(await pointer.middleOf(pointer.card(GAO)), { x: x + 260, y: 100 });
  },
  'a card outside dragged elsewhere': async (page, t) => {
    const pointer = new Pointer(page, t);
    const { x, y } = await pointer.middleOf(pointer.card(ZHAO));
    await pointer.drag({ x, y }, { x: x + 320, y });
  },
  'a card taken out, by key': async (page, t) => {
    await new Pointer(page, t).card(GAO).focus();
    await page.keyboard.press('Delete');
  },
  'a line drawn from card to card': async (page, t) => {
    const pointer = new Pointer(page, t);
    await pointer.drawLine(GAO, pointer.card(GAO), pointer.card('Bai Lin'));
  },
  'a step moved, by key': async (page, t) => {
    await new Pointer(page, t).head('The report').focus();
    await page.keyboard.press('Alt+ArrowRight');
  },
  'a step dragged': async (page, t) => {
    const pointer = new Pointer(page, t);
    const to = await pointer.middleOf(pointer.head('In use and paid'));
    await pointer.drag(await pointer.middleOf(pointer.head('The report')), { x: to.x + 60, y: to.y });
  },
  'an item ticked': (page) => page.getByRole('table').getByRole('checkbox').first().click(),
  'a finding set aside': async (page, t) => {
    await unfoldBlockers(page, t);
    await page
      .getByRole('button', { name: t('blockers.setAside') })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('blockers.setAside') })
      .click();
  },
};

test('one gesture on the sheet is one step', async ({ page, t }) => {
  test.setTimeout(120_000);
  await openExample(page);
  for (const [what, gesture] of Object.entries(ON_THE_SHEET)) {
    await test.step(what, () => expectOneStep(page, t, gesture));
    await page.getByRole('button', { name: t('sheet.fit') }).click();
  }
});

test.describe('typing', () => {
  test('that is not recorded yet is taken back in its field, and the map stays', async ({ page, t }) => {
    await openOutline(page, t);
    await nameField(page, t, GAO).focus();
    await page.keyboard.press('Alt+s');
    const changed = await readMap(page, t);
    const draft = page.getByRole('combobox', { name: t('outline.newPerson', { step: 'I sign' }) });
    await draft.focus();
    await page.keyboard.type('Sun L');
    await page.keyboard.press('Control+z');
    await expect(draft).not.toHaveValue('Sun L');
    expect(await readMap(page, t)).toEqual(changed);
  });

  test('in a question leaves the map behind it alone', async ({ page, t }) => {
    await openExample(page);
    await new Pointer(page, t).card(GAO).focus();
    await page.keyboard.press('Alt+ArrowRight');
    const changed = await readMap(page, t);
    await unfoldBlockers(page, t);
    await page
      .getByRole('button', { name: t('blockers.setAside') })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').focus();
    await page.keyboard.type('x');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await dialog.getByRole('button', { name: t('common.cancel') }).click();
    expect(await readMap(page, t)).toEqual(changed);
  });
});

test('what an undo changed comes into view', async ({ page, t }) => {
  await openExample(page);
  const pointer = new Pointer(page, t);
  await pointer.card(GAO).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.mouse.move(600, 250);
  await page.mouse.wheel(4000, 0);
  await expect(pointer.card(GAO)).not.toBeInViewport();
  await page.keyboard.press('Control+z');
  // A hair less than all of it: the zoom leaves fractions of a pixel.
  await expect(pointer.card(GAO)).toBeInViewport({ ratio: 0.99 });
  await expect(pointer.card(LIN).first()).toBeAttached();
});
