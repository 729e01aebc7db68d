// The way through the customer's steps, and the empty chairs in them: seen, walked, filled, taken away and taken back.
import { expect } from '@playwright/test';
import { FUNCTION_NAMES } from '../../src/playbook/names.ts';
import { barriers } from './support/axe.ts';
import { readMap, seatsOf } from './support/readMap.ts';
import { test } from './support/session.ts';
import { openExample, openView } from './support/sights.ts';

test.use({ language: 'zh-CN' });

test('a fork says which branch is taken, and an empty chair is filled or taken away', async ({ page, t }) => {
  test.setTimeout(90_000);
  await openExample(page);
  const customer = page.getByRole('region', { name: t('sheet.customer') });
  const chair = customer.getByRole('group').filter({ hasText: t('chairs.checkers') });
  const who = chair.getByRole('button', { name: t('chairs.who') });
  const undo = () => page.keyboard.press('ControlOrMeta+z');

  await test.step('the branch off the way is fainter, and says so', async () => {
    const off = customer.locator('[data-step]', { has: page.locator(`[data-sign="${t('sheet.notTaken')}"]`) });
    await expect(off).toHaveAccessibleName(/80万元/);
    const links = customer.getByRole('button', { name: /30万元/ });
    await expect(links).toHaveCount(2);
    await expect(links.filter({ hasText: /80万元/ })).toHaveCount(1);
    // The words over a branch belong to its link: a click on them selects it.
    const words = customer.locator('foreignObject').filter({ hasText: '30万元' }).last();
    await words.click({ force: true });
    await expect(customer.locator('[aria-pressed="true"]')).toHaveAccessibleName(/30万元/);
    await page.keyboard.press('Escape');
  });

  await test.step('arrow keys reach the chair, Enter opens it, a name fills it', async () => {
    await expect(chair).toContainText(t('chairs.data'));
    const above = customer.locator('[data-person]').filter({ hasText: '沈瑜' });
    await above.focus();
    await page.keyboard.press('ArrowDown');
    await expect(who).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chair.getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(who).toBeFocused();
    // A press opens it as well, as large as the sheet opens.
    await who.click();
    await expect(chair.getByRole('textbox')).toBeFocused();
    const audit = FUNCTION_NAMES['internal-audit']['zh-CN'];
    await page.keyboard.type(`安然，审计员，${audit}`);
    await page.keyboard.press('Enter');
    await expect(chair).toHaveCount(0);
    const filled = customer.locator('[data-person]').filter({ hasText: '安然' });
    await expect(filled).toBeFocused();
    await expect(filled).toContainText(audit);
    await undo();
    await expect(filled).toHaveCount(0);
    await expect(chair).toBeVisible();
  });

  await test.step('"not there" takes it away in one step, and keeps the focus on the sheet', async () => {
    const before = seatsOf(await readMap(page, t));
    await chair.getByRole('button', { name: t('chairs.absent') }).focus();
    await page.keyboard.press('Enter');
    await expect(chair).toHaveCount(0);
    await expect(customer.locator(':focus')).toHaveCount(1);
    const map = await readMap(page, t);
    expect(
      Object.values(map.absentFunctions)
        .map((one): string => one.id)
        .sort(),
    ).toEqual(['internal-audit', 'risk-control']);
    expect(seatsOf(map)).toEqual(before);
    await undo();
    await expect(chair).toBeVisible();
  });

  await test.step('whoever loses the last seat keeps the place outside where they land', async () => {
    const out = '莫涵';
    const placed = async () => {
      const map = await readMap(page, t);
      return Object.values(map.people).some((one) => one.name === out && Object.hasOwn(map.places, one.id));
    };
    expect(await placed()).toBe(false);
    await customer.locator('[data-person]').filter({ hasText: out }).focus();
    await page.keyboard.press('Delete');
    await expect.poll(placed).toBe(true);
    await undo();
    await expect.poll(placed).toBe(false);
  });

  await test.step('the outline has the same chair and the same two ways out', async () => {
    await openView(page, t, 'outline');
    const line = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: t('chairs.checkers') })
      .last();
    await expect(line).toContainText(t('chairs.data'));
    expect(await barriers(page)).toEqual([]);
    await line.getByRole('button', { name: t('chairs.who') }).click();
    await page.keyboard.type('何青');
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('chairs.checkers'))).toHaveCount(0);
    await expect(page.locator(':focus')).toHaveValue('何青');
  });
});

test.describe('on a phone', () => {
  test.use({ language: 'en', viewport: { width: 390, height: 844 } });

  test('what an empty chair says, and each answer to it, stands on one line', async ({ page, t }) => {
    await openExample(page);
    await openView(page, t, 'outline');
    const answer = page.getByRole('button', { name: new RegExp(`^${t('chairs.absent')}: `) }).first();
    const chair = page.getByRole('listitem').filter({ has: answer }).last();
    const lines = await chair.locator('> :is(span, button)').evaluateAll((parts) =>
      parts.map((part) => {
        const words = document.createRange();
        words.selectNodeContents(part);
        return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(lines).toEqual([1, 1, 1, 1]);
  });
});
