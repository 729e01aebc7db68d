// What is typed and not entered, through the ways in which a real browser takes a page away.
import { expect, type Page } from '@playwright/test';
import { findChromium } from '../../.scripts/chromium.mjs';
import type { Say } from '../../src/text/text.ts';

import { InputMethod } from './support/inputMethod.ts';
import { openOwnBrowser } from './support/ownBrowser.ts';
import { test } from './support/session.ts';

const newStep = (page: Page, t: Say) => page.getByRole('textbox', { name: t('outline.newStep') });

/** A map with one step, in its outline. */
async function begin(page: Page, t: Say): Promise<void> {
  const question = page.getByRole('textbox', { name: t('home.question') });
  await question.fill('Lin Wei');
  await question.press('Enter');
  const name = page.getByRole('textbox', { name: t('outline.stepName', { number: 1 }) });
  await name.fill('Want');
  await name.press('Enter');
}

test('letters under composition are in their field after a reload, with the caret', async ({ page, t }) => {
  await page.goto('./');
  await begin(page, t);
  await newStep(page, t).focus();
  await (await InputMethod.on(page)).compose('qian');
  await page.reload();
  await expect(newStep(page, t)).toHaveValue('qian');
  await expect(newStep(page, t)).toBeFocused();
  await page.keyboard.type('!');
  await expect(newStep(page, t)).toHaveValue('qian!');
});

test('a line is there after its page was closed in the same moment', async ({ page, context, t }) => {
  await page.goto('./');
  await begin(page, t);
  const address = page.url();
  await newStep(page, t).pressSequentially('Sign the contr');
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await expect(newStep(again, t)).toHaveValue('Sign the contr');
});

test('a line and the letters of an input method outlive a killed browser but for its last moment', async ({
  baseURL,
  t,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const executable = findChromium();
  if (!executable || !baseURL) throw new Error('no browser or no address');
  const first = await openOwnBrowser(executable, profile, baseURL);
  let address = baseURL;
  try {
    await begin(first.page, t);
    address = first.page.url();
    const person = first.page.getByRole('combobox', { name: t('outline.newPerson', { step: 'Want' }) });
    await person.fill('Ann, head of');
    await newStep(first.page, t).focus();
    await (await InputMethod.on(first.page)).compose('qian');
    const since = await first.page.evaluate(() => performance.now());
    await first.page.waitForFunction((then) => performance.now() - then >= 400, since);
  } finally {
    await first.kill();
  }
  const second = await openOwnBrowser(executable, profile, address);
  try {
    await expect(newStep(second.page, t)).toHaveValue('qian');
    await expect(second.page.getByRole('combobox', { name: t('outline.newPerson', { step: 'Want' }) })).toHaveValue(
      'Ann, head of',
    );
  } finally {
    await second.kill();
  }
});
