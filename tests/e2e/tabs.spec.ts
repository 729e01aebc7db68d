// Two tabs on one map: each sees what the other does, and neither loses anything of the other.
import type { BrowserContext, Page } from '@playwright/test';
import { test } from './support/device.ts';
import { addPerson, beginMap, expectPeople, expectState, expectTitles } from './support/drawing.ts';
import { hush } from './support/hints.ts';

type Tabs = readonly [Page, Page];

/** One map in two tabs: Lin Wei and Zhao Min, who is a CFO. */
async function openTwice(context: BrowserContext): Promise<Tabs> {
  const one = await context.newPage();
  await beginMap(one, 'Lin Wei, head of sales management');
  await addPerson(one, 'Zhao Min, CFO');
  await expectState(one, 'saved');
  const two = await context.newPage();
  await two.goto(one.url());
  await expectPeople(two, ['Lin Wei', 'Zhao Min']);
  return [one, two];
}

/** Both tabs have saved, and both come back with the same people. */
async function expectBothKeep(tabs: Tabs, people: readonly string[], titles: readonly string[]) {
  for (const tab of tabs) {
    await expectPeople(tab, people);
    await expectTitles(tab, titles);
    await expectState(tab, 'saved');
  }
  for (const tab of tabs) {
    await tab.bringToFront();
    await tab.reload();
    await expectPeople(tab, people);
    await expectTitles(tab, titles);
  }
}

test('what is typed in one tab appears in the other, and a reload of either finds both', async ({ context }) => {
  const tabs = await openTwice(context);
  const [one, two] = tabs;
  await one.bringToFront();
  await addPerson(one, 'Chen Bo, IT manager');
  await two.bringToFront();
  await expectPeople(two, ['Lin Wei', 'Zhao Min', 'Chen Bo']);
  await addPerson(two, 'Sun Li, procurement lead');
  const people = ['Lin Wei', 'Zhao Min', 'Chen Bo', 'Sun Li'];
  await expectPeople(one, people);
  await expectBothKeep(tabs, people, ['head of sales management', 'CFO', 'IT manager', 'procurement lead']);
});

test('a tab that was told nothing finds what the other did as soon as somebody comes back to it', async ({
  context,
}) => {
  const [one, two] = await openTwice(context);
  await one.bringToFront();
  await hush(one);
  await addPerson(one, 'Chen Bo');
  await expectState(one, 'saved');
  await expectPeople(two, ['Lin Wei', 'Zhao Min']);
  await two.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expectPeople(two, ['Lin Wei', 'Zhao Min', 'Chen Bo']);
});
