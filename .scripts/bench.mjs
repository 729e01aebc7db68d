// `npm run bench`: measures and prints the figures; must never decide whether the tests pass.
//
//   npm run bench                      the analysis (tests/bench/*.bench.ts), then the sheet in a browser
//   npm run bench -- --analysis        the analysis only
//   npm run bench -- --sheet [seats…]  the sheet only; the last lines are the tables of docs/performance.md
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { bin, ensureInstalled, root } from './install.mjs';

const words = process.argv.slice(2);
const only = (name) => !words.some((word) => word.startsWith('--')) || words.includes(name);

function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exitCode = status ?? 1;
  return status === 0;
}

ensureInstalled();
if (only('--analysis')) run([bin.vitest, 'bench', '--run']);
if (only('--sheet')) {
  const { ensureChromium } = await import('./chromium.mjs');
  const chromium = ensureChromium();
  // A build of its own, so that what is being served meanwhile stays as it is.
  const dist = path.join(root, 'node_modules/.cache', `blanksheet-bench-${process.pid}`);
  const seats = words.filter((word) => !word.startsWith('--'));
  if (run([bin.vite, 'build', '--logLevel', 'warn', '--outDir', dist, '--emptyOutDir'])) {
    run([bin.tsx, 'tests/bench/pace/measurePace.ts', ...seats], { BENCH_DIST: dist, CHROMIUM_PATH: chromium ?? '' });
  }
  rmSync(dist, { recursive: true, force: true });
}
