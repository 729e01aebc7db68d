/** Every state of the screen that is worth a look, and the way to it; must never leave one out that a user comes across. */
import { expect, type Page } from '@playwright/test';
import type { Say, TextKey } from '../../../src/text/text.ts';
import { MAP_VIEWS } from '../../../src/views/context/route.ts';
import { Pointer } from './pointer.ts';

/** Opens a new copy of the CRM example on its sheet, also from another one. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('./#/example/crm');
  await page.waitForURL(/#\/map\//);
  await expect(page.locator('[data-person]').first()).toBeVisible();
}

/** Another view of the map that is open. */
export async function openView(page: Page, t: Say, view: (typeof MAP_VIEWS)[number]): Promise<void> {
  const tabs = page.getByRole('navigation', { name: t('shell.views') });
  const link = tabs.locator(`a[href$="/${view}"]`);
  // What finds no room in the row unfolds from its end.
  await tabs.waitFor();
  if (!(await link.isVisible())) await tabs.getByRole('button').click();
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('main')).toBeVisible();
}

type Go = (page: Page, t: Say) => Promise<void>;

/** Opens the list of blockers, which is a strip on a narrow screen. */
export const unfoldBlockers: Go = (page, t) =>
  page
    .getByRole('complementary', { name: t('blockers.title') })
    .getByRole('button', { expanded: false })
    .first()
    .click();

const card = (page: Page, t: Say) => new Pointer(page, t).card('(?:Gao Peng|高鹏)');

const dialogOf =
  (button: TextKey): Go =>
  async (page, t) => {
    await unfoldBlockers(page, t);
    await page
      .getByRole('complementary', { name: t('blockers.title') })
      .getByRole('button', { name: t(button) })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
  };

/** Each begins with the CRM example open on its sheet. */
export const SHEET_SIGHTS: { readonly [sight: string]: Go } = {
  'nothing selected': async () => {},
  'a person selected': async (page, t) => {
    await card(page, t).click();
    await expect(page.getByRole('button', { name: t('inspector.deletePerson') })).toBeVisible();
  },
  'a step selected': async (page, t) => {
    await page.locator('[data-step]').nth(4).click();
    await expect(page.getByRole('button', { name: t('inspector.deleteStep') })).toBeVisible();
  },
  'the map selected': async (page, t) => {
    await page.getByRole('button', { name: /CRM/ }).first().click();
    await expect(page.getByRole('complementary', { name: t('inspector.aboutMap') })).toBeVisible();
  },
  'the blockers open': unfoldBlockers,
  'a question of a fix': dialogOf('blockers.fixRecord'),
  'setting a finding aside': dialogOf('blockers.setAside'),
  'an item of a lane': async (page) => {
    await page.getByRole('table').getByRole('listitem').first().getByRole('button').last().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the keys': async (page, t) => {
    await page.getByRole('button', { name: t('shell.keys'), exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
};

export const OTHER_VIEWS = MAP_VIEWS.filter((view) => view !== 'sheet');
