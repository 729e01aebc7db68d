/** What a user does on home and in the outline, as steps of a test; must never reach into the app's own code. */
import { expect, type Locator, type Page } from '@playwright/test';

/** The save status in the bar of an open map. */
export const saveState = (page: Page): Locator => page.locator('[data-save-state]');

type State = 'saved' | 'saving' | 'not-saved' | 'read-only';

export const expectState = (page: Page, state: State): Promise<void> =>
  expect(saveState(page)).toHaveAttribute('data-save-state', state);

const names = (page: Page): Locator => page.getByRole('textbox', { name: 'Name', exact: true });
const titles = (page: Page): Locator => page.getByRole('textbox', { name: 'Title', exact: true });

const valuesOf = (fields: Locator): Promise<string[]> =>
  fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));

/** The names of the people in the outline, in order. */
export const peopleIn = (page: Page): Promise<readonly string[]> => valuesOf(names(page));

/** Waits until exactly these people stand in the outline, in this order. */
export const expectPeople = (page: Page, people: readonly string[]): Promise<void> =>
  expect.poll(() => peopleIn(page)).toEqual(people);

/** Waits until the people in the outline have these titles, in this order. */
export const expectTitles = (page: Page, wanted: readonly string[]): Promise<void> =>
  expect.poll(() => valuesOf(titles(page))).toEqual(wanted);

/** Begins a map from home's question and waits until its outline stands there. */
export async function beginMap(page: Page, first: string): Promise<void> {
  await page.goto('./');
  await answerHome(page, first);
}

/** Answers home's question and waits for the outline of the new map. */
export async function answerHome(page: Page, first: string): Promise<void> {
  await page.locator('#first-person').fill(first);
  await page.locator('#first-person').press('Enter');
  await expect(page.locator('[data-outline]')).toBeVisible();
}

/** Adds somebody to the first step: one gesture. */
export async function addPerson(page: Page, line: string): Promise<void> {
  const draft = page.locator('[data-line^="draft "]').first();
  await draft.fill(line);
  await draft.press('Enter');
}

/** Types over a person's name; `place` counts the lines of the outline from 0. */
export const rename = (page: Page, place: number, name: string): Promise<void> => names(page).nth(place).fill(name);

/** Types over a person's title. */
export const retitle = (page: Page, place: number, title: string): Promise<void> => titles(page).nth(place).fill(title);

/** The messages that lie over the app, such as that something was recovered. */
export const notice = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: words });
