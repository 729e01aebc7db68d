// Our side → fit → decision, over one map and over a set; who of ours covers whom; power against stance.
import { expect, type Locator, type Page } from '@playwright/test';
import { noMessage } from '../../src/analysis/blockers/rules/no-message.ts';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import { STANCE_NAMES } from '../../src/playbook/names.ts';
import { REQUIREMENTS } from '../../src/playbook/requirements.ts';
import type { Say } from '../../src/text/text.ts';
import { asDay, sketch } from '../fixtures/mapBuilder.ts';
import { barriers } from './support/axe.ts';
import { Hands } from './support/hands.ts';
import { inLanguage, test } from './support/session.ts';
import { openExample, openView } from './support/sights.ts';

/** What it takes at the keyboard to record a first colleague and what the open map asks for. */
const STROKES = 40;

const GROUPS = ['ourside.systems', 'ourside.capabilities', 'ourside.teams'] as const;
const restOf = (page: Page, t: Say, group: (typeof GROUPS)[number]) =>
  page.getByRole('button', { name: t('ourside.restHaveOf', { group: t(group) }) });

const decision = (page: Page, path: string) => expect(page.locator(`[data-decision="${path}"]`)).toBeVisible();

/** Somebody of ours, and everything that is asked for. */
async function fillOurSide(page: Page, t: Say, name: string): Promise<number> {
  const hands = new Hands(page);
  await page.getByPlaceholder(t('ourside.newPersonPlaceholder')).focus();
  await hands.enter(name);
  for (const group of GROUPS) {
    await hands.tabTo(restOf(page, t, group));
    await hands.press('Enter');
    await expect(restOf(page, t, group)).toBeDisabled();
  }
  return hands.strokes;
}

const NO_MESSAGE = {
  en: noMessage.words.en.name,
  'zh-CN': noMessage.words['zh-CN'].name,
} as const;

/** Five people who were met and are all for it, one of whom leans to a competitor: three findings that ask back. */
const allForIt = sketch({
  id: 'all-for-it',
  fields: { name: 'All for it', reasonNow: 'Audit', reasonBy: asDay('2099-01-01'), budgetPublished: true },
  people: {
    ann: 'finance supporter met',
    bob: { function: 'it', stance: 'supporter', contact: 'met', competitors: [{ name: 'Ostwind', kind: 'rival' }] },
    cid: 'procurement supporter met',
    dan: 'legal supporter met',
    eve: 'sales supporter met',
  },
  steps: { need: 'need', sign: 'budget' },
  seats: ['ann initiator need', 'eve executor need', 'bob approver sign', 'cid approver sign', 'dan informed sign'],
});

async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error(`${place} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const NAMES = { en: ['Wu Jie', 'Hu Yun'], 'zh-CN': ['吴捷', '胡芸'] } as const;

inLanguage('zh-CN', (language) => {
  test('our side, filled in from the open map, decides, and another answer decides otherwise', async ({ page, t }) => {
    await openExample(page);
    await openView(page, t, 'decision');
    await decision(page, 'none');
    await page.getByRole('link', { name: t('decision.toOurSide') }).click();
    expect(await fillOurSide(page, t, NAMES[language][0])).toBeLessThanOrEqual(STROKES);
    await openView(page, t, 'decision');
    await decision(page, 'part-time');

    await page.getByRole('link', { name: t('home.ourSide'), exact: true }).click();
    for (const [key, name] of Object.entries(REQUIREMENTS)) {
      if (!key.startsWith('system:')) continue;
      const asked = page.getByRole('group', { name: name[language], exact: true });
      await asked.getByRole('radio', { name: t('ourside.missing') }).check();
    }
    await openView(page, t, 'decision');
    await decision(page, 'rebuild');
    const first = page.getByRole('checkbox').first();
    await first.check();
    await page.reload();
    await decision(page, 'rebuild');
    await expect(first).toBeChecked();
  });

  test('a set of three maps decides together, and is kept', async ({ page, t }) => {
    await openExample(page);
    await page.goto('./#/example/reimbursement');
    await expect(page.locator('[data-person]').first()).toBeVisible();
    await page.getByRole('link', { name: t('home.ourSide'), exact: true }).click();
    await fillOurSide(page, t, NAMES[language][0]);
    await page.goto('./#/');
    await page.getByRole('textbox', { name: t('home.question') }).fill(language === 'en' ? 'Ye Tong' : '叶童');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: t('shell.home') }).click();

    await page.getByRole('button', { name: t('sets.begin') }).click();
    await decision(page, 'none');
    await expect(page).toHaveURL(/#\/set\/[\w-]+$/);
    const boxes = page.getByRole('checkbox');
    await expect(boxes).toHaveCount(3);
    for (const place of [0, 1, 2]) {
      await boxes.nth(place).focus();
      await page.keyboard.press('Space');
      await expect(boxes.nth(place)).toBeChecked();
      await expect(boxes.nth(place)).toBeFocused();
    }
    await expect(page.locator('[data-ring]')).toHaveCount(2);
    const leftOut = page.getByRole('listitem').filter({ hasText: t('common.unnamedMap') });
    await expect(leftOut.filter({ hasText: language === 'en' ? 'Nobody approves yet' : '还没有审批人' })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    const coast = language === 'en' ? 'Coast' : '沿海';
    await page.getByLabel(t('sets.name')).fill(coast);
    const measure = page
      .getByRole('main')
      .locator('li label')
      .filter({ hasNot: page.locator('small') });
    await measure.last().getByRole('checkbox').check();

    const path = await page.locator('[data-decision]').getAttribute('data-decision');
    await page.reload();
    await decision(page, path ?? '');
    await expect(page.getByRole('checkbox', { checked: true }).last()).toBeVisible();
    await expect(page.locator('summary').filter({ hasText: coast })).toBeVisible();

    // From one of its maps the set is one press away.
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('link', { name: coast }).click();
    await decision(page, path ?? '');

    await page
      .getByRole('link', { name: t('shell.home') })
      .last()
      .click();
    await page.getByRole('button', { name: t('sets.remove', { name: coast }) }).click();
    await expect(page.getByRole('link', { name: t('sets.open', { name: coast }) })).toHaveCount(0);
    await page.getByRole('button', { name: t('home.putBack') }).click();
    await expect(page.getByRole('link', { name: t('sets.open', { name: coast }) })).toBeVisible();
    // Over what it is not is said beside the answer, unasked.
    await page.getByRole('button', { name: t('home.remove', { name: t('common.unnamedMap') }) }).click();
    await page.getByRole('link', { name: t('sets.open', { name: coast }) }).click();
    const gone = page.getByRole('listitem').filter({ hasText: t('sets.gone') });
    await expect(gone).toBeVisible();
    await gone.getByRole('button', { name: t('sets.takeOut') }).click();
    await expect(gone).toHaveCount(0);
    await page.goBack();
    const address = await page.getByRole('link', { name: t('sets.open', { name: coast }) }).getAttribute('href');
    await page.getByRole('button', { name: t('home.removeEverything') }).click();
    await page.getByRole('button', { name: t('home.removeEverythingYes'), exact: true }).click();
    await expect(page.getByText(t('home.noneYet'))).toBeVisible();
    await page.goto(`./${address}`);
    await page.reload();
    await expect(page.getByText(t('sets.setGone'))).toBeVisible();
  });
});

inLanguage('en', (language) => {
  test('a finding that asks back is answered and goes, set aside and comes back, and supposing changes nothing', async ({
    page,
    t,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./');
    await page.getByTestId('import').setInputFiles({
      name: 'map.json',
      mimeType: 'application/json',
      buffer: Buffer.from(serialiseMap(allForIt)),
    });
    await expect(page.locator('[data-person]').first()).toBeVisible();
    const panel = page.getByRole('complementary', { name: t('blockers.title') });
    const findings = panel.getByRole('article');
    const named = (words: string) => findings.filter({ hasText: words });
    const stance = (which: keyof typeof STANCE_NAMES) => STANCE_NAMES[which][language];
    const dialog = page.getByRole('dialog');
    const save = dialog.getByRole('button', { name: t('common.save'), exact: true });
    await expect(findings).toHaveCount(4);

    // Bob leans to nobody any more.
    await named('Ostwind').getByRole('heading').getByRole('button').click();
    await named('Ostwind')
      .getByRole('button', { name: t('blockers.fixPerson') })
      .click();
    await dialog.getByRole('radio', { name: t('blockers.noLonger') }).check();
    expect(await barriers(page)).toEqual([]);
    await save.click();
    await expect(findings).toHaveCount(3);
    await expect(named('Ostwind')).toHaveCount(0);

    // Asked who is against it, Dan turns out to be; he decides nothing, and nothing else comes up.
    const nobodyAgainst = findings.filter({ hasText: /not one against|没有一个不赞成/ });
    await nobodyAgainst.getByRole('heading').getByRole('button').click();
    await nobodyAgainst.getByRole('button', { name: t('blockers.fixStance') }).click();
    const dan = dialog.getByRole('group', { name: 'Dan' });
    await dan.getByRole('radio', { name: stance('sceptic') }).check();
    await expect(dan).toContainText(stance('sceptic'));
    await save.click();
    await expect(findings).toHaveCount(2);
    await expect(nobodyAgainst).toHaveCount(0);

    // Set aside with a reason, and taken back.
    const first = await findings.first().getByRole('heading').innerText();
    await findings
      .first()
      .getByRole('button', { name: t('blockers.setAside') })
      .click();
    await dialog.getByLabel(t('blockers.setAsideReason')).fill('They told us');
    await dialog.getByRole('button', { name: t('blockers.setAside') }).click();
    await expect(findings.first().getByRole('heading')).not.toHaveText(first.replace(/\s+/g, ' '));
    await panel.getByText(t('blockers.waived', { count: 1 })).click();
    await expect(panel.getByText('They told us')).toBeVisible();
    await panel.getByRole('button', { name: t('blockers.takeBack') }).click();
    await expect(findings.first().getByRole('heading')).toHaveText(first.replace(/\s+/g, ' '));

    // The next conversation gives its reasons.
    await panel.getByRole('button', { name: t('decision.next') }).click();
    await expect(panel.getByText(t('decision.nextWhy'))).toBeVisible();

    // Nobody there fights for it: the way out opens whoever counts most, and a champion settles it.
    const champion = findings.filter({ hasText: /fights for it|力挺这件事/ });
    await champion.getByRole('button', { name: t('blockers.fixPerson') }).click();
    const about = page
      .getByRole('complementary')
      .filter({ has: page.getByRole('button', { name: t('inspector.deletePerson') }) });
    for (const supposed of ['without', 'won', 'against'] as const) {
      await about.getByRole('button', { name: t(`decision.${supposed}`), exact: true }).click();
      await expect(about.getByText(t('decision.whatIfHint'))).toBeVisible();
    }
    await expect(about.getByRole('radio', { name: stance('supporter') })).toBeChecked();
    await about.getByRole('radio', { name: stance('champion') }).check();
    await about.getByRole('button', { name: t('inspector.close') }).click();
    await expect(findings).toHaveCount(2);
    await expect(champion).toHaveCount(0);

    // A kind of finding may be silenced for all maps.
    await page.getByRole('link', { name: t('home.ourSide'), exact: true }).click();
    await page.getByText(t('ourside.settings')).click();
    await page.getByRole('checkbox', { name: NO_MESSAGE[language], exact: true }).uncheck();
    await openView(page, t, 'sheet');
    await expect(findings).toHaveCount(0);
    await expect(panel.getByText(t('blockers.none'))).toBeVisible();
  });

  test('coverage and power against stance are edited by key and by pointer', async ({ page, t }) => {
    await openExample(page);
    await page.getByRole('link', { name: t('home.ourSide'), exact: true }).click();
    const field = page.getByPlaceholder(t('ourside.newPersonPlaceholder'));
    for (const name of NAMES[language]) {
      await field.fill(name);
      await field.press('Enter');
    }
    await openView(page, t, 'coverage');
    const cell = (row: number, column: number) => page.locator(`[data-cell="${row} ${column}"]`);
    await cell(0, 0).click();
    await expect(cell(0, 0)).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(cell(1, 1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cell(1, 1)).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Control+z');
    await expect(cell(1, 1)).toHaveAttribute('aria-pressed', 'false');
    await expect(cell(0, 0)).toHaveAttribute('aria-pressed', 'true');

    await openView(page, t, 'power');
    const gao = page.locator('[data-chip]').filter({ hasText: language === 'en' ? 'Gao Peng' : '高鹏' });
    const at = (place: string) => page.locator(`[data-power-cell="${place}"]`);
    const [from, to] = [await middleOf(gao), await middleOf(at('supporter large'))];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
    const inside = (place: string) => at(place).locator(gao);
    await expect(inside('supporter large')).toBeVisible();
    await gao.focus();
    await page.keyboard.press('ArrowDown');
    await expect(inside('supporter medium')).toBeVisible();
    await expect(gao).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(inside('supporter large')).toBeVisible();
    const all = await page.locator('[data-chip]').count();
    await page.getByLabel(t('power.function')).selectOption('it');
    await expect(page.locator('[data-chip]')).toHaveCount(1);
    await page.getByLabel(t('power.function')).selectOption('all');
    await page.getByLabel(t('power.role')).selectOption('informed');
    await expect(page.locator('[data-chip]')).toHaveCount(1);
    await page.getByLabel(t('power.role')).selectOption('all');
    await expect(page.locator('[data-chip]')).toHaveCount(all);
  });
});
