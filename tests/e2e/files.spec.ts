// Files that are dropped on the page from outside: the browser itself opens none of them in the page's place.
import { writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import type { MapId } from '../../src/model/ids.ts';
import { blankMap } from '../../src/model/map.ts';
import { beginMap, expectState } from './support/drawing.ts';
import { test } from './support/session.ts';

/** As the system does it: over the page, and let go there. */
async function dropFile(page: Page, path: string, at: { x: number; y: number }): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, ...at, data });
  }
}

test('a drawing dropped on a map is refused by name, a map is opened, and the page stays what it is', async ({
  page,
}, info) => {
  const map = blankMap('map-1' as MapId);
  const [drawing, good] = [info.outputPath('process.svg'), info.outputPath('linden.json')];
  await writeFile(drawing, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(good, serialiseMap({ ...map, fields: { ...map.fields, name: 'Linden Works' } }));
  await beginMap(page, 'Lin Wei');
  await expectState(page, 'saved');
  const address = page.url();
  await dropFile(page, drawing, { x: 500, y: 700 });
  await expect(page.getByRole('alert')).toContainText('“process.svg” is a picture');
  expect(page.url()).toBe(address);
  await page.getByRole('button', { name: 'Close' }).click();
  // On a field in which somebody types, too.
  const field = await page.locator('[data-line="new-step"]').boundingBox();
  await dropFile(page, good, { x: (field?.x ?? 0) + 20, y: (field?.y ?? 0) + 10 });
  await expect(page.getByRole('heading', { name: 'Linden Works' })).toBeVisible();
});
