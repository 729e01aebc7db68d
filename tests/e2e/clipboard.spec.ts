// Copying between tabs and maps, pasting a list from a spreadsheet, several people at once; every change taken back in one step.
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { BuyingMap } from '../../src/model/map.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { ROLE_NAMES, STANCE_NAMES } from '../../src/playbook/names.ts';
import type { Say } from '../../src/text/text.ts';
import { Pointer } from './support/pointer.ts';
import { readMap, seatsOf } from './support/readMap.ts';
import { test } from './support/session.ts';
import { openExample } from './support/sights.ts';

const names = {
  lin: 'Lin Wei',
  gao: 'Gao Peng',
  qiu: 'Qiu Yan',
  choosing: 'Choosing one',
  report: 'The report',
} as const;

/** What a spreadsheet or a letter would have put on the clipboard, by a field of a page of its own. */
async function copyText(context: BrowserContext, page: Page, text: string): Promise<void> {
  const sheet = await context.newPage();
  await sheet.setContent('<textarea></textarea>');
  await sheet.locator('textarea').fill(text);
  await sheet.locator('textarea').press('Control+a');
  await sheet.locator('textarea').press('Control+c');
  await sheet.close();
  await page.bringToFront();
}

/** The map without where cards outside the steps stand: what changes the sheet writes that down of others too. */
const bare = async (page: Page, t: Say): Promise<BuyingMap> => ({ ...(await readMap(page, t)), places: {} });

const announced = (page: Page): Locator => page.locator('#announcements');
const undo = (page: Page, t: Say) => page.getByRole('button', { name: t('common.undo'), exact: true }).click();

/** The other example, on its sheet. */
async function openOther(context: BrowserContext, t: Say): Promise<Page> {
  const page = await context.newPage();
  await page.goto('./');
  await page.getByRole('button', { name: t('home.openReimbursement') }).click();
  await expect(page.locator('[data-person]').first()).toBeVisible();
  return page;
}

test('people and a step copied in one tab are pasted in another, and each paste is taken back', async ({
  context,
  page,
  t,
}) => {
  test.setTimeout(120_000);
  await openExample(page);
  const one = new Pointer(page, t);
  const source = await bare(page, t);
  const two = await openOther(context, t);
  const before = await bare(two, t);

  await test.step('two people go onto a step of another map', async () => {
    await page.bringToFront();
    await one.card(names.gao).click();
    await one.card(names.qiu).click({ modifiers: ['Shift'] });
    await expect(announced(page)).toHaveText(t('clipboard.chosen', { count: 2 }));
    await page.keyboard.press('Control+c');
    await expect(announced(page)).toContainText(names.gao);
    await two.bringToFront();
    await two.locator('[data-step]').nth(1).click();
    await two.keyboard.press('Control+v');
    await expect(new Pointer(two, t).card(names.gao)).toBeVisible();
    await expect(announced(two)).toContainText(t('clipboard.newPeople', { count: 2 }));
    const after = await bare(two, t);
    expect(Object.keys(after.people)).toHaveLength(Object.keys(before.people).length + 2);
    const [, step] = mapIndex(after).steps;
    const seated = mapIndex(after)
      .seatsOfStep(step?.id as never)
      .map((seat) => after.people[seat.person]?.name);
    expect(seated.slice(-2).sort()).toEqual([names.gao, names.qiu].sort());
    await undo(two, t);
    expect(await bare(two, t)).toEqual(before);
  });

  await test.step('a name that is there already is asked about', async () => {
    await two.keyboard.press('Control+Shift+z');
    await expect(new Pointer(two, t).card(names.gao)).toBeVisible();
    await two.locator('.react-flow__pane').click({ position: { x: 8, y: 8 } });
    await two.keyboard.press('Control+v');
    await expect(two.getByRole('dialog', { name: t('clipboard.clashTitle') })).toBeVisible();
    await two
      .getByRole('radio', { name: t('clipboard.somebodyElse') })
      .first()
      .click();
    await two.getByRole('button', { name: t('clipboard.paste'), exact: true }).click();
    const after = await bare(two, t);
    const named = Object.values(after.people).map((person) => person.name);
    expect(named.filter((name) => name === names.gao || name === names.qiu)).toHaveLength(3);
    await undo(two, t);
    await undo(two, t);
    expect(await bare(two, t)).toEqual(before);
  });

  await test.step('on its own map somebody takes a seat, is doubled, is cut and comes back', async () => {
    await page.bringToFront();
    await one.card(names.gao).click();
    await page.keyboard.press('Control+c');
    await one.head(names.report).click();
    await page.keyboard.press('Control+v');
    expect(seatsOf(await bare(page, t)).join('\n')).toMatch(new RegExp(`${names.report}.*${names.gao}`));
    await undo(page, t);
    expect(await bare(page, t)).toEqual(source);

    await one.card(names.gao).focus();
    await page.keyboard.press('Control+d');
    await expect(one.card(names.gao)).toHaveCount(2);
    await undo(page, t);
    await expect(one.card(names.gao)).toHaveCount(1);

    await one.card(names.gao).focus();
    await page.keyboard.press('Control+x');
    await expect(one.card(names.gao)).toHaveCount(0);
    await expect(page.locator('[data-tab-stop]:focus')).toBeVisible();
    await page.locator('.react-flow__pane').click({ position: { x: 8, y: 8 } });
    await page.keyboard.press('Control+v');
    await expect(one.card(names.gao)).toHaveCount(1);
    expect(await bare(page, t)).toEqual(source);
  });

  await test.step('buttons do it too, and say which key does where they may not', async () => {
    await one.head(names.choosing).click();
    await page.getByRole('button', { name: t('clipboard.copy'), exact: true }).click();
    await expect(announced(page)).toContainText(names.choosing);
    await page.getByRole('button', { name: t('clipboard.pasteHere'), exact: true }).click();
    await expect(page.getByRole('dialog')).toContainText('Ctrl+V');
    await page.getByRole('button', { name: t('common.close'), exact: true }).click();
    await context.grantPermissions(['clipboard-read']);
    await page.getByRole('button', { name: t('clipboard.pasteHere'), exact: true }).click();
    await expect(one.head(names.choosing)).toHaveCount(2);
    await undo(page, t);
    expect(await bare(page, t)).toEqual(source);
  });

  await test.step('what was copied is text for a spreadsheet as well', async () => {
    await one.card(names.gao).click();
    await page.keyboard.press('Control+c');
    const letter = await context.newPage();
    await letter.setContent('<textarea></textarea>');
    await letter.locator('textarea').press('Control+v');
    const cells = (await letter.locator('textarea').inputValue()).split('\t');
    expect(cells).toHaveLength(5);
    expect([cells[0], cells[3], cells[4]]).toEqual([names.gao, ROLE_NAMES.approver.en, names.choosing]);
    await letter.close();
  });
});

test('a list from a spreadsheet is shown as it was understood, put right, and added as one step', async ({
  context,
  page,
  t,
}) => {
  await openExample(page);
  const source = await bare(page, t);
  await copyText(
    context,
    page,
    [
      '姓名\tTitle\t角色\tStep\tPhone',
      `${names.gao}\t\t审批人\t${names.report}\t`,
      '王芳\t财务总监\tApprover\tThe board\t+86 10',
      'Li Lei\tnobody knows\t\t\t',
    ].join('\n'),
  );
  await page.locator('[data-person]').first().focus();
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: t('clipboard.listTitle') });
  await expect(dialog.getByRole('row')).toHaveCount(4);
  await expect(dialog).toContainText(t('clipboard.listHeaded'));
  await dialog.getByLabel(t('clipboard.whereOf', { name: 'Li Lei' })).selectOption({ label: names.choosing });
  await dialog.getByRole('button', { name: t('clipboard.addAll', { count: 3 }) }).click();
  await expect(new Pointer(page, t).card('王芳')).toBeVisible();
  const after = await bare(page, t);
  expect(Object.keys(after.people)).toHaveLength(Object.keys(source.people).length + 2);
  const seats = seatsOf(after);
  expect(seats.find((step) => step.startsWith(names.report))).toContain(`${names.gao} approver`);
  expect(seats.find((step) => step.startsWith('The board'))).toContain('王芳 approver');
  expect(seats.find((step) => step.startsWith(names.choosing))).toContain('Li Lei');
  expect(Object.values(after.people).find(({ name }) => name === '王芳')).toMatchObject({
    title: '财务总监',
    phone: '+86 10',
    notes: '',
  });
  await undo(page, t);
  expect(await bare(page, t)).toEqual(source);

  await test.step('several lines go into the step in which a name is being written on the sheet', async () => {
    await copyText(context, page, '王芳\n李雷');
    await page.locator('[data-tab-stop="slot report"]').click();
    await page.keyboard.press('Control+v');
    await expect(dialog.getByLabel(t('clipboard.whereOf', { name: '李雷' }))).toHaveValue('step report');
    await page.keyboard.press('Escape');
    expect(await bare(page, t)).toEqual(source);
  });

  await test.step('in the outline several lines go where the line is, and one stays a text', async () => {
    await page
      .getByRole('navigation', { name: t('shell.views') })
      .locator('a[href$="/outline"]')
      .click();
    await copyText(context, page, '王芳\n李雷');
    const draft = page.getByLabel(t('outline.newPerson', { step: names.report }), { exact: true });
    await draft.press('Control+v');
    await expect(dialog.getByLabel(t('clipboard.whereOf', { name: '李雷' }))).toHaveValue(/^step /);
    await page.keyboard.press('Escape');
    await copyText(context, page, '王芳, 财务总监');
    await draft.press('Control+v');
    await expect(draft).toHaveValue('王芳, 财务总监');
    await draft.fill('');
  });

  await test.step('what is no list is refused in words', async () => {
    await copyText(context, page, 'x'.repeat(10_001));
    await page
      .getByRole('navigation', { name: t('shell.views') })
      .locator('a[href$="/sheet"]')
      .click();
    await page.locator('[data-person]').first().focus();
    await page.keyboard.press('Control+v');
    await expect(page.getByRole('dialog')).toContainText(t('home.lineTooLong', { line: 1, most: 10_000 }));
    await page.getByRole('button', { name: t('common.close'), exact: true }).click();
  });
});

test('several are chosen and changed at once, each change one step', async ({ page, t }) => {
  test.setTimeout(120_000);
  await openExample(page);
  const pointer = new Pointer(page, t);
  const source = await bare(page, t);
  const chosen = page.locator('[data-person][aria-pressed="true"]');
  const unchanged = async () => expect(await bare(page, t)).toEqual(source);

  await test.step('by a frame, by Shift and arrows, and all of them', async () => {
    const [first, last] = [await pointer.card(names.qiu).boundingBox(), await pointer.card(names.gao).boundingBox()];
    if (!first || !last) throw new Error('The cards are not there');
    await page.keyboard.down('Shift');
    await pointer.drag({ x: first.x - 6, y: first.y - 8 }, { x: last.x + last.width / 2, y: last.y + last.height / 2 });
    await page.keyboard.up('Shift');
    await expect(chosen).toHaveCount(2);
    await pointer.clickEmpty();
    await expect(chosen).toHaveCount(0);
    await pointer.card(names.qiu).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await expect(chosen).toHaveCount(2);
    await expect(pointer.card(names.gao)).toBeFocused();
    await page.keyboard.press('Shift+ArrowUp');
    await expect(chosen).toHaveCount(1);
    await page.keyboard.press('Control+a');
    await expect(chosen).toHaveCount(await page.locator('[data-person]').count());
    await expect(announced(page)).toHaveText(t('clipboard.chosen', { count: Object.keys(source.people).length }));
  });

  await test.step('a key moves them all in one step, and it is said once, with every name', async () => {
    await pointer.card(names.qiu).click();
    await pointer.card(names.gao).click({ modifiers: ['Shift'] });
    await pointer.card(names.gao).focus();
    await page.keyboard.press('Alt+ArrowLeft');
    const moved = (name: string) => t('changes.movedTo', { name, step: mapIndex(source).steps[0]?.name ?? '' });
    const said = [names.gao, names.qiu].map(moved);
    for (const words of said) await expect(announced(page)).toContainText(words);
    await expect(announced(page).locator('p')).toHaveCount(1);
    await expect(pointer.card(names.gao)).toBeFocused();
    await page.keyboard.press('Control+z');
    await unchanged();
    await page.keyboard.press('Escape');
  });

  await test.step('what differs shows as such and is changed for all', async () => {
    await pointer.card(names.gao).click();
    await pointer.card(names.qiu).click({ modifiers: ['Control'] });
    const panel = page.getByRole('complementary', { name: t('inspector.severalPeople', { count: 2 }) });
    await expect(panel.getByRole('group', { name: new RegExp(t('clipboard.mixed')) }).first()).toBeVisible();
    await panel.getByRole('radio', { name: STANCE_NAMES.supporter.en, exact: true }).click();
    const after = await bare(page, t);
    for (const person of Object.values(after.people)) {
      const picked = person.name === names.gao || person.name === names.qiu;
      expect(person).toEqual({ ...source.people[person.id], ...(picked && { stance: 'supporter' }) });
    }
    await undo(page, t);
    await unchanged();
    await panel.getByLabel(t('clipboard.moveAllTo')).selectOption({ label: names.report });
    const moved = seatsOf(await bare(page, t));
    expect(moved.find((step) => step.startsWith(names.choosing))).not.toContain(names.gao);
    expect(moved.find((step) => step.startsWith(names.report))).toContain(names.qiu);
    await undo(page, t);
    await unchanged();
  });

  await test.step('dragged together to another step', async () => {
    await pointer.dragToStep(pointer.card(names.gao), names.report);
    const moved = seatsOf(await bare(page, t)).find((step) => step.startsWith(names.report));
    expect(moved).toContain(names.gao);
    expect(moved).toContain(names.qiu);
    await undo(page, t);
    await unchanged();
  });

  await test.step('taken out together, and the focus stays on the sheet', async () => {
    await pointer.card(names.gao).focus();
    await page.keyboard.press('Delete');
    await expect(page.locator('[data-tab-stop]:focus')).toBeVisible();
    const after = seatsOf(await bare(page, t)).find((step) => step.startsWith(names.choosing));
    expect(after).not.toContain(names.gao);
    expect(after).not.toContain(names.qiu);
    await undo(page, t);
    await unchanged();
  });

  await test.step('as lines of the outline', async () => {
    await pointer.clickEmpty();
    await page
      .getByRole('navigation', { name: t('shell.views') })
      .locator('a[href$="/outline"]')
      .click();
    const line = page.getByRole('textbox', { name: t('outline.personName'), exact: true }).nth(1);
    await line.focus();
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.locator('[data-chosen="true"]')).toHaveCount(2);
    await page.getByRole('button', { name: t('clipboard.deleteAll', { count: 2 }), exact: true }).click();
    expect(Object.keys((await bare(page, t)).people)).toHaveLength(Object.keys(source.people).length - 2);
    await undo(page, t);
    await unchanged();
  });
});
