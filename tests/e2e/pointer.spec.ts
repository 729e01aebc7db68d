// The same purchase, shorter, drawn on the sheet with the pointer alone; text goes only into fields that were clicked.
import { expect, type Page } from '@playwright/test';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { CONTACT_NAMES, FUNCTION_NAMES, ROLE_NAMES, STANCE_NAMES } from '../../src/playbook/names.ts';
import { CRM_WORDS } from './support/crmWords.ts';
import { listed, rowOver } from './support/listed.ts';
import { Pointer } from './support/pointer.ts';
import { readMap, seatsOf } from './support/readMap.ts';
import { test } from './support/session.ts';
import { unfoldBlockers } from './support/sights.ts';

test.use({ language: 'zh-CN' });

/** Notes any key but those that type text. */
const watchKeys = (page: Page) =>
  page.addInitScript(() => {
    const note = (event: KeyboardEvent) => {
      if (event.key.length > 1 && event.key !== 'Shift') document.documentElement.setAttribute('data-keyed', event.key);
    };
    window.addEventListener('keydown', note, true);
  });

const words = CRM_WORDS['zh-CN'];
const { name, title, step, comma } = words;

test('the sheet is drawn, read and worked on with the pointer alone', async ({ page, t }) => {
  test.setTimeout(180_000);
  await watchKeys(page);
  await page.goto('./');
  const pointer = new Pointer(page, t);
  const panel = page.getByRole('complementary', { name: t('blockers.title') });
  const boxOf = (called: string) =>
    panel
      .getByRole('article')
      .filter({ has: page.getByRole('button', { name: called, exact: true }) })
      .last();
  const table = page.getByRole('table', { name: t('lanes.table') });

  await test.step('from the question to the sheet', async () => {
    await page.getByRole('textbox', { name: t('home.question') }).click();
    await page.keyboard.type(
      [
        name.lin,
        title.lin,
        FUNCTION_NAMES.sales['zh-CN'],
        STANCE_NAMES.supporter['zh-CN'],
        CONTACT_NAMES.met['zh-CN'],
      ].join(comma),
    );
    await page.getByRole('button', { name: t('home.start') }).click();
    await page.getByRole('link', { name: t('shell.sheet') }).click();
    await expect(pointer.card(name.lin)).toBeVisible();
    // The first step has no name yet: its details give it one.
    await pointer.head(t('common.unnamedStep')).click();
    await page.getByRole('textbox', { name: t('inspector.stepName') }).click();
    await page.keyboard.type(step.need);
    await page.getByRole('button', { name: t('inspector.close') }).click();
    await expect(pointer.head(step.need)).toBeVisible();
    await expect(table).toBeHidden();
  });

  await test.step('steps and people', async () => {
    await pointer.addStep(step.selection);
    await pointer.addStep(step.contract);
    await pointer.addPerson(
      step.selection,
      [
        name.qiu,
        title.qiu,
        FUNCTION_NAMES.procurement['zh-CN'],
        ROLE_NAMES.approver['zh-CN'],
        CONTACT_NAMES.contacted['zh-CN'],
      ].join(comma),
    );
    await pointer.addPerson(
      step.need,
      [
        name.gao,
        title.gao,
        FUNCTION_NAMES.it['zh-CN'],
        ROLE_NAMES.approver['zh-CN'],
        STANCE_NAMES.sceptic['zh-CN'],
      ].join(comma),
    );
    await pointer.addPerson(
      step.contract,
      [name.bai, title.bai, FUNCTION_NAMES.finance['zh-CN'], ROLE_NAMES.approver['zh-CN']].join(comma),
    );
    await pointer.addOutside([name.zhao, title.zhao, FUNCTION_NAMES.sales['zh-CN']].join(comma));
    await expect(pointer.card(name.zhao)).toBeInViewport({ ratio: 0.99 });
    await expect(table).toBeVisible();
  });

  await test.step('drags', async () => {
    await pointer.dragToStep(pointer.card(name.gao), step.selection);
    await expect(pointer.card(name.gao, step.selection)).toBeVisible();
    await pointer.drawLine(name.zhao, pointer.card(name.zhao), pointer.card(name.gao));
    await expect(page.getByRole('button', { name: t('inspector.deleteRelation') })).toBeVisible();
    await pointer.clickEmpty();
    const map = await readMap(page, t);
    expect(seatsOf(map).map((line) => line.replace(/ \(.*\)/, ''))).toEqual([
      `${step.need}: ${name.lin} initiator`,
      `${step.selection}: ${[name.gao, name.qiu].map((each) => `${each} approver`).join(', ')}`,
      `${step.contract}: ${name.bai} approver`,
    ]);
    expect(
      mapIndex(map).relations.map(({ kind, from, to }) => [map.people[from]?.name, kind, map.people[to]?.name]),
    ).toEqual([[name.zhao, 'influence', name.gao]]);
  });

  await test.step('a finding shows its place, and its fix ends it', async () => {
    await unfoldBlockers(page, t);
    const map = await readMap(page, t);
    const findings = listed(map, 'zh-CN');
    const about = findings.find(({ rule, people }) => rule === 'uncontacted-approver' && people.length === 1);
    if (!about) throw new Error('nobody to talk to');
    const card = page.locator(`[data-person="${about.people[0]}"]`);
    // Far away, so that it has to be brought back.
    await page.mouse.move(600, 250);
    await page.mouse.wheel(3000, 0);
    await expect(card).not.toBeInViewport();
    const finding = panel.getByRole('button', { name: about.called, exact: true });
    const row = rowOver(map, 'zh-CN', about.key);
    if (row !== null) await panel.getByRole('button', { name: row, exact: true }).click();
    await finding.click();
    await expect(card).toBeInViewport({ ratio: 0.99 });
    await expect(card).toHaveClass(/_marked_/);
    await expect(finding).toBeVisible();
    await boxOf(about.called)
      .getByRole('button', { name: t('blockers.fixRecord') })
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: t('common.save') }).click();
    await expect(dialog).toBeHidden();
    await expect(finding).toBeHidden();
    expect(listed(await readMap(page, t), 'zh-CN').some(({ key }) => key === about.key)).toBe(false);

    // One that asks for words.
    const calm = findings.find(({ rule }) => rule === 'no-reason-now')?.called ?? '';
    const reason = panel.getByRole('button', { name: calm, exact: true });
    await reason.click();
    await boxOf(calm)
      .getByRole('button', { name: t('blockers.fixMap') })
      .click();
    await dialog.getByRole('textbox', { name: t('blockers.reasonNow') }).click();
    await page.keyboard.type(words.learnt);
    await dialog.getByRole('button', { name: t('common.save') }).click();
    await expect(reason).toBeHidden();
    await page.getByRole('button', { name: t('blockers.fold') }).click();
  });

  await test.step('the lanes take ticks, other words, and items of our own', async () => {
    await page.getByRole('button', { name: t('sheet.fit') }).click();
    const cellOf = (place: number) => table.getByRole('row').nth(1).getByRole('cell').nth(place);
    const itemIn = (place: number, item: string) =>
      cellOf(place).getByRole('listitem').filter({ hasText: item }).locator('[aria-haspopup="dialog"]');
    /** What is done goes to the end of its cell, and may wait there behind a count. */
    const unfoldCells = async () => {
      const more = table.getByRole('row').nth(1).getByRole('button', { expanded: false });
      while ((await more.count()) > 0) await more.first().click();
    };
    await unfoldCells();
    /** The words of a line, without its day and whoever does it. */
    const firstItem = async (place: number) => {
      const line = cellOf(place).getByRole('listitem').first();
      return (await line.locator('[aria-haspopup="dialog"]').getAttribute('title')) ?? '';
    };

    const done = await firstItem(0);
    await cellOf(0)
      .getByRole('checkbox', { name: t('lanes.tick', { item: done }), exact: true })
      .click();
    const before = await firstItem(1);
    await itemIn(1, before).click();
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: t('lanes.reword') })
      .click({ clickCount: 3 });
    await page.keyboard.type(words.learnt);
    await pointer.clickEmpty();
    const gone = await firstItem(2);
    await itemIn(2, gone).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('lanes.hide') })
      .click();
    await pointer.clickEmpty();
    const add = t('lanes.add', { lane: t('lanes.action'), step: step.need });
    await pointer.typeInto(page.getByRole('button', { name: add }), words.term);

    const check = async () => {
      await expect(itemIn(0, words.term)).toBeVisible();
      await expect(
        cellOf(0).getByRole('checkbox', { name: t('lanes.tick', { item: done }), exact: true }),
      ).toBeChecked();
      await expect(itemIn(1, words.learnt)).toBeVisible();
      await expect(itemIn(1, before)).toBeHidden();
      await expect(itemIn(2, gone)).toBeHidden();
    };
    await check();
    await page.reload();
    await expect(table).toBeVisible();
    await unfoldCells();
    await check();
    await page.getByRole('button', { name: t('lanes.showHidden', { count: 1 }) }).click();
    await expect(itemIn(2, gone)).toBeVisible();
  });
  expect(await page.locator('html').getAttribute('data-keyed'), 'a key was used').toBeNull();
});
