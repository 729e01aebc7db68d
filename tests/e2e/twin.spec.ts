// The outline keeps step with the other views and tabs: what changes is said with names, and the focus is never lost.
import { expect, type Locator, type Page } from '@playwright/test';
import { CONTACT_NAMES, STANCE_NAMES, WEIGHT_NAMES } from '../../src/playbook/names.ts';
import type { Say } from '../../src/text/text.ts';
import { barriers } from './support/axe.ts';
import { inBothLanguages, test } from './support/session.ts';
import { openExample, openView, unfoldBlockers } from './support/sights.ts';

const PEOPLE = {
  en: { gao: 'Gao Peng', qiu: 'Qiu Yan', lin: 'Lin Wei', zhao: 'Zhao Min', shen: 'Shen Yu' },
  'zh-CN': { gao: '高鹏', qiu: '邱妍', lin: '林薇', zhao: '赵敏', shen: '沈瑜' },
} as const;

/** What a screen reader was told last. */
const told = (page: Page): Locator => page.locator('[aria-live="polite"]').last();

const details = (page: Page, t: Say, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${t('outline.details', { name })}`) }).first();

/** The focus comes to rest on something that can be seen, within this where that is given. */
const expectFocus = (page: Page, what: string, within?: Locator): Promise<void> =>
  expect
    .poll(
      () =>
        (within ?? page.locator('body')).evaluate((around) => {
          const element = document.activeElement;
          if (!element || element === document.body || !around.contains(element)) return 'nothing here';
          return element.checkVisibility() ? 'something' : 'something hidden';
        }),
      { message: `${what}: the focus is on` },
    )
    .toBe('something');

inBothLanguages((language) => {
  const names = PEOPLE[language];

  test('each change in the outline is said with names, and undo says what it took back', async ({ page, t }) => {
    await openExample(page);
    await openView(page, t, 'outline');
    const step = await page.getByRole('textbox', { name: t('outline.stepName', { number: 2 }) }).inputValue();
    const next = await page.getByRole('textbox', { name: t('outline.stepName', { number: 3 }) }).inputValue();
    const line = page.getByRole('group', { name: new RegExp(`^${names.gao}`) });
    const name = line.getByRole('textbox', { name: t('outline.personName') });
    const changed = (value: string) => t('outline.changed', { name: names.gao, value });

    await test.step('by keys', async () => {
      await name.focus();
      await page.keyboard.press('Alt+s');
      await expect(told(page)).toHaveText(changed(STANCE_NAMES.opponent[language]));
      await page.keyboard.press('Alt+c');
      await expect(told(page)).toHaveText(changed(CONTACT_NAMES.aligned[language]));
      await page.keyboard.press('Alt+w');
      await expect(told(page)).toHaveText(changed(WEIGHT_NAMES.large[language]));
      await page.keyboard.press('Alt+k');
      await expect(told(page)).toHaveText(t('outline.kpOn', { name: names.gao }));
      await page.keyboard.press('Alt+ArrowDown');
      await expect(told(page)).toHaveText(t('changes.movedTo', { name: names.gao, step: next }));
      await expect(name).toBeFocused();
      await page.keyboard.press('Control+z');
      const what = t('changes.movedTo', { name: names.gao, step: next });
      await expect(told(page)).toHaveText(t('changes.undone', { what }));
      await expectFocus(page, 'after undo');
      await page.keyboard.press('Control+Shift+z');
      await expect(told(page)).toHaveText(t('changes.redone', { what }));
    });

    await test.step('a relation, added and taken away by keys', async () => {
      await name.focus();
      await page.keyboard.press('Alt+r');
      const row = page.getByRole('group', { name: t('outline.addRelationTo', { name: names.gao }) });
      await expect(row.getByRole('combobox', { name: t('inspector.relationKind'), exact: true })).toBeFocused();
      await row.getByRole('combobox', { name: t('inspector.other') }).selectOption(names.shen);
      await row.getByRole('combobox', { name: t('inspector.other') }).press('Enter');
      await expect(told(page)).toHaveText(t('sheet.sways', { from: names.gao, to: names.shen }));
      await page.keyboard.press('Escape');
      await expect(name).toBeFocused();
      const chip = line.getByRole('button', { name: t('inspector.sways', { name: names.shen }) });
      await chip.press('Enter');
      await line.getByRole('button', { name: t('inspector.deleteRelation') }).press('Enter');
      await expect(chip).toBeHidden();
      await expect(told(page)).toHaveText(
        t('changes.noLonger', { words: t('sheet.sways', { from: names.gao, to: names.shen }) }),
      );
      await expectFocus(page, 'after a relation is deleted');
    });

    await test.step('out of the process, and deleted', async () => {
      await page.getByRole('button', { name: t('outline.removeSeat', { name: names.qiu, step }) }).press('Enter');
      await expect(told(page)).toHaveText(t('changes.nowOutside', { name: names.qiu, step }));
      await expectFocus(page, 'after a seat is taken away');
      await page.getByRole('button', { name: t('outline.removePerson', { name: names.qiu }) }).press('Enter');
      await expect(told(page)).toHaveText(t('outline.personDeleted', { name: names.qiu }));
      await expectFocus(page, 'after a person is deleted');
      await page.getByRole('button', { name: t('outline.removeStep', { step }) }).press('Enter');
      await expect(told(page)).toHaveText(t('outline.stepRemoved', { step }));
      await expectFocus(page, 'after a step is deleted');
    });
    expect(await barriers(page)).toEqual([]);
  });
});

test('whatever is taken away, a neighbour has the focus', async ({ page, t }) => {
  const { gao, lin } = PEOPLE.en;
  await openExample(page);
  await openView(page, t, 'outline');
  await details(page, t, lin).press('Enter');
  const open = page.getByRole('region', { name: t('outline.details', { name: lin }) });
  await expect(open).toBeVisible();
  const removers = open.getByRole('button', { name: new RegExp(`^${t('inspector.remove')}: `) });
  const counted = await removers.count();
  expect(counted).toBeGreaterThan(6);
  for (let left = counted; left > 0; left -= 1) {
    await removers.last().press('Enter');
    await expect(removers).toHaveCount(left - 1);
    await expectFocus(page, `with ${left - 1} things left in the details`, open);
  }
  await page.keyboard.press('Escape');
  await expect(open).toBeHidden();
  await expectFocus(page, 'after the details are closed');

  await openView(page, t, 'sheet');
  await unfoldBlockers(page, t);
  const panel = page.getByRole('complementary', { name: t('blockers.title') });
  const findings = panel.getByRole('article');
  const before = await findings.count();
  await panel
    .getByRole('button', { name: t('blockers.setAside') })
    .first()
    .press('Enter');
  await page.getByRole('dialog').getByRole('textbox').fill('Known');
  await page.keyboard.press('Tab');
  await page.getByRole('dialog').getByRole('button').last().press('Enter');
  await expect(findings).toHaveCount(before - 1);
  await expectFocus(page, 'after a finding is set aside', panel);

  const card = page.getByRole('button', { name: new RegExp(`^${gao}`) }).first();
  await card.focus();
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('complementary', { name: gao });
  await expect(inspector).toBeFocused();
  await inspector.getByRole('button', { name: t('inspector.close') }).press('Enter');
  await expect(card).toBeFocused();
  await page.keyboard.press('Enter');
  await inspector.getByRole('button', { name: t('inspector.deletePerson') }).press('Enter');
  await expect(inspector).toBeHidden();
  await expectFocus(page, 'after somebody is deleted in the inspector');
});

test('what is selected, changed elsewhere or taken back keeps its place', async ({ page, context, t }) => {
  const { gao, zhao } = PEOPLE.en;
  await openExample(page);
  await page
    .getByRole('button', { name: new RegExp(`^${gao}`) })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await openView(page, t, 'outline');
  await expect(page.getByRole('region', { name: t('outline.details', { name: gao }) })).toBeVisible();
  await details(page, t, zhao).click();
  await openView(page, t, 'sheet');
  await expect(page.getByRole('complementary', { name: zhao })).toBeVisible();
  await page
    .getByRole('complementary', { name: zhao })
    .getByRole('button', { name: t('inspector.close') })
    .click();
  await openView(page, t, 'outline');

  const draft = page.getByRole('combobox', { name: t('outline.newOutside') });
  await draft.fill('Wen Ji, half a');
  const other = await context.newPage();
  await other.goto(page.url());
  const name = other
    .getByRole('group', { name: new RegExp(`^${gao}`) })
    .getByRole('textbox', { name: t('outline.personName') });
  await name.focus();
  await other.keyboard.press('Alt+ArrowUp');
  await other.keyboard.press('Alt+s');
  await expect(told(page)).toContainText(t('changes.elsewhere', { what: '' }).trim());
  await expect(told(page)).toContainText(gao);
  await expect(draft).toBeFocused();
  await expect(draft).toHaveValue('Wen Ji, half a');
  await other.close();

  await draft.fill('');
  await page.getByRole('textbox', { name: t('outline.stepName', { number: 1 }) }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await draft.focus();
  await page.keyboard.press('Control+z');
  await expect(told(page)).toContainText(t('changes.undone', { what: '' }).trim());
  await expect(page.getByRole('textbox', { name: t('outline.stepName', { number: 1 }) })).toBeInViewport();
});

test('at four times the size the outline has one column, and in forced colours its signs stand', async ({
  page,
  t,
}) => {
  await openExample(page);
  await openView(page, t, 'outline');
  await page.setViewportSize({ width: 320, height: 640 });
  const main = page.getByRole('main');
  await details(page, t, PEOPLE.en.gao).click();
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth), 'sideways').toBe(0);
  await page.setViewportSize({ width: 1024, height: 640 });
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth), 'sideways').toBe(0);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await barriers(page)).toEqual([]);
});
