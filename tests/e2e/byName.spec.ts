// A script that knows the screen only as a screen reader does, by roles and names, builds the second worked example.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parseMap } from '../../src/format/parseMap.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { STANCE_NAMES } from '../../src/playbook/names.ts';
import { ByName } from './support/byName.ts';
import { readMap, seatsOf, today } from './support/readMap.ts';
import { test } from './support/session.ts';

function shipped(): BuyingMap {
  const read = parseMap(readFileSync('public/examples/crm.en.json', 'utf8'), today());
  if (!read.ok) throw new Error('The shipped example cannot be read');
  return read.value;
}

/** All that a map says, with names instead of ids, in an order that does not depend on them. */
function contentOf(map: BuyingMap) {
  const index = mapIndex(map);
  const person = (id: string | null) => (id === null ? null : map.people[id]?.name);
  const step = (id: string) => map.steps[id]?.name;
  const sorted = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
  return {
    fields: map.fields,
    people: sorted(index.people.map(({ id: _, ...rest }) => rest)),
    steps: index.steps.map(({ name, kind, quote, here }) => ({ name, kind, quote, here })),
    seats: seatsOf(map),
    links: sorted(index.links.map(({ from, to, condition }) => [step(from), step(to), condition])),
    relations: sorted(
      index.relations.map(({ kind, from, to, strength, note }) => [kind, person(from), person(to), strength, note]),
    ),
    contacts: sorted(
      index.contacts.map(({ id: _, people, topics, ...rest }) => ({
        ...rest,
        topics: [...topics].sort(),
        people: people.map(person),
      })),
    ),
    concerns: sorted(Object.values(map.concerns).map((one) => [person(one.person), one.text, one.message])),
    terms: index.steps.flatMap(({ id }) =>
      index.termsOfStep(id).map(({ text, complies, reason }) => [text, complies, reason]),
    ),
    account: sorted(
      Object.values(map.accountLines).map(({ person: whose, kind, text, size, amount, per }) => [
        person(whose),
        kind,
        text,
        size,
        amount,
        per,
      ]),
    ),
  };
}

test('the shipped example is built in the outline by roles and names alone', async ({ page, t }) => {
  test.setTimeout(180_000);
  const example = shipped();
  await page.goto('./');
  await new ByName(page, t, example).build();
  expect(contentOf(await readMap(page, t))).toEqual(contentOf(example));
});

/** Adds by the button and the field that carry this name. */
async function add(page: Page, what: string, text: string): Promise<void> {
  await page.getByRole('button', { name: what }).click();
  const line = page.getByRole('textbox', { name: what, exact: true });
  await line.fill(text);
  await line.press('Enter');
}

test('the sheet can be drawn by roles and names as well', async ({ page, t }) => {
  await page.goto('./');
  const question = page.getByRole('textbox', { name: t('home.question') });
  await question.fill('Lin Wei, sales, supporter');
  await question.press('Enter');
  await page.getByRole('textbox', { name: t('outline.stepName', { number: 1 }) }).fill('I need one');
  await page.getByRole('link', { name: t('shell.sheet') }).click();
  await add(page, t('sheet.addStepLong'), 'Choosing one');
  const into = t('sheet.addPersonTo', { step: 'Choosing one' });
  await add(page, into, 'Gao Peng, head of IT, approver, sceptic');
  await add(page, t('sheet.addOutsideLong'), 'Zhao Min');

  const card = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).first();
  await card('Gao Peng').focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Gao Peng' });
  await details.getByRole('radio', { name: STANCE_NAMES.supporter.en, exact: true }).check();
  await details.getByText(t('inspector.relations'), { exact: true }).first().click();
  await details.getByRole('combobox', { name: t('inspector.other') }).selectOption('Lin Wei');
  await details.getByRole('button', { name: t('inspector.close') }).click();

  const map = await readMap(page, t);
  expect(seatsOf(map)).toEqual(['I need one (need): Lin Wei initiator', 'Choosing one (selection): Gao Peng approver']);
  const gao = Object.values(map.people).find(({ name }) => name === 'Gao Peng');
  expect(gao).toMatchObject({ stance: 'supporter', function: 'it', title: 'head of IT' });
  expect(Object.values(map.relations)).toMatchObject([{ kind: 'influence', from: gao?.id, strength: 'normal' }]);
  expect(
    mapIndex(map)
      .people.map(({ name }) => name)
      .sort(),
  ).toEqual(['Gao Peng', 'Lin Wei', 'Zhao Min']);
});
