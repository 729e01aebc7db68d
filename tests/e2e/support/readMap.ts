/** Reads the map that is open by saving it as a file; must never look into the page's own state. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parseMap } from '../../../src/format/parseMap.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import type { Day } from '../../../src/shared/day.ts';
import '../../../src/text/laterWords.ts';
import { type Say, sayIn, startText } from '../../../src/text/text.ts';

/** The day on this machine's calendar, which is the browser's too. */
export function today(): Day {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}

/** Asks for the file that holds all of the map that is open. */
export async function saveFile(page: Page, t: Say = sayIn(startText('en'), 'en')): Promise<void> {
  await page.getByRole('button', { name: t('out.title'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('shell.saveFile'), exact: true })
    .click();
}

export async function readMap(page: Page, t: Say): Promise<BuyingMap> {
  const [file] = await Promise.all([page.waitForEvent('download'), saveFile(page, t)]);
  const read = parseMap(await readFile(await file.path(), 'utf8'), today());
  if (!read.ok) throw new Error(`The saved file is refused: ${JSON.stringify(read.reason)}`);
  return read.value;
}

/** Who sits where: each step with its people and their roles, in order. */
export const seatsOf = (map: BuyingMap): readonly string[] => {
  const index = mapIndex(map);
  return index.steps.map((step) => {
    const seats = index.seatsOfStep(step.id).map((seat) => `${map.people[seat.person]?.name} ${seat.role}`);
    return `${step.name} (${step.kind}): ${seats.join(', ')}`;
  });
};
