// The outline keeps step with the other views and tabs: what changes is said with names, and the focus is never lost.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Say } from '../../src/text/text.ts';
import { barriers } from './support/axe.ts';
import { test } from './support/session.ts';
import { openExample, openView, unfoldBlockers } from './support/sights.ts';

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

test('whatever is taken away, a neighbour has the focus', async ({ page, t }) => {
  const [gao, lin] = ['Gao Peng', 'Lin Wei'];
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
  const [gao, zhao] = ['Gao Peng', 'Zhao Min'];
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
  await page.bringToFront();
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
  await details(page, t, 'Gao Peng').click();
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth), 'sideways').toBe(0);
  await page.setViewportSize({ width: 1024, height: 640 });
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth), 'sideways').toBe(0);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await barriers(page)).toEqual([]);
});
