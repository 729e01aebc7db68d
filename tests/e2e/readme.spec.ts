// The first map of the README, typed exactly as it stands there.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { readMap } from './support/readMap.ts';
import { test } from './support/session.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** What is to be typed at each numbered step of the first map. */
const [, firstMap = ''] = /## A first map in a minute\n([\s\S]*?)\n## /.exec(readme) ?? [];
const typed = [...firstMap.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words ?? '');

test('the first map of the README comes out as it says', async ({ page, t }) => {
  const [who = '', step = '', next = '', tie = ''] = typed;
  expect(typed).toHaveLength(4);
  await page.goto('./');
  await expect(page.getByRole('textbox', { name: t('home.question') })).toBeFocused();
  await page.keyboard.type(who);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: t('outline.stepName', { number: 1 }) })).toBeFocused();
  await page.keyboard.type(step);
  await page.keyboard.press('Enter');
  await page.keyboard.type(next);
  await page.keyboard.press('Enter');
  await page.keyboard.type(`Gao Peng, ${tie}`);
  await page.keyboard.press('Enter');
  // It waits for the next person; an empty line starts the next step.
  await page.keyboard.press('Enter');
  await page.keyboard.type('The second step');
  await page.keyboard.press('Enter');

  const map = await readMap(page, t);
  const { people, steps, seatsOfStep } = mapIndex(map);
  expect(people.map(({ name, title }) => [name, title]).sort()).toEqual([
    ['Gao Peng', 'head of IT'],
    ['Lin Wei', 'head of sales management'],
  ]);
  expect(steps.map(({ name }) => name)).toEqual([step, 'The second step']);
  const [first] = steps;
  const seated = first ? seatsOfStep(first.id) : [];
  expect(seated.map((seat) => [map.people[seat.person]?.name, seat.role])).toEqual([
    ['Lin Wei', 'initiator'],
    ['Gao Peng', 'approver'],
  ]);
  expect(people.find(({ name }) => name === 'Gao Peng')?.stance).toBe('sceptic');
  expect(
    Object.values(map.relations).map(({ kind, from, to }) => [kind, map.people[from]?.name, map.people[to]?.name]),
  ).toEqual([['influence', 'Gao Peng', 'Lin Wei']]);
});
