// Two tabs on one map: each sees what the other does, and neither loses anything of the other.
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { test } from './support/device.ts';
import {
  addPerson,
  beginMap,
  choice,
  expectPeople,
  expectState,
  expectTitles,
  peopleIn,
  remove,
  rename,
  retitle,
  undo,
} from './support/drawing.ts';
import { allowHolding, hold, release } from './support/hints.ts';

type Tabs = readonly [Page, Page];

/** One map in two tabs: Lin Wei and Zhao Min, who is a CFO. */
async function openTwice(context: BrowserContext): Promise<Tabs> {
  await allowHolding(context);
  const one = await context.newPage();
  await beginMap(one, 'Lin Wei, head of sales management');
  await addPerson(one, 'Zhao Min, CFO');
  await expectState(one, 'saved');
  const two = await context.newPage();
  await two.goto(one.url());
  await expectPeople(two, ['Lin Wei', 'Zhao Min']);
  return [one, two];
}

/** Both gestures are made before either tab has heard of the other's. */
async function atOnce([one, two]: Tabs, inOne: () => Promise<unknown>, inTwo: () => Promise<unknown>) {
  await hold(one);
  await hold(two);
  await inOne();
  await expectState(one, 'saved');
  await inTwo();
  await expectState(two, 'saved');
  await release(one);
  await release(two);
}

/** Both tabs have saved, and both come back with the same people. */
async function expectBothKeep(tabs: Tabs, people: readonly string[], titles: readonly string[]) {
  for (const tab of tabs) {
    await expectPeople(tab, people);
    await expectTitles(tab, titles);
    await expectState(tab, 'saved');
  }
  for (const tab of tabs) {
    await tab.reload();
    await expectPeople(tab, people);
    await expectTitles(tab, titles);
  }
}

test('what is typed in one tab appears in the other, and a reload of either finds both', async ({ context }) => {
  const tabs = await openTwice(context);
  const [one, two] = tabs;
  await addPerson(one, 'Chen Bo, IT manager');
  await expectPeople(two, ['Lin Wei', 'Zhao Min', 'Chen Bo']);
  await addPerson(two, 'Sun Li, procurement lead');
  const people = ['Lin Wei', 'Zhao Min', 'Chen Bo', 'Sun Li'];
  await expectPeople(one, people);
  await expectBothKeep(tabs, people, ['head of sales management', 'CFO', 'IT manager', 'procurement lead']);
});

test('fields of one person, changed at once in two tabs, all stay', async ({ context }) => {
  const tabs = await openTwice(context);
  const [one, two] = tabs;
  const inTwo = async () => {
    await retitle(two, 1, 'chief financial officer');
    await choice(two, 'stance', 1).selectOption('champion');
  };
  await atOnce(tabs, () => rename(one, 1, 'Zhao Minhua'), inTwo);
  await expect(choice(one, 'stance', 1)).toHaveValue('champion');
  const titles = ['head of sales management', 'chief financial officer'];
  await expectBothKeep(tabs, ['Lin Wei', 'Zhao Minhua'], titles);
  await expect(choice(one, 'stance', 1)).toHaveValue('champion');
});

test('people added at once in two tabs all stay, in the same order in both', async ({ context }) => {
  const tabs = await openTwice(context);
  const [one, two] = tabs;
  await atOnce(
    tabs,
    () => addPerson(one, 'Chen Bo'),
    () => addPerson(two, 'Sun Li'),
  );
  await expect
    .poll(async () => [...(await peopleIn(one))].sort())
    .toEqual(['Chen Bo', 'Lin Wei', 'Sun Li', 'Zhao Min']);
  await expectBothKeep(tabs, await peopleIn(one), ['head of sales management', 'CFO', '', '']);
});

test('a tab that was told nothing finds what the other did as soon as somebody comes back to it', async ({
  context,
}) => {
  const [one, two] = await openTwice(context);
  await hold(one);
  await addPerson(one, 'Chen Bo');
  await expectState(one, 'saved');
  await two.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expectPeople(two, ['Lin Wei', 'Zhao Min', 'Chen Bo']);
});

test('undo takes back what was done in this tab, not what the other did since', async ({ context }) => {
  const tabs = await openTwice(context);
  const [one, two] = tabs;
  await rename(one, 0, 'Lin Weiwei');
  await expectPeople(two, ['Lin Weiwei', 'Zhao Min']);
  await retitle(two, 1, 'chief financial officer');
  const titles = ['head of sales management', 'chief financial officer'];
  await expectTitles(one, titles);
  await undo(one);
  await expectBothKeep(tabs, ['Lin Wei', 'Zhao Min'], titles);
});

test('a person deleted in one tab while the other edits them comes back on undo with that edit', async ({
  context,
}) => {
  const tabs = await openTwice(context);
  const [one, two] = tabs;
  await atOnce(
    tabs,
    () => remove(one, 'Zhao Min'),
    () => retitle(two, 1, 'chief financial officer'),
  );
  for (const tab of tabs) await expectPeople(tab, ['Lin Wei']);
  // The seat went along with the person: one gesture, taken back as one.
  await undo(one);
  await expectBothKeep(tabs, ['Lin Wei', 'Zhao Min'], ['head of sales management', 'chief financial officer']);
});
