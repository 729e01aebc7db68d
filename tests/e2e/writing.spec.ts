// The reimbursement chain written on the sheet by keys alone, as fast as a room speaks; then walked, redrawn and searched.
import { expect, type Page } from '@playwright/test';
import { reimbursement } from '../../src/cli/examples/reimbursement.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { ROLE_NAMES } from '../../src/playbook/names.ts';
import { Hands } from './support/hands.ts';
import { InputMethod } from './support/inputMethod.ts';
import { readMap, seatsOf, today } from './support/readMap.ts';
import { test } from './support/session.ts';
import { openExample, openView } from './support/sights.ts';

const watchPointer = (page: Page) =>
  page.addInitScript(() => {
    window.addEventListener('pointerdown', () => document.documentElement.setAttribute('data-pointed', 'yes'), true);
  });

/** What has the focus is called so. */
const expectFocus = (page: Page, called: string | RegExp) =>
  expect(page.locator(':focus')).toHaveAccessibleName(called);

const bare = (lines: readonly string[]) => lines.map((line) => line.replace(/ \([a-z]+\):/, ':'));

const example = reimbursement('en', today());
const index = mapIndex(example);

test('a chain is written from nothing by keys alone, and nobody waits for it', async ({ page, t }) => {
  await watchPointer(page);
  await page.goto('./');
  const hands = new Hands(page);
  const [first, ...more] = index.steps.map((step) => ({
    name: step.name,
    people: index.seatsOfStep(step.id).map((seat) => {
      const person = example.people[seat.person];
      return {
        name: person?.name ?? '',
        line: [person?.name, person?.title, ROLE_NAMES[seat.role].en].join(', '),
      };
    }),
  }));
  const [starter, ...others] = first?.people ?? [];
  if (!first || !starter || others.length > 0) throw new Error('The example begins with one person');
  const field = page.locator('input:focus');

  await expect(page.getByRole('textbox', { name: t('home.question') })).toBeFocused();
  const began = Date.now();
  await hands.enter(starter.line);
  await expectFocus(page, t('outline.stepName', { number: 1 }));
  await hands.enter(first.name);
  await hands.press('Alt+Shift+Digit1');
  await expectFocus(page, new RegExp(`^${starter.name}`));
  for (const step of more) {
    await hands.press('Control+Enter');
    await expectFocus(page, t('sheet.addStepLong'));
    await hands.enter(step.name);
    await expectFocus(page, t('sheet.addPersonTo', { step: step.name }));
    for (const person of step.people) {
      await hands.enter(person.line);
      await expect(field).toHaveValue('');
    }
  }
  // The empty line ends, and the focus stands on the one made last.
  await hands.press('Enter');
  const last = more.at(-1)?.people.at(-1)?.name;
  await expectFocus(page, new RegExp(`^${last}`));
  const took = Date.now() - began;

  const seats = index.seats.length;
  const perSeat = hands.strokes / seats;
  const told = `${seats} seats in ${index.steps.length} steps: ${hands.strokes} strokes beyond the text (${perSeat.toFixed(2)} each), ${took} ms`;
  test.info().annotations.push({ type: 'writing', description: told });
  console.log(told);
  expect(perSeat).toBeLessThanOrEqual(4);
  expect(await page.locator('html').getAttribute('data-pointed'), 'the pointer was used').toBeNull();
  const map = await readMap(page, t);
  expect(bare(seatsOf(map))).toEqual(bare(seatsOf(example)));
  // The same person twice, not two of one name.
  expect(Object.keys(map.people)).toHaveLength(Object.keys(example.people).length);
});

test.describe('Chinese', () => {
  test.use({ language: 'zh-CN' });

  test('lines are drawn, walked and people found by keys alone', async ({ page, t }) => {
    await openExample(page);
    const [lin, gao, qiu, zhao] = ['林薇', '高鹏', '邱妍', '赵敏'];
    const press = (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
    const find = async (typed: string) => {
      await press('Control+k');
      await expectFocus(page, t('find.field'));
      await page.keyboard.type(typed);
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
      await press('Enter');
    };
    const linesOf = async () => {
      const map = await readMap(page, t);
      return mapIndex(map)
        .relations.filter(({ kind }) => kind === 'influence')
        .map(({ from, to }) => `${map.people[from]?.name} ${map.people[to]?.name}`);
    };

    await test.step('found by title from another view, in full width too', async () => {
      await openView(page, t, 'decision');
      await find('ｉｔ 负责');
      await expect(page).toHaveURL(/\/sheet$/);
      await expectFocus(page, new RegExp(`^${gao}`));
      await expect(page.locator('[data-person]:focus')).toBeInViewport({ ratio: 0.99 });
      await expect(page.locator('[data-person]:focus')).toHaveAttribute('aria-pressed', 'true');
      await press('Escape');
      await expect(page.locator('[data-person]:focus')).toHaveAttribute('aria-pressed', 'false');
    });

    await test.step('a line to whoever is walked to, and to whoever is named', async () => {
      const before = await linesOf();
      await find(qiu ?? '');
      await expectFocus(page, new RegExp(`^${qiu}`));
      await press('Alt+l');
      await expectFocus(page, t('sheet.findPerson'));
      await press('ArrowDown');
      await expect(page.getByRole('group', { name: t('sheet.handLabel') })).toContainText(gao ?? '');
      await press('Enter');
      await expectFocus(page, new RegExp(`^${qiu}`));
      await press('Alt+l');
      await page.keyboard.type(zhao ?? '');
      await expect(page.getByRole('group', { name: t('sheet.handLabel') })).toContainText(zhao ?? '');
      await press('Enter');
      await expectFocus(page, new RegExp(`^${qiu}`));
      expect((await linesOf()).filter((line) => !before.includes(line)).sort()).toEqual(
        [`${qiu} ${gao}`, `${qiu} ${zhao}`].sort(),
      );
    });

    await test.step('along the lines of one person, to everybody tied to them, and back', async () => {
      await page
        .locator('[data-person]:focus, [data-person]')
        .and(page.getByRole('button', { name: new RegExp(`^${gao}`) }))
        .focus();
      const walked = new Set<string>();
      for (let time = 0; time < 2; time += 1) {
        await press('PageDown');
        await expect(page.locator('[data-walked]')).toHaveCount(1);
        walked.add((await page.locator(':focus').getAttribute('aria-label'))?.split(/[,，]/)[0] ?? '');
      }
      expect([...walked].sort()).toEqual([zhao, qiu].sort());
      await expect(
        page.locator('main p', { hasText: t('sheet.sways', { from: qiu ?? '', to: gao ?? '' }) }),
      ).toBeVisible();
      await press('PageDown');
      await expectFocus(page, new RegExp(`^${gao}`));
      await press('PageUp', 'Escape');
      await expectFocus(page, new RegExp(`^${gao}`));
      // Three seats of one person are two more tab stops on the way.
      await find(lin ?? '');
      const seats = new Set<string>();
      for (let time = 0; time < 8; time += 1) {
        await press('PageDown');
        const name = (await page.locator(':focus').getAttribute('aria-label')) ?? '';
        if (name.startsWith(lin ?? '')) seats.add(name);
      }
      expect(seats.size).toBe(3);
    });

    await test.step('a card and a step in hand', async () => {
      await page
        .locator('[data-person]')
        .and(page.getByRole('button', { name: new RegExp(`^${gao}`) }))
        .focus();
      await press('Alt+m', 'ArrowRight', 'ArrowUp');
      await expect(page.locator('[data-ghost]')).toBeVisible();
      await press('Enter');
      await expectFocus(page, new RegExp(`^${gao}`));
      const steps = bare(seatsOf(await readMap(page, t)));
      expect(steps[2]).toBe(`${steps[2]?.split(':')[0]}: ${gao} approver, ${lin} approver`);
      await page.locator('[data-step]').nth(2).focus();
      await press('Alt+m', 'ArrowLeft', 'ArrowLeft', 'Enter');
      const moved = bare(seatsOf(await readMap(page, t)));
      expect(moved[0]).toBe(steps[2]);
      await press('Control+z', 'Control+z');
    });
  });

  test('a composed name stands where it was typed, once, and the input method keeps its keys', async ({ page, t }) => {
    await openExample(page);
    const gao = page.locator('[data-person]').and(page.getByRole('button', { name: /^高鹏/ }));
    await gao.focus();
    await page.keyboard.press('Alt+Shift+ArrowUp');
    const field = page.locator('input:focus');
    await expect(field).toHaveValue('');
    const method = await InputMethod.on(page);
    await method.compose('wangfang');
    for (const key of ['Enter', 'Escape', 'ArrowDown']) {
      await method.key(key);
      await expect(field).toHaveValue('wangfang');
    }
    await method.commit('王芳');
    await method.key('Enter');
    await expect(field).toHaveValue('王芳');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('');
    await page.keyboard.press('Enter');
    await expectFocus(page, /^王芳/);
    expect(seatsOf(await readMap(page, t))[1]).toMatch(/邱妍 approver, 王芳 approver, 高鹏 approver$/);

    // Found as it is composed.
    await page.keyboard.press('Control+k');
    await method.compose('shen');
    await method.commit('沈');
    await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expectFocus(page, /^沈瑜/);
  });
});

test('letters typed in the very moment the outline stands are all kept', async ({ page, t }) => {
  // No hand at the browser's outside is that fast for certain: these come before anything else of the page is called.
  await page.addInitScript(() => {
    const typeAtOnce = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLInputElement) || !target.closest('[data-outline]')) return;
      window.removeEventListener('focusin', typeAtOnce);
      queueMicrotask(() => {
        for (const letter of 'Trips') document.execCommand('insertText', false, letter);
      });
    };
    window.addEventListener('focusin', typeAtOnce);
  });
  await page.goto('./');
  await page.getByRole('textbox', { name: t('home.question') }).fill('Anna Example');
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: t('outline.stepName', { number: 1 }) });
  await expect(name).toBeFocused();
  await page.keyboard.type(' and receipts');
  await expect(name).toHaveValue('Trips and receipts');
  expect(seatsOf(await readMap(page, t))).toEqual([expect.stringMatching(/^Trips and receipts/)]);
});

test('what is being typed is kept when the view, the map or the page goes under it', async ({ page, t }) => {
  await openExample(page);
  const lin = page.locator('[data-person]').and(page.getByRole('button', { name: /^Lin Wei/ }));
  const typeAName = async (name: string) => {
    await lin.first().focus();
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.keyboard.type(name);
  };
  const sheet = page.url();
  const onOutline = page.getByRole('textbox', { name: t('outline.newStep') });

  // By a key that works everywhere, from a field too.
  await typeAName('Anna Key');
  await page.keyboard.press('Alt+Shift+Digit2');
  await onOutline.fill('Not taken yet');
  await page.keyboard.press('Alt+Shift+Digit1');
  await page.getByTitle(t('shell.aboutMap')).click();
  const amount = page.getByLabel(t('inspector.amount'), { exact: true }).first();
  await amount.fill('650k');
  await page.keyboard.press('Alt+Shift+Digit2');
  // A line of the outline waits for Enter, and is still there.
  await expect(onOutline).toHaveValue('Not taken yet');
  await page.keyboard.press('Alt+Shift+Digit1');
  await page.getByRole('button', { name: t('lanes.add', { lane: 'Sales action', step: 'I need one' }) }).click();
  await page.keyboard.type('Ring them');
  await page.goBack();
  await expect(onOutline).toBeVisible();
  await page.goForward();

  await typeAName('Anna Find');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await typeAName('Anna Safe');
  await page.keyboard.press('Alt+Shift+KeyS');
  await expect(page.getByTitle(t('shell.aboutMap'))).toHaveCount(0);
  await page.keyboard.press('Alt+Shift+KeyS');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('showing.end') })
    .click();

  await typeAName('Anna Home');
  await page.evaluate(() => {
    window.location.hash = '#/';
  });
  await expect(page.getByRole('textbox', { name: t('home.question') })).toBeVisible();
  await page.goto(sheet);

  await typeAName('Anna Again');
  await page.reload();
  await expect(lin.first()).toBeVisible();
  const map = await readMap(page, t);
  expect(
    Object.values(map.people)
      .map((person) => person.name)
      .filter((name) => name.startsWith('Anna'))
      .sort(),
  ).toEqual(['Anna Again', 'Anna Find', 'Anna Home', 'Anna Key', 'Anna Safe']);
  expect(map.fields.amount).toBe(650_000);
  expect(Object.values(map.laneEdits).map((edit) => edit.text)).toContain('Ring them');
});

test('who goes by undo leaves the focus to who stands beside them, from another tab one key away from them', async ({
  page,
  context,
}) => {
  await openExample(page);
  const gao = page.locator('[data-person]').and(page.getByRole('button', { name: /^Gao Peng/ }));
  await gao.focus();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  for (const line of ['Anna Example', 'Ben Example', '']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await expectFocus(page, /^Ben Example/);
  await page.keyboard.press('Control+z');
  await expectFocus(page, /^Anna Example/);

  const other = await context.newPage();
  await other.goto(page.url().replace(/sheet$/, 'outline'));
  await other.getByRole('button', { name: /^Take Anna Example out/ }).click();
  await page.bringToFront();
  // On the paper: a key that was meant for who has gone from the step acts on nobody.
  await expect(page.locator('[data-own-scroll]:focus')).toBeVisible();
  // Who works by keys goes on from there.
  await page.keyboard.press('ArrowUp');
  await expectFocus(page, /^Gao Peng/);
});

test('the key for the next step works on an empty place too', async ({ page }) => {
  await openExample(page);
  await page.locator('[data-tab-stop="slot need"]').focus();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Looking around');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expectFocus(page, /^Step 2, Looking around/);
});

test('a name on the sheet means one of that name, somebody else, or has to be chosen', async ({ page, t }) => {
  await openExample(page);
  const hands = new Hands(page);
  const field = page.locator('input:focus');
  const list = page.getByRole('listbox', { name: t('outline.suggestions') });
  await page.locator('[data-tab-stop="slot sign"]').click();

  // Other facts than those on record.
  await hands.enter('Gao Peng, buyer, Procurement');
  await expect(field).toHaveValue('');

  // Several of that name, and nothing tells which.
  await hands.enter('Gao Peng');
  await expect(field).toHaveValue('Gao Peng');
  await expect(page.getByText(t('outline.whichOne', { name: 'Gao Peng' }))).toBeVisible();
  await expect(list.getByRole('option')).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toContainText('Gao Peng');
  await page.keyboard.press('Escape');

  // Half-understood words, and the key that takes them away.
  await page.locator('[data-tab-stop="slot sign"]').click();
  await field.fill('Ann Poe, Finance head');
  const supposed = page.getByText(t('outline.supposed', { what: 'Finance' }));
  await expect(supposed).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(supposed).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');

  const people = Object.values((await readMap(page, t)).people);
  const gaos = people
    .filter(({ name }) => name === 'Gao Peng')
    .map(({ title, function: where }) => `${title}, ${where}`);
  expect(gaos.sort()).toEqual(['Head of IT, it', 'buyer, procurement']);
  expect(people.find(({ name }) => name === 'Ann Poe')).toMatchObject({ title: 'Finance head', function: 'unknown' });
});
