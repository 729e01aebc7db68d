/** The site's data are cleared under the running app, in the browser's own way: what a second copy holds comes back, other maps included, and the rest is told; must never clear anything by hand. */
import type { Page } from '@playwright/test';
import type { Outcome, Part, Place } from './part.ts';
import { addPerson, BACKENDS, beginMap, namesIn, toldIn, untilSaved, visitsOf } from './visits.ts';

const CLEARED = {
  'the database': 'indexeddb',
  'the second copies': 'file_systems',
  'database and notes': 'indexeddb,local_storage',
  everything: 'all',
} as const;

/** What somebody does next. */
const NEXT = ['writes', 'reloads', 'goes home', 'opens the other map'] as const;

const WAYS = Object.keys(CLEARED).flatMap((what) => NEXT.map((next) => ({ what: what as keyof typeof CLEARED, next })));

async function clear(page: Page, storageTypes: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes });
  await session.detach();
}

const copies = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('blanksheet', { create: true });
    let count = 0;
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      if (name.endsWith('.copy')) count += 1;
    return count;
  });

async function begin(page: Page, address: string, who: string): Promise<string> {
  await page.goto(`${address}#/`);
  await beginMap(page, who);
  await untilSaved(page);
  return page.url();
}

const show = async (page: Page, address: string): Promise<readonly string[]> => {
  await page.goto(address);
  await page.reload();
  return await namesIn(page);
};

async function runClearing(seed: number, place: Place): Promise<Outcome> {
  const way = WAYS[(seed - 1) % WAYS.length];
  if (!way) return { wrong: 'no such way' };
  const { what, next } = way;
  const backend = BACKENDS[Math.floor((seed - 1) / WAYS.length) % BACKENDS.length] ?? 'leveldb';
  const { visit } = visitsOf(place, backend);
  return await visit(async (page): Promise<Outcome> => {
    const other = await begin(page, place.address, 'Chen Bo');
    const open = await begin(page, place.address, 'Lin Wei');
    while ((await copies(page)) < 2) await page.evaluate(() => new Promise(requestAnimationFrame));
    await clear(page, CLEARED[what]);
    const told: string[] = [];
    if (next === 'writes') {
      await addPerson(page, 'Zhao Min');
      await untilSaved(page);
      told.push(await toldIn(page));
    } else if (next === 'reloads') await page.reload();
    else {
      await page.evaluate(
        (to) => {
          window.location.hash = to;
        },
        next === 'goes home' ? '#/' : new URL(other).hash,
      );
    }
    await page.locator('main').first().waitFor();
    const here = await show(page, open);
    told.push(await toldIn(page), await page.locator('main').first().innerText());
    const there = await show(page, other);
    told.push(await toldIn(page), await page.locator('main').first().innerText());
    const wanted = next === 'writes' ? ['Lin Wei', 'Zhao Min'] : ['Lin Wei'];
    const lost = [...wanted.filter((name) => !here.includes(name)), ...(there.includes('Chen Bo') ? [] : ['Chen Bo'])];
    const called = `${backend}: ${what}, and somebody ${next}`;
    if (lost.length === 0) return { fine: 'nothing lost' };
    // Only what is gone together with its second copy may be lost at all, and what is written afterwards is kept.
    if (what !== 'everything') return { wrong: `${called}: lost ${lost.join(', ')} although a second copy was there` };
    if (next === 'writes' && here.length < wanted.length)
      return { wrong: `${called}: lost ${lost.join(', ')} of the open map` };
    return /lost|not on this device|written again|gone/i.test(told.join(' '))
      ? { fine: 'lost and told' }
      : { wrong: `${called}: lost in silence: ${lost.join(', ')}` };
  });
}

export const CLEARING: Part = {
  name: 'clearing',
  what: `The site’s data are cleared under the running app in ${WAYS.length} ways, on both of Chromium’s databases`,
  mustHold:
    'what a second copy holds comes back, other maps included; what is written afterwards is kept; what is lost is told',
  atLeast: WAYS.length * BACKENDS.length,
  inBrowser: true,
  run: runClearing,
};
