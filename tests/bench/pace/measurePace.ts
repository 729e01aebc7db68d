/** Measures the sheet in a real browser and prints the tables of docs/performance.md; must never decide whether the tests pass. */
import { cpus, loadavg } from 'node:os';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'vite';
import { type BenchSize, SIZES } from '../benchMap.ts';
import { measureFloor } from './floor.ts';
import { Hand } from './hand.ts';
import { MOVES, type Motion, type Move, measureMove } from './moving.ts';
import { openSheet, type Screen } from './openSheet.ts';
import { type Measured, paceTable } from './paceTable.ts';
import { EDITS, type EditGesture, measureEdit, type Painted } from './repainting.ts';

const SCREENS: readonly Screen[] = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const MOVED = 3;
const EDITED = 5;
/** Whatever hangs ends here, and says so. */
const AT_MOST = 12 * 60_000;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const listsFor = <Name extends string, Value>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name): [Name, Value[]] => [name, []])) as Record<Name, Value[]>;

/** What cannot be measured is said and left out of the table; the rest goes on. */
async function tried(what: string, measuring: () => Promise<void>): Promise<void> {
  try {
    await measuring();
  } catch (error) {
    console.error(`${what} could not be measured: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

async function measure(
  browser: Browser,
  address: string,
  what: string,
  screen: Screen,
  size: BenchSize,
): Promise<Measured> {
  const { page, opened } = await openSheet(browser, address, screen, size);
  const hand = await Hand.of(page);
  await hand.countProcessorTime();
  const moves = listsFor<Move, Motion>(MOVES);
  const edits = listsFor<EditGesture, Painted>(EDITS);
  // One of each in turn: what else the machine does falls on all of them.
  for (let round = 0; round < MOVED; round += 1) {
    for (const move of MOVES) {
      await tried(`${what}, ${move}`, async () => void moves[move].push(await measureMove(hand, move)));
    }
  }
  for (const edit of EDITS) {
    await tried(`${what}, ${edit}`, async () => {
      // The first of its kind makes the browser compile what it needs, and is left out.
      await measureEdit(hand, edit, 0);
      for (let round = 1; round <= EDITED; round += 1) edits[edit].push(await measureEdit(hand, edit, round));
    });
    await page.keyboard.press('Escape');
  }
  await page.context().close();
  return { what, opened, moves, edits };
}

const load = () => loadavg()[0]?.toFixed(1);
const wanted = process.argv.slice(2).map(Number);
const sizes = SIZES.filter(({ seats }) => wanted.length === 0 || wanted.includes(seats));

const { BENCH_DIST: outDir, CHROMIUM_PATH: executablePath } = process.env;
const server = await preview({
  logLevel: 'warn',
  ...(outDir && { build: { outDir } }),
  preview: { host: '127.0.0.1', port: 0 },
});
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ args: FLAGS, ...(executablePath && { executablePath }) });
setTimeout(() => {
  console.error('Still not done after twelve minutes: given up');
  process.exit(1);
}, AT_MOST).unref();
try {
  const before = load();
  const measured: Measured[] = [];
  for (const screen of SCREENS) {
    measured.push(await measureFloor(browser, screen, MOVED));
    for (const size of sizes) {
      console.error(`${size.seats} seats, ${screen.width}×${screen.height} …`);
      const what = `${size.seats} seats, ${screen.width}×${screen.height}`;
      await tried(what, async () => void measured.push(await measure(browser, address, what, screen, size)));
    }
  }
  console.log(
    `${cpus().length} processors, Chromium ${browser.version()} without a GPU, load ${before} to ${load()}.\n`,
  );
  console.log(paceTable(measured));
} finally {
  await browser.close();
  await server.close();
}
