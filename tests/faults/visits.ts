/** A profile on disk that is visited by one browser after the other, each of them killed like a machine that loses power. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { openOwnBrowser } from '../e2e/support/ownBrowser.ts';
import type { Place } from './part.ts';

/** What Chromium keeps a page's database in. */
export const BACKENDS = ['leveldb', 'sqlite'] as const;
export type Backend = (typeof BACKENDS)[number];

export interface Visits {
  readonly profile: string;
  /** Opens the browser where the last visit left off, and kills it when the work is done. */
  readonly visit: <Value>(work: (page: Page) => Promise<Value>) => Promise<Value>;
}

export function visitsOf({ executable, address, folder }: Place, backend: Backend): Visits {
  const profile = path.join(folder, 'profile');
  let last = address;
  const flags = backend === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : [];
  return {
    profile,
    visit: async (work) => {
      const { page, kill } = await openOwnBrowser(executable, profile, last, flags);
      try {
        return await work(page);
      } finally {
        last = page.url();
        await kill();
      }
    },
  };
}

const FIRST = '#first-person';

/** Answers home's question: a map with one person. */
export async function beginMap(page: Page, who: string): Promise<void> {
  await page.locator(FIRST).fill(who);
  await page.locator(FIRST).press('Enter');
  await page.locator('[data-outline]').waitFor();
}

export async function addPerson(page: Page, line: string): Promise<void> {
  const draft = page.locator('[data-line^="draft "]').first();
  await draft.fill(line);
  await draft.press('Enter');
}

/** Waits until the status says that everything is saved. */
export const untilSaved = (page: Page): Promise<void> => page.locator('[data-save-state="saved"]').waitFor();

/** What is recorded of the lines of the outline: names of steps and people, and nothing half typed. */
const LINES = '[data-outline] input[data-line][data-recorded]';

/** The names in the outline, once it stands there with somebody in it; nobody where nobody comes. */
export async function namesIn(page: Page): Promise<readonly string[]> {
  const lines = page.locator(LINES);
  await lines
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  return await lines.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
}

/** Whoever stands there while the status says saved; null while it does not. */
export const savedNames = (page: Page): Promise<readonly string[] | null> =>
  page.evaluate(
    (lines) =>
      document.querySelector('[data-save-state="saved"]')
        ? [...document.querySelectorAll<HTMLInputElement>(lines)].map((field) => field.value)
        : null,
    LINES,
  );

/** What lies over the page and tells of trouble. */
export const toldIn = (page: Page): Promise<string> =>
  page
    .locator('[role="alert"], [role="status"], [data-save-state]')
    .evaluateAll((all) => all.map((one) => one.textContent).join(' '));
