/** Two or three real tabs on one map that write in turn and at once, undo, and are frozen: all show the same in the end, and nobody who was added is missing. */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { FLAGS } from '../e2e/support/browserFlags.ts';
import { numbersFrom, type Outcome, type Part, type Place } from './part.ts';
import { addPerson, beginMap, savedNames, untilSaved } from './visits.ts';

const GESTURES = 14;
const SOON = 15_000;

interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  frozen: boolean;
}

let browser: Promise<Browser> | null = null;
const theBrowser = (executable: string): Promise<Browser> => {
  browser ??= chromium.launch({ executablePath: executable, args: [...FLAGS] });
  return browser;
};

async function setFrozen(tab: Tab, frozen: boolean): Promise<void> {
  await tab.session.send('Page.setWebLifecycleState', { state: frozen ? 'frozen' : 'active' });
  tab.frozen = frozen;
}

/** Whatever all tabs show as saved, once they show the same; null where they never do. */
async function agreed(tabs: readonly Tab[]): Promise<readonly string[] | null> {
  const end = Date.now() + SOON;
  for (;;) {
    const shown = await Promise.all(tabs.map(({ page }) => savedNames(page)));
    const [first, ...others] = shown.map((names) => names && JSON.stringify(names));
    if (first && others.every((other) => other === first)) return shown[0] ?? null;
    if (Date.now() > end) return null;
    await tabs[0]?.page.waitForTimeout(100);
  }
}

async function runSchedule(seed: number, { executable, address }: Place): Promise<Outcome> {
  const draw = numbersFrom(seed);
  const context = await (await theBrowser(executable)).newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  try {
    const open = async (at: string): Promise<Tab> => {
      const page = await context.newPage();
      await page.goto(at);
      return { page, session: await context.newCDPSession(page), frozen: false };
    };
    const first = await open(address);
    await beginMap(first.page, 'Lin Wei');
    await untilSaved(first.page);
    const tabs = [first];
    while (tabs.length < 2 + Math.floor(draw() * 2)) tabs.push(await open(first.page.url()));
    for (const { page } of tabs) await untilSaved(page);

    const added = new Set(['Lin Wei']);
    const working: Promise<void>[] = [];
    for (let count = 1; count <= GESTURES; count += 1) {
      const tab = tabs[Math.floor(draw() * tabs.length)];
      if (!tab) continue;
      const how = draw();
      if (how < 0.2) await setFrozen(tab, !tab.frozen);
      if (tab.frozen) continue;
      const name = `Person ${seed} ${count}`;
      const gesture = async () => {
        await addPerson(tab.page, name);
        added.add(name);
        if (how <= 0.8) return;
        // Its own last gesture, and nobody else's.
        await tab.page.keyboard.press('Control+KeyZ');
        added.delete(name);
      };
      // Half of them are not waited for, so that tabs write at once; one tab does one thing after the other.
      await Promise.all(working.splice(0));
      if (draw() < 0.5) await gesture();
      else working.push(gesture());
    }
    await Promise.all(working);
    for (const tab of tabs) if (tab.frozen) await setFrozen(tab, false);
    const names = await agreed(tabs);
    if (!names) return { wrong: 'tabs show different people' };
    const missing = [...added].filter((name) => !names.includes(name));
    const undone = names.filter((name) => name.startsWith('Person') && !added.has(name));
    // Together they tell whether one was undone in the place of the other.
    if (missing.length > 0)
      return { wrong: `missing: ${missing.join(', ')}; undone and still there: ${undone.join(', ') || 'nobody'}` };
    if (undone.length > 0) return { wrong: `undone and still there: ${undone.join(', ')}` };
    await first.page.reload();
    const again = await agreed(tabs);
    return again ? { fine: `${tabs.length} tabs` } : { wrong: 'after a reload a tab shows something else' };
  } finally {
    await context.close();
  }
}

/** Ends the browser that the runs share. */
export const closeSchedules = async (): Promise<void> => (await browser)?.close();

export const SCHEDULES: Part = {
  name: 'schedules',
  what: 'Two or three tabs of a browser write in turn and at once, undo, are frozen and go on',
  mustHold: 'all show the same in the end, nobody who was added is missing, and nobody is there who was undone',
  atLeast: 60,
  inBrowser: true,
  run: runSchedule,
};
