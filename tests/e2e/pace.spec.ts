// On a very large sheet, what follows from a gesture stands there in the first frame after it: nobody sees lanes or blockers of an older map.
import { expect } from '@playwright/test';
import { SIZES } from '../bench/benchMap.ts';
import { Hand } from '../bench/pace/hand.ts';
import { openSheet } from '../bench/pace/openSheet.ts';
import { EDITS, measureEdit } from '../bench/pace/repainting.ts';
import { test } from './support/session.ts';

test('cards, lanes and blockers follow a gesture on 500 seats in the first frame', async ({ browser, baseURL }) => {
  const size = SIZES.find(({ seats }) => seats === 500);
  if (!size) throw new Error('No such size');
  const { page } = await openSheet(browser, baseURL ?? '', { width: 1280, height: 800 }, size);
  const hand = await Hand.of(page);
  const seen = new Set<string>();
  for (const edit of EDITS) {
    for (const count of [0, 1]) {
      const shown = await measureEdit(hand, edit, count);
      for (const region of Object.keys(shown)) seen.add(region);
      const frames = Object.entries(shown).map(([region, { nth }]) => `${region} ${nth}`);
      expect(frames, edit).toEqual(Object.keys(shown).map((region) => `${region} 1`));
    }
    await page.keyboard.press('Escape');
  }
  expect([...seen].sort()).toEqual(['blockers', 'cards', 'lanes']);
  await page.context().close();
});
