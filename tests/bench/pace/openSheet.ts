/** Brings a map of a given size onto the screen the way a user does, with the lanes up and the list of blockers open; must never skip the real import. */
import type { Browser, Page } from '@playwright/test';
import { parseMap } from '../../../src/format/parseMap.ts';
import { serialiseMap } from '../../../src/format/serialiseMap.ts';
import { serialiseOurSide } from '../../../src/format/serialiseOurSide.ts';
import type { Day } from '../../../src/shared/day.ts';
import { type BenchSize, benchMap, benchOurSide } from '../benchMap.ts';
import { installRecorder } from './recorder.ts';

export interface Screen {
  readonly width: number;
  readonly height: number;
}

const TODAY = '2026-11-23' as Day;

const asFile = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** A page with the recorder in it. */
export async function openPage(browser: Browser, viewport: Screen): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
  // The runner's compiler names functions through this, also those that are sent to the page.
  await context.addInitScript('globalThis.__name = (made) => made');
  await context.addInitScript(installRecorder);
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

/** The sheet of a map of this size, and how long it took to stand there once its address was opened. */
export async function openSheet(browser: Browser, address: string, viewport: Screen, size: BenchSize) {
  const text = serialiseMap(benchMap(size));
  const parsed = parseMap(text, TODAY);
  if (!parsed.ok) throw new Error(`The import would refuse the measured map: ${JSON.stringify(parsed.reason)}`);
  const page = await openPage(browser, viewport);
  await page.goto(`${address}#/our-side`);
  await page.getByTestId('our-side-file').setInputFiles(asFile('our-side.json', serialiseOurSide(benchOurSide())));
  await page.getByRole('status').filter({ hasText: /./ }).first().waitFor();
  await page.goto(`${address}#/`);
  await page.getByTestId('import').setInputFiles(asFile('map.json', text));
  await page.locator('[data-person]').first().waitFor();
  const map = new URL(page.url()).hash;

  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByTestId('import').waitFor({ state: 'attached' });
  const opened = await page.evaluate(
    (hash) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        location.hash = hash;
        const look = () => {
          if (document.querySelector('[data-person]')) setTimeout(() => resolve(performance.now() - start));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    map,
  );
  const strip = page.locator('aside button[aria-expanded="false"]').first();
  if ((await page.locator('aside article').count()) === 0) await strip.click();
  await page.locator('aside article').first().waitFor();
  await page.locator('#lanes-table table').waitFor();
  return { page, opened };
}
