// A new version is taken by a press, and a named moment and a half-typed line stand afterwards where they stood.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { test } from './support/device.ts';
import { answerHome, expectState } from './support/drawing.ts';

test.use({ keepsFiles: true });

/** Hands on what the address serves; from `renew` on the worker's file is another one. */
async function renewable(address: string) {
  let isNew = false;
  const server = createServer((request, response) => {
    void fetch(new URL(request.url?.slice(1) ?? '', address)).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? 'text/plain';
      const bytes = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': type });
      response.end(
        isNew && request.url?.endsWith('/sw.js') ? Buffer.concat([bytes, Buffer.from('\n// newer')]) : bytes,
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    renew: () => {
      isNew = true;
    },
    stop: () => server.close(),
  };
}

test('a moment and a half-typed line outlive the way to a new version', async ({ page, baseURL }) => {
  const served = await renewable(baseURL ?? '');
  try {
    await page.goto(served.address);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await answerHome(page, 'Lin Wei');
    await expectState(page, 'saved');
    await page.goto(page.url().replace(/outline$/, 'sheet'));
    await page.getByRole('button', { name: 'Time line: how this map stood' }).click();
    await page.getByRole('button', { name: 'Keep this moment' }).click();
    await page.keyboard.type('before the update');
    await page.keyboard.press('Enter');
    const moment = page.getByRole('link', { name: /before the update$/ });
    await expect(moment).toBeVisible();
    await page.goto(page.url().replace(/sheet$/, 'outline'));
    const line = page.locator('[data-line="new-step"]');
    await line.pressSequentially('Sign the contr');

    served.renew();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.getByRole('button', { name: 'Load it now' }).click();
    await expect(page.getByText('A new version is ready.')).toHaveCount(0);
    await expect(line).toHaveValue('Sign the contr');
    await page.goto(page.url().replace(/outline$/, 'sheet'));
    await page.getByRole('button', { name: 'Time line: how this map stood' }).click();
    await expect(moment).toBeVisible();
  } finally {
    served.stop();
  }
});
