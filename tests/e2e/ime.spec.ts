// Chinese is typed through an input method: its Enter and Escape are its own, and its word arrives once.
import { expect, type Locator, type Page } from '@playwright/test';
import { mapIndex } from '../../src/model/mapIndex.ts';
import type { Say } from '../../src/text/text.ts';
import { InputMethod } from './support/inputMethod.ts';
import { Pointer } from './support/pointer.ts';
import { readMap } from './support/readMap.ts';
import { test } from './support/session.ts';
import { unfoldBlockers } from './support/sights.ts';

test.use({ language: 'zh-CN' });

const FIRST = '林薇';
const STEP = '我想要一套';

/** A map with one named step and one person, in its outline. */
async function begin(page: Page, t: Say): Promise<void> {
  await page.goto('./');
  await page.getByRole('textbox', { name: t('home.question') }).fill(FIRST);
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: t('outline.stepName', { number: 1 }) });
  await name.fill(STEP);
  await name.press('Enter');
}

/** What is recorded, in one line: the steps, then who sits in them. */
async function recorded(page: Page, t: Say): Promise<string> {
  const map = await readMap(page, t);
  const index = mapIndex(map);
  const people = index.steps.flatMap((step) => index.seatsOfStep(step.id).map((seat) => map.people[seat.person]?.name));
  return `${index.steps.map((step) => step.name).join(' ')} / ${people.join(' ')}`;
}

/** The field keeps its focus and the letters while the input method has them, whatever keys it takes. */
async function composeIn(page: Page, field: Locator, letters: string, word: string): Promise<void> {
  const method = await InputMethod.on(page);
  await expect(field).toBeFocused();
  await method.compose(letters);
  for (const key of ['Enter', 'Escape', 'ArrowDown', 'Backspace']) {
    await method.key(key);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(letters);
  }
  await method.commit(word);
  // Some browsers end the composition first and report the key afterwards.
  await method.key('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(word);
}

const undo = (page: Page, t: Say) => page.getByRole('button', { name: t('common.undo'), exact: true }).click();

test('home takes the answer only on an Enter of its own', async ({ page, t }) => {
  await page.goto('./');
  const question = page.getByRole('textbox', { name: t('home.question') });
  await question.focus();
  await composeIn(page, question, 'linwei', FIRST);
  await expect(page).toHaveURL(/#?\/?$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: t('outline.personName'), exact: true })).toHaveValue(FIRST);
});

test('the empty line of a step adds a person once', async ({ page, t }) => {
  await begin(page, t);
  const line = page.getByRole('combobox', { name: t('outline.newPerson', { step: STEP }) });
  await line.focus();
  await composeIn(page, line, 'gaopeng', '高鹏');
  expect(await recorded(page, t)).toBe(`${STEP} / ${FIRST}`);
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(line).toHaveValue('');
  expect(await recorded(page, t)).toBe(`${STEP} / ${FIRST} 高鹏`);
  await undo(page, t);
  expect(await recorded(page, t)).toBe(`${STEP} / ${FIRST}`);
});

test('the line of the next step adds a step once', async ({ page, t }) => {
  await begin(page, t);
  const line = page.getByRole('textbox', { name: t('outline.newStep') });
  await line.focus();
  await composeIn(page, line, 'dabaogao', '打报告');
  expect(await recorded(page, t)).toBe(`${STEP} / ${FIRST}`);
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: t('outline.stepName', { number: 2 }) })).toHaveValue('打报告');
  expect(await recorded(page, t)).toBe(`${STEP} 打报告 / ${FIRST}`);
  await undo(page, t);
  expect(await recorded(page, t)).toBe(`${STEP} / ${FIRST}`);
});

test('a name in the outline is recorded when its word is there, and undone in one step', async ({ page, t }) => {
  await begin(page, t);
  const name = page.getByRole('textbox', { name: t('outline.personName'), exact: true });
  await name.focus();
  await page.keyboard.press('Control+a');
  await composeIn(page, name, 'gaopeng', '高鹏');
  const method = await InputMethod.on(page);
  await method.compose('fei');
  await expect(name).toHaveValue('高鹏fei');
  await method.commit('飞');
  await expect(name).toHaveValue('高鹏飞');
  expect(await recorded(page, t)).toBe(`${STEP} / 高鹏飞`);
  await undo(page, t);
  await expect(name).toHaveValue(FIRST);
  expect(await recorded(page, t)).toBe(`${STEP} / ${FIRST}`);
});

test('letters that are given up leave no trace', async ({ page, t }) => {
  await begin(page, t);
  const name = page.getByRole('textbox', { name: t('outline.personName'), exact: true });
  await name.focus();
  await page.keyboard.press('End');
  const method = await InputMethod.on(page);
  await method.compose('wo');
  await method.giveUp();
  await expect(name).toHaveValue(FIRST);
  expect(await recorded(page, t)).toBe(`${STEP} / ${FIRST}`);
  // The last step is still the step's name.
  await undo(page, t);
  expect(await recorded(page, t)).toBe(` / ${FIRST}`);
});

test.describe('on the sheet', () => {
  test.beforeEach(async ({ page, t }) => {
    await begin(page, t);
    await page.getByRole('link', { name: t('shell.sheet') }).click();
  });

  test('a person typed in place is added once', async ({ page, t }) => {
    const label = t('sheet.addPersonTo', { step: STEP });
    await page.getByRole('button', { name: label }).click();
    const field = page.getByRole('textbox', { name: label });
    await composeIn(page, field, 'gaopeng', '高鹏');
    await expect(page.locator('[data-person]')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-person]')).toHaveCount(2);
    await page.keyboard.press('Enter');
    await expect(field).toBeHidden();
    expect(await recorded(page, t)).toBe(`${STEP} / ${FIRST} 高鹏`);
    await undo(page, t);
    await expect(page.locator('[data-person]')).toHaveCount(1);
  });

  test('the inspector shows the word on the card once it is there, and stays open', async ({ page, t }) => {
    const pointer = new Pointer(page, t);
    await pointer.card(FIRST).click();
    const name = page.getByRole('textbox', { name: t('inspector.name'), exact: true });
    await name.focus();
    await page.keyboard.press('Control+a');
    const method = await InputMethod.on(page);
    await method.compose('gaopeng');
    await expect(name).toHaveValue('gaopeng');
    await expect(pointer.card(FIRST)).toBeVisible();
    await method.key('Escape');
    await method.key('Enter');
    await expect(name).toBeFocused();
    await method.commit('高鹏');
    await expect(pointer.card('高鹏')).toBeVisible();
    expect(await recorded(page, t)).toBe(`${STEP} / 高鹏`);
    await undo(page, t);
    await expect(pointer.card(FIRST)).toBeVisible();
  });

  test('an item of our own in a lane, and a question of a fix, wait for their word', async ({ page, t }) => {
    const pointer = new Pointer(page, t);
    await pointer.addStep('打报告');
    await pointer.addPerson('打报告', '沈瑜，审批人');
    const label = t('lanes.add', { lane: t('lanes.action'), step: STEP });
    await page.getByRole('button', { name: label }).click();
    const item = page.getByRole('textbox', { name: label });
    await composeIn(page, item, 'baifang', '先拜访');
    await page.keyboard.press('Enter');
    await expect(item).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('table').getByRole('button', { name: '先拜访' })).toHaveCount(1);

    await unfoldBlockers(page, t);
    const panel = page.getByRole('complementary', { name: t('blockers.title') });
    await panel
      .getByRole('button', { name: /为什么要现在|现在/ })
      .first()
      .click();
    await panel
      .getByRole('button', { name: t('blockers.fixMap') })
      .first()
      .click();
    const reason = page.getByRole('dialog').getByRole('textbox', { name: t('blockers.reasonNow') });
    await composeIn(page, reason, 'hebing', '两个大区合并');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect((await readMap(page, t)).fields.reasonNow).toBe('两个大区合并');
  });
});
