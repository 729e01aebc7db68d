// Safe to show: one key, and nothing that the customer must not see stands anywhere in the document until it is ended.
import { expect, type Page } from '@playwright/test';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import { serialiseOurSide } from '../../src/format/serialiseOurSide.ts';
import type { Language } from '../../src/model/words.ts';
import { CONTACT_NAMES, type Names, SEVERITY_NAMES, STANCE_NAMES, WEIGHT_NAMES } from '../../src/playbook/names.ts';
import type { Say, TextKey } from '../../src/text/text.ts';
import { MARK, tellingMap, tellingOurSide } from '../fixtures/tellingMap.ts';
import { barriers } from './support/axe.ts';
import { everythingIn } from './support/everything.ts';
import { inBothLanguages, test } from './support/session.ts';
import { openExample } from './support/sights.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Words of ours, by their key; none of them may be read while it is on. */
const OURS: readonly TextKey[] = [
  'blockers.title',
  'lanes.ourSide',
  'coverage.tab',
  'power.tab',
  'decision.tab',
  'sheet.noOne',
  'sheet.coveredByNone',
  'sheet.outside',
  'sheet.hereMark',
  'sheet.addOutside',
  'sheet.keyLine',
  'common.kp',
  'common.opinionHolder',
  'inspector.stance',
  'inspector.contact',
  'inspector.weight',
  'inspector.competitor',
  'inspector.notes',
  'inspector.concerns',
  'inspector.contacts',
  'inspector.relations',
  'inspector.terms',
  'inspector.quiet',
  'outline.stance',
  'outline.weight',
  'outline.keyWeight',
  'outline.keyRelate',
  'outline.outside',
  'outline.here',
  'outline.flowReady',
  'shell.keyStance',
  'shell.keyContact',
  'shell.keyKp',
  'shell.saveFile',
];

const namesIn = (names: Names<string>, language: Language) => Object.values(names).map((name) => name[language]);

/** As whole words, and English ones with the capital that they have in a list. */
const found = (all: string, words: string): boolean =>
  /^[\x20-\x7e]+$/.test(words)
    ? new RegExp(`(?<![\\w-])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(all)
    : all.includes(words);

async function expectSafe(page: Page, t: Say, language: Language, where: string): Promise<void> {
  const all = await everythingIn(page);
  const lists = [STANCE_NAMES, CONTACT_NAMES, WEIGHT_NAMES, SEVERITY_NAMES].flatMap((names) =>
    namesIn(names, language),
  );
  const words = [...lists, ...OURS.map((key) => t(key))];
  expect
    .soft(
      words.filter((word) => found(all, word)),
      `words of ours ${where}`,
    )
    .toEqual([]);
  expect
    .soft(
      all.split('\n').filter((line) => line.includes(MARK)),
      `hidden fields ${where}`,
    )
    .toEqual([]);
  expect.soft(all.replace(/[,\s]/g, ''), `hidden amounts ${where}`).not.toMatch(/777000\d\d/);
}

async function openTelling(page: Page, t: Say): Promise<string> {
  await page.goto('./#/our-side');
  await page.getByTestId('our-side-file').setInputFiles(file('ours.json', serialiseOurSide(tellingOurSide)));
  await expect(page.getByRole('status').filter({ hasText: t('ourside.fileTaken') })).toBeVisible();
  await page.goto('./#/');
  await page.getByTestId('import').setInputFiles(file('map.json', serialiseMap(tellingMap)));
  await expect(page.locator('[data-person]').first()).toBeVisible();
  return /map\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

const begin = async (page: Page) => {
  await page.keyboard.press('Alt+Shift+KeyS');
  await expect(page.locator('[data-safe]')).toBeVisible();
};

inBothLanguages((language) => {
  test('safe to show leaves nothing of ours anywhere', async ({ page, t }) => {
    test.setTimeout(120_000);
    const id = await openTelling(page, t);
    const safe = (where: string) => expectSafe(page, t, language, where);

    // The walk does find what is there before.
    const before = await everythingIn(page);
    for (const what of ['viewpoint', 'outsider', 'item']) expect(before).toContain(`${MARK}${what}`);
    for (const words of [STANCE_NAMES.opponent[language], t('blockers.title'), t('common.kp')]) {
      expect(found(before, words), words).toBe(true);
    }

    // On, with somebody's details open; they go with all the rest.
    await page.locator('[data-person]').first().click();
    await page.locator('body').press('Alt+Shift+KeyS');
    await expect(page.locator('[data-safe]')).toHaveText(new RegExp(t('showing.on')));
    await safe('on the sheet');
    await expect(page.getByRole('button', { name: /Anna Berg/ }).first()).toBeVisible();
    await expect(page.getByText('The old ones stand still.')).toBeVisible();
    await expect(page.getByText('if the board agrees', { exact: true })).toBeVisible();
    expect(await barriers(page)).toEqual([]);

    await page.locator('[data-person]').first().click();
    await expect(page.getByRole('textbox', { name: t('inspector.name') })).toHaveValue('Anna Berg');
    await safe('with a person');
    await page.locator('[data-step]').nth(1).click();
    await expect(page.getByRole('textbox', { name: t('inspector.stepName') })).toHaveValue('The paper');
    await safe('with a step');
    // With it would go what nobody here can see.
    await expect(page.getByText(t('showing.stepStays'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('inspector.deleteStep') })).toHaveCount(0);
    await page.getByRole('button', { name: t('shell.keys'), exact: true }).click();
    await safe('with the keys');
    await page.keyboard.press('Escape');

    // The outline, where hidden things cannot be edited by keys either.
    await page.keyboard.press('Alt+Shift+Digit2');
    await expect(page.locator('[data-outline]')).toBeVisible();
    await expect(page.getByRole('button', { name: t('outline.removeStep', { step: 'The paper' }) })).toHaveCount(0);
    await page
      .getByRole('textbox', { name: t('outline.personName'), exact: true })
      .first()
      .press('Alt+KeyS');
    await page.getByRole('button', { name: t('outline.details', { name: 'Anna Berg' }) }).click();
    await safe('in the outline');
    expect(await barriers(page)).toEqual([]);

    // On paper and on the projector.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('[data-print]')).toBeAttached();
    await safe('on paper');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('[data-print]')).toHaveCount(0);
    await page.keyboard.press('Alt+Shift+KeyP');
    await expect(page.locator('[data-present] [data-person]').first()).toBeVisible();
    await safe('on the projector');

    // Addresses typed by hand, and a reload.
    for (const view of ['decision', 'coverage', 'power', 'our-side']) {
      await page.goto(`./#/map/${id}/${view}`);
      await expect(page.locator('[data-person]').first()).toBeVisible();
      await expect(page).toHaveURL(/\/sheet$/);
      await safe(`at the address of ${view}`);
    }
    await page.reload();
    await expect(page.locator('[data-person]').first()).toBeVisible();
    await expect(page.locator('[data-safe]')).toBeVisible();
    await safe('after a reload');
    for (const address of ['./#/our-side', './#/']) {
      await page.goto(address);
      await expect(page.getByText(t('showing.closedHint'))).toBeVisible();
      await safe(`at ${address}`);
    }
    await page.getByRole('button', { name: t('showing.backToMap') }).click();
    await expect(page.locator('[data-person]').first()).toBeVisible();

    // One key does not end it: it asks, and staying is what Enter does.
    await page.keyboard.press('Alt+Shift+KeyS');
    await expect(page.getByRole('dialog')).toBeVisible();
    await safe('while it is asked');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('[data-safe]')).toBeVisible();
    await page.locator('[data-safe]').getByRole('button').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('showing.end') })
      .click();
    await expect(page.locator('[data-safe]')).toHaveCount(0);
    expect(await everythingIn(page)).toContain(`${MARK}outsider`);
    // What the keys of the outline could not reach is as it was.
    await expect(
      page.getByRole('button', { name: new RegExp(`Anna Berg.*${STANCE_NAMES.opponent[language]}`) }),
    ).toBeVisible();
  });
});

test('a workshop with the customer: steps and people can be added, nobody leaves the process, other windows follow', async ({
  page,
  context,
  t,
}) => {
  await openTelling(page, t);
  await page.getByRole('button', { name: t('sheet.addOutsideLong') }).click();
  await page.keyboard.type('Nora Ek, sceptic');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const nora = page.getByRole('button', { name: /^Nora Ek/ });
  await expect(nora).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('[data-person]').first()).toBeVisible();
  await page.bringToFront();
  await begin(page);
  await expect(other.locator('[data-safe]')).toBeVisible();

  await page.getByRole('button', { name: t('sheet.addPersonTo', { step: 'The wish' }) }).click();
  await page.keyboard.type('Emil Frank, foreman, sceptic');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const emil = page.getByRole('button', { name: /^Emil Frank, foreman, sceptic/ });
  await expect(emil).toBeVisible();

  // Dropped beside the steps, the card goes back to where it was.
  const box = await emil.boundingBox();
  if (!box) throw new Error('the card has no box');
  await page.mouse.move(box.x + 40, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y - 30, { steps: 4 });
  await page.mouse.move(1200, 700, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByText(t('sheet.letGo'), { exact: true })).toBeAttached();
  await expect(emil).toBeVisible();

  await page.keyboard.press('Control+KeyZ');
  await expect(emil).toHaveCount(0);
  // What was done before is hidden, and is not undone by somebody who cannot see it.
  await page.keyboard.press('Control+KeyZ');
  await expect(page.getByText(t('shell.nothingToUndo'))).toBeAttached();

  // Somebody whom nobody sees here is typed by name, and is one and the same when the whole map comes back.
  await expect(nora).toHaveCount(0);
  await page.getByRole('button', { name: t('sheet.addPersonTo', { step: 'The wish' }) }).click();
  await page.keyboard.type('Nora Ek, adviser');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(nora).toHaveAccessibleName(/^Nora Ek, adviser/);
  await page.locator('[data-safe]').getByRole('button').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('showing.end') })
    .click();
  await expect(nora).toHaveCount(1);
  await expect(nora).toHaveAccessibleName(new RegExp(STANCE_NAMES.sceptic.en));
});

test('the focus stays in the sheet when it becomes safe, on the same card where that is still there', async ({
  page,
  t,
}) => {
  await openExample(page);
  const person = (name: RegExp) => page.locator('[data-person]').and(page.getByRole('button', { name }));
  const inMain = page.locator('main :focus');
  const stays = person(/^Gao Peng/).first();
  await stays.focus();
  await page.keyboard.press('Alt+Shift+KeyS');
  await expect(page.locator('[data-safe]')).toHaveCount(1);
  await expect(person(/^Gao Peng/).first()).toBeFocused();
  await page.keyboard.press('Alt+Shift+KeyS');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('showing.end') })
    .press('Enter');
  await expect(page.locator('[data-safe]')).toHaveCount(0);

  // Whoever stands outside the steps is not there then; the next Enter must not lead out of the map.
  await person(/^Ning Yuan/).focus();
  await page.keyboard.press('Alt+Shift+KeyS');
  await expect(person(/^Ning Yuan/)).toHaveCount(0);
  await expect(inMain).toHaveCount(1);
});
