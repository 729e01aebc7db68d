// Writing, moving and drawing by presses alone, without a drag; and Escape in the middle of every gesture, which leaves no trace.
import { expect, type Locator, type Page } from '@playwright/test';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { Pointer } from './support/pointer.ts';
import { readMap, seatsOf } from './support/readMap.ts';
import { test } from './support/session.ts';
import { openExample } from './support/sights.ts';

const bare = (lines: readonly string[]) => lines.map((line) => line.replace(/ \([a-z]+\):/, ':'));

test('a sheet is written and rearranged by presses alone', async ({ page, t }) => {
  await page.goto('./');
  const pointer = new Pointer(page, t);
  await page.getByRole('textbox', { name: t('home.question') }).click();
  await page.keyboard.type('Zhou Lan, head of administration');
  await page.getByRole('button', { name: t('home.start') }).click();
  await page.getByRole('link', { name: t('shell.sheet') }).click();
  await pointer.head(t('common.unnamedStep')).click();
  await page.getByRole('textbox', { name: t('inspector.stepName') }).click();
  await page.keyboard.type('Trips');
  await page.getByRole('button', { name: t('inspector.close') }).click();
  const placeOf = (target: Locator, x = 0.5, y = 0.5) =>
    target.boundingBox().then((box) => {
      if (!box) throw new Error(`${target} is not there`);
      return { x: box.x + box.width * x, y: box.y + box.height * y };
    });
  const pressAt = async (place: { x: number; y: number }) => {
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    await page.mouse.up();
  };

  await test.step('a name goes straight on to the first person of its step', async () => {
    await pointer.pressKnob(pointer.head('Trips'), 'sheet.growStep', { step: 'Trips' });
    await page.keyboard.type('Paper');
    await pointer.clickEmpty();
    await pointer.pressKnob(pointer.head('Trips'), 'sheet.growStep', { step: 'Trips' });
    // Between the two.
    await page.keyboard.type('Money');
    await pointer.clickEmpty();
    await pointer.addPerson('Money', 'Lu Ming, CFO');
    await pointer.pressKnob(pointer.card('Lu Ming'), 'sheet.growPerson', { name: 'Lu Ming' });
    await pointer.typeName('Deng Hui, accountant');
    await pointer.addPerson('Paper', 'Jiang Tao, approver');
    expect(bare(seatsOf(await readMap(page, t)))).toEqual([
      'Trips: Zhou Lan initiator',
      'Money: Lu Ming approver, Deng Hui approver',
      'Paper: Jiang Tao approver',
    ]);
  });

  await test.step('an opinion holder just where the paper was pressed twice', async () => {
    // There is paper above the heads without moving the sheet.
    await page.getByRole('button', { name: t('lanes.ourSide'), expanded: true }).click();
    const head = await placeOf(pointer.head('Money'));
    await page.mouse.dblclick(head.x, head.y - 60);
    await pointer.typeName('Ning Yuan, friend');
    const card = await placeOf(pointer.card('Ning Yuan'));
    expect(Math.abs(card.x - head.x)).toBeLessThan(4);
    const map = await readMap(page, t);
    const [place] = Object.values(map.places);
    expect(map.people[place?.id as unknown as keyof typeof map.people]?.name).toBe('Ning Yuan');
    // One gesture: the person and the place go together.
    await page.getByRole('button', { name: t('common.undo'), exact: true }).click();
    await expect(pointer.card('Ning Yuan')).toBeHidden();
    expect((await readMap(page, t)).places).toEqual({});
    await page.getByRole('button', { name: t('common.redo'), exact: true }).click();
    await expect(pointer.card('Ning Yuan')).toBeVisible();
    // Room for what comes next: the sheet is moved down a little.
    const middle = await placeOf(pointer.card('Lu Ming'));
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, -240);
    await expect.poll(async () => (await placeOf(pointer.head('Money'))).y).toBeGreaterThan(head.y + 60);
    // Under a step's cards the paper is the step's.
    const slot = page.getByRole('button', { name: t('sheet.addPersonTo', { step: 'Paper' }) });
    const below = await placeOf(slot);
    await page.mouse.dblclick(below.x, below.y + 40);
    await pointer.typeName('Ye Fan, informed');
    await expect(pointer.card('Ye Fan', 'Paper')).toBeVisible();
  });

  await test.step('out of the process, in again, before another, and a line', async () => {
    await pointer.pressKnob(pointer.card('Deng Hui'), 'sheet.move', { name: 'Deng Hui' });
    await expect(page.getByRole('group', { name: t('sheet.handLabel') })).toContainText('Deng Hui');
    const paper = await placeOf(pointer.head('Paper'));
    await page.mouse.move(paper.x, paper.y - 150);
    await expect(page.locator('[data-ghost]')).toBeVisible();
    await pressAt({ x: paper.x, y: paper.y - 150 });
    await expect(page.locator('[data-ghost]')).toBeHidden();
    await expect(pointer.card('Deng Hui', t('sheet.outside'))).toBeVisible();

    await pointer.pressKnob(pointer.card('Deng Hui'), 'sheet.move', { name: 'Deng Hui' });
    await pressAt(await placeOf(pointer.card('Lu Ming'), 0.5, 0.2));
    await expect(pointer.card('Deng Hui', 'Money')).toBeVisible();

    await pointer.pressKnob(pointer.card('Ning Yuan'), 'sheet.drawLine', { name: 'Ning Yuan' });
    await pressAt(await placeOf(pointer.card('Lu Ming')));
    await expect(page.getByRole('button', { name: t('inspector.deleteRelation') })).toBeVisible();
    await pointer.clickEmpty();

    await pointer.pressKnob(pointer.head('Paper'), 'sheet.move', { name: 'Paper' });
    await pressAt(await placeOf(pointer.head('Money'), 0.2));
    await expect(pointer.head('Paper')).toHaveAccessibleName(new RegExp(`^${t('sheet.stepNumber', { number: 2 })}`));

    const map = await readMap(page, t);
    expect(bare(seatsOf(map))).toEqual([
      'Trips: Zhou Lan initiator',
      'Paper: Jiang Tao approver, Ye Fan informed',
      'Money: Deng Hui approver, Lu Ming approver',
    ]);
    expect(mapIndex(map).relations.map(({ from, to }) => [map.people[from]?.name, map.people[to]?.name])).toEqual([
      ['Ning Yuan', 'Lu Ming'],
    ]);
  });

  await test.step('the same press again, or the cross, lets go', async () => {
    const before = await readMap(page, t);
    await pointer.pressKnob(pointer.card('Lu Ming'), 'sheet.move', { name: 'Lu Ming' });
    await pressAt(await placeOf(pointer.card('Lu Ming')));
    await expect(page.getByRole('group', { name: t('sheet.handLabel') })).toBeHidden();
    await pointer.pressKnob(pointer.card('Lu Ming'), 'sheet.drawLine', { name: 'Lu Ming' });
    await page.getByRole('button', { name: t('sheet.letGoButton') }).click();
    await expect(page.getByRole('group', { name: t('sheet.handLabel') })).toBeHidden();
    expect(await readMap(page, t)).toEqual(before);
  });
});

test('Escape in the middle of a gesture leaves the map as it was', async ({ page, t }) => {
  await openExample(page);
  const pointer = new Pointer(page, t);
  const before = await readMap(page, t);
  const [gao, qiu, sign] = [pointer.card('Gao Peng'), pointer.card('Qiu Yan'), pointer.head('I sign')];
  const hand = page.getByRole('group', { name: t('sheet.handLabel') });
  const stands = await gao.boundingBox();
  const { mouse } = page;

  /** Holds something, moves it half-way, presses Escape, and only then lets the button go over the target. */
  const giveUp = async (from: Locator, to: Locator, held: Locator) => {
    const [start, end] = [await pointer.middleOf(from), await pointer.middleOf(to)];
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 5 });
    await mouse.move(end.x, end.y, { steps: 5 });
    await expect(page.locator('[data-ghost]').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-ghost]')).toHaveCount(0);
    // It stands where it stood while the button is still down.
    await expect.poll(() => held.boundingBox()).toEqual(await placed.get(held));
    await mouse.move(end.x + 9, end.y + 9, { steps: 3 });
    await mouse.up();
    await unchanged(page);
  };
  const placed = new Map([
    [gao, stands],
    [sign, await sign.boundingBox()],
  ]);
  const unchanged = async (where: Page) => {
    expect(await readMap(where, t)).toEqual(before);
    await expect(where.getByRole('button', { name: t('common.undo'), exact: true })).toBeDisabled();
  };

  await giveUp(gao, sign, gao);
  await giveUp(sign, pointer.head('I need one'), sign);
  await gao.hover();
  await giveUp(pointer.knob('sheet.drawLine', { name: 'Gao Peng' }), qiu, gao);
  // Nothing was chosen by the click that ended the drags.
  await expect(page.locator('[data-person][aria-pressed="true"]')).toHaveCount(0);

  await pointer.pressKnob(gao, 'sheet.move', { name: 'Gao Peng' });
  await sign.hover();
  await page.keyboard.press('Escape');
  await expect(hand).toBeHidden();
  await unchanged(page);

  for (const keys of [
    ['Alt+m', 'ArrowRight', 'Escape'],
    ['Alt+m', 'ArrowUp', 'Alt+m'],
    ['Alt+l', 'ArrowUp', 'Escape'],
  ]) {
    await gao.focus();
    for (const key of keys) await page.keyboard.press(key);
    await expect(hand).toBeHidden();
    await expect(gao).toBeFocused();
    await unchanged(page);
  }
  for (const keys of ['Alt+Shift+ArrowDown', 'Alt+Shift+ArrowRight', 'Control+Enter']) {
    await gao.focus();
    await page.keyboard.press(keys);
    await expect(page.locator('input:focus')).toBeVisible();
    await page.keyboard.type('Wang Fang');
    await page.keyboard.press('Escape');
    await expect(gao).toBeFocused();
    await unchanged(page);
  }
  const head = await pointer.middleOf(sign);
  await mouse.dblclick(head.x + 300, head.y - 140);
  await page.keyboard.type('Wang Fang');
  await page.keyboard.press('Escape');
  await expect(page.locator('input:focus')).toBeHidden();
  await unchanged(page);
});

test('what goes away under a gesture is said, and nothing is written', async ({ page, t, context }) => {
  await openExample(page);
  const pointer = new Pointer(page, t);
  const [gao, mo] = [pointer.card('Gao Peng'), pointer.card('Mo Han')];
  const said = page.getByText(t('shell.targetGone')).first();

  // The card before which it would go is taken back.
  await mo.focus();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.keyboard.type('Wang Fang');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(pointer.card('Wang Fang')).toBeFocused();
  await pointer.card('Bai Lin').focus();
  await page.keyboard.press('Alt+m');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('group', { name: t('sheet.handLabel') })).toContainText('Wang Fang');
  await page.keyboard.press('Control+z');
  await expect(pointer.card('Wang Fang')).toBeHidden();
  const before = await readMap(page, t);
  await pointer.card('Bai Lin').focus();
  await page.keyboard.press('Enter');
  await expect(said).toBeInViewport();
  expect(await readMap(page, t)).toEqual(before);

  // What is in hand is deleted in another tab.
  const other = await context.newPage();
  await other.goto(page.url());
  const there = new Pointer(other, t);
  await expect(there.card('Gao Peng')).toBeVisible();
  await page.bringToFront();
  await pointer.pressKnob(gao, 'sheet.move', { name: 'Gao Peng' });
  await other.bringToFront();
  await there.card('Gao Peng').focus();
  await other.keyboard.press('Delete');
  await there.card('Gao Peng').focus();
  await other.keyboard.press('Delete');
  await page.bringToFront();
  await expect(gao).toBeHidden();
  await expect(page.getByRole('group', { name: t('sheet.handLabel') })).toBeHidden();
  await expect(said).toBeInViewport();
});
